import type { Scratch } from '../scoring/scratch.ts'
import type { LatticeCosts } from './lattice.ts'
import type { Zone } from './zone.ts'

/**
 * A cell counts while the best path through it is worth at most so much less (nats) than the best of all. Experiment: docs/alignment.md.
 */
const WITHIN = 12

/** Or when the two units alone are worth this much as a match, wherever they stand: a pin may bring the path there. */
const ALONE = 6

const NEVER = -1e30

/** Best value of each column of a row once skips of b and the jump are taken. */
function goRight(row: Float64Array, at: number, m: number, costs: LatticeCosts): void {
  const { skipB, skipOpen, gapOpen, gapStep, jump } = costs
  let best = NEVER
  for (let j = 0; j <= m; j++) if (row[at + j]! > best) best = row[at + j]!
  const floor = best + jump
  let plain = NEVER
  let gap = NEVER
  for (let j = 0; j <= m; j++) {
    const here = row[at + j]! > floor ? row[at + j]! : floor
    if (j > 0) plain += skipB[j - 1]!
    gap += gapStep
    const skipped = plain > gap ? plain : gap
    row[at + j] = here > skipped ? here : skipped
    if (here + skipOpen > plain) plain = here + skipOpen
    if (here + gapOpen > gap) gap = here + gapOpen
  }
}

/** The same seen from behind: the best that can still be had from each column. */
function goLeft(row: Float64Array, at: number, m: number, costs: LatticeCosts): void {
  const { skipB, skipOpen, gapOpen, gapStep, jump } = costs
  let best = NEVER
  for (let j = 0; j <= m; j++) if (row[at + j]! > best) best = row[at + j]!
  const floor = best + jump
  let plain = NEVER
  let gap = NEVER
  for (let j = m; j >= 0; j--) {
    const own = row[at + j]!
    if (j < m) plain += skipB[j]!
    gap += gapStep
    let here = own > floor ? own : floor
    if (plain + skipOpen > here) here = plain + skipOpen
    if (gap + gapOpen > here) here = gap + gapOpen
    row[at + j] = here
    if (own > plain) plain = own
    if (own > gap) gap = own
  }
}

/**
 * Coarse to fine (Moore 2002's two passes, with sums of a best path in place of probabilities): which cells may have a part in the result. The
 * lattice knows beads 1:1, skips and jumps only, so both directions cost a few steps a cell; a cell of a wider bead loses the
 * skips of its neighbours, which is little. 1 where a cell counts, row-major.
 */
export function findPromise(
  scores: Float32Array,
  n: number,
  m: number,
  { start, from, to }: Zone,
  costs: LatticeCosts,
  scratch: Scratch,
): Uint8Array {
  const width = m + 1
  const forward = scratch.doubles('forward', (n + 1) * width, NEVER)
  forward[0] = 0
  goRight(forward, 0, m, costs)
  for (let i = 0; i < n; i++) {
    const at = i * width
    const below = at + width
    const skip = costs.skipA[i]!
    for (let j = 0; j <= m; j++) forward[below + j] = forward[at + j]! + skip
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      for (let j = from[k]!, end = to[k]!; j < end; j++) {
        const value = forward[at + j]! + scores[i * m + j]!
        if (value > forward[below + j + 1]!) forward[below + j + 1] = value
      }
    }
    goRight(forward, below, m, costs)
  }
  const kept = scratch.bytes('kept', n * m, 0)
  const best = forward[n * width + m]!
  let behind = scratch.doubles('behind', width, NEVER)
  let row = scratch.doubles('behind too', width, NEVER)
  behind[m] = 0
  goLeft(behind, 0, m, costs)
  for (let i = n - 1; i >= 0; i--) {
    const at = i * width
    const skip = costs.skipA[i]!
    for (let j = 0; j <= m; j++) row[j] = behind[j]! + skip
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      for (let j = from[k]!, end = to[k]!; j < end; j++) {
        const score = scores[i * m + j]!
        const value = score + behind[j + 1]!
        if (value > row[j]!) row[j] = value
        if (score > ALONE || forward[at + j]! + value > best - WITHIN) kept[i * m + j] = 1
      }
    }
    goLeft(row, 0, m, costs)
    const done = behind
    behind = row
    row = done
  }
  return kept
}
