import { explain, transposed } from './evidence.ts'
import type { Kinship } from './kinship.ts'
import { markTerms, type UnitMarks } from './marks.ts'
import type { Scratch } from './scratch.ts'
import type { TokenSide, Vocabulary } from './vocabulary.ts'
import type { AlignWeights } from './weights.ts'
import { turnedZone, widened, type Zone } from '../search/zone.ts'

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

/** Sentences against caption lines of a few words: a sentence may run over ten lines, and lines hold the ends of two. */
export const LINE_SHAPES: readonly Shape[] = [
  ...Array.from({ length: 10 }, (_, y) => ({ x: 1, y: y + 1 })),
  ...Array.from({ length: 4 }, (_, y) => ({ x: 2, y: y + 1 })),
  { x: 3, y: 1 },
  { x: 3, y: 2 },
]

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
  const a = countA.map((count) => (count + weights.smoothing) / Math.max(totalA, weights.unread, 1))
  const b = countB.map((count) => (count + weights.smoothing) / Math.max(totalB, weights.unread, 1))
  const content = a.map((value, id) => 1 / (1 + (value + b[id]!) / 2 / weights.contentHalf))
  return { a, b, content }
}

/** Content mass of each unit: the sum of the content weights of its words, never nought. */
export const contentMass = (side: TokenSide, statistics: WordStatistics): Float64Array =>
  Float64Array.from(side.all, (list) => list.reduce((sum, id) => sum + statistics.content[id]!, 0.5))

/**
 * Score of every bead in every place of the zone: `matrices[s][i * m + j]` for shape s beginning at unit i of a and j of b;
 * IMPOSSIBLE elsewhere. The tables are the scratch's: gone when the next window is scored.
 */
export type BeadScores = Readonly<{
  n: number
  m: number
  shapes: readonly Shape[]
  matrices: readonly Float32Array[]
  zone: Zone
}>

export const IMPOSSIBLE = -1e4

const runningSum = (values: Float64Array): Float64Array => {
  const total = new Float64Array(values.length + 1)
  for (let i = 0; i < values.length; i++) total[i + 1] = total[i]! + values[i]!
  return total
}

const logOfWindows = (total: Float64Array, width: number): Float64Array =>
  Float64Array.from({ length: Math.max(0, total.length - width) }, (_, i) =>
    Math.log(total[i + width]! - total[i]!),
  )

/**
 * All terms of a bead's score in one pass: words in both directions, length, shape, context, question marks, speakers. Sums over
 * units of a bead are differences of running sums, so a bead of any shape costs nearly the same.
 */
