import type { ScoringModel } from '../model/scoring.ts'

/** What a penalty comes to under a model. Everything unrounded; null where the text has no words. */
export type QualityScore = Readonly<{
  model: ScoringModel
  /** Per-Word Penalty Total: penalty by words. */
  perWord: number | null
  /** Overall Normed Penalty Total: the penalty that so many words as the reference would have. */
  normed: number | null
  /** Points of score for a point of normed penalty. */
  scale: number
  /** Overall Quality Score. May fall below 0: the models are linear, and a cut at 0 would make bad texts look alike. */
  score: number | null
  passed: boolean | null
}>

/**
 * The two linear models of MQM:
 *
 *     penalty 7 over 800 words; maximum 100, threshold 90, reference 1,000 words, acceptable 20 points
 *     raw         100 × (1 − 7 / 800)                                 →  99.125, passes 90
 *     calibrated  7 × 1000 / 800 = 8.75;  100 − 8.75 × (100 − 90) / 20  →  95.625, passes 90
 *
 * In the raw model the score of any readable text is near the maximum, so a threshold must be, too; the calibrated one
 * puts the penalty that the parties would just accept on the threshold.
 */
export function rateQuality(
  { penalty, words }: Readonly<{ penalty: number; words: number }>,
  model: ScoringModel,
): QualityScore {
  const { kind, maximum, threshold, referenceWords, acceptable } = model
  const perWord = words === 0 ? null : penalty / words
  const normed = words === 0 ? null : (penalty * referenceWords) / words
  const scale = kind === 'raw' ? maximum / referenceWords : (maximum - threshold) / acceptable
  const score = normed === null ? null : maximum - normed * scale
  return { model, perWord, normed, scale, score, passed: score === null ? null : score >= threshold }
}

/** Why numbers make no model, by the field; empty where they do. Thrown at nobody: a form shows it beside the field. */
export function faultsOf(model: ScoringModel): readonly (keyof ScoringModel)[] {
  const { kind, maximum, threshold, referenceWords, acceptable } = model
  const faults: (keyof ScoringModel)[] = []
  if (!(maximum > 0 && maximum <= 1_000_000)) faults.push('maximum')
  if (!(threshold >= 0 && threshold < maximum)) faults.push('threshold')
  if (!(referenceWords >= 1 && referenceWords <= 10_000_000)) faults.push('referenceWords')
  if (kind === 'calibrated' && !(acceptable > 0 && acceptable <= 1_000_000)) faults.push('acceptable')
  return faults
}
