import type { TokenSide, Vocabulary } from './vocabulary.ts'
import type { AlignWeights } from './weights.ts'

/** Frequencies inside the two texts, and from them each word's content weight u (rare 1, frequent near 0). */
export type WordStatistics = Readonly<{ a: Float64Array; b: Float64Array; content: Float64Array }>

export function wordStatistics(vocabulary: Vocabulary, weights: AlignWeights): WordStatistics {
  const { countA, countB, totalA, totalB } = vocabulary
  const a = countA.map((count) => (count + weights.smoothing) / Math.max(totalA, weights.unread, 1))
  const b = countB.map((count) => (count + weights.smoothing) / Math.max(totalB, weights.unread, 1))
  const content = a.map((value, id) => 1 / (1 + (value + b[id]!) / 2 / weights.contentHalf))
  return { a, b, content }
}

/** Content mass of each unit: the sum of the content weights of its words, never nought. */
export const contentMass = (side: TokenSide, statistics: WordStatistics): Float64Array =>
  Float64Array.from(side.all, (list) => list.reduce((sum, id) => sum + statistics.content[id]!, 0.5))