export function scoreBeads(
  vocabulary: Vocabulary,
  kinship: Readonly<{ ofA: Kinship; ofB: Kinship }>,
  statistics: WordStatistics,
  marks: UnitMarks,
  weights: AlignWeights,
  shapes: readonly Shape[],
  zone: Zone,
  scratch: Scratch,
): BeadScores {
  const { a, b } = vocabulary
  const n = a.unique.length
  const m = b.unique.length
  const wideA = Math.max(...shapes.map((shape) => shape.x))
  const wideB = Math.max(...shapes.map((shape) => shape.y))
  const { content } = statistics
  const reached = widened(zone, m, wideA, wideB)
  const wordsOfA = { frequency: statistics.a, content, kinship: kinship.ofA }
  const wordsOfB = { frequency: statistics.b, content, kinship: kinship.ofB }
  const ofA = explain(a, b, wordsOfA, wideB, weights, reached, scratch, 'a')
  const ofB = explain(b, a, wordsOfB, wideA, weights, turnedZone(reached, m), scratch, 'b')
  const gainsB = ofB.gains.map((matrix, w) => {
    const out = scratch.floats(`turned ${w}`, n * m, 0)
    transposed(out, matrix, m, n)
    return out
  })
  const baseA = runningSum(ofA.base)
  const baseB = runningSum(ofB.base)
  const massA = runningSum(contentMass(a, statistics))
  const massB = runningSum(contentMass(b, statistics))
  const logB = Array.from({ length: wideB + 1 }, (_, y) => logOfWindows(massB, y))
  const termsOf = markTerms(marks, m, weights)
  const half = weights.scale / 2
  const matrices = shapes.map((_, s) => scratch.floats(`scores ${s}`, n * m, IMPOSSIBLE))
  const ofWords = new Float64Array(m + 1)
  const around = new Float64Array(m + 1)
  for (let i = 0; i < n; i++) {
    for (let x = 1; x <= wideA && i + x <= n; x++) {
      for (let k = reached.start[i]!; k < reached.start[i + 1]!; k++) {
        const from = reached.from[k]!
        const to = reached.to[k]!
        sumWords(ofWords, gainsB[x - 1]!, i * m, baseB, from, to)
        if (marks.context !== null) sumContext(around, marks.context, i, x, m, from, to)
      }
      const logA = Math.log(massA[i + x]! - massA[i]!)
      for (let s = 0; s < shapes.length; s++) {
        const shape = shapes[s]!
        if (shape.x !== x) continue
        const { y } = shape
        const terms: RowTerms = {
          at: i * m,
          stride: m,
          x,
          y,
          ofWords,
          gainsA: ofA.gains[y - 1]!,
          around,
          marks: termsOf(i, x, y),
          logB: logB[y]!,
          logA,
          half,
          near: (weights.context * (x + y)) / 2 / (x * y),
          fixed: shapeCost(shape, weights) + weights.bias + half * (baseA[i + x]! - baseA[i]!),
          spread: 1 / (2 * weights.lengthSigma * weights.lengthSigma),
          floor: weights.lengthFloor,
        }
        for (let k = zone.start[i]!; k < zone.start[i + 1]!; k++)
          fillRow(matrices[s]!, zone.from[k]!, Math.min(zone.to[k]!, m - y + 1), terms)
      }
    }
  }
  return { n, m, shapes, matrices, zone }
}

/** Running sums over the columns of a run; only differences inside a run are asked for. */
function sumWords(
  out: Float64Array,
  gains: Float32Array,
  at: number,
  base: Float64Array,
  from: number,
  to: number,
): void {
  out[from] = 0
  for (let j = from; j < to; j++) out[j + 1] = out[j]! + gains[at + j]! + base[j + 1]! - base[j]!
}

function sumContext(
  out: Float64Array,
  context: Float32Array,
  i: number,
  x: number,
  m: number,
  from: number,
  to: number,
): void {
  out[from] = 0
  for (let j = from; j < to; j++) {
    let sum = 0
    for (let p = 0, at = i * m + j; p < x; p++, at += m) sum += context[at]!
    out[j + 1] = out[j]! + sum
  }
}

type RowTerms = Readonly<{
  at: number
  stride: number
  x: number
  y: number
  /** Running sums over b. */
  ofWords: Float64Array
  around: Float64Array
  gainsA: Float32Array
  marks: Float64Array
  logB: Float64Array
  logA: number
  half: number
  near: number
  fixed: number
  spread: number
  floor: number
}>

/** The innermost loop, by itself so that the compiler sees plain arrays and numbers only. */
function fillRow(out: Float32Array, start: number, end: number, terms: RowTerms): void {
  const { at, stride, x, y, ofWords, around, gainsA, marks, logB, logA, half, near, fixed, spread, floor } =
    terms
  for (let j = start; j < end; j++) {
    let words = ofWords[j + y]! - ofWords[j]!
    for (let cell = at + j, d = 0; d < x; d++, cell += stride) words += gainsA[cell]!
    const ratio = logB[j]! - logA
    const length = -ratio * ratio * spread
    const context = near * (around[j + y]! - around[j]!)
    out[at + j] = half * words + (length > floor ? length : floor) + context + marks[j]! + fixed
  }
}
