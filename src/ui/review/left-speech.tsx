import type { ReactElement } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Row } from '../../core/model/row.ts'
import { leftSpeech } from '../../state/selectors/left-speech.ts'
import { useStet } from '../shared/stet-context.tsx'
import { useWords } from '../language/language-context.tsx'
import { importWords } from '../import/words.ts'
import { reviewWords } from './words.ts'

/** What a reader left out of the recording here (sounds, music, repeated captions): dimmed, with a way to take it in. */
export function LeftSpeech({
  analysis,
  row,
}: Readonly<{ analysis: Analysis; row: Row }>): ReactElement | null {
  const { reading } = useStet()
  const words = useWords(reviewWords)
  const { reason } = useWords(importWords)
  const list = leftSpeech(analysis, row.id)
  if (list.length === 0) return null
  return (
    <ul className="left-speech">
      {list.map((left) => (
        <li key={left.id}>
          <span className="left-words">{left.text}</span>
          <span className="left-reason">{words.leftOut(reason(left.reason).toLowerCase())}</span>
          <button type="button" className="text-button" onClick={() => void reading.takeIn(left.id)}>
            {words.takeIn}
          </button>
        </li>
      ))}
    </ul>
  )
}
