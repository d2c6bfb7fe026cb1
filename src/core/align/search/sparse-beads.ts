import type { BeadScores, Shape } from '../scoring/scores.ts'

/** Beads of one shape, row by row: those that begin at unit i of a are `start[i]` to `start[i + 1]` of the other two. */
export type SparseRows = Readonly<{ start: Int32Array; column: Int32Array; value: Float32Array }>

export type SparseBeads = Readonly<{
  n: number
  m: number
  shapes: readonly Shape[]
  rows: readonly SparseRows[]
}>

/**
 * A bead that scores less than this is never on the best path (skipping its units costs less) and weighs nothing in the sums.
 * Nine in ten cells go, and with them nine tenths of the search's time.
 */
const HOPELESS = -8

/** Scores of a pair lie higher or lower as a whole; `shift` is taken off per unit pair, (x + y) / 2 times for a bead x:y. */
export function sparseBeads(scores: BeadScores, shift: number, keep: (shape: Shape) => boolean): SparseBeads {
  const { n, m, zone } = scores
  const kept = scores.shapes.flatMap((shape, s) =>
    keep(shape) ? [{ shape, matrix: scores.matrices[s]! }] : [],
  )
  const rows = kept.map(({ shape, matrix }): SparseRows => {
    const each = (shift * (shape.x + shape.y)) / 2
    const least = HOPELESS + each
    const start = new Int32Array(n + 1)
    let count = 0
    for (let i = 0; i < n; i++) {
      for (let k = zone.start[i]!, last = zone.start[i + 1]!; k < last; k++) {
        for (let at = i * m + zone.from[k]!, end = i * m + zone.to[k]!; at < end; at++)
          if (matrix[at]! > least) count++
      }
      start[i + 1] = count
    }
    const column = new Int32Array(count)
    const value = new Float32Array(count)
    let next = 0
    for (let i = 0; i < n; i++) {
      for (let k = zone.start[i]!, last = zone.start[i + 1]!; k < last; k++) {
        for (let j = zone.from[k]!, end = zone.to[k]!, at = i * m + j; j < end; j++, at++) {
          if (matrix[at]! <= least) continue
          column[next] = j
          value[next] = matrix[at]! - each
          next++
        }
      }
    }
    return { start, column, value }
  })
  return { n, m, shapes: kept.map(({ shape }) => shape), rows }
}

/** How many beads there are. */
export const sizeOf = (beads: SparseBeads): number =>
  beads.rows.reduce((sum, { column }) => sum + column.length, 0)
