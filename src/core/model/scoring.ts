/**
 * How a penalty becomes a score, in the words of the MQM scoring models (Lommel, Gladkoff, Melby and others, "The
 * Multi-Range Theory of Translation Quality Measurement", 2024; themqm.org, "The MQM Scoring Models").
 */
export type ScoringModel = Readonly<{
  /** raw: from the penalty per word alone. calibrated: so that a penalty that is just acceptable scores the threshold. */
  kind: 'raw' | 'calibrated'
  /** Maximum Score Value: what a text without errors scores. */
  maximum: number
  /** Passing Threshold: from this score on a text passes. */
  threshold: number
  /** Reference Word Count: the length to which penalties are normed. */
  referenceWords: number
  /** Acceptable Penalty Points for so many words; only the calibrated model knows it. */
  acceptable: number
}>

/** So set, the calibrated score is 100 less the penalty per 1,000 words: a start that is easy to read, for teams to change. */
export const DEFAULT_SCORING: ScoringModel = {
  kind: 'calibrated',
  maximum: 100,
  threshold: 90,
  referenceWords: 1000,
  acceptable: 10,
}
