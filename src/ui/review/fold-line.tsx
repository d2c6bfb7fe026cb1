import type { ReactElement } from 'react'
import type { Row } from '../../core/model/row.ts'
import { useStet } from '../shared/stet-context.tsx'
import { useWords } from '../language/language-context.tsx'
import { reviewWords } from './words.ts'

/** Rows that come back at one end of a fold, for context. */
const CONTEXT = 3

/** A long run of reviewed rows, or a run of rows without findings, behind one line. Opens whole, or a few rows at either end. */
export function FoldLine({
  rows,
  of,
}: Readonly<{ rows: readonly Row[]; of: 'reviewed' | 'quiet' }>): ReactElement | null {
  const { reading } = useStet()
  const words = useWords(reviewWords)
  const numbers = rows.flatMap((row) => row.number ?? [])
  if (rows.length === 0) return null
  const open = (some: readonly Row[]): void => reading.open(some.map((row) => row.id))
  return (
    <article className="fold" aria-label={words.foldedRows}>
      <button type="button" aria-expanded="false" onClick={() => open(rows)}>
        {of === 'reviewed' ? words.reviewedFolded(numbers.length) : words.quietFolded(numbers.length)}
      </button>
      {rows.length > 2 * CONTEXT && (
        <>
          <button type="button" onClick={() => open(rows.slice(0, CONTEXT))}>
            {words.firstRows(CONTEXT)}
          </button>
          <button type="button" onClick={() => open(rows.slice(-CONTEXT))}>
            {words.lastRows(CONTEXT)}
          </button>
        </>
      )}
      <span className="figures">{words.numbers(numbers[0] ?? 0, numbers.at(-1) ?? 0)}</span>
    </article>
  )
}
