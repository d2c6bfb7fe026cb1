import type { ReactElement } from 'react'
import type { Flag } from '../../core/model/flag.ts'
import { coreWords } from '../language/core-words.ts'
import { useWords } from '../language/language-context.tsx'
import { TextWithHan } from './text-with-han.tsx'

/** What a rule says of the words it flagged: in English, so where the page speaks another language what to do stands first. */
export function RuleMessage({ flag }: Readonly<{ flag: Flag }>): ReactElement {
  const advice = useWords(coreWords).advice(flag.rule)
  return (
    <>
      {advice !== '' && <p className="reason">{advice}</p>}
      <p className={advice === '' ? 'reason' : 'reason in-english'} lang="en">
        <TextWithHan text={flag.message} />
      </p>
    </>
  )
}
