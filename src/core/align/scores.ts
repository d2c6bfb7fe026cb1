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

/** Sentences against caption lines of a few words: a sentence may run over ten lines, and lines hold the ends of two. */
export const LINE_SHAPES: readonly Shape[] = [
  ...Array.from({ length: 10 }, (_, y) => ({ x: 1, y: y + 1 })),
  ...Array.from({ length: 4 }, (_, y) => ({ x: 2, y: y + 1 })),
  { x: 3, y: 1 },
  { x: 3, y: 2 },
]

/** The same with sides changed. */
export const turned = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.map(({ x, y }) => ({ x: y, y: x }))

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

/** Where the matrix of one direction keeps the cell of unit `told` and window start `teller`. */
type Layout = Readonly<{ told: number; teller: number }>

/** `gains[w]` for windows of w+1 units (sums over words beyond the base), and each told unit's base. */
type Explained = Readonly<{ gains: readonly Float32Array[]; base: Float64Array }>

/** In which units a word stands, for the words of a side only: windows of a long text have few of the vocabulary's words. */
export function placesOf(side: TokenSide): Map<number, number[]> {
  const places = new Map<number, number[]>()
  side.unique.forEach((list, unit) => {
    for (const id of list) {
      const known = places.get(id)
      if (known === undefined) places.set(id, [unit])
      else known.push(unit)
    }
  })
  return places
}

/**
 * For each window width y, how well the words of unit i of `told` are explained by units j … j+y-1 of `teller`:
 * Σ over words k of log(λ + (1-λ)·κ·W/(U^p·P(k))), W the window's content weight akin to k, U its whole content weight.
 *
 *     told "the river rose", teller units ["it was high", "the Orsava came up"], river ~ Orsava .3, rose ~ came .2
 *     the: in the second window, frequent, so P is large and the gain nearly nought; river, rose: W .3 and .2 there
 *
 * Only windows that hold a kindred word differ from the base Σ log λ, so each word keeps a sparse list of windows.
 */
function explain(
  told: TokenSide,
  teller: TokenSide,
  frequency: Float64Array,
  content: Float64Array,
  kinship: Kinship,
  widest: number,
  layout: Layout,
  weights: AlignWeights,
): Explained {
  const rows = told.unique.length
  const columns = teller.unique.length
  const postings = placesOf(teller)
  const users = placesOf(told)
  const massSums = new Float64Array(columns + 1)
  teller.unique.forEach((list, j) => {
    massSums[j + 1] = massSums[j]! + list.reduce((sum, id) => sum + content[id]!, 0)
  })
  const massPower = Array.from({ length: widest }, (_, w) =>
    Float64Array.from({ length: Math.max(0, columns - w) }, (__, j) =>
      Math.pow(Math.max(0.5, massSums[j + w + 1]! - massSums[j]!), weights.massPower),
    ),
  )
  const gains = Array.from({ length: widest }, () => new Float32Array(rows * columns))
  const base = new Float64Array(rows)
  const row = new Float64Array(columns)
  const logLambda = Math.log(weights.lambda)
  for (const [id, where] of users) {
    const value = 1 - weights.tokenWeight + weights.tokenWeight * content[id]!
    for (const i of where) base[i]! += logLambda * value
    const kin = kinship.ids[id]!
    const strengths = kinship.strengths[id]!
    const touched: number[] = []
    for (let k = 0; k < kin.length; k++) {
      const weight = strengths[k]! * content[kin[k]!]!
      for (const j of postings.get(kin[k]!) ?? []) {
        if (row[j] === 0) touched.push(j)
        row[j]! += weight
      }
    }
    if (touched.length === 0) continue
    if (kin.length > 1) touched.sort((p, q) => p - q)
    const factor = ((1 - weights.lambda) * weights.kappa) / frequency[id]!
    for (let w = 0; w < widest && w < columns; w++) {
      const target = gains[w]!
      const power = massPower[w]!
      let next = 0
      for (const j of touched) {
        for (let start = Math.max(next, j - w), end = Math.min(j, columns - 1 - w); start <= end; start++) {
          let sum = 0
          for (let c = start; c <= start + w; c++) sum += row[c]!
          const log = Math.log(weights.lambda + (factor * sum) / power[start]!) * value
          const gain = Math.min(log, weights.wordCap) - logLambda * value
          for (const i of where) target[i * layout.told + start * layout.teller]! += gain
        }
        next = j + 1
      }
    }
    for (const j of touched) row[j] = 0
  }
  return { gains, base }
}

/** Score of every bead in every place: `matrices[s][i * m + j]` for shape s beginning at unit i of a and j of b. */
export type BeadScores = Readonly<{
  n: number
  m: number
  shapes: readonly Shape[]
  matrices: readonly Float32Array[]
}>

export const IMPOSSIBLE = -1e4

/** What is known of units besides their words. */
export type UnitMarks = Readonly<{
  /** One value per cell (n × m); null: no context. */
  context: Float32Array | null
  /** 1 where a unit asks a question; null where the texts have no question marks to go by. */
  asksA: Uint8Array | null
  asksB: Uint8Array | null
  /** 1 where another speaker begins than in the unit before; null where a side has no speakers. */
  turnsA: Uint8Array | null
  turnsB: Uint8Array | null
}>

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
 * All terms of a bead's score in one pass: words in both directions, length, shape, context, question marks. Sums over units of a bead are
 * differences of running sums, so a bead of any shape costs the same.
 */
