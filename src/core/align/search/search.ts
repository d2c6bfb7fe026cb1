import { contextScores } from '../scoring/context.ts'
import { constrainBeads, type UnitConstraints } from '../constraints.ts'
import { buildKinship, type Kinship } from '../scoring/kinship.ts'
import { bestPath, posteriors, type LatticeCosts, type Posteriors, type Step } from './lattice.ts'
import {
  IMPOSSIBLE,
  scoreBeads,
  SHAPES,
  wordStatistics,
  type BeadScores,
  type Shape,
  type WordStatistics,
} from '../scoring/scores.ts'
import type { UnitMarks } from '../scoring/marks.ts'
import { sparseBeads, type SparseBeads } from './sparse-beads.ts'
import { NO_SIMILARITY, type WordSimilarity } from '../scoring/similarity.ts'
import { buildVocabulary, type TokenSide, type Vocabulary } from '../scoring/vocabulary.ts'
import { WEIGHTS, type AlignWeights } from '../scoring/weights.ts'
import type { Scratch } from '../scoring/scratch.ts'
import type { Zone } from './zone.ts'

/** What is known of two texts before any place is compared; the same for the whole pair and for windows of it. */
export type Prepared = Readonly<{
  vocabulary: Vocabulary
  kinship: Readonly<{ ofA: Kinship; ofB: Kinship }>
  statistics: WordStatistics
  /** 1 where a unit asks a question; null where marks tell nothing. */
  asksA: Uint8Array | null
  asksB: Uint8Array | null
  turnsA: Uint8Array | null
  turnsB: Uint8Array | null
  skipA: Float64Array
  skipB: Float64Array
  weights: AlignWeights
  shapes: readonly Shape[]
}>

export type PrepareOptions = Readonly<{
  /** BCP 47; English when absent. */
  language?: string
  similarity?: WordSimilarity
  weights?: AlignWeights
  /** Bead shapes to try; those for sentences when absent. */
  shapes?: readonly Shape[]
  /** Speaker of each unit, null where unknown. Used only where both sides have some: soft evidence, for labels may be wrong. */
  speakersA?: readonly (string | null)[]
  speakersB?: readonly (string | null)[]
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

const meanLength = (lists: readonly Int32Array[]): number =>
  Math.max(1, lists.reduce((sum, list) => sum + list.length, 0) / Math.max(1, lists.length))

/** Share of units that end in punctuation above which one that does not is taken for a heading or caption. */
const PUNCTUATED = 0.7

/** "Your River, in My Hallway": all longer words begin large, and there are several. */
function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? []
  return long.length >= 2 && long.every((word) => /^\p{Lu}/u.test(word))
}

function skipCostsOfA(
  a: readonly string[],
  tokens: readonly Int32Array[],
  weights: AlignWeights,
): Float64Array {
  const mean = meanLength(tokens)
  const punctuated = a.filter((text) => ENDS_LIKE_A_SENTENCE.test(text)).length > PUNCTUATED * a.length
  return Float64Array.from(a, (text, i) => {
    const isHeading =
      punctuated &&
      (!ENDS_LIKE_A_SENTENCE.test(text) ||
        !/\p{Ll}{3}/u.test(text) ||
        text.includes('http') ||
        isTitleCase(text))
    const length = weights.skipALength * (tokens[i]!.length / mean - 1)
    return weights.skipA + length + (isHeading ? weights.headingSkip : 0)
  })
}

/** "Mm." goes more easily than a long sentence; nothing is free. */
const CHEAPEST_SKIP = -0.01

function skipCostsOfB(tokens: readonly Int32Array[], weights: AlignWeights): Float64Array {
  const mean = meanLength(tokens)
  return Float64Array.from(tokens, (list) =>
    Math.min(CHEAPEST_SKIP, weights.skipB + weights.skipBLength * (list.length / mean - 1)),
  )
}

/** Names differ between the sides (Mara Ellison, Host), so only changes of speaker are compared. */
function speakerChanges(options: PrepareOptions): Pick<Prepared, 'turnsA' | 'turnsB'> {
  const { speakersA = [], speakersB = [] } = options
  const changes = (speakers: readonly (string | null)[]): Uint8Array =>
    Uint8Array.from(speakers, (speaker, i) => Number(i > 0 && speaker !== speakers[i - 1]))
  const turnsA = changes(speakersA)
  const turnsB = changes(speakersB)
  return turnsA.includes(1) && turnsB.includes(1) ? { turnsA, turnsB } : { turnsA: null, turnsB: null }
}

export function prepare(a: readonly string[], b: readonly string[], options: PrepareOptions): Prepared {
  const weights = options.weights ?? WEIGHTS
  const vocabulary = buildVocabulary(a, b, options.language ?? 'en')
  return {
    vocabulary,
    kinship: buildKinship(vocabulary, options.similarity ?? NO_SIMILARITY, weights),
    statistics: wordStatistics(vocabulary, weights),
    ...questionMarks(a, b),
    ...speakerChanges(options),
    skipA: skipCostsOfA(a, vocabulary.a.all, weights),
    skipB: skipCostsOfB(vocabulary.b.all, weights),
    weights,
    shapes: options.shapes ?? SHAPES,
  }
}

