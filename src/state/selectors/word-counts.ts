import type { Analysis } from '../../core/model/analysis.ts'
import { countWords } from '../../core/text/word-count.ts'
import { memoised } from '../memoised.ts'

/** Words per sentence, counted once for everything that shows shares. */
export type WordCounts = Readonly<{ article: readonly number[]; transcript: readonly number[] }>

export const wordCounts = memoised(
  ({ article, transcript }: Pick<Analysis, 'article' | 'transcript'>): WordCounts => ({
    article: article.sentences.map((sentence) => countWords(sentence.text)),
    transcript: (transcript?.sentences ?? []).map((sentence) => countWords(sentence.text)),
  }),
)

export const sumOf = (counts: readonly number[], sentences: Iterable<number>): number => {
  let sum = 0
  for (const sentence of sentences) sum += counts[sentence] ?? 0
  return sum
}
