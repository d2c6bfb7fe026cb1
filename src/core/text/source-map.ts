import type { Span } from './span.ts'

/**
 * Where a reading text came from. Readers leave things out (markup, entities, time lines, rolling repeats), so the
 * text that is shown and checked is not the file. Each piece says: `length` code units at `at` of the reading text are
 * the same code units at `source` of the file.
 *
 *     file     **Ann**: we\nwon          reading  Ann: we won
 *     pieces   {at:0, source:2, length:3}  {at:3, source:7, length:4}  {at:7, source:11, length:4}
 *
 * Pieces are sorted by `at` and do not overlap. Reading text between two pieces was written by the reader (a joining
 * space) and maps to the end of the piece before it. Rejected: one source offset per code unit (eight times the memory
 * of a 100,000-word transcript for nothing).
 */
export type SourcePiece = Readonly<{ at: number; source: number; length: number }>
export type SourceMap = readonly SourcePiece[]

/** The map of a reading text that is the file itself. */
export const identityMap = (length: number): SourceMap => [{ at: 0, source: 0, length }]

/** The offset in the file of an offset in the reading text. With `isEnd` the offset closes a span (half open). */
export function toSourceOffset(map: SourceMap, offset: number, isEnd = false): number {
  const first = map[0]
  if (first === undefined) return 0
  const wanted = isEnd ? offset - 1 : offset
  let low = 0
  let high = map.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (map[middle]!.at <= wanted) low = middle
    else high = middle - 1
  }
  const piece = map[low]!
  const inside = Math.min(Math.max(0, offset - piece.at), piece.length)
  return piece.source + inside
}

export function toSourceSpan(map: SourceMap, span: Span): Span {
  const start = toSourceOffset(map, span.start)
  if (span.start === span.end) return { start, end: start }
  return { start, end: Math.max(start, toSourceOffset(map, span.end, true)) }
}
