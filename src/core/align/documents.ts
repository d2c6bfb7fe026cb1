import type { Alignment, AlignmentConstraints, Bead, Summary } from '../model/alignment.ts'
import { NO_CONSTRAINTS } from '../model/alignment.ts'
import { takesPartInAlignment, type Article } from '../model/article.ts'
import type { Transcript } from '../model/transcript.ts'
import { hashText } from '../text/hash.ts'
import { calibrate } from './calibration.ts'
import { heaviestChain } from './chain.ts'
import type { UnitConstraints } from './constraints.ts'
import { makeTextPair, type TextPair } from './engine.ts'
import { findAdditions, findCuts, findMoves } from './passages.ts'
import { similarityFor } from './lexicon/index.ts'
import { isPunctuated } from './scoring/marks.ts'
import { LINE_FAR, LINE_WEIGHTS } from './scoring/weights.ts'

export type AlignOptions = Readonly<{
  constraints?: AlignmentConstraints
  /** Share done, 0 to 1. */
  progress?: (done: number) => void
}>

/** Article sentences that take part, as indexes into `article.sentences`. */
export const sentencesTakingPart = (article: Article): number[] =>
  article.sentences
    .filter((sentence) => takesPartInAlignment(article.blocks[sentence.block]!.role))
    .map(({ index }) => index)

const repeatsTheBody = (article: Article, index: number): boolean => {
  const role = article.blocks[article.sentences[index]!.block]!.role
  return role === 'lead' || role === 'title'
}

type Group = Readonly<{ a: readonly number[]; b: readonly number[] }>

/** The constraints by position; confirmed passages are pins, those of one side with the other empty. */
type Placed = Readonly<{ pins: readonly Group[]; forbidden: NonNullable<UnitConstraints['forbidden']> }>

/**
 * Ids of the reviewer's constraints as positions in the lists given to the engine; what no longer exists is dropped. Where groups
 * share a sentence the first one counts, and what is confirmed comes before pins.
 */
function placeConstraints(
  { pins, forbidden, confirmed = [] }: AlignmentConstraints,
  article: Article,
  transcript: Transcript,
  active: readonly number[],
): Placed {
  const ofA = new Map(active.map((index, place) => [article.sentences[index]!.id, place]))
  const ofB = new Map(transcript.sentences.map((sentence) => [sentence.id, sentence.index]))
  const placesOf = (ids: readonly string[], places: ReadonlyMap<string, number>): number[] =>
    [...new Set(ids.flatMap((id) => places.get(id) ?? []))].sort((p, q) => p - q)
  const takenA = new Set<number>()
  const takenB = new Set<number>()
  const groups: Group[] = []
  for (const group of [...confirmed, ...pins]) {
    const a = placesOf(group.article, ofA)
    const b = placesOf(group.transcript, ofB)
    // half of a link is not what the reviewer saw; a cut that lost a sentence is still one
    const isWhole =
      (group.article.length === 0 || a.length > 0) && (group.transcript.length === 0 || b.length > 0)
    if (!isWhole || a.length + b.length === 0) continue
    if (a.some((i) => takenA.has(i)) || b.some((j) => takenB.has(j))) continue
    for (const i of a) takenA.add(i)
    for (const j of b) takenB.add(j)
    groups.push({ a, b })
  }
  return {
    pins: groups,
    forbidden: forbidden.flatMap(([a, b]): (readonly [number, number])[] => {
      const i = ofA.get(a)
      const j = ofB.get(b)
      return i === undefined || j === undefined ? [] : [[i, j]]
    }),
  }
}

/** For each unit the number of its confirmed cut or addition, else -1: runs end where these change. */
function ownRuns(groups: readonly Group[], side: 'a' | 'b', length: number): Int32Array {
  const runs = new Int32Array(length).fill(-1)
  const other = side === 'a' ? 'b' : 'a'
  groups.forEach((group, number) => {
    if (group[other].length === 0) for (const unit of group[side]) runs[unit] = number
  })
  return runs
}

/** A pair of documents that may be aligned again and again, each time under the reviewer's constraints of the moment. */
export type PreparedAlignment = Readonly<{ align(options?: AlignOptions): Alignment }>

/**
 * Everything that does not depend on constraints is worked out once, and kept by the handle: after one pin, only the windows that
 * the pin touches are searched again. What comes out is what `alignDocuments` gives.
 */
export function prepareAlignment(article: Article, transcript: Transcript): PreparedAlignment {
  const active = sentencesTakingPart(article)
  const a = active.map((index) => article.sentences[index]!.text)
  const b = transcript.sentences.map((sentence) => sentence.text)
  const pair = makeTextPair(a, b, {
    language: article.language,
    similarity: similarityFor(article.language),
    speakersA: active.map((index) => article.blocks[article.sentences[index]!.block]!.speaker),
    speakersB: transcript.sentences.map((sentence) => sentence.speaker),
    late: active.map((index) => repeatsTheBody(article, index)),
    // sentences of speech without marks were cut by a guess of the reader: pieces of sentences, as caption lines are
    ...(isPunctuated(b) ? {} : { weights: LINE_WEIGHTS, far: LINE_FAR }),
  })
  return { align: (options = {}) => alignPair(article, transcript, active, a, b, pair, options) }
}

/**
 * Aligns an article with its transcript. Headings, bylines, placeholders and footers take no part; leads and titles give
 * way to the body and come out as summaries. Empty documents and unrelated ones give an alignment without beads.
 */
export const alignDocuments = (
  article: Article,
  transcript: Transcript,
  options: AlignOptions = {},
): Alignment => prepareAlignment(article, transcript).align(options)

function alignPair(
  article: Article,
  transcript: Transcript,
  active: readonly number[],
  a: readonly string[],
  b: readonly string[],
  pair: TextPair,
  options: AlignOptions,
): Alignment {
  const placed = placeConstraints(options.constraints ?? NO_CONSTRAINTS, article, transcript, active)
  const result = pair.align({
    ...placed,
    ...(options.progress === undefined ? {} : { progress: options.progress }),
  })
  const related = result.related || placed.pins.some((group) => group.a.length > 0 && group.b.length > 0)
  const countWords = (text: string): number => text.split(/\s+/).length
  const links = !related
    ? []
    : calibrate(
        result.links,
        (link) =>
          link.a.reduce((sum, place) => sum + countWords(a[place]!), 0) +
          link.b.reduce((sum, index) => sum + countWords(b[index]!), 0),
      )
  const kept = heaviestChain(
    links.map((link) => link.b[0]!),
    links.map((link) => link.b.reduce((sum, j) => sum + b[j]!.length, 0)),
  )
  const beads: Bead[] = links.map((link, k) => {
    const articleSentences = link.a.map((place) => active[place]!)
    const ids = [
      ...articleSentences.map((index) => article.sentences[index]!.id),
      ...link.b.map((index) => transcript.sentences[index]!.id),
    ]
    return {
      id: hashText(ids.join(' ')),
      article: articleSentences,
      transcript: link.b,
      confidence: link.confidence,
      moved: !kept[k],
    }
  })
  const summaries: Summary[] = (related ? result.summaries : []).map((link) => ({
    article: link.a.map((place) => active[place]!),
    transcript: link.b,
    confidence: link.confidence,
  }))
  return {
    related,
    beads,
    summaries,
    cuts: findCuts(article, transcript, beads, result.coverB, ownRuns(placed.pins, 'b', b.length)),
    additions: findAdditions(article, active, beads, result.coverA, ownRuns(placed.pins, 'a', a.length)),
    moves: findMoves(article, beads),
  }
}
