import type { ReactElement } from 'react'
import { memo, useState } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Correction } from '../../core/review/corrected-text.ts'
import type { CorrectedLine } from '../../state/selectors/corrected.ts'
import { correctedView } from '../../state/selectors/corrected.ts'
import { flagsById } from '../../state/selectors/flags.ts'
import { rowOfPlace } from '../../state/selectors/row-index.ts'
import { useWords } from '../language/language-context.tsx'
import { copyText } from '../shared/copy-text.ts'
import { useProject, useStet } from '../shared/stet-context.tsx'
import { langOf } from '../shared/wording.ts'
import { correctedWords } from './words.ts'
import './corrected.css'

/** The article as it will be printed: every accepted correction in its place, shown as a change or as plain text. */
export function CorrectedPage({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement | null {
  const { navigating } = useStet()
  const words = useWords(correctedWords)
  const project = useProject((state) => state.project)
  const [isShowing, setShowing] = useState(true)
  const [told, setTold] = useState('')
  if (project === null) return null
  const { text, applied, skipped, lines } = correctedView(analysis, project)
  return (
    <main className="page-scroll">
      <div className="page corrected-page">
        <h1 className="page-title">{words.title}</h1>
        <p className="page-lead">{words.sum(applied.length)}</p>
        <div className="corrected-tools">
          <button
            type="button"
            className="button primary"
            onClick={() => void copyText(text, words.copyInstead).then(setTold)}
          >
            {words.copy}
          </button>
          <button type="button" className="button" onClick={() => navigating.openPage('review')}>
            {words.back}
          </button>
          <label className="tick-label">
            <input
              type="checkbox"
              checked={isShowing}
              onChange={({ target }) => setShowing(target.checked)}
            />
            <span>{words.show}</span>
          </label>
          <span role="status">{told}</span>
        </div>
        {skipped.length > 0 && <Skipped analysis={analysis} skipped={skipped} />}
        <article className="corrected-text" lang={langOf(analysis.article.language)}>
          {lines.map((line) => (
            <Line key={line.start} line={line} analysis={analysis} isShowing={isShowing} />
          ))}
        </article>
      </div>
    </main>
  )
}

const Line = memo(function Line({
  line,
  analysis,
  isShowing,
}: Readonly<{ line: CorrectedLine; analysis: Analysis; isShowing: boolean }>): ReactElement {
  const { role, pieces } = line
  const isHeading = role === 'title' || role === 'heading'
  return (
    <p className={isHeading ? 'corrected-heading' : ''}>
      {pieces.map((piece) => {
        if (piece.kind === 'same') return piece.text
        const { correction } = piece
        if (!isShowing) return correction.after
        return <Change key={correction.start} correction={correction} analysis={analysis} />
      })}
    </p>
  )
})

/** What was and what is, and the way to where it was decided. */
function Change({
  correction,
  analysis,
}: Readonly<{ correction: Correction; analysis: Analysis }>): ReactElement {
  const { navigating } = useStet()
  const words = useWords(correctedWords)
  const { before, after, by, start } = correction
  return (
    <button
      type="button"
      className="corrected-change"
      aria-label={words.change(before, after)}
      onClick={() => {
        const row = rowOfPlace(analysis, { side: 'article', start })
        if (flagsById(analysis).has(by)) navigating.goToFlag(by)
        else if (row !== null) navigating.goToRow(row.id)
      }}
    >
      {before !== '' && <del>{visible(before, after)}</del>}
      {after !== '' && <ins>{visible(after, before)}</ins>}
    </button>
  )
}

/** Space that is all there is to a change needs a sign. */
const visible = (text: string, other: string): string =>
  text.trim() === other.trim() ? text.replaceAll('\n', '↵').replaceAll(/\s/gu, '␣') : text

function Skipped({
  analysis,
  skipped,
}: Readonly<{ analysis: Analysis; skipped: readonly Correction[] }>): ReactElement {
  const words = useWords(correctedWords)
  return (
    <section className="corrected-skipped" aria-labelledby="skipped">
      <h2 id="skipped">{words.skipped}</h2>
      <p>{words.skippedWhy}</p>
      <ul>
        {skipped.map((correction) => (
          <li key={`${correction.by}/${correction.start}`}>
            <Change correction={correction} analysis={analysis} />
          </li>
        ))}
      </ul>
    </section>
  )
}
