import type { BeadScores, Shape } from './scores.ts'

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
  const { n, m } = scores
  const kept = scores.shapes.flatMap((shape, s) =>
    keep(shape) ? [{ shape, matrix: scores.matrices[s]! }] : [],
  )
  const rows = kept.map(({ shape, matrix }): SparseRows => {
    const each = (shift * (shape.x + shape.y)) / 2
    const least = HOPELESS + each
    let count = 0
    for (let at = 0; at < matrix.length; at++) if (matrix[at]! > least) count++
    const start = new Int32Array(n + 1)
    const column = new Int32Array(count)
    const value = new Float32Array(count)
    let k = 0
    for (let i = 0; i < n; i++) {
      for (let j = 0, at = i * m; j < m; j++, at++) {
        if (matrix[at]! > least) {
          column[k] = j
          value[k] = matrix[at]! - each
          k++
        }
      }
      start[i + 1] = k
    }
    return { start, column, value }
  })
  return { n, m, shapes: kept.map(({ shape }) => shape), rows }
}
