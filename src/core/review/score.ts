import type { Analysis } from '../model/analysis.ts'
import type { Article, BlockRole } from '../model/article.ts'
import type { MqmCategory, Severity, SeverityWeights } from '../model/mqm.ts'
import { MQM_CATEGORIES, SEVERITIES } from '../model/mqm.ts'
import type { Project } from '../model/project.ts'
import type { ScoringModel } from '../model/scoring.ts'
import { DEFAULT_SCORING } from '../model/scoring.ts'
import { countWords } from '../text/word-count.ts'
import type { ReviewItem } from './items.ts'
import { isConfirmed, listItems } from './items.ts'
import type { QualityScore } from './score-models.ts'
import { rateQuality } from './score-models.ts'

export type ReviewScore = Readonly<{
  /** Words of the article that were under review: all blocks but what a page puts around a text (`isReviewedText`). */
  words: number
  weights: SeverityWeights
  /** Sum of the weights of the counted items. */
  penalty: number
  /** Penalty per 1,000 words; null for an empty article. Unrounded. */
  perThousand: number | null
  /** The same under the project's scoring model. */
  quality: QualityScore
  /** Items counted. A flag with many places is one item: a repeated error is one error (MQM). */
  items: number
  bySeverity: Readonly<Record<Severity, number>>
  /** Only categories that occur, in the order of the typology. */
  byCategory: readonly Readonly<{ category: MqmCategory; items: number; penalty: number }>[]
}>

/** What stands around an article is not judged: counting it would make any translation look better. */
const AROUND: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'placeholder',
  'link',
  'recommended',
  'footer',
  'share',
])

const isReviewedText = (role: BlockRole): boolean => !AROUND.has(role)

export function countReviewedWords(article: Article): number {
  let words = 0
  for (const block of article.blocks) {
    if (isReviewedText(block.role)) words += countWords(article.text.slice(block.start, block.end))
  }
  return words
}

/**
 * The MQM score of what the reviewer has confirmed: marks, and flags kept or corrected, weighted by severity.
 *
 *     800 words, two minor (1 each) and one major (5)  →  penalty 7, 8.75 per 1,000 words
 */
export const scoreReview = (project: Project, analysis: Analysis): ReviewScore =>
  scoreItems(
    listItems(project, analysis).filter(isConfirmed),
    countReviewedWords(analysis.article),
    project.weights,
    project.scoring,
  )

export function scoreItems(
  items: readonly Pick<ReviewItem, 'severity' | 'category'>[],
  words: number,
  weights: SeverityWeights,
  scoring: ScoringModel = DEFAULT_SCORING,
): ReviewScore {
  const bySeverity = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0])) as Record<
    Severity,
    number
  > // one key per severity, just made
  const categories = new Map<MqmCategory, { items: number; penalty: number }>()
  let penalty = 0
  for (const { severity, category } of items) {
    bySeverity[severity]++
    penalty += weights[severity]
    const entry = categories.get(category) ?? { items: 0, penalty: 0 }
    categories.set(category, { items: entry.items + 1, penalty: entry.penalty + weights[severity] })
  }
  const own = [...categories.keys()].filter((category) => category.startsWith('custom/')).toSorted()
  const byCategory = [...MQM_CATEGORIES, ...own].flatMap((category) => {
    const entry = categories.get(category)
    return entry === undefined ? [] : [{ category, ...entry }]
  })
  const perThousand = words === 0 ? null : (penalty * 1000) / words
  const quality = rateQuality({ penalty, words }, scoring)
  return { words, weights, penalty, perThousand, quality, items: items.length, bySeverity, byCategory }
}
