import type { Analysis } from '../../core/model/analysis.ts'
import type { Place } from '../../core/model/flag.ts'
import type { Row } from '../../core/model/row.ts'
import { memoised } from '../memoised.ts'

/** Where things stand in the feed: indexes into `analysis.rows`, -1 where a thing is in no row. */
export type RowIndex = Readonly<{
  byId: ReadonlyMap<string, number>
  ofBlock: readonly number[]
  /** Per transcript sentence. */
  ofTranscriptSentence: readonly number[]
  /** Rows with a number, which are what can be reviewed. */
  numbered: number
}>

export const rowIndex = memoised((analysis: Analysis): RowIndex => {
  const byId = new Map<string, number>()
  const ofBlock = new Array<number>(analysis.article.blocks.length).fill(-1)
  const ofTranscriptSentence = new Array<number>(analysis.transcript?.sentences.length ?? 0).fill(-1)
  let numbered = 0
  analysis.rows.forEach((row, index) => {
    byId.set(row.id, index)
    if (row.number !== null) numbered++
    if (row.block !== null) ofBlock[row.block] = index
    for (const piece of row.pieces)
      for (const sentence of piece.sentences) ofTranscriptSentence[sentence] = index
  })
  return { byId, ofBlock, ofTranscriptSentence, numbered }
})

/** Index of the last item whose `start` is at or before the offset; -1 before the first. Items are sorted. */
export function lastStartingBy(items: readonly Readonly<{ start: number }>[], offset: number): number {
  let low = -1
  let high = items.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (items[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The row in which a place is read. A label belongs to the block after it. */
export function rowOfPlace(analysis: Analysis, place: Pick<Place, 'side' | 'start'>): Row | null {
  const index = rowIndex(analysis)
  if (place.side === 'transcript') {
    const sentences = analysis.transcript?.sentences ?? []
    const at = Math.max(0, lastStartingBy(sentences, place.start))
    return analysis.rows[index.ofTranscriptSentence[at] ?? -1] ?? null
  }
  if (place.side === 'original') return null
  const { blocks } = analysis.article
  let at = lastStartingBy(blocks, place.start)
  const next = blocks[at + 1]
  if (next?.label != null && next.label.start <= place.start) at++
  return analysis.rows[index.ofBlock[Math.max(0, at)] ?? -1] ?? null
}

/** The row as the reviewer knows it: its number, or that of the row before a cut. */
export function numberNear(analysis: Analysis, row: Row): number | null {
  for (let at = rowIndex(analysis).byId.get(row.id) ?? -1; at >= 0; at--) {
    const number = analysis.rows[at]?.number ?? null
    if (number !== null) return number
  }
  return null
}
