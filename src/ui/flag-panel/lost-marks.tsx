import type { ReactElement } from 'react'
import { useState } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Mark } from '../../core/model/project.ts'
import { NO_DECISIONS, NO_MARKS } from '../../state/selectors/current.ts'
import { shownMarks } from '../../state/selectors/marks.ts'
import { copyText } from '../shared/copy-text.ts'
import { useProject, useStet } from '../shared/stet-context.tsx'
import { categoryName, counted, SEVERITY_NAMES } from '../shared/wording.ts'
import './lost-marks.css'

/** Marks whose words are no longer in the text: they can stand in no row, and what was typed must not vanish. */
export function LostMarks({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement | null {
  const marks = useProject((state) => state.project?.marks ?? NO_MARKS)
  const decisions = useProject((state) => state.project?.decisions ?? NO_DECISIONS)
  const [told, setTold] = useState('')
  const { lost } = shownMarks(analysis, marks, decisions)
  if (lost.length === 0) return null
  return (
    <section className="panel-lost" aria-label="Marks whose words are gone">
      <details>
        <summary>{counted(lost.length, 'mark')} whose words are gone</summary>
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
  const { anchor, correction, comment, severity, category } = mark
  const name = anchor.quote === '' ? 'between two words' : `“${anchor.quote}”`
  return (
    <li>
      <span className="kind">
        {SEVERITY_NAMES[severity]}, {categoryName(category)}
      </span>
      <q dir="auto">{anchor.quote === '' ? `${anchor.prefix}‸${anchor.suffix}` : anchor.quote}</q>
      {correction !== '' && <ins dir="auto">{correction}</ins>}
      {comment !== '' && <p dir="auto">{comment}</p>}
      <span className="acts">
        <button
          type="button"
          className="text-button"
          aria-label={`Copy the mark ${name}`}
          onClick={() => void copyText(inWords(mark), 'Select the words above and copy them.').then(tell)}
        >
          Copy
        </button>
        <button
          type="button"
          className="text-button"
          aria-label={`Remove the mark ${name}`}
          onClick={() => marking.remove(mark.id)}
        >
          Remove
        </button>
      </span>
    </li>
  )
}

const inWords = ({ anchor, severity, category, correction, comment }: Mark): string =>
  [
    anchor.quote === '' ? `${anchor.prefix}‸${anchor.suffix}` : anchor.quote,
    `${SEVERITY_NAMES[severity]}, ${categoryName(category)}`,
    correction === '' ? '' : `Correction: ${correction}`,
    comment === '' ? '' : `Comment: ${comment}`,
  ]
    .filter((line) => line !== '')
    .join('\n')
