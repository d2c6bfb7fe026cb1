import type { Scratch } from '../scoring/scratch.ts'
import type { SparseBeads } from './sparse-beads.ts'

/**
 * The search. Nodes (i, j): i units of a and j of b are behind us. From a node the path may
 *   take a bead x:y            (i, j) → (i+x, j+y)   its score
 *   skip a unit of a           (i, j) → (i+1, j)     skipA[i]
 *   skip units of b            (i, j) → (i, k)       skipOpen + Σ skipB, or gapOpen + (k-j)·gapStep for long gaps
 *   go elsewhere in b          (i, j) → (i, k)       jump, whatever the distance and direction
 * The jump makes moves part of the search: every unit of a is passed once, in order; units of b may be passed in any order
 * (even twice: the caller keeps the more probable bead).
 */
export type LatticeCosts = Readonly<{
  skipA: Float64Array
  skipB: Float64Array
  /** Before the first skipped unit of b in a run. */
  skipOpen: number
  gapOpen: number
  gapStep: number
  jump: number
}>

/** Bead number `shape` of the scores' shapes, beginning at unit i of a and j of b. */
export type Step = Readonly<{ i: number; j: number; shape: number }>

const NEVER = -1e30

/** In place of a shape's number: reached by the jump. */
const JUMPED = 255

/**
 * The best path (Viterbi 1967). O(n·m·shapes) time, a byte and an int per node kept for the way back; values only of as many
 * rows as the tallest bead has.
 */
export function bestPath(beads: SparseBeads, costs: LatticeCosts, scratch: Scratch): Step[] {
  const { n, m, shapes, rows } = beads
  const width = m + 1
  const tallest = shapes.reduce((most, { x }) => Math.max(most, x), 1)
  const came = scratch.bytes('came', (n + 1) * width, 0) // 0: skip a, s + 1: bead of shape s
  const origin = scratch.ints('origin', (n + 1) * width, 0) // where the skip of b began
  const jumped = new Int32Array(n + 1) // column jumped from
  // best value of each node once skips of b are taken, of the rows behind
  const values = Array.from({ length: tallest + 1 }, () => new Float64Array(width))
  const arrive = new Float64Array(width).fill(NEVER)
  arrive[0] = 0
  jumped[0] = closeRow(arrive, values[0]!, came, origin, 0, m, costs)
  for (let i = 1; i <= n; i++) {
    const at = i * width
    const skip = costs.skipA[i - 1]!
    const above = values[(i - 1) % (tallest + 1)]!
    for (let j = 0; j <= m; j++) arrive[j] = above[j]! + skip
    for (let s = 0; s < shapes.length; s++) {
      const { x, y } = shapes[s]!
      if (x > i) continue
      const { start, column, value } = rows[s]!
      const from = values[(i - x) % (tallest + 1)]!
      for (let k = start[i - x]!, end = start[i - x + 1]!; k < end; k++) {
        const j = column[k]!
        const sum = from[j]! + value[k]!
        if (sum > arrive[j + y]!) {
          arrive[j + y] = sum
          came[at + j + y] = s + 1
        }
      }
    }
    jumped[i] = closeRow(arrive, values[i % (tallest + 1)]!, came, origin, at, m, costs)
  }
  const path: Step[] = []
  let i = n
  let j = m
  for (;;) {
    j = origin[i * width + j]!
    if (came[i * width + j] === JUMPED) j = jumped[i]!
    if (i === 0) break
    const code = came[i * width + j]!
    if (code === 0) {
      i -= 1
      continue
    }
    const { x, y } = shapes[code - 1]!
    i -= x
    j -= y
    path.push({ i, j, shape: code - 1 })
  }
  return path.reverse()
}

