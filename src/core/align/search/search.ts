import { constrainBeads, type UnitConstraints } from '../constraints.ts'
import { scoreCells } from '../scoring/cells.ts'
import { numbersByValue } from '../scoring/numbers.ts'
import { buildKinship, type Kinship } from '../scoring/kinship.ts'
import { distanceOf } from '../scoring/distance.ts'
import { asidesOf, asksQuestion, endsLikeASentence, isPunctuated, type UnitMarks } from '../scoring/marks.ts'
import { scoreBeads } from '../scoring/scores.ts'
import type { Scratch } from '../scoring/scratch.ts'
import { SHAPES, type Shape } from '../scoring/shapes.ts'
import { NO_SIMILARITY, type WordSimilarity } from '../scoring/similarity.ts'
import { wordStatistics, type WordStatistics } from '../scoring/statistics.ts'
import { pairTables, type PairTables } from '../scoring/tables.ts'
import { buildVocabulary, type Vocabulary } from '../scoring/vocabulary.ts'
import { FAR, WEIGHTS, weightsAt, type AlignWeights, type Far } from '../scoring/weights.ts'
import { expectedPath } from './expected-path.ts'
import { bestPath, posteriors, type LatticeCosts, type Posteriors, type Step } from './lattice.ts'
import { findPromise } from './promise.ts'
import { onlyShapes, shifted, valueOf, type SparseBeads } from './sparse-beads.ts'
import type { Zone } from './zone.ts'

/** What is known of two texts before any place is compared; the same for the whole pair and for windows of it. */
export type Prepared = Readonly<{
  vocabulary: Vocabulary
  /** The units of b as the vocabulary was made from them. */
  textsB: readonly string[]
  kinship: Readonly<{ ofA: Kinship; ofB: Kinship }>
  statistics: WordStatistics
  tables: PairTables
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
  /** What changes with the distance of the wording; that for sentences when absent. */
  far?: Far
  /** Bead shapes to try; those for sentences when absent. */
  shapes?: readonly Shape[]
  /** Speaker of each unit, null where unknown. Used only where both sides have some: soft evidence, for labels may be wrong. */
  speakersA?: readonly (string | null)[]
  speakersB?: readonly (string | null)[]
}>

/**
 * Texts no further apart than talks that came back from a round trip (distance at most .38) get the most probable path. Measured
 * with the prices for asides and wide beads changed along: talks strict .980 (expected path .982), the sample .935 (.928), cuts of
 * its auto captions .92 (.89). Chosen between .38 and .92, with no set in between.
 */
const CLOSE_ENOUGH = 0.4

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

/** A longer word that does not begin large. */
const SMALL_WORD = /(?<!\p{L})\p{L}(?<!\p{Lu})\p{L}{3}/u

/** "Your River, in My Hallway": all longer words begin large, and there are several. */
const isTitleCase = (text: string): boolean =>
  !SMALL_WORD.test(text) && (text.match(/\p{L}{4,}/gu) ?? []).length >= 2

