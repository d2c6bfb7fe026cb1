import { explain, type PairWords } from '../align/index.ts'
import type { Alignment, AlignmentConstraints } from '../model/alignment.ts'
import type { Explained, RowExplanation } from '../model/explanation.ts'
import type { Row } from '../model/row.ts'

/**
 * Everything that there is to say about one row, in reading order: its links and what it sums up, what was added in it, then
 * what was cut in it. `words`: kept by whoever asks for more than one row (readPairWords).
 */
export function explainRow(
  words: PairWords,
  alignment: Alignment,
  row: Row,
  constraints?: AlignmentConstraints,
): RowExplanation {
  const within = row.block === null ? undefined : words.article.blocks[row.block]?.sentences
  const options = {
    ...(constraints === undefined ? {} : { constraints }),
    ...(within === undefined ? {} : { within }),
  }
  const named = (kind: Explained['kind'], list: readonly number[]): Explained[] =>
    list.map((index) => ({ kind, index }))
  const cuts = row.cut === null ? row.pieces.flatMap((piece) => piece.cut ?? []) : [row.cut]
  const summed = new Set(row.summaries.flatMap((index) => alignment.summaries[index]!.article))
  // what sums up a passage is an addition, too; saying it twice says nothing more
  const added = row.additions.filter((index) =>
    alignment.additions[index]!.article.some(
      (at) => !summed.has(at) && (within === undefined || (at >= within.start && at < within.end)),
    ),
  )
  const standing = [
    ...named('link', row.beads),
    ...named('summary', row.summaries),
    ...named('addition', added),
  ].map((thing) => explain(words, alignment, thing, options))
  standing.sort((p, q) => (p.article[0] ?? 0) - (q.article[0] ?? 0))
  return {
    row: row.id,
    parts: [
      ...standing,
      ...named('cut', [...new Set(cuts)]).map((thing) => explain(words, alignment, thing, options)),
    ],
  }
}
