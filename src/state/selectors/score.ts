import type { Analysis } from '../../core/model/analysis.ts'
import type { Project } from '../../core/model/project.ts'
import { scoreReview } from '../../core/review/score.ts'
import type { ReviewScore } from '../../core/review/score.ts'
import { memoised } from '../memoised.ts'

/** The MQM score of what the reviewer stands behind. */
export const reviewScore = memoised((analysis: Analysis, project: Project): ReviewScore =>
  scoreReview(project, analysis),
)
