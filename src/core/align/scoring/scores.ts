import type { Cells, Place } from './cells.ts'
import { gainsOf } from './evidence.ts'
import type { Scratch } from './scratch.ts'
import { shapeCost, type Shape } from './shapes.ts'
import type { PairTables } from './tables.ts'
import type { AlignWeights } from './weights.ts'
import type { SparseBeads, SparseRows } from '../search/sparse-beads.ts'

/** Cells where beads begin, row by row; bit s of `shapes`: shape s is worth a look there. */
type Candidates = Readonly<{ start: Int32Array; column: Int32Array; shapes: Int32Array }>

/**
 * How many of the cells a bead covers must be kept. A bead of which no pair of units promises anything is none; one of three units
 * and more on a side holds several that do, for each of its parts competes for the same partner.
 */
const keptLeast = ({ x, y }: Shape): number => (x + y <= 3 ? 1 : 2)

/** Candidates never reach over a place where units of b are left out. */
function findCandidates(
  kept: Uint8Array,
  { a, b, zone }: Place,
  shapes: readonly Shape[],
  scratch: Scratch,
): Candidates {
  const n = a.length
  const m = b.length
  const width = m + 1
  const wideA = Math.max(...shapes.map(({ x }) => x))
  const wideB = Math.max(...shapes.map(({ y }) => y))
  // kept cells of the row in front of each column
  const before = scratch.ints('before', n * width, 0)
  for (let i = 0; i < n; i++)
    for (let j = 0, at = i * width, cell = i * m; j < m; j++, at++, cell++)
      before[at + 1] = before[at]! + kept[cell]!
  // units from each on without a gap
  const whole = new Int32Array(m)
  for (let j = m - 1; j >= 0; j--) whole[j] = j + 1 < m && b[j + 1] === b[j]! + 1 ? whole[j + 1]! + 1 : 1
  const least = shapes.map(keptLeast)
  const start = new Int32Array(n + 1)
  let cells = 0
  for (let k = 0; k < zone.start[n]!; k++) cells += zone.to[k]! - zone.from[k]!
  const column = scratch.ints('candidates', cells, 0)
  const masks = scratch.ints('shapes of candidates', cells, 0)
  let size = 0
  for (let i = 0; i < n; i++) {
    const rows = Math.min(wideA, n - i)
    for (let k = zone.start[i]!; k < zone.start[i + 1]!; k++) {
      for (let j = zone.from[k]!, end = zone.to[k]!; j < end; j++) {
        const reach = Math.min(wideB, whole[j]!)
        let near = 0
        for (let p = 0, at = i * width + j; p < rows; p++, at += width)
          near += before[at + reach]! - before[at]!
        if (near === 0) continue
        let mask = 0
        for (let s = 0; s < shapes.length; s++) {
          const { x, y } = shapes[s]!
          if (x > rows || y > reach) continue
          let count = 0
          for (let p = 0, at = i * width + j; p < x; p++, at += width) count += before[at + y]! - before[at]!
          if (count >= least[s]!) mask |= 1 << s
        }
        if (mask === 0) continue
        column[size] = j
        masks[size++] = mask
      }
    }
    start[i + 1] = size
  }
  return { start, column, shapes: masks }
}

/** Numbers the cells that candidates cover, and notes how wide a window is asked for at each. */
function wantedBy(candidates: Candidates, n: number, m: number, shapes: readonly Shape[], scratch: Scratch) {
  const cell = scratch.ints('cell', n * m, 0)
  const widthA = scratch.bytes('width a', n * m, 0)
  const widthB = scratch.bytes('width b', n * m, 0)
  const { start, column, shapes: masks } = candidates
  for (let i = 0; i < n; i++) {
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const at = i * m + column[k]!
      for (let s = 0; s < shapes.length; s++) {
        if ((masks[k]! & (1 << s)) === 0) continue
        const { x, y } = shapes[s]!
        for (let p = 0; p < x; p++) {
          const row = at + p * m
          if (widthB[row]! < y) widthB[row] = y
          for (let q = 0; q < y; q++) cell[row + q] = 1
        }
        for (let q = 0; q < y; q++) if (widthA[at + q]! < x) widthA[at + q] = x
      }
    }
  }
  let count = 0
  for (let at = 0; at < n * m; at++) if (cell[at] === 1) cell[at] = ++count
  return { cell, count, widthA, widthB }
}

/**
 * The second pass: beads of every shape where the first pass found promise. All terms of a bead's score: words in both directions,
 * length, shape, surroundings, question marks, speakers. What scores less than `least` is left out.
 */
export function scoreBeads(
  tables: PairTables,
  place: Place,
  cells: Cells,
  kept: Uint8Array,
  weights: AlignWeights,
  shapes: readonly Shape[],
  least: number,
  scratch: Scratch,
): SparseBeads {
  const { a, b } = place
  const n = a.length
  const m = b.length
  const candidates = findCandidates(kept, place, shapes, scratch)
  const wanted = wantedBy(candidates, n, m, shapes, scratch)
  const wideA = Math.max(...shapes.map(({ x }) => x))
  const wideB = Math.max(...shapes.map(({ y }) => y))
  const gains = gainsOf(tables, place, wanted, wideA, wideB, weights)
  const { start, column, shapes: masks } = candidates
  const half = weights.scale / 2
  const spread = 1 / (2 * weights.lengthSigma * weights.lengthSigma)
  const { context } = cells
  const { cell } = wanted
  const columns = scratch.ints('columns of beads', start[n]!, 0)
  const values = scratch.floats('values of beads', start[n]!, 0)
  const rows = shapes.map((shape, s): SparseRows => {
    const { x, y } = shape
    const fixed = shapeCost(shape, weights) + weights.bias
    const near = (weights.context * (x + y)) / 2 / (x * y)
    const logB = tables.b.logMass[y]!
    const starts = new Int32Array(n + 1)
    let size = 0
    for (let i = 0; i < n; i++) {
      starts[i] = size
      if (i + x > n) continue
      const unit = a[i]!
      const marks = tables.marksOf(unit, x, y)
      const logA = tables.a.logMass[x]![unit]!
      const base = tables.a.base[unit + x]! - tables.a.base[unit]!
      for (let k = start[i]!; k < start[i + 1]!; k++) {
        if ((masks[k]! & (1 << s)) === 0) continue
        const j = column[k]!
        const other = b[j]!
        const at = i * m + j
        let words = base + tables.b.base[other + y]! - tables.b.base[other]!
        for (let p = 0, below = at; p < x; p++, below += m)
          words += gains.ofA[(cell[below]! - 1) * wideB + y - 1]!
        for (let q = 0; q < y; q++) words += gains.ofB[(cell[at + q]! - 1) * wideA + x - 1]!
        let around = 0
        if (context !== null)
          for (let p = 0, below = at; p < x; p++, below += m)
            for (let q = 0; q < y; q++) around += context[below + q]!
        const ratio = logB[other]! - logA
        const length = Math.max(weights.lengthFloor, -ratio * ratio * spread)
        const value = half * words + length + near * around + marks[other]! + fixed
        if (value <= least) continue
        columns[size] = j
        values[size++] = value
      }
    }
    starts[n] = size
    return { start: starts, column: columns.slice(0, size), value: values.slice(0, size) }
  })
  return { n, m, shapes, rows }
}