/**
 * Part of a pair: unit numbers, ascending. Those of b may have gaps; no bead reaches over one. The zone counts inside the window
 * and says where beads are tried.
 */
export type Window = Readonly<{ a: readonly number[]; b: readonly number[]; zone: Zone }>

const pick = (side: TokenSide, units: readonly number[]): TokenSide => ({
  all: units.map((unit) => side.all[unit]!),
  unique: units.map((unit) => side.unique[unit]!),
})

/** The same pair, reduced to a window; frequencies stay those of the whole. */
function narrow(prepared: Prepared, window: Window): Prepared {
  const { vocabulary } = prepared
  return {
    ...prepared,
    vocabulary: { ...vocabulary, a: pick(vocabulary.a, window.a), b: pick(vocabulary.b, window.b) },
    asksA: prepared.asksA && Uint8Array.from(window.a, (i) => prepared.asksA![i]!),
    asksB: prepared.asksB && Uint8Array.from(window.b, (j) => prepared.asksB![j]!),
    turnsA: prepared.turnsA && Uint8Array.from(window.a, (i) => prepared.turnsA![i]!),
    turnsB: prepared.turnsB && Uint8Array.from(window.b, (j) => prepared.turnsB![j]!),
  }
}

/** What the search found, before units of b are shared out. */
export type SearchResult = Posteriors & Readonly<{ beads: SparseBeads; path: readonly Step[] }>

const costsOf = (prepared: Prepared, window: Window): LatticeCosts => {
  const { weights, skipA, skipB } = prepared
  return {
    skipA: Float64Array.from(window.a, (i) => skipA[i]!),
    skipB: Float64Array.from(window.b, (j) => skipB[j]!),
    skipOpen: weights.skipBOpen,
    gapOpen: weights.gapOpen,
    gapStep: weights.gapStep,
    jump: weights.jump,
  }
}

/**
 * Every bead of a window that may matter, with its score. Neither side empty. Numbers in the result count inside the window.
 * The reviewer's constraints have no say yet: what this gives can be kept, and is most of the work.
 */
export function scoreWindow(
  whole: Prepared,
  window: Window,
  scratch: Scratch,
  progress: (done: number) => void,
): SparseBeads {
  const prepared = narrow(whole, window)
  const { vocabulary, kinship, statistics, weights, asksA, asksB, turnsA, turnsB } = prepared
  const shapes = prepared.shapes.filter(({ x, y }) => x <= window.a.length && y <= window.b.length)
  const context = weights.context > 0 ? contextScores(vocabulary, kinship, weights, scratch) : null
  progress(0.2)
  const marks: UnitMarks = { context, asksA, asksB, turnsA, turnsB }
  const scores = scoreBeads(vocabulary, kinship, statistics, marks, weights, shapes, window.zone, scratch)
  progress(0.5)
  barGaps(scores, window.b)
  const first = sparseBeads(scores, 0, ({ x, y }) => x + y <= FEW_SHAPES)
  const shift = shiftOf(scores, first.shapes, bestPath(first, costsOf(whole, window)), weights)
  return sparseBeads(scores, shift, () => true)
}

/** Searches the lattice over scored beads, under the reviewer's constraints. */
export function searchBeads(
  whole: Prepared,
  window: Window,
  scored: SparseBeads,
  constraints: UnitConstraints,
): SearchResult {
  const beads = constrainBeads(scored, constraints)
  const costs = costsOf(whole, window)
  return { ...posteriors(beads, costs), beads, path: bestPath(beads, costs) }
}

/** The first path only serves to find what scores are usual: 1:1, 1:2 and 2:1 tell that as well as all shapes. */
const FEW_SHAPES = 3

/** No bead over a place where units of b were left out of the window. */
function barGaps(scores: BeadScores, unitsOfB: readonly number[]): void {
  const { n, m, shapes, matrices } = scores
  shapes.forEach(({ y }, s) => {
    if (y === 1) return
    const matrix = matrices[s]!
    for (let j = 0; j + y <= m; j++) {
      if (unitsOfB[j + y - 1]! - unitsOfB[j]! === y - 1) continue
      for (let i = 0; i < n; i++) matrix[i * m + j] = IMPOSSIBLE
    }
  })
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((p, q) => p - q)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Scores of one text pair lie higher or lower as a whole (long sentences, close wording): the first path tells by how much. */
function shiftOf(
  scores: BeadScores,
  shapes: readonly Shape[],
  first: readonly Step[],
  weights: AlignWeights,
): number {
  if (first.length < 8) return 0
  const typical = median(
    first.map(({ i, j, shape }) => {
      const { x, y } = shapes[shape]!
      const matrix = scores.matrices[scores.shapes.findIndex((other) => other.x === x && other.y === y)]!
      return (matrix[i * scores.m + j]! * 2) / (x + y)
    }),
  )
  return Math.min(weights.shiftMost, weights.shiftShare * Math.max(-1, typical - weights.shiftStart))
}