/** Takes the jump and skips of b in a row; the column jumped from, which is the best. */
function closeRow(
  arrive: Float64Array,
  after: Float64Array,
  came: Uint8Array,
  origin: Int32Array,
  at: number,
  m: number,
  { skipB, skipOpen, gapOpen, gapStep, jump }: LatticeCosts,
): number {
  let best = NEVER
  let from = 0
  for (let j = 0; j <= m; j++) {
    if (arrive[j]! > best) {
      best = arrive[j]!
      from = j
    }
  }
  const floor = best + jump
  let plain = NEVER
  let plainFrom = 0
  let gap = NEVER
  let gapFrom = 0
  for (let j = 0; j <= m; j++) {
    let here = arrive[j]!
    if (here < floor) {
      here = floor
      came[at + j] = JUMPED
    }
    if (j > 0) {
      plain += skipB[j - 1]!
      gap += gapStep
    }
    let value = here
    let began = j
    if (plain > value) {
      value = plain
      began = plainFrom
    }
    if (gap > value) {
      value = gap
      began = gapFrom
    }
    after[j] = value
    origin[at + j] = began
    if (here + skipOpen >= plain) {
      plain = here + skipOpen
      plainFrom = j
    }
    if (here + gapOpen > gap) {
      gap = here + gapOpen
      gapFrom = j
    }
  }
  return from
}

/** Probability of a bead among all paths. */
export type BeadPosterior = (step: Step) => number

/** Forward and backward sums over the same lattice; `coverA`, `coverB`: probability that a unit stands in some bead. */
export type Posteriors = Readonly<{
  ofBead: BeadPosterior
  /** The same by shape, in the order of the beads' rows. */
  ofShape: readonly Float64Array[]
  coverA: Float64Array
  coverB: Float64Array
}>

/** e to the score; scores of long equal units are bounded so that sums stay finite. */
const oddsOf = (value: Float32Array): Float64Array => {
  const odds = new Float64Array(value.length)
  for (let k = 0; k < value.length; k++) odds[k] = Math.exp(Math.min(value[k]!, 300))
  return odds
}

/**
 * Sums are kept as plain numbers with one logarithm per row: the jump keeps every value of a row within e^jump of the
 * largest, so nothing underflows, and no logarithm is taken inside the loops.
 */
