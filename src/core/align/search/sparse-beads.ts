import type { Shape } from '../scoring/shapes.ts'

/** Beads of one shape, row by row: those that begin at unit i of a are `start[i]` to `start[i + 1]` of the other two. */
export type SparseRows = Readonly<{ start: Int32Array; column: Int32Array; value: Float32Array }>

export type SparseBeads = Readonly<{
  n: number
  m: number
  shapes: readonly Shape[]
  rows: readonly SparseRows[]
}>

/** Scores of a pair lie higher or lower as a whole; `shift` is taken off per unit pair, (x + y) / 2 times for a bead x:y. */
export function shifted(beads: SparseBeads, shift: number, least: number): SparseBeads {
  const { n, shapes } = beads
  const rows = beads.rows.map((row, s): SparseRows => {
    const each = (shift * (shapes[s]!.x + shapes[s]!.y)) / 2
    const start = new Int32Array(n + 1)
    const column = new Int32Array(row.column.length)
    const value = new Float32Array(row.column.length)
    let size = 0
    for (let i = 0; i < n; i++) {
      for (let k = row.start[i]!; k < row.start[i + 1]!; k++) {
        const rest = row.value[k]! - each
        if (rest <= least) continue
        column[size] = row.column[k]!
        value[size++] = rest
      }
      start[i + 1] = size
    }
    return { start, column: column.slice(0, size), value: value.slice(0, size) }
  })
  return { ...beads, rows }
}

/** Those of some shapes only; nothing is copied. */
export function onlyShapes(beads: SparseBeads, keep: (shape: Shape) => boolean): SparseBeads {
  const kept = beads.shapes
    .map((shape, s) => ({ shape, rows: beads.rows[s]! }))
    .filter(({ shape }) => keep(shape))
  return { ...beads, shapes: kept.map(({ shape }) => shape), rows: kept.map(({ rows }) => rows) }
}

/** Score of a bead; -Infinity where it is not there. */
export function valueOf(
  { rows }: SparseBeads,
  step: Readonly<{ i: number; j: number; shape: number }>,
): number {
  const { start, column, value } = rows[step.shape]!
  for (let k = start[step.i]!; k < start[step.i + 1]!; k++) if (column[k] === step.j) return value[k]!
  return -Infinity
}

/** How many beads there are. */
export const sizeOf = (beads: SparseBeads): number =>
  beads.rows.reduce((sum, { column }) => sum + column.length, 0)