export function scoreBeads(
  vocabulary: Vocabulary,
  kinship: Readonly<{ ofA: Kinship; ofB: Kinship }>,
  statistics: WordStatistics,
  marks: UnitMarks,
  weights: AlignWeights,
  shapes: readonly Shape[] = SHAPES,
): BeadScores {
  const { a, b } = vocabulary
  const n = a.unique.length
  const m = b.unique.length
  const wideA = Math.max(...shapes.map((shape) => shape.x))
  const wideB = Math.max(...shapes.map((shape) => shape.y))
  const { content } = statistics
  const ofA = explain(a, b, statistics.a, content, kinship.ofA, wideB, { told: m, teller: 1 }, weights)
  const ofB = explain(b, a, statistics.b, content, kinship.ofB, wideA, { told: 1, teller: m }, weights)
  const baseA = runningSum(ofA.base)
  const baseB = runningSum(ofB.base)
  const massA = runningSum(contentMass(a, statistics))
  const massB = runningSum(contentMass(b, statistics))
  const logB = Array.from({ length: wideB + 1 }, (_, y) => logOfWindows(massB, y))
  const questions = new QuestionTerm(marks, weights)
  const changesA = changesInside(marks.turnsA, n, wideA)
  const changesB = changesInside(marks.turnsB, m, wideB)
  const spread = 1 / (2 * weights.lengthSigma * weights.lengthSigma)
  const half = weights.scale / 2
  const floor = weights.lengthFloor
  const matrices = shapes.map(() => new Float32Array(n * m).fill(IMPOSSIBLE))
  const gainB = new Float64Array(m + 1)
  const around = new Float64Array(m + 1)
  for (let i = 0; i < n; i++) {
    for (let x = 1; x <= wideA && i + x <= n; x++) {
      const logA = Math.log(massA[i + x]! - massA[i]!)
      const rowB = ofB.gains[x - 1]!
      for (let j = 0, at = i * m; j < m; j++, at++) gainB[j + 1] = gainB[j]! + rowB[at]!
      if (marks.context !== null) {
        const { context } = marks
        for (let j = 0; j < m; j++) {
          let sum = 0
          for (let p = 0, at = i * m + j; p < x; p++, at += m) sum += context[at]!
          around[j + 1] = around[j]! + sum
        }
      }
      shapes.forEach((shape, s) => {
        if (shape.x !== x) return
        const { y } = shape
        const out = matrices[s]!
        const rowsA = ofA.gains[y - 1]!
        const logs = logB[y]!
        const near = (weights.context * (x + y)) / 2 / (x * y)
        const asks = questions.prepare(i, x, y, m)
        const mixed = changesA[x]![i] === 1 ? 0 : weights.mixedTurns
        const changes = changesB[y]!
        const fixed = shapeCost(shape, weights) + weights.bias + half * (baseA[i + x]! - baseA[i]!)
        for (let j = 0, end = m - y, to = i * m; j <= end; j++, to++) {
          let words = gainB[j + y]! - gainB[j]! + baseB[j + y]! - baseB[j]!
          for (let at = to, d = 0; d < x; d++, at += m) words += rowsA[at]!
          const ratio = logs[j]! - logA
          const length = -ratio * ratio * spread
          out[to] =
            half * words +
            (length > floor ? length : floor) +
            near * (around[j + y]! - around[j]!) +
            asks[j]! +
            changes[j]! * mixed +
            fixed
        }
      })
    }
  }
  return { n, m, shapes, matrices }
}

/** By width: 1 where a window of that many units, beginning here, holds a change of speaker. All 0 where none are known. */
function changesInside(turns: Uint8Array | null, length: number, widest: number): Uint8Array[] {
  return Array.from({ length: widest + 1 }, (_, width) =>
    Uint8Array.from({ length }, (__, start) =>
      turns !== null && turns.subarray(start + 1, start + width).includes(1) ? 1 : 0,
    ),
  )
}

/** Questions answer questions: a small sum for beads in which both sides ask, a cost where one does. */
class QuestionTerm {
  readonly #marks: UnitMarks
  readonly #weights: AlignWeights
  /** Per bead width on side b: 1 where the window asks. Filled at first use. */
  readonly #windows = new Map<number, { asked: Float64Array; notAsked: Float64Array }>()
  readonly #silent: Float64Array

  constructor(marks: UnitMarks, weights: AlignWeights) {
    this.#marks = marks
    this.#weights = weights
    this.#silent = new Float64Array(marks.asksB?.length ?? 0)
  }

  /** Terms for all beads that begin at unit i of a with x units of a and y of b; index: first unit of b. */
  prepare(i: number, x: number, y: number, m: number): Float64Array {
    const { asksA, asksB } = this.#marks
    if (asksA === null || asksB === null)
      return this.#silent.length === m ? this.#silent : new Float64Array(m)
    let window = this.#windows.get(y)
    if (window === undefined) {
      const { questionBoth, questionOne, questionNone } = this.#weights
      const asks = Array.from(asksB, (_, j) => asksB.subarray(j, j + y).includes(1))
      window = {
        asked: Float64Array.from(asks, (does) => (does ? questionBoth : questionOne)),
        notAsked: Float64Array.from(asks, (does) => (does ? questionOne : questionNone)),
      }
      this.#windows.set(y, window)
    }
    return asksA.subarray(i, i + x).includes(1) ? window.asked : window.notAsked
  }
}
