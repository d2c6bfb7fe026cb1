import type { Alignment } from '../../model/alignment.ts'

/** How surely two stems go together in linked passages: a log-likelihood ratio; 0 where they do not. */
export type Associations = (article: string, transcript: string) => number

/** How often a stem stands on a side, and in which sentences (ascending indexes; of the article those that take part). */
export type StemPlaces = Readonly<{ count: number; sentences: readonly number[] }>

type Places = ReadonlyMap<string, StemPlaces>

/** Seen together less often than this, no two words are believed to belong together. */
const SEEN_LEAST = 3

/**
 * What this very pair of texts teaches: an article that was translated says "measuring instrument", "meter" or "station" wherever
 * the recording says "gauge", and no lexicon knows. Dunning's log-likelihood ratio over the linked passages (1993), the
 * measure that Moore found best for rare words ("On log-likelihood-ratios and the significance of rare events", 2004).
 *
 *     262 links; mountain in 3 of them, hill in 3, always together:  38     mountain ~ hill
 *     meter in 11, gauge in 13, together in 8:                       41     meter ~ gauge
 *     water in 23, look in 11, together in 3:                         3     nothing
 *
 * Links in which one of the two words stands on both sides do not count as together: there it answers to itself. Counted
 * when asked, from the sentences that the words stand in, so that nothing grows with the square of the vocabulary.
 */
export function learnAssociations(
  inArticle: Places,
  inTranscript: Places,
  alignment: Pick<Alignment, 'beads'>,
): Associations {
  const ofArticle = new Map<number, number>()
  const ofTranscript = new Map<number, number>()
  alignment.beads.forEach((bead, number) => {
    for (const i of bead.article) ofArticle.set(i, number)
    for (const j of bead.transcript) ofTranscript.set(j, number)
  })
  const total = alignment.beads.length
  const ofA = beadsByStem(inArticle, ofArticle)
  const ofB = beadsByStem(inTranscript, ofTranscript)
  return (article, transcript) => {
    // most words are too rare to be looked at
    if ((inArticle.get(article)?.sentences.length ?? 0) < SEEN_LEAST) return 0
    if ((inTranscript.get(transcript)?.sentences.length ?? 0) < SEEN_LEAST) return 0
    const [withA, withB] = [ofA(article), ofB(transcript)]
    if (withA.size < SEEN_LEAST || withB.size < SEEN_LEAST) return 0
    const [echoesA, echoesB] = [ofB(article), ofA(transcript)]
    let together = 0
    for (const bead of withA) if (withB.has(bead) && !echoesA.has(bead) && !echoesB.has(bead)) together++
    if (together < SEEN_LEAST || together * total <= withA.size * withB.size) return 0
    return logLikelihoodRatio(together, withA.size, withB.size, total)
  }
}

/** The links in which a stem stands on a side; remembered, no larger than the sentence lists that it is made from. */
function beadsByStem(
  places: Places,
  owner: ReadonlyMap<number, number>,
): (stem: string) => ReadonlySet<number> {
  const known = new Map<string, ReadonlySet<number>>()
  return (stem) => {
    const found = known.get(stem)
    if (found !== undefined) return found
    const beads = new Set(places.get(stem)?.sentences.flatMap((sentence) => owner.get(sentence) ?? []))
    known.set(stem, beads)
    return beads
  }
}

/** Of n links, a have the one word, b the other, k both. */
function logLikelihoodRatio(k: number, a: number, b: number, n: number): number {
  const term = (seen: number, of: number, chance: number): number =>
    (seen > 0 ? seen * Math.log(chance) : 0) + (of > seen ? (of - seen) * Math.log(1 - chance) : 0)
  const base = b / n
  const rest = Math.max(0, b - k)
  const inside = term(k, a, k / a) - term(k, a, base)
  const outside = n > a ? term(rest, n - a, rest / (n - a)) - term(rest, n - a, base) : 0
  return 2 * (inside + outside)
}