export function posteriors(beads: SparseBeads, costs: LatticeCosts, scratch: Scratch): Posteriors {
  const { n, m, shapes, rows } = beads
  const width = m + 1
  const { skipA, skipB, skipOpen, gapOpen, gapStep, jump } = costs
  const tallest = Math.max(...shapes.map((shape) => shape.x))
  const odds = rows.map(({ value }) => oddsOf(value))
  const keepB = skipB.map(Math.exp)
  const keepGap = Math.exp(gapStep)
  const open = Math.exp(gapOpen)
  const begin = Math.exp(skipOpen)
  const leap = Math.exp(jump)
  const forward = scratch.doubles('forward', (n + 1) * width, 0)
  const forwardLog = new Float64Array(n + 1)
  const row = new Float64Array(width)
  const normalise = (target: Float64Array, at: number): number => {
    let most = 0
    for (let j = 0; j <= m; j++) most = Math.max(most, target[at + j]!)
    if (most === 0) return 0
    for (let j = 0; j <= m; j++) target[at + j]! /= most
    return Math.log(most)
  }
  const closeForward = (i: number, log: number): void => {
    let total = 0
    for (let j = 0; j <= m; j++) total += row[j]!
    total *= leap
    let plain = 0
    let gap = 0
    const at = i * width
    for (let j = 0; j <= m; j++) {
      const here = row[j]! + total
      if (j > 0) {
        plain *= keepB[j - 1]!
        gap *= keepGap
      }
      forward[at + j] = here + plain + gap
      plain += begin * here
      gap += open * here
    }
    forwardLog[i] = log + normalise(forward, at)
  }
  row[0] = 1
  closeForward(0, 0)
  for (let i = 1; i <= n; i++) {
    let log = forwardLog[i - 1]!
    for (let d = 2; d <= tallest && d <= i; d++) log = Math.max(log, forwardLog[i - d]!)
    row.fill(0)
    const skip = Math.exp(skipA[i - 1]! + forwardLog[i - 1]! - log)
    for (let j = 0, at = (i - 1) * width; j <= m; j++) row[j] = forward[at + j]! * skip
    for (let s = 0; s < shapes.length; s++) {
      const { x, y } = shapes[s]!
      if (x > i) continue
      const odd = odds[s]!
      const weight = Math.exp(forwardLog[i - x]! - log)
      if (weight < 1e-200) continue
      const { start, column } = rows[s]!
      const from = (i - x) * width
      for (let k = start[i - x]!, end = start[i - x + 1]!; k < end; k++) {
        const j = column[k]!
        row[j + y]! += forward[from + j]! * odd[k]! * weight
      }
    }
    closeForward(i, log)
  }
  const backward = scratch.doubles('backward', (n + 1) * width, 0)
  const backwardLog = new Float64Array(n + 1)
  const closeBackward = (i: number, log: number): void => {
    let plain = 0
    let gap = 0
    let total = 0
    const at = i * width
    for (let j = m; j >= 0; j--) {
      if (j < m) {
        plain *= keepB[j]!
        gap *= keepGap
      }
      const value = row[j]! + begin * plain + open * gap
      backward[at + j] = value
      total += value
      plain += row[j]!
      gap += row[j]!
    }
    total *= leap
    for (let j = 0; j <= m; j++) backward[at + j]! += total
    backwardLog[i] = log + normalise(backward, at)
  }
  row.fill(0)
  row[m] = 1
  closeBackward(n, 0)
  for (let i = n - 1; i >= 0; i--) {
    let log = backwardLog[i + 1]!
    for (let d = 2; d <= tallest && i + d <= n; d++) log = Math.max(log, backwardLog[i + d]!)
    row.fill(0)
    const skip = Math.exp(skipA[i]! + backwardLog[i + 1]! - log)
    for (let j = 0, at = (i + 1) * width; j <= m; j++) row[j] = backward[at + j]! * skip
    for (let s = 0; s < shapes.length; s++) {
      const { x, y } = shapes[s]!
      if (i + x > n) continue
      const odd = odds[s]!
      const weight = Math.exp(backwardLog[i + x]! - log)
      if (weight < 1e-200) continue
      const { start, column } = rows[s]!
      const to = (i + x) * width + y
      for (let k = start[i]!, end = start[i + 1]!; k < end; k++) {
        const j = column[k]!
        row[j]! += backward[to + j]! * odd[k]! * weight
      }
    }
    closeBackward(i, log)
  }
  const whole = Math.log(forward[n * width + m]!) + forwardLog[n]!
  const coverA = new Float64Array(n)
  const coverB = new Float64Array(m)
  const probability = rows.map(({ start, column }, s) => {
    const { x, y } = shapes[s]!
    const odd = odds[s]!
    const chances = new Float64Array(odd.length)
    for (let i = 0; i + x <= n; i++) {
      const scale = Math.exp(forwardLog[i]! + backwardLog[i + x]! - whole)
      const from = i * width
      const to = (i + x) * width + y
      for (let k = start[i]!, end = start[i + 1]!; k < end; k++) {
        const j = column[k]!
        const p = Math.min(1, forward[from + j]! * odd[k]! * backward[to + j]! * scale)
        chances[k] = p
        if (p < 1e-6) continue
        for (let d = 0; d < x; d++) coverA[i + d]! += p
        for (let d = 0; d < y; d++) coverB[j + d]! += p
      }
    }
    return chances
  })
  const ofBead: BeadPosterior = ({ i, j, shape }) => {
    const { start, column } = rows[shape]!
    for (let k = start[i]!, end = start[i + 1]!; k < end; k++)
      if (column[k] === j) return probability[shape]![k]!
    return 0
  }
  return {
    ofBead,
    ofShape: probability,
    coverA: coverA.map((p) => Math.min(1, p)),
    coverB: coverB.map((p) => Math.min(1, p)),
  }
}
