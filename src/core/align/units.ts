import { detectLanguage } from '../text/language.ts'
import { segmentSentences } from '../text/sentences.ts'
import { stemmerFor } from '../text/stem.ts'
import { calibrate } from './calibration.ts'
import { heaviestChain } from './chain.ts'
import { alignTexts, type EngineOptions, type EngineResult } from './engine.ts'
import { similarityFor } from './lexicon/index.ts'
import { putTogether } from './lines/lines.ts'
import { LINE_SHAPES } from './scoring/shapes.ts'
import { joinPieces } from './pieces.ts'
import type { Link } from './share-out.ts'
import { isPunctuated } from './scoring/marks.ts'
import type { WordSimilarity } from './scoring/similarity.ts'
import { formsOf } from './scoring/vocabulary.ts'
import { LINE_FAR, LINE_WEIGHTS } from './scoring/weights.ts'

/** One link of the command line's output: unit numbers of both sides, ascending. */
export type UnitLink = Readonly<{
  a: readonly number[]
  b: readonly number[]
  confidence: number
  moved: boolean
}>

export type UnitAlignment = Readonly<{
  links: readonly UnitLink[]
  summaries: readonly Readonly<{ a: readonly number[]; b: readonly number[]; confidence: number }>[]
  aOnly: readonly number[]
  bOnly: readonly number[]
  related: boolean
}>

export type UnitOptions = Readonly<{
  /** BCP 47; detected when absent. */
  language?: string
  progress?: (done: number) => void
  /** Units that hold several sentences are searched as they are; only to measure what cutting them is worth. */
  uncut?: boolean
}> &
  Pick<EngineOptions, 'weights' | 'similarity' | 'far'>

/** A list of units cut finer, and which unit each piece came from. */
type Pieces = Readonly<{ texts: readonly string[]; owner: readonly number[] }>

const wordCount = (text: string): number => text.split(/\s+/).length

const countWords = (link: Link, a: readonly string[], b: readonly string[]): number =>
  link.a.reduce((sum, i) => sum + wordCount(a[i]!), 0) + link.b.reduce((sum, j) => sum + wordCount(b[j]!), 0)

const median = (values: readonly number[]): number =>
  [...values].sort((p, q) => p - q)[values.length >> 1] ?? 0

/** Above this ratio of median lengths the units are of different kinds: paragraphs against caption lines. */
const UNEVEN = 3

/**
 * The same where the shorter ones are lines of captions by another sign: hardly one ends in punctuation, and they are of one length, as lines are
 * that a program broke (standard deviation of their letters .24 to .28 of the mean; sentences, said or written, .57 to .80). So single
 * sentences, or paragraphs of one or two, are known to stand against lines: taken for sentences such lines gave pair F1 .875 and
 * cut F1 .907 on the talks, taken for lines .916 and .950.
 */
const UNEVEN_LINES = 1.2
const EVEN = 0.42

const areBrokenLines = (units: readonly string[]): boolean => {
  const mean = units.reduce((sum, { length }) => sum + length, 0) / units.length
  const square = units.reduce((sum, { length }) => sum + (length - mean) ** 2, 0) / units.length
  return Math.sqrt(square) < EVEN * mean && !isPunctuated(units)
}

/** A lead stands at the start: this share of the units, so many at most. */
const OPENING_SHARE = 0.05
const OPENING_MOST = 12

const cutIntoSentences = (units: readonly string[], kept: readonly number[], language: string): Pieces => {
  const texts: string[] = []
  const owner: number[] = []
  for (const index of kept) {
    const unit = units[index]!
    for (const { start, end } of segmentSentences(unit, language)) {
      texts.push(unit.slice(start, end))
      owner.push(index)
    }
  }
  return { texts, owner }
}

const asGiven = (units: readonly string[], kept: readonly number[]): Pieces => ({
  texts: kept.map((index) => units[index]!),
  owner: kept,
})

/** Empty units take no part; these are the numbers of the others. */
const withWords = (units: readonly string[]): number[] =>
  units.map((_, i) => i).filter((i) => /[\p{L}\p{N}]/u.test(units[i]!))

/**
 * Aligns lists of units as given (`--units lines`): sentences, or paragraphs against caption lines (lines.ts). Empty units take no part.
 */
