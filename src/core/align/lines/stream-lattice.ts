import type { SpanOdds } from './stream-scores.ts'
import type { Slot } from './stream.ts'
import { STREAM } from './stream-weights.ts'

/** Slots are searched so many at a time, with some on each side that only lend their neighbourhood: memory stays bounded. */
const BLOCK = 256
const OVERLAP = 12

/**
 * For each slot, the probability that word `from + t` is in its span, over all ways to lay the sentences on the stream in this order, words
 * or sentences left out at a cost (forward–backward, Rabiner 1989, over spans instead of steps).
 */
export function wordChances(
  slots: readonly Slot[],
  spansOf: (slot: Slot) => SpanOdds,
  skips: Float64Array,
): Float64Array[] {
  const chances: Float64Array[] = []
  for (let first = 0; first < slots.length; first += BLOCK) {
    const begin = Math.max(0, first - OVERLAP)
    const end = Math.min(slots.length, first + BLOCK + OVERLAP)
    const found = searchBlock(slots.slice(begin, end), spansOf, skips.subarray(begin, end))
    chances.push(...found.slice(first - begin, Math.min(slots.length, first + BLOCK) - begin))
  }
  return chances
}

/** Rows between slots: row p after p of them, for words `low[p]` to `high[p]` behind us. */
type Rows = Readonly<{ low: Int32Array; high: Int32Array }>

function rowsOf(slots: readonly Slot[]): Rows {
  const n = slots.length
  const low = new Int32Array(n + 1)
  const high = new Int32Array(n + 1)
  let least = Infinity
  for (let p = n; p > 0; p--) {
    least = Math.min(least, slots[p - 1]!.from)
    low[p] = least
  }
  low[0] = least
  let most = 0
  for (let p = 0; p <= n; p++) {
    if (p < n) most = Math.max(most, slots[p]!.to)
    high[p] = most
  }
  return { low, high }
}

/** Adds the ways that go on by leaving words out, in the direction of `step`. */
function leaveOut(row: Float64Array, step: 1 | -1): void {
  const cutWord = Math.exp(STREAM.cutWord)
  const gapWord = Math.exp(STREAM.gapWord)
  const cutOpen = Math.exp(STREAM.cutOpen)
  const gapOpen = Math.exp(STREAM.gapOpen)
  let cut = 0
  let gap = 0
  for (let k = step === 1 ? 0 : row.length - 1; k >= 0 && k < row.length; k += step) {
    const here = row[k]!
    cut *= cutWord
    gap *= gapWord
    row[k] = here + cut + gap
    cut += cutOpen * here
    gap += gapOpen * here
  }
}

/** Divides by the largest value and returns its logarithm. */
function normalise(row: Float64Array): number {
  const most = row.reduce((largest, value) => Math.max(largest, value), 0)
  if (most === 0) return 0
  for (let k = 0; k < row.length; k++) row[k]! /= most
  return Math.log(most)
}

function searchBlock(
  slots: readonly Slot[],
  spansOf: (slot: Slot) => SpanOdds,
  skips: Float64Array,
): Float64Array[] {
  const n = slots.length
  const { low, high } = rowsOf(slots)
  const spans = slots.map(spansOf)
  const newRows = (): Float64Array[] =>
    Array.from({ length: n + 1 }, (_, p) => new Float64Array(high[p]! - low[p]! + 1))
  const forward = newRows()
  const backward = newRows()
  const forwardLog = new Float64Array(n + 1)
  const backwardLog = new Float64Array(n + 1)
  /** Values of the row beyond slot p where the same words are behind us, times `factor`. */
  const shift = (from: Float64Array, offset: number, to: Float64Array, factor: number): void => {
    const end = Math.min(to.length, from.length - offset)
    for (let k = Math.max(0, -offset); k < end; k++) to[k]! += from[k + offset]! * factor
  }
  forward[0]![0] = 1
  leaveOut(forward[0]!, 1)
  for (let p = 0; p < n; p++) {
    const here = forward[p]!
    const next = forward[p + 1]!
    shift(here, low[p + 1]! - low[p]!, next, Math.exp(skips[p]!))
    const { from, to } = slots[p]!
    const { start, odds } = spans[p]!
    for (let t = 0; t < to - from; t++) {
      const base = here[from + t - low[p]!]!
      if (base < 1e-250) continue
      for (let at = start[t]!, k = from + t + 1 - low[p + 1]!; at < start[t + 1]!; at++, k++)
        if (k >= 0) next[k]! += base * odds[at]!
    }
    leaveOut(next, 1)
    forwardLog[p + 1] = forwardLog[p]! + normalise(next)
  }
  const chances = slots.map(({ from, to }) => new Float64Array(to - from + 1))
  backward[n]![backward[n]!.length - 1] = 1
  leaveOut(backward[n]!, -1)
  const whole = Math.log(forward[n]!.at(-1)!) + forwardLog[n]!
  for (let p = n - 1; p >= 0; p--) {
    const here = backward[p]!
    const next = backward[p + 1]!
    shift(next, low[p]! - low[p + 1]!, here, Math.exp(skips[p]!))
    const { from, to } = slots[p]!
    const { start, odds } = spans[p]!
    const chance = chances[p]!
    const scale = Math.exp(forwardLog[p]! + backwardLog[p + 1]! - whole)
    for (let t = 0; t < to - from; t++) {
      const base = forward[p]![from + t - low[p]!]! * scale
      let sum = 0
      for (
        let at = start[t]!, k = from + t + 1 - low[p + 1]!, end = t + 1;
        at < start[t + 1]!;
        at++, k++, end++
      ) {
        if (k < 0) continue
        const value = odds[at]! * next[k]!
        sum += value
        chance[end]! -= base * value
      }
      here[from + t - low[p]!]! += sum
      chance[t]! += base * sum
    }
    leaveOut(here, -1)
    backwardLog[p] = backwardLog[p + 1]! + normalise(here)
  }
  // from what begins and ends at each word to what is open there
  for (const chance of chances)
    for (let t = 1; t < chance.length; t++) chance[t] = Math.max(0, chance[t]! + chance[t - 1]!)
  return chances
}
