import type { ReactElement } from 'react'
import { useState } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Mark } from '../../core/model/project.ts'
import { NO_DECISIONS, NO_MARKS } from '../../state/selectors/current.ts'
import { shownMarks } from '../../state/selectors/marks.ts'
import { copyText } from '../shared/copy-text.ts'
import { useProject, useStet } from '../shared/stet-context.tsx'
import { innerQuotes } from '../../core/text/inner-quotes.ts'
import { useWords } from '../language/language-context.tsx'
import { sharedWords } from '../shared/words.ts'
import { flagWords } from './words.ts'
import './lost-marks.css'

/** Marks whose words are no longer in the text: they can stand in no row, and what was typed must not vanish. */
export function LostMarks({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement | null {
  const marks = useProject((state) => state.project?.marks ?? NO_MARKS)
  const decisions = useProject((state) => state.project?.decisions ?? NO_DECISIONS)
  const words = useWords(flagWords)
  const [told, setTold] = useState('')
  const { lost } = shownMarks(analysis, marks, decisions)
  if (lost.length === 0) return null
  return (
    <section className="panel-lost" aria-label={words.lost}>
      <details>
        <summary>{words.lostCount(lost.length)}</summary>
        <ul>
          {lost.map((mark) => (
            <LostMark key={mark.id} mark={mark} tell={setTold} />
          ))}
        </ul>
        <p role="status">{told}</p>
      </details>
    </section>
  )
}

function LostMark({ mark, tell }: Readonly<{ mark: Mark; tell: (words: string) => void }>): ReactElement {
  const { marking } = useStet()
  const words = useWords(flagWords)
  const shared = useWords(sharedWords)
  const { anchor, correction, comment, severity, category } = mark
  const name = anchor.quote === '' ? words.between : `“${innerQuotes(anchor.quote)}”`
  const inWords = (): string =>
    [
      anchor.quote === '' ? `${anchor.prefix}‸${anchor.suffix}` : anchor.quote,
      `${shared.severity(severity)}, ${shared.category(category)}`,
      correction === '' ? '' : words.correctionIs(correction),
      comment === '' ? '' : words.commentIs(comment),
    ]
      .filter((line) => line !== '')
      .join('\n')
  return (
    <li>
      <span className="kind">
        {shared.severity(severity)}, {shared.category(category)}
      </span>
      <q dir="auto">{anchor.quote === '' ? `${anchor.prefix}‸${anchor.suffix}` : anchor.quote}</q>
      {correction !== '' && <ins dir="auto">{correction}</ins>}
      {comment !== '' && <p dir="auto">{comment}</p>}
      <span className="acts">
        <button
          type="button"
          className="text-button"
          aria-label={words.copyMark(name)}
          onClick={() => void copyText(inWords(), words.selectAndCopy).then(tell)}
        >
          {words.copy}
        </button>
        <button
          type="button"
          className="text-button"
          aria-label={words.removeMark(name)}
          onClick={() => marking.remove(mark.id)}
        >
          {words.remove}
        </button>
      </span>
    </li>
  )
}
