import type { Alignment, AlignmentConstraints, Bead, Summary } from '../model/alignment.ts'
import { NO_CONSTRAINTS } from '../model/alignment.ts'
import { takesPartInAlignment, type Article } from '../model/article.ts'
import type { Transcript } from '../model/transcript.ts'
import { hashText } from '../text/hash.ts'
import { calibrate } from './calibration.ts'
import { heaviestChain } from './chain.ts'
import { alignTexts, type EngineOptions } from './engine.ts'
import { findAdditions, findCuts, findMoves } from './passages.ts'
import { similarityFor } from './lexicon/index.ts'

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

/** Ids of the reviewer's constraints as positions in the lists given to the engine; what no longer exists is dropped. */
function placeConstraints(
  constraints: AlignmentConstraints,
  article: Article,
  transcript: Transcript,
  active: readonly number[],
): Pick<EngineOptions, 'pins' | 'forbidden'> {
  const ofA = new Map(active.map((index, place) => [article.sentences[index]!.id, place]))
  const ofB = new Map(transcript.sentences.map((sentence) => [sentence.id, sentence.index]))
  const placesOf = (ids: readonly string[], places: ReadonlyMap<string, number>): number[] =>
    ids.flatMap((id) => places.get(id) ?? []).sort((p, q) => p - q)
  const pins = constraints.pins.map((pin) => ({
    a: placesOf(pin.article, ofA),
    b: placesOf(pin.transcript, ofB),
  }))
  const forbidden = constraints.forbidden.flatMap(([a, b]): (readonly [number, number])[] => {
    const i = ofA.get(a)
    const j = ofB.get(b)
    return i === undefined || j === undefined ? [] : [[i, j]]
  })
  return { pins: pins.filter((pin) => pin.a.length > 0 && pin.b.length > 0), forbidden }
}

/**
 * Aligns an article with its transcript. Headings, bylines, placeholders and footers take no part; leads and titles give
 * way to the body and come out as summaries. Empty documents and unrelated ones give an alignment without beads.
 */
export function alignDocuments(
  article: Article,
  transcript: Transcript,
  options: AlignOptions = {},
): Alignment {
  const active = sentencesTakingPart(article)
  const a = active.map((index) => article.sentences[index]!.text)
  const b = transcript.sentences.map((sentence) => sentence.text)
  const result = alignTexts(a, b, {
    language: article.language,
    similarity: similarityFor(article.language),
    ...placeConstraints(options.constraints ?? NO_CONSTRAINTS, article, transcript, active),
    speakersA: active.map((index) => article.blocks[article.sentences[index]!.block]!.speaker),
    speakersB: transcript.sentences.map((sentence) => sentence.speaker),
    late: active.map((index) => repeatsTheBody(article, index)),
    ...(options.progress === undefined ? {} : { progress: options.progress }),
  })
  const related = result.related || (options.constraints?.pins.length ?? 0) > 0
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
    cuts: findCuts(article, transcript, beads, result.coverB),
    additions: findAdditions(article, active, beads, result.coverA),
    moves: findMoves(article, beads),
  }
}
