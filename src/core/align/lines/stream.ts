import type { Link } from '../share-out.ts'
import { STREAM } from './stream-weights.ts'

/** All words of the caption lines in one row: a sentence begins and ends where it likes there, not where lines do. */
export type Stream = Readonly<{
  /** Word numbers of the vocabulary. */
  words: Int32Array
  lineOf: Int32Array
  /** First word of each line, and one entry more for the end. */
  lineStart: Int32Array
}>

export function streamOf(lines: readonly Int32Array[]): Stream {
  const lineStart = new Int32Array(lines.length + 1)
  lines.forEach((line, j) => (lineStart[j + 1] = lineStart[j]! + line.length))
  const words = new Int32Array(lineStart[lines.length]!)
  const lineOf = new Int32Array(words.length)
  lines.forEach((line, j) => {
    words.set(line, lineStart[j])
    lineOf.fill(j, lineStart[j], lineStart[j + 1])
  })
  return { words, lineOf, lineStart }
}

/** A sentence in the order of the stream, and the words it may take (half-open). */
export type Slot = Readonly<{ piece: number; from: number; to: number }>

/**
 * The first pass has said which lines a sentence goes to, moves included. Sentences are put in the order of their lines, so that what is
 * left is a search without jumps, each sentence near its place:
 *
 *     article   s1 s2 s3 s4        first pass   s1 = lines 8 9, s2 = nothing, s3 = lines 2 3, s4 = line 4
 *     order     s3 s4 s1 s2        a sentence without lines stays behind the one before it
 */
export function slotsOf(links: readonly Link[], pieces: number, stream: Stream): Slot[] {
  const total = stream.words.length
  const spans = new Map<number, Readonly<{ line: number; from: number; to: number }>>()
  for (const link of links) {
    const line = link.b[0]!
    const span = { line, from: stream.lineStart[line]!, to: stream.lineStart[link.b.at(-1)! + 1]! }
    for (const piece of link.a) spans.set(piece, span)
  }
  const firstLine = [...spans].sort((p, q) => p[0] - q[0])[0]?.[1].line ?? 0
  let line = firstLine - 0.5
  const order = Array.from({ length: pieces }, (_, piece) => {
    line = spans.get(piece)?.line ?? line
    return { piece, line }
  }).sort((p, q) => p.line - q.line || p.piece - q.piece)
  const before: number[] = [] // where the sentences before end
  let end = 0
  for (const { piece } of order) {
    before.push(end)
    end = Math.max(end, spans.get(piece)?.to ?? 0)
  }
  let next = total
  return order
    .map(({ piece }, k) => ({ piece, after: before[k]! }))
    .reverse()
    .map(({ piece, after }) => {
      const span = spans.get(piece)
      if (span !== undefined) {
        next = Math.min(next, span.from)
        return {
          piece,
          from: Math.max(0, span.from - STREAM.reach),
          to: Math.min(total, span.to + STREAM.reach),
        }
      }
      const to = Math.min(Math.max(next, after) + STREAM.reach, after + STREAM.astray, total)
      return { piece, from: Math.max(0, Math.min(after - STREAM.reach, to - 1)), to }
    })
    .reverse()
}
