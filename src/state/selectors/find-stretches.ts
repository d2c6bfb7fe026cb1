import type { Analysis } from '../../core/model/analysis.ts'
import type { Side } from '../../core/model/side.ts'
import { memoised } from '../memoised.ts'
import { originalNear } from './original-near.ts'

/** A paragraph that can be searched: words of one side in one row. Half-open UTF-16 offsets in that side's reading text. */
export type FindStretch = Readonly<{ row: string; side: Side; start: number; end: number }>

/** All of them in reading order: row by row, the article first, then what was said, then the original where it is shown. */
export const findStretches = memoised((analysis: Analysis, hasOriginal: boolean): readonly FindStretch[] => {
  const { article, transcript, original, rows } = analysis
  const near = hasOriginal && original !== null ? originalNear(analysis) : null
  const seen = new Set<string>()
  const stretches: FindStretch[] = []
  for (const row of rows) {
    const block = row.block === null ? undefined : article.blocks[row.block]
    if (block !== undefined)
      stretches.push({ row: row.id, side: 'article', start: block.start, end: block.end })
    for (const { sentences } of row.pieces) {
      const first = transcript?.sentences[sentences[0] ?? -1]
      const last = transcript?.sentences[sentences.at(-1) ?? -1]
      if (first !== undefined && last !== undefined)
        stretches.push({ row: row.id, side: 'transcript', start: first.start, end: last.end })
    }
    const blocks = near?.get(row.id)
    for (const { id, label, start, end } of original?.blocks.slice(blocks?.start ?? 0, blocks?.end ?? 0) ??
      []) {
      // two rows may stand about the same paragraph: it is found in the first
      if (seen.has(id)) continue
      seen.add(id)
      stretches.push({ row: row.id, side: 'original', start: label?.start ?? start, end })
    }
  }
  return stretches
})
