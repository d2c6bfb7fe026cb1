import type { Article } from '../model/article.ts'
import type { Transcript } from '../model/transcript.ts'
// not through the door of the rules: the page shows this table, and would fetch every rule with it
import { compareUse, type WordUse } from '../rules/english/keyness.ts'
import { tokenise } from '../text/tokens.ts'

export type { WordUse }

/**
 * The words of the article against those of the recording, by how far their share is above what chance would give (log-likelihood,
 * Dunning 1993); only words that the article has more often, at least twice. `most`: rows wanted. About ten milliseconds for an
 * interview of 7,000 words: ask for it when it is shown.
 */
export function overusedWords(article: Article, transcript: Transcript, most = 50): readonly WordUse[] {
  const words = (texts: readonly Readonly<{ text: string }>[]): string[] =>
    texts.flatMap(({ text }) => tokenise(text).map((token) => token.lower))
  return compareUse(words(article.sentences), words(transcript.sentences))
    .filter((use) => use.article >= 2 && use.articlePer1000 > use.transcriptPer1000)
    .slice(0, most)
}
