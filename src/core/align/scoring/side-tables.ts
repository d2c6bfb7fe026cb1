import { contentMass, type WordStatistics } from './statistics.ts'
import type { TokenSide } from './vocabulary.ts'
import type { AlignWeights } from './weights.ts'

/** One side as flat tables: what every cell and every bead asks, worked out once for the pair and shared by its windows. */
export type SideTables = Readonly<{
  /** Unit i's words, each once: `ids[start[i]]` to `ids[start[i + 1] - 1]`. */
  start: Int32Array
  ids: Int32Array
  /** By word: what a match counts, what the word adds without one, and its share of all it adds. */
  factor: Float64Array
  none: Float64Array
  value: Float64Array
  /** Running sums over units: of what words add without matches, and of content mass. */
  base: Float64Array
  mass: Float64Array
  /** By width - 1, then first unit: 1 / U^p of the window. */
  power: readonly Float64Array[]
  /** By width, then first unit: logarithm of the window's content mass. */
  logMass: readonly Float64Array[]
  /** Words of the longest unit. */
  longest: number
}>

const runningSum = (values: Float64Array): Float64Array => {
  const total = new Float64Array(values.length + 1)
  for (let i = 0; i < values.length; i++) total[i + 1] = total[i]! + values[i]!
  return total
}

export function sideTables(
  side: TokenSide,
  frequency: Float64Array,
  statistics: WordStatistics,
  widest: number,
  weights: AlignWeights,
): SideTables {
  const { unique } = side
  const { content } = statistics
  const start = new Int32Array(unique.length + 1)
  let longest = 0
  unique.forEach((list, i) => {
    start[i + 1] = start[i]! + list.length
    longest = Math.max(longest, list.length)
  })
  const ids = new Int32Array(start.at(-1)!)
  unique.forEach((list, i) => ids.set(list, start[i]))
  const logLambda = Math.log(weights.lambda)
  const value = content.map((weight) => 1 - weights.tokenWeight + weights.tokenWeight * weight)
  const none = value.map((share) => logLambda * share)
  const factor = frequency.map((chance) => ((1 - weights.lambda) * weights.kappa) / chance)
  const base = new Float64Array(unique.length)
  const told = new Float64Array(unique.length)
  for (let i = 0; i < unique.length; i++) {
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      base[i]! += none[ids[k]!]!
      told[i]! += content[ids[k]!]!
    }
  }
  const sums = runningSum(told)
  const mass = runningSum(contentMass(side, statistics))
  const windows = (width: number, of: (from: number, to: number) => number): Float64Array =>
    Float64Array.from({ length: Math.max(0, unique.length - width + 1) }, (_, i) => of(i, i + width))
  return {
    start,
    ids,
    factor,
    none,
    value,
    base: runningSum(base),
    mass,
    power: Array.from({ length: widest }, (_, w) =>
      windows(w + 1, (from, to) => Math.max(0.5, sums[to]! - sums[from]!) ** -weights.massPower),
    ),
    logMass: Array.from({ length: widest + 1 }, (_, width) =>
      windows(width, (from, to) => Math.log(mass[to]! - mass[from]!)),
    ),
    longest,
  }
}
