import { contextScores } from './context.ts'
import { buildKinship } from './kinship.ts'
import { bestPath, posteriors, type LatticeCosts, type Posteriors, type Step } from './lattice.ts'
import {
  IMPOSSIBLE,
  scoreBeads,
  SHAPES,
  wordStatistics,
  type BeadScores,
  type Shape,
  type UnitMarks,
} from './scores.ts'
import { NO_SIMILARITY, type WordSimilarity } from './similarity.ts'
import { buildVocabulary } from './vocabulary.ts'
import { WEIGHTS, type AlignWeights } from './weights.ts'

/** Units of a and b that correspond, ascending, neither empty. */
export type Link = Readonly<{ a: readonly number[]; b: readonly number[]; confidence: number }>

export type EngineOptions = Readonly<{
  language?: string
  similarity?: WordSimilarity
  weights?: AlignWeights
  /** Bead shapes to try; those for sentences when absent. */
  shapes?: readonly Shape[]
  /** Groups that must be links, and pairs that must not. */
  pins?: readonly Readonly<{ a: readonly number[]; b: readonly number[] }>[]
  forbidden?: readonly (readonly [a: number, b: number])[]
  /** Units of a that give way where another wants the same units of b: leads, which repeat the body. */
  late?: readonly boolean[]
  progress?: (done: number) => void
}>

