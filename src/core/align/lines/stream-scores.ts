import type { Prepared } from '../search/search.ts'
import type { Slot, Stream } from './stream.ts'
import { STREAM } from './stream-weights.ts'

/** Odds of every span of a slot: those that begin at word `from + t` are `start[t]` to `start[t + 1]`, by rising length from one word. */
export type SpanOdds = Readonly<{ start: Int32Array; odds: Float64Array }>

/** What each word of the stream adds besides its own sense: what the first pass thought, and boundaries. */
export type StreamTerms = Readonly<{ earlier: Float64Array; edges: Float64Array }>

/** A span that scores less is never worth more than leaving its words out. */
const HOPELESS = -8

/** Scores of long equal sentences are bounded so that sums stay finite. */
const MOST = 300

/**
 * The score of scores.ts, for one sentence and every span of words in its reach: words in both directions, length, and boundaries at both ends.
 *
 *     sentence  it is so simple this is the entire model        words  … nine hours later that's it that was the whole model rain here …
 *     "later"          nothing answers to it:        -.24      so the span begins behind it
 *     "whole model"    entire ~ whole, model = model: 3.4
 *
 * Of the sentence's words, only those that have kin in the span so far are summed, as a product under one logarithm.
 */
export function scoreSpans(slot: Slot, stream: Stream, prepared: Prepared, terms: StreamTerms): SpanOdds {
  const { vocabulary, kinship, statistics, weights } = prepared
  const { content } = statistics
  const { lambda, kappa, wordCap } = weights
  const { from, to } = slot
  const size = to - from
  const told = vocabulary.a.unique[slot.piece]!
  const length = vocabulary.a.all[slot.piece]!.length
  let massOfSentence = 0.5
  for (const id of vocabulary.a.all[slot.piece]!) massOfSentence += content[id]!
  let massTold = 0
  for (const id of told) massTold += content[id]!
  const kinOf = kinRows(told, kinship.ofA, content)
  const isTold = new Set(told)
  const factor = (1 - lambda) * kappa
  const gain = new Float64Array(size + 1)
  const mass = new Float64Array(size + 1)
  const kin: (readonly Kin[])[] = []
  for (let t = 0; t < size; t++) {
    const id = stream.words[from + t]!
    const { ids, strengths } = { ids: kinship.ofB.ids[id]!, strengths: kinship.ofB.strengths[id]! }
    let weight = 0
    for (let k = 0; k < ids.length; k++) if (isTold.has(ids[k]!)) weight += strengths[k]! * content[ids[k]!]!
    const ratio = (factor * weight) / (Math.max(0.5, massTold) * statistics.b[id]!)
    gain[t + 1] = gain[t]! + Math.min(wordCap, Math.log(lambda + ratio)) + terms.earlier[from + t]!
    mass[t + 1] = mass[t]! + content[id]!
    kin.push(kinOf.get(id) ?? NO_KIN)
  }
  const widest = Math.ceil(length * STREAM.wide) + STREAM.widest
  const start = new Int32Array(size + 1)
  for (let t = 0; t < size; t++) start[t + 1] = start[t]! + Math.min(widest, size - t)
  const odds = new Float64Array(start[size]!)
  const half = weights.scale / 2
  const spread = 1 / (2 * weights.lengthSigma * weights.lengthSigma)
  const cap = Math.exp(wordCap)
  const base = Math.log(lambda) * told.length
  const factors = Float64Array.from(told, (id) => factor / statistics.a[id]! / lambda)
  const met = new Float64Array(told.length)
  const hits: number[] = []
  for (let t = 0; t < size; t++) {
    for (const k of hits) met[k] = 0
    hits.length = 0
    for (let at = start[t]!, end = t + 1; at < start[t + 1]!; at++, end++) {
      for (const { word, weight } of kin[end - 1]!) {
        if (met[word] === 0) hits.push(word)
        met[word]! += weight
      }
      if (hits.length === 0) continue
      const inSpan = mass[end]! - mass[t]!
      const spanMass = Math.max(0.5, inSpan)
      let product = 1
      let sum = base
      for (const k of hits) {
        product *= Math.min(cap / lambda, 1 + (factors[k]! * met[k]!) / spanMass)
        if (product > 1e250) {
          sum += Math.log(product)
          product = 1
        }
      }
      const words = sum + Math.log(product) + gain[end]! - gain[t]!
      const ratio = Math.log((inSpan + 0.5) / massOfSentence)
      const score =
        half * words +
        Math.max(weights.lengthFloor, -ratio * ratio * spread) +
        (terms.edges[from + t]! + terms.edges[from + end]!) / 2 +
        STREAM.bias
      if (score > HOPELESS) odds[at] = Math.exp(Math.min(MOST, score))
    }
  }
  return { start, odds }
}

/** A word of the sentence, by its place among them, that a word of the stream answers to. */
type Kin = Readonly<{ word: number; weight: number }>

const NO_KIN: readonly Kin[] = []

function kinRows(
  told: Int32Array,
  kinship: Prepared['kinship']['ofA'],
  content: Float64Array,
): Map<number, Kin[]> {
  const rows = new Map<number, Kin[]>()
  told.forEach((id, word) => {
    kinship.ids[id]!.forEach((other, k) => {
      const entry = { word, weight: kinship.strengths[id]![k]! * content[other]! }
      const row = rows.get(other)
      if (row === undefined) rows.set(other, [entry])
      else row.push(entry)
    })
  })
  return rows
}
