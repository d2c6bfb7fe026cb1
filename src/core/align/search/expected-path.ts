import type { Scratch } from '../scoring/scratch.ts'
import { bestPath, type Posteriors, type Step } from './lattice.ts'
import type { SparseBeads, SparseRows } from './sparse-beads.ts'

/** Beads less probable than this are on no path worth having. */
const LEAST_CHANCE = 1e-4

/** Going elsewhere was paid for in the probabilities; so much keeps the path from leaping for nothing. */
const LEAP = -0.2

/**
 * The path that is right in most of its beads, as expected, not the single most probable one: a bead is worth its probability, a unit
 * left alone `leftOver` times the probability that it stands in no bead (Goodman 1996, labelled recall).
 *
 *     a9 = b4 .42 · a9 = b4 b5 .38 · a9 = b5 .05; b5 in no bead .5     leftOver .13: b4 alone is worth .42 + .065, b4 b5 .38
 *
 * What is taken off for units that a bead holds is the same as what they would earn alone, so no path gains by passing a unit twice.
 */
export function expectedPath(
  beads: SparseBeads,
  chances: Posteriors,
  leftOver: number,
  scratch: Scratch,
): Step[] {
  const { n, m, shapes } = beads
  const aloneA = runningAlone(chances.coverA, leftOver)
  const aloneB = runningAlone(chances.coverB, leftOver)
  const rows = beads.rows.map(({ start, column }, s): SparseRows => {
    const { x, y } = shapes[s]!
    const chance = chances.ofShape[s]!
    const kept = new Int32Array(n + 1)
    const columns: number[] = []
    const values: number[] = []
    for (let i = 0; i < n; i++) {
      for (let k = start[i]!, end = start[i + 1]!; k < end; k++) {
        if (chance[k]! < LEAST_CHANCE) continue
        const j = column[k]!
        columns.push(j)
        values.push(chance[k]! - (aloneA[i + x]! - aloneA[i]!) - (aloneB[j + y]! - aloneB[j]!))
      }
      kept[i + 1] = columns.length
    }
    return { start: kept, column: new Int32Array(columns), value: new Float32Array(values) }
  })
  return bestPath(
    { n, m, shapes, rows },
    {
      skipA: new Float64Array(n),
      skipB: new Float64Array(m),
      skipOpen: 0,
      gapOpen: 0,
      gapStep: 0,
      jump: LEAP,
    },
    scratch,
  )
}

function runningAlone(cover: Float64Array, leftOver: number): Float64Array {
  const total = new Float64Array(cover.length + 1)
  for (let i = 0; i < cover.length; i++) total[i + 1] = total[i]! + leftOver * (1 - cover[i]!)
  return total
}