const asksQuestion = (text: string): boolean => /[?？]["”’')\]]*\s*$/.test(text)
const ENDS_LIKE_A_SENTENCE = /[.!?:;…。！？，,"”')]\s*$/

/** Unpunctuated speech asks without a mark: where hardly any unit of a side has one, its absence tells nothing. */
const QUESTIONS_LEAST = 0.01

function questionMarks(a: readonly string[], b: readonly string[]): Pick<UnitMarks, 'asksA' | 'asksB'> {
  const asksA = Uint8Array.from(a, (text) => Number(asksQuestion(text)))
  const asksB = Uint8Array.from(b, (text) => Number(asksQuestion(text)))
  const isTelling = (asks: Uint8Array): boolean =>
    asks.reduce((sum, value) => sum + value, 0) >= QUESTIONS_LEAST * asks.length
  return isTelling(asksA) && isTelling(asksB) ? { asksA, asksB } : { asksA: null, asksB: null }
}

function skipCosts(
  a: readonly string[],
  tokensA: readonly Int32Array[],
  tokensB: readonly Int32Array[],
  weights: AlignWeights,
): LatticeCosts {
  const mean = tokensA.reduce((sum, list) => sum + list.length, 0) / Math.max(1, tokensA.length)
  const meanB = tokensB.reduce((sum, list) => sum + list.length, 0) / Math.max(1, tokensB.length)
  const ended = a.filter((text) => ENDS_LIKE_A_SENTENCE.test(text)).length
  const punctuated = ended > 0.7 * a.length
  const skipA = Float64Array.from(a, (text, i) => {
    const heading =
      punctuated && (!ENDS_LIKE_A_SENTENCE.test(text) || !/\p{Ll}{3}/u.test(text) || text.includes('http'))
    const length = weights.skipALength * (tokensA[i]!.length / Math.max(1, mean) - 1)
    return weights.skipA + length + (heading ? weights.headingSkip : 0)
  })
  return {
    skipA,
    skipB: Float64Array.from(tokensB, (list) =>
      Math.min(-0.01, weights.skipB + weights.skipBLength * (list.length / Math.max(1, meanB) - 1)),
    ),
    skipOpen: weights.skipBOpen,
    gapOpen: weights.gapOpen,
    gapStep: weights.gapStep,
    jump: weights.jump,
  }
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((p, q) => p - q)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export type EngineResult = Readonly<{
  /** In order of their first unit of a; a unit is in one at most. */
  links: readonly Link[]
  /** Beads of the best path whose units of b a more probable bead took: repeats of passages linked elsewhere. */
  repeats: readonly Link[]
  /** Late units that stand in no link, with the passage they sum up. */
  summaries: readonly Link[]
  /** Probability that a unit stands in some link. */
  coverA: Float64Array
  coverB: Float64Array
}>

/** What the search found, before units of b are shared out. */
export type SearchResult = Posteriors & Readonly<{ scores: BeadScores; path: readonly Step[] }>

/** Scores every bead and searches the lattice; neither side empty. */
export function searchTexts(
  a: readonly string[],
  b: readonly string[],
  options: EngineOptions,
): SearchResult {
  const weights = options.weights ?? WEIGHTS
  const progress = options.progress ?? (() => {})
  const vocabulary = buildVocabulary(a, b, options.language ?? 'en')
  const kinship = buildKinship(vocabulary, options.similarity ?? NO_SIMILARITY, weights)
  const statistics = wordStatistics(vocabulary, weights)
  progress(0.1)
  const shapes = (options.shapes ?? SHAPES).filter(({ x, y }) => x <= a.length && y <= b.length)
  const context = weights.context > 0 ? contextScores(vocabulary, kinship, weights) : null
  progress(0.2)
  const scores = scoreBeads(
    vocabulary,
    kinship,
    statistics,
    { context, ...questionMarks(a, b) },
    weights,
    shapes,
  )
  applyConstraints(scores, options)
  progress(0.6)
  const costs = skipCosts(a, vocabulary.a.all, vocabulary.b.all, weights)
  shiftScores(scores, bestPath(scores, costs), weights)
  progress(0.75)
  const path = bestPath(scores, costs)
  progress(0.85)
  const found = posteriors(scores, costs)
  progress(1)
  return { ...found, scores, path }
}

/** Aligns two lists of units; see docs/alignment.md for the method and a worked example. */
export function alignTexts(
  a: readonly string[],
  b: readonly string[],
  options: EngineOptions = {},
): EngineResult {
  if (a.length === 0 || b.length === 0) {
    return {
      links: [],
      repeats: [],
      summaries: [],
      coverA: new Float64Array(a.length),
      coverB: new Float64Array(b.length),
    }
  }
  const { scores, path, ofBead, coverA, coverB } = searchTexts(a, b, options)
  const late = options.late ?? []
  const candidates = path.map((step) => ({ step, confidence: ofBead(step), late: late[step.i] === true }))
  const shared = shareOut(candidates, scores.shapes, b.length, options.pins ?? [])
  return { ...shared, summaries: findSummaries(scores, shared.links, late), coverA, coverB }
}

/** How much better than nothing (score units) a passage must fit a lead sentence before it counts as summed up by it. */
const SUMMARY_THRESHOLD = 1

/**
 * A lead sentence is free to repeat any passage: its best bead over the whole transcript, if that stands out among all.
 * Confidence is its share of the row's odds, the odds of no passage at all included.
 */
function findSummaries(scores: BeadScores, links: readonly Link[], late: readonly boolean[]): Link[] {
  const { m, shapes, matrices } = scores
  const linked = new Set(links.flatMap((link) => link.a))
  const summaries: Link[] = []
  late.forEach((isLate, i) => {
    if (!isLate || linked.has(i)) return
    let best = { odds: 0, j: 0, y: 0 }
    let total = Math.exp(SUMMARY_THRESHOLD)
    shapes.forEach(({ x, y }, s) => {
      if (x !== 1) return
      for (let j = 0; j + y <= m; j++) {
        const odds = Math.exp(Math.min(200, matrices[s]![i * m + j]!))
        total += odds
        if (odds > best.odds) best = { odds, j, y }
      }
    })
    const confidence = best.odds / total
    if (confidence < 0.5) return
    summaries.push({ a: [i], b: Array.from({ length: best.y }, (_, d) => best.j + d), confidence })
  })
  return summaries
}

/** Scores of one text pair lie higher or lower as a whole (long sentences, close wording): the first path tells by how much. */
function shiftScores(scores: BeadScores, first: readonly Step[], weights: AlignWeights): void {
  if (first.length < 8) return
  const { shapes, matrices, m } = scores
  const typical = median(
    first.map(
      ({ i, j, shape }) => (matrices[shape]![i * m + j]! * 2) / (shapes[shape]!.x + shapes[shape]!.y),
    ),
  )
  const shift = Math.min(weights.shiftMost, weights.shiftShare * Math.max(-1, typical - weights.shiftStart))
  shapes.forEach(({ x, y }, s) => {
    const matrix = matrices[s]!
    const each = (shift * (x + y)) / 2
    for (let at = 0; at < matrix.length; at++) matrix[at]! -= each
  })
}

/** Pinned groups shut out every other bead that touches them; forbidden pairs shut out the beads that hold both. */
function applyConstraints(scores: BeadScores, options: EngineOptions): void {
  const { pins = [], forbidden = [] } = options
  if (pins.length === 0 && forbidden.length === 0) return
  const pinOfA = new Map<number, number>()
  const pinOfB = new Map<number, number>()
  pins.forEach((pin, number) => {
    for (const i of pin.a) pinOfA.set(i, number)
    for (const j of pin.b) pinOfB.set(j, number)
  })
  const barred = new Set(forbidden.map(([i, j]) => i * scores.m + j))
  const closed = (i: number, j: number, x: number, y: number): boolean => {
    const pin = pinOfA.get(i)
    for (let p = 0; p < x; p++) if (pinOfA.get(i + p) !== pin) return true
    for (let q = 0; q < y; q++) if (pinOfB.get(j + q) !== pin) return true
    for (let p = 0; p < x; p++)
      for (let q = 0; q < y; q++) if (barred.has((i + p) * scores.m + j + q)) return true
    return pin !== undefined && (pins[pin]!.a.length !== x || pins[pin]!.b.length !== y)
  }
  scores.shapes.forEach(({ x, y }, s) => {
    const matrix = scores.matrices[s]!
    for (let i = 0; i + x <= scores.n; i++) {
      for (let j = 0; j + y <= scores.m; j++) {
        if (closed(i, j, x, y)) matrix[i * scores.m + j] = IMPOSSIBLE
        else if (pinOfA.has(i)) matrix[i * scores.m + j]! += PIN_BONUS
      }
    }
  })
}

/** Enough to win against any text (a bead of sixty words scores about a hundred), far from overflow. */
const PIN_BONUS = 100

type Candidate = Readonly<{ step: Step; confidence: number; late: boolean }>

/** Each unit of b goes to the most probable bead that wants it; `late` ones (leads) come after all others. */
function shareOut(
  candidates: readonly Candidate[],
  shapes: readonly Shape[],
  m: number,
  pins: readonly Readonly<{ a: readonly number[]; b: readonly number[] }>[],
): { links: Link[]; repeats: Link[] } {
  const order = [...candidates].sort(
    (p, q) => Number(p.late) - Number(q.late) || q.confidence - p.confidence || p.step.i - q.step.i,
  )
  const taken = new Uint8Array(m)
  const links: Link[] = pins.map((pin) => ({ ...pin, confidence: 1 }))
  const repeats: Link[] = []
  const pinned = new Set(pins.flatMap((pin) => pin.a))
  for (const pin of pins) for (const j of pin.b) taken[j] = 1
  for (const { step, confidence } of order) {
    const { x, y } = shapes[step.shape]!
    if (pinned.has(step.i)) continue
    const a = Array.from({ length: x }, (_, d) => step.i + d)
    const all = Array.from({ length: y }, (_, d) => step.j + d)
    const b = all.filter((j) => taken[j] === 0)
    if (b.length === 0 || b.length * 2 < y) {
      repeats.push({ a, b: all, confidence })
      continue
    }
    for (const j of b) taken[j] = 1
    links.push({ a, b, confidence })
  }
  const byA = (p: Link, q: Link): number => p.a[0]! - q.a[0]!
  return { links: links.sort(byA), repeats: repeats.sort(byA) }
}
