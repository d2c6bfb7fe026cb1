import type { Analysis } from '../../core/model/analysis.ts'
import type { Row } from '../../core/model/row.ts'
import { lastStartingBy, rowIndex } from '../../state/selectors/row-index.ts'

/** The row after which a moved passage would stand; null where that is not known. */
export function homeRow(analysis: Analysis, move: number): Row | null {
  const home = analysis.alignment?.moves[move]?.home ?? null
  if (home === null) return null
  const block = lastStartingBy(analysis.article.blocks, Math.max(0, home - 1))
  return analysis.rows[rowIndex(analysis).ofBlock[block] ?? -1] ?? null
}
