/**
 * What the engine asks about words that are not the same: a port. Any source fits (a paraphrase lexicon, a bilingual
 * dictionary later, embeddings the user brings); the search knows none of them.
 */
export interface WordSimilarity {
  /** Words of side b that a word of side a may turn into, with strength 0 to 1. Both as stems. */
  related(word: string): Iterable<readonly [word: string, strength: number]>
}

export const NO_SIMILARITY: WordSimilarity = { related: () => [] }
