/** How often a word stands in the article and was said in the recording, and how surprising the difference is. */
export type WordUse = Readonly<{
  /** Lower case. */
  word: string
  article: number
  articlePer1000: number
  transcript: number
  transcriptPer1000: number
  /** Log-likelihood ratio; above 3.84 one in twenty such differences is chance, above 10.83 one in a thousand. */
  g2: number
}>

/**
 * The log-likelihood ratio of two frequencies (Dunning 1993, "Accurate methods for the statistics of surprise and
 * coincidence"; in the two-cell form of Rayson and Garside 2000). `a` of `c` words against `b` of `d`:
 *
 *     indeed 14 of 7,000 against 2 of 10,000    expected 6.6 and 9.4    G² = 2 (14 ln 14/6.6 + 2 ln 2/9.4) = 14.9
 *
 * It does not need large counts as chi-square does, and words that one side never has need no special case.
 */
export function logLikelihood(a: number, c: number, b: number, d: number): number {
  if (c === 0 || d === 0) return 0
  const rate = (a + b) / (c + d)
  const part = (count: number, total: number): number =>
    count === 0 ? 0 : count * Math.log(count / (total * rate))
  return Math.max(0, 2 * (part(a, c) + part(b, d)))
}

const per1000 = (count: number, total: number): number => (total === 0 ? 0 : (1000 * count) / total)

/**
 * Every word of the article (or those wanted) against the recording; most surprising first, then by the alphabet. Both lists
 * lower case.
 */
export function compareUse(
  article: readonly string[],
  transcript: readonly string[],
  isWanted: (word: string) => boolean = () => true,
): WordUse[] {
  const own = countWords(article)
  const said = countWords(transcript)
  for (const word of own.keys()) if (!isWanted(word)) own.delete(word)
  return [...own]
    .map(([word, count]) => {
      const heard = said.get(word) ?? 0
      return {
        word,
        article: count,
        articlePer1000: per1000(count, article.length),
        transcript: heard,
        transcriptPer1000: per1000(heard, transcript.length),
        g2: logLikelihood(count, article.length, heard, transcript.length),
      }
    })
    .sort((a, b) => b.g2 - a.g2 || (a.word < b.word ? -1 : 1))
}

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
