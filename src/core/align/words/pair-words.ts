import type { Alignment } from '../../model/alignment.ts'
import { takesPartInAlignment, type Article } from '../../model/article.ts'
import type { Transcript } from '../../model/transcript.ts'
import { stemmerFor, type Stemmer } from '../../text/stem.ts'
import { wordForms } from '../../text/words.ts'
import { learnAssociations, type Associations, type StemPlaces } from './associations.ts'
import { functionWordsOf, negationsOf } from './function-words.ts'
import { similarityFor } from '../lexicon/index.ts'
import type { WordSimilarity } from '../scoring/similarity.ts'
import { WEIGHTS } from '../scoring/weights.ts'

/**
 * What explanations need to know of two texts as wholes: which words are rare, and where they stand. Made once for a pair
 * of texts (some ten milliseconds for a long interview), small beside them; every explanation after that touches a few
 * sentences only. The aligner's own tables are not kept: they are matrices, and gone when it is done.
 */
export type PairWords = Readonly<{
  article: Article
  transcript: Transcript
  stem: Stemmer
  similarity: WordSimilarity
  functionWords: ReadonlySet<string>
  negations: ReadonlySet<string>
  inArticle: ReadonlyMap<string, StemPlaces>
  inTranscript: ReadonlyMap<string, StemPlaces>
  /** 1 for a rare stem, near 0 for one of the most frequent; the aligner's own measure. */
  content(stem: string): number
  associated: Associations
  /** By the name printed: who is heard in the matches of what is printed under it, and in how many. */
  voicesOf: ReadonlyMap<string, ReadonlyMap<string, number>>
}>

export function readPairWords(
  article: Article,
  transcript: Transcript,
  alignment: Pick<Alignment, 'beads'>,
  similarity: WordSimilarity = similarityFor(article.language),
): PairWords {
  const stem = stemmerFor(article.language)
  const active = article.sentences.filter(({ block }) => takesPartInAlignment(article.blocks[block]!.role))
  const a = placesOf(active, stem)
  const b = placesOf(transcript.sentences, stem)
  const share = (places: StemPlaces | undefined, total: number): number =>
    ((places?.count ?? 0) + WEIGHTS.smoothing) / Math.max(total, WEIGHTS.unread, 1)
  return {
    article,
    transcript,
    stem,
    similarity,
    functionWords: functionWordsOf(article.language),
    negations: negationsOf(article.language),
    inArticle: a.places,
    inTranscript: b.places,
    voicesOf: voicesOf(article, transcript, alignment),
    associated: learnAssociations(a.places, b.places, alignment),
    content: (word) => {
      const frequency = (share(a.places.get(word), a.total) + share(b.places.get(word), b.total)) / 2
      return 1 / (1 + frequency / WEIGHTS.contentHalf)
    },
  }
}

/** Under whom a passage is printed and who says it; null where one side names nobody, or several. */
export function speakersOf(
  article: Article,
  transcript: Transcript,
  passage: Readonly<{ article: readonly number[]; transcript: readonly number[] }>,
): Readonly<{ printed: string; heard: string }> | null {
  const names = new Set(passage.article.map((at) => article.blocks[article.sentences[at]!.block]!.speaker))
  const voices = new Set(passage.transcript.map((at) => transcript.sentences[at]!.speaker))
  const [printed] = names
  const [heard] = voices
  if (names.size > 1 || voices.size > 1 || printed == null || heard == null) return null
  return { printed, heard }
}

function voicesOf(
  article: Article,
  transcript: Transcript,
  { beads }: Pick<Alignment, 'beads'>,
): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>()
  for (const bead of beads) {
    const speakers = speakersOf(article, transcript, bead)
    if (speakers === null) continue
    const voices = found.get(speakers.printed) ?? new Map<string, number>()
    voices.set(speakers.heard, (voices.get(speakers.heard) ?? 0) + 1)
    found.set(speakers.printed, voices)
  }
  return found
}

function placesOf(
  sentences: readonly Readonly<{ index: number; text: string }>[],
  stem: Stemmer,
): { places: Map<string, StemPlaces>; total: number } {
  const places = new Map<string, { count: number; sentences: number[] }>()
  let total = 0
  for (const { index, text } of sentences) {
    for (const form of wordForms(text)) {
      total++
      const word = stem(form)
      const known = places.get(word)
      if (known === undefined) places.set(word, { count: 1, sentences: [index] })
      else {
        known.count++
        if (known.sentences.at(-1) !== index) known.sentences.push(index)
      }
    }
  }
  return { places, total }
}