export function alignUnits(
  a: readonly string[],
  b: readonly string[],
  options: UnitOptions = {},
): UnitAlignment {
  const keptA = withWords(a)
  const keptB = withWords(b)
  const language = options.language ?? detectLanguage(keptA.map((i) => a[i]!).join('\n'), 'en')
  const lengthA = median(keptA.map((i) => wordCount(a[i]!)))
  const lengthB = median(keptB.map((j) => wordCount(b[j]!)))
  const search = (own: Pieces, other: Pieces, change: Partial<EngineOptions>): EngineResult =>
    alignTexts(own.texts, other.texts, {
      language,
      similarity: options.similarity ?? similarityFor(language),
      opening: Math.min(OPENING_MOST, Math.ceil(OPENING_SHARE * own.texts.length)),
      ...change,
      ...(options.weights === undefined ? {} : { weights: options.weights }),
      ...(options.far === undefined ? {} : { far: options.far }),
      ...(options.progress === undefined ? {} : { progress: options.progress }),
    })
  /** The first side has long units, the second lines. */
  const searchLines = (long: Pieces, lines: Pieces, change: Partial<EngineOptions>): Found => {
    const result = search(long, lines, {
      shapes: LINE_SHAPES,
      weights: LINE_WEIGHTS,
      far: LINE_FAR,
      ...change,
    })
    if (!result.related) return { related: false, links: [], summaries: [] }
    const together = putTogether(result, { ownerOfPiece: long.owner, language })
    return {
      related: true,
      links: together.map(({ unit, lines: own, confidence }) => ({
        a: [unit],
        b: own.map((j) => lines.owner[j]!),
        confidence,
      })),
      summaries: result.summaries.map((link) => inUnits(link, long, lines)),
    }
  }
  const areLines = (short: number, long: number, units: readonly string[]): boolean =>
    long > UNEVEN * short || (long > UNEVEN_LINES * short && areBrokenLines(units))
  const unitsA = keptA.map((i) => a[i]!)
  const unitsB = keptB.map((j) => b[j]!)
  if (areLines(lengthB, lengthA, unitsB))
    return asUnits(a, b, searchLines(cutIntoSentences(a, keptA, language), asGiven(b, keptB), {}))
  if (areLines(lengthA, lengthB, unitsA)) {
    // the search is not the same from both sides (lines are left out more easily than sentences): it always has the lines as b
    const similarity = options.similarity && turnedSimilarity(options.similarity, a, language)
    const found = searchLines(cutIntoSentences(b, keptB, language), asGiven(a, keptA), {
      opening: 0,
      ...(similarity === undefined ? {} : { similarity }),
    })
    const links = found.links.map((link) => ({ ...link, a: link.b, b: link.a }))
    return asUnits(a, b, { ...found, links: links.sort((p, q) => p.a[0]! - q.a[0]!) })
  }
  const own = options.uncut === true ? asGiven(a, keptA) : cutIntoSentences(a, keptA, language)
  const other = options.uncut === true ? asGiven(b, keptB) : cutIntoSentences(b, keptB, language)
  const { related, links, summaries } = search(own, other, {})
  return asUnits(a, b, {
    related,
    links: related
      ? calibrate(joinPieces(links, own.owner, other.owner), (link) => countWords(link, a, b))
      : [],
    summaries: related ? summaries.map((link) => inUnits(link, own, other)) : [],
  })
}

type Found = Readonly<{ related: boolean; links: readonly Link[]; summaries: readonly Link[] }>

/** A link between pieces as one between the units they were cut from. */
const inUnits = (link: Link, own: Pieces, other: Pieces): Link => ({
  a: [...new Set(link.a.map((i) => own.owner[i]!))],
  b: [...new Set(link.b.map((j) => other.owner[j]!))],
  confidence: link.confidence,
})

/** A source of similarity asked from the other side: what words of `units` may have come from a word. */
function turnedSimilarity(
  similarity: WordSimilarity,
  units: readonly string[],
  language: string,
): WordSimilarity {
  const rows = new Map<string, (readonly [string, number])[]>()
  for (const word of new Set(units.flatMap((unit) => formsOf(unit).map(stemmerFor(language))))) {
    for (const [other, strength] of similarity.related(word)) {
      const row = rows.get(other)
      if (row === undefined) rows.set(other, [[word, strength]])
      else row.push([word, strength])
    }
  }
  return { related: (word) => rows.get(word) ?? [] }
}

function asUnits(a: readonly string[], b: readonly string[], found: Found): UnitAlignment {
  const { links, related, summaries } = found
  const kept = heaviestChain(
    links.map((link) => link.b[0]!),
    links.map((link) => link.b.reduce((sum, j) => sum + b[j]!.length, 0)),
  )
  const usedA = new Set(links.flatMap((link) => link.a))
  const usedB = new Set(links.flatMap((link) => link.b))
  return {
    links: links.map((link, k) => ({ ...link, moved: !kept[k] })),
    summaries,
    aOnly: a.map((_, i) => i).filter((i) => !usedA.has(i)),
    bOnly: b.map((_, j) => j).filter((j) => !usedB.has(j)),
    related,
  }
}
