import { NO_SIMILARITY, type WordSimilarity } from '../similarity.ts'

/** Word similarities by language of the pair. */
export const SIMILARITIES = {
  for: (_language: string): { similarity: WordSimilarity } => ({ similarity: NO_SIMILARITY }),
}
