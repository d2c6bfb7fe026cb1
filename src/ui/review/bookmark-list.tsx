import type { ReactElement } from 'react'
import { NO_BOOKMARKS } from '../../state/selectors/quiet-rows.ts'
import { numberNear, rowIndex } from '../../state/selectors/row-index.ts'
import { useAnalysis, useProject, useStet } from '../shared/stet-context.tsx'
import { useWords } from '../language/language-context.tsx'
import { alignWords } from './align-words.ts'
import { reviewWords } from './words.ts'
import './row-note.css'

/** The bookmarks in article order, each a way to its row. `leave` is called before going, to put a dialogue away. */
export function BookmarkList({ leave }: Readonly<{ leave: () => void }>): ReactElement | null {
  const { navigating } = useStet()
  const words = useWords(reviewWords)
  const { cutRow } = useWords(alignWords)
  const analysis = useAnalysis((state) => state.analysis)
  const bookmarks = useProject((state) => state.project?.bookmarks ?? NO_BOOKMARKS)
  if (analysis === null) return null
  const index = rowIndex(analysis)
  const rows = Object.keys(bookmarks)
    .map((id) => index.byId.get(id) ?? -1)
    .filter((at) => at !== -1)
    .sort((a, b) => a - b)
    .map((at) => analysis.rows[at]!)
  if (rows.length === 0) return null
  return (
    <section className="bookmark-list" aria-labelledby="bookmark-list">
      <h3 id="bookmark-list" className="label">
        {words.bookmarks}
      </h3>
      <ol>
        {rows.map((row) => {
          const block = analysis.article.blocks[row.block ?? -1]
          const said = analysis.transcript?.sentences[row.pieces[0]?.sentences[0] ?? -1]
          const opening =
            block === undefined
              ? (said?.text ?? '')
              : analysis.article.text.slice(block.start, Math.min(block.end, block.start + 70))
          return (
            <li key={row.id}>
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  leave()
                  // the dialogue gives the focus back first
                  setTimeout(() => navigating.goToRow(row.id), 0)
                }}
              >
                {row.number === null
                  ? `${cutRow}, ${numberNear(analysis, row) ?? ''}`
                  : words.row(row.number)}
              </button>
              <span>{bookmarks[row.id]?.note || opening}</span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
