import type { Article } from '../model/article.ts'
import type { Transcript } from '../model/transcript.ts'
// not through the door of the rules: the page shows this table, and would fetch every rule with it
import { compareUse, type WordUse } from '../rules/english/keyness.ts'
import { wordForms } from '../text/words.ts'

export type { WordUse }

/** What is clipped onto these is a verb: elsewhere it may be a possessive. */
const CLIPPED_IS = /\b(it|that|there|here|he|she|what|who|where|how)['’]s\b/giu

/**
 * The words of the article against those of the recording, by how far their share is above what chance would give (log-likelihood,
 * Dunning 1993); only words that the article has more often, at least twice. Figures are left out, and contractions come apart: "it's" and "51" against
 * "it is" and "fifty-one" would lead the table and say nothing but that one side was spoken. `most`: rows wanted. About ten milliseconds for an
 * interview of 7,000 words: ask for it when it is shown.
 */
export function overusedWords(article: Article, transcript: Transcript, most = 50): readonly WordUse[] {
  const words = (texts: readonly Readonly<{ text: string }>[]): string[] =>
    texts.flatMap(({ text }) => wordForms(text.replace(CLIPPED_IS, '$1 is')))
  return compareUse(words(article.sentences), words(transcript.sentences))
    .filter((use) => use.article >= 2 && !/^\d/.test(use.word) && use.articlePer1000 > use.transcriptPer1000)
    .slice(0, most)
}
