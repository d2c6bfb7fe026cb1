import type { Kinship } from './kinship.ts'
import type { TokenSide, Vocabulary } from './vocabulary.ts'
import type { AlignWeights } from './weights.ts'

/** A bead shape: x units of a with y of b. */
export type Shape = Readonly<{ x: number; y: number }>

export const SHAPES: readonly Shape[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
  [1, 4],
  [4, 1],
  [2, 3],
  [3, 2],
  [1, 5],
  [5, 1],
  [1, 6],
  [6, 1],
  [3, 3],
].map(([x, y]) => ({ x: x!, y: y! }))

export function shapeCost({ x, y }: Shape, weights: AlignWeights): number {
  const low = Math.min(x, y)
  const high = Math.max(x, y)
  if (low === 1) {
    if (high === 1) return 0
    if (high === 2) return weights.shape12
    if (high === 3) return weights.shape13
    return weights.shape14 + weights.shapeMore * (high - 4)
  }
  if (low === 2) return high === 2 ? weights.shape22 : weights.shape23
  return weights.shape33
}

/** Frequencies inside the two texts, and from them each word's content weight u (rare 1, frequent near 0). */
export type WordStatistics = Readonly<{ a: Float64Array; b: Float64Array; content: Float64Array }>

export function wordStatistics(vocabulary: Vocabulary, weights: AlignWeights): WordStatistics {
  const { countA, countB, totalA, totalB } = vocabulary
  const a = countA.map((count) => (count + weights.smoothing) / Math.max(1, totalA))
  const b = countB.map((count) => (count + weights.smoothing) / Math.max(1, totalB))
  const content = a.map((value, id) => 1 / (1 + (value + b[id]!) / 2 / weights.contentHalf))
  return { a, b, content }
}

/** Content mass of each unit: the sum of the content weights of its words, never nought. */
export const contentMass = (side: TokenSide, statistics: WordStatistics): Float64Array =>
  Float64Array.from(side.all, (list) => list.reduce((sum, id) => sum + statistics.content[id]!, 0.5))

/**
 * For each window width y, how well the words of unit i of `told` are explained by units j … j+y-1 of `teller`:
 * Σ over words k of log(λ + (1-λ)·κ·W/(U^p·P(k))), W the window's content weight akin to k, U its whole content weight.
 * Result: one row-major matrix (told × teller) per width, index 0 is width 1.
 *
 * Only windows that hold a kindred word differ from the base log λ, so each word keeps a sparse list of windows.
 */
function explain(
  told: TokenSide,
  teller: TokenSide,
  frequency: Float64Array,
  content: Float64Array,
  kinship: Kinship,
  widest: number,
  weights: AlignWeights,
): Float32Array[] {
  const rows = told.unique.length
  const columns = teller.unique.length
  const postings: number[][] = Array.from(frequency, () => [])
  teller.unique.forEach((list, j) => {
    for (const id of list) postings[id]!.push(j)
  })
  const massSums = new Float64Array(columns + 1)
  teller.unique.forEach((list, j) => {
    massSums[j + 1] = massSums[j]! + list.reduce((sum, id) => sum + content[id]!, 0)
  })
  const massPower = Array.from({ length: widest }, (_, w) =>
    Float64Array.from({ length: Math.max(0, columns - w) }, (__, j) =>
      Math.pow(Math.max(0.5, massSums[j + w + 1]! - massSums[j]!), weights.massPower),
    ),
  )
  const out = Array.from({ length: widest }, () => new Float32Array(rows * columns))
  const users: number[][] = Array.from(frequency, () => [])
  told.unique.forEach((list, i) => {
    for (const id of list) users[id]!.push(i)
  })
  const row = new Float64Array(columns)
  const base = Math.log(weights.lambda)
  const bases = new Float64Array(rows)
  for (let id = 0; id < users.length; id++) {
    const where = users[id]!
    if (where.length === 0) continue
    const value = 1 - weights.tokenWeight + weights.tokenWeight * content[id]!
    for (const i of where) bases[i]! += base * value
    const kin = kinship.ids[id]!
    const strengths = kinship.strengths[id]!
    const touched: number[] = []
    for (let k = 0; k < kin.length; k++) {
      const weight = strengths[k]! * content[kin[k]!]!
      for (const j of postings[kin[k]!]!) {
        if (row[j] === 0) touched.push(j)
        row[j]! += weight
      }
    }
    if (touched.length === 0) continue
    if (kin.length > 1) touched.sort((p, q) => p - q)
    const factor = ((1 - weights.lambda) * weights.kappa) / frequency[id]!
    for (let w = 0; w < widest && w < columns; w++) {
      const target = out[w]!
      const power = massPower[w]!
      let next = 0
      for (const j of touched) {
        for (let start = Math.max(next, j - w); start <= j && start + w < columns; start++) {
          let sum = 0
          for (let c = start; c <= start + w; c++) sum += row[c]!
          const gain =
            Math.min(Math.log(weights.lambda + (factor * sum) / power[start]!) * value, weights.wordCap) -
            base * value
          for (const i of where) target[i * columns + start]! += gain
        }
        next = Math.max(next, j + 1)
      }
    }
    for (const j of touched) row[j] = 0
  }
  for (const target of out) {
    for (let i = 0; i < rows; i++) {
      const value = bases[i]!
      for (let at = i * columns, end = at + columns; at < end; at++) target[at]! += value
    }
  }
  return out
}