function skipCostsOfA(
  a: readonly string[],
  tokens: readonly Int32Array[],
  weights: AlignWeights,
): Float64Array {
  const mean = meanLength(tokens)
  const isEnded = a.map(endsLikeASentence)
  const punctuated = isPunctuated(a)
  return Float64Array.from(a, (text, i) => {
    const isHeading =
      punctuated && (!isEnded[i]! || !/\p{Ll}{3}/u.test(text) || text.includes('http') || isTitleCase(text))
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
function speakerChanges(options: PrepareOptions): Pick<UnitMarks, 'turnsA' | 'turnsB'> {
  const { speakersA = [], speakersB = [] } = options
  const changes = (speakers: readonly (string | null)[]): Uint8Array =>
    Uint8Array.from(speakers, (speaker, i) => Number(i > 0 && speaker !== speakers[i - 1]))
  const turnsA = changes(speakersA)
  const turnsB = changes(speakersB)
  return turnsA.includes(1) && turnsB.includes(1) ? { turnsA, turnsB } : { turnsA: null, turnsB: null }
}

const isEnglish = (language: string): boolean => language.split('-')[0] === 'en'

export function prepare(a: readonly string[], b: readonly string[], options: PrepareOptions): Prepared {
  const shapes = options.shapes ?? SHAPES
  const language = options.language ?? 'en'
  const asPrinted = buildVocabulary(a, b, language)
  const usual = options.weights ?? WEIGHTS
  const distance = distanceOf(asPrinted, usual)
  const isFar = distance >= CLOSE_ENOUGH
  const isByValue = isFar && usual.numbersByValue > 0 && isEnglish(language)
  const [textsA, textsB] = isByValue ? numbersByValue(a, b) : [a, b]
  const vocabulary = textsA === a ? asPrinted : buildVocabulary(textsA, textsB, language)
  const at = weightsAt(usual, distance, options.far ?? FAR)
  const weights = isFar ? at : { ...at, leftOver: 0 }
  const kinship = buildKinship(vocabulary, options.similarity ?? NO_SIMILARITY, weights)
  const statistics = wordStatistics(vocabulary, weights)
  const marks = {
    ...questionMarks(a, b),
    ...speakerChanges(options),
    asides: isPunctuated(b) ? asidesOf(b, language, weights) : null,
  }
  return {
    vocabulary,
    textsB,
    kinship,
    statistics,
    tables: pairTables(vocabulary, kinship.ofA, statistics, marks, shapes, weights),
    skipA: skipCostsOfA(a, vocabulary.a.all, weights),
    skipB: skipCostsOfB(vocabulary.b.all, weights),
    weights,
    shapes,
  }
}

/**
 * Part of a pair: unit numbers, ascending. Those of b may have gaps; no bead reaches over one. The zone counts inside the window
 * and says where beads are tried.
 */
export type Window = Readonly<{ a: readonly number[]; b: readonly number[]; zone: Zone }>

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
  const { tables, weights } = whole
  const n = window.a.length
  const m = window.b.length
  const costs = costsOf(whole, window)
  const cells = scoreCells(tables, window, weights, scratch)
  progress(0.4)
  const kept = findPromise(cells.scores, n, m, window.zone, costs, scratch)
  const shapes = whole.shapes.filter(({ x, y }) => x <= n && y <= m)
  // the shift is not known yet: whatever the lowest would leave
  const lowest = HOPELESS + weights.shiftShare * LEAST_SURPLUS * MOST_UNITS
  const beads = scoreBeads(tables, window, cells, kept, weights, shapes, lowest, scratch)
  progress(0.8)
  const few = onlyShapes(beads, ({ x, y }) => x + y <= FEW_SHAPES)
  return shifted(beads, shiftOf(few, bestPath(few, costs, scratch), weights), HOPELESS)
}

/** Searches the lattice over scored beads, under the reviewer's constraints. */
export function searchBeads(
  whole: Prepared,
  window: Window,
  scored: SparseBeads,
  constraints: UnitConstraints,
  scratch: Scratch,
): SearchResult {
  const beads = constrainBeads(scored, constraints)
  const costs = costsOf(whole, window)
  const chances = posteriors(beads, costs, scratch)
  const { leftOver } = whole.weights
  return {
    ...chances,
    beads,
    path: leftOver > 0 ? expectedPath(beads, chances, leftOver, scratch) : bestPath(beads, costs, scratch),
  }
}

/** The first path only serves to find what scores are usual: 1:1, 1:2 and 2:1 tell that as well as all shapes. */
const FEW_SHAPES = 3

/**
 * A bead that scores less than this is never on the best path (skipping its units costs less) and weighs nothing in the sums.
 */
const HOPELESS = -8

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((p, q) => p - q)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** A pair's median bead counts as this much below the usual at most. */
const LEAST_SURPLUS = -1

/** No bead has so many pairs of units, (x + y) / 2. */
const MOST_UNITS = 6

/** Scores of one text pair lie higher or lower as a whole (long sentences, close wording): the first path tells by how much. */
function shiftOf(beads: SparseBeads, first: readonly Step[], weights: AlignWeights): number {
  if (first.length < 8) return 0
  const typical = median(
    first.map((step) => {
      const { x, y } = beads.shapes[step.shape]!
      return (valueOf(beads, step) * 2) / (x + y)
    }),
  )
  const surplus = Math.max(LEAST_SURPLUS, typical - weights.shiftStart)
  return Math.min(weights.shiftMost, weights.shiftShare * surplus)
}