/** Score of every bead in every place: `matrices[s][i * m + j]` for shape s beginning at unit i of a and j of b. */
export type BeadScores = Readonly<{
  n: number
  m: number
  shapes: readonly Shape[]
  matrices: readonly Float32Array[]
}>

export const IMPOSSIBLE = -1e4

export function scoreBeads(
  vocabulary: Vocabulary,
  kinship: Readonly<{ ofA: Kinship; ofB: Kinship }>,
  statistics: WordStatistics,
  weights: AlignWeights,
  shapes: readonly Shape[] = SHAPES,
): BeadScores {
  const { a, b } = vocabulary
  const n = a.unique.length
  const m = b.unique.length
  const wideA = Math.max(...shapes.map((shape) => shape.x))
  const wideB = Math.max(...shapes.map((shape) => shape.y))
  // a explained by windows of b [i*m + j]; b explained by windows of a [j*n + i]
  const ofA = explain(a, b, statistics.a, statistics.content, kinship.ofA, wideB, weights)
  const ofB = explain(b, a, statistics.b, statistics.content, kinship.ofB, wideA, weights)
  const sums = (mass: Float64Array): Float64Array => {
    const total = new Float64Array(mass.length + 1)
    mass.forEach((value, i) => (total[i + 1] = total[i]! + value))
    return total
  }
  const massA = sums(contentMass(a, statistics))
  const massB = sums(contentMass(b, statistics))
  const logs = (total: Float64Array, width: number): Float64Array =>
    Float64Array.from({ length: Math.max(0, total.length - width) }, (_, i) =>
      Math.log(total[i + width]! - total[i]!),
    )
  const spread = 2 * weights.lengthSigma * weights.lengthSigma
  const floor = weights.lengthFloor
  const half = weights.scale / 2
  const matrices = shapes.map((shape) => {
    const { x, y } = shape
    const out = new Float32Array(n * m).fill(IMPOSSIBLE)
    const cost = shapeCost(shape, weights) + weights.bias
    const logA = logs(massA, x)
    const logB = logs(massB, y)
    const fromA = ofA[y - 1]!
    const fromB = ofB[x - 1]!
    for (let i = 0; i + x <= n; i++) {
      const to = i * m
      const logI = logA[i]!
      for (let j = 0, end = m - y; j <= end; j++) {
        let sum = 0
        for (let at = to + j, d = 0; d < x; d++, at += m) sum += fromA[at]!
        for (let at = j * n + i, d = 0; d < y; d++, at += n) sum += fromB[at]!
        const ratio = logB[j]! - logI
        const length = (-ratio * ratio) / spread
        out[to + j] = sum * half + (length > floor ? length : floor) + cost
      }
    }
    return out
  })
  return { n, m, shapes, matrices }
}
