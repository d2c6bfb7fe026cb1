import type { Analysis } from '../model/analysis.ts'
import type { Project } from '../model/project.ts'
import { listItems } from '../review/index.ts'
import type { ReviewOptions } from './build-review.ts'
import { buildReview, chooseItems } from './build-review.ts'
import type { ReportInput } from './report.ts'

/** Everything that a format needs, for one project as it stands. */
export function makeReportInput(project: Project, analysis: Analysis, options: ReviewOptions): ReportInput {
  return {
    review: buildReview(project, analysis, options),
    project,
    analysis,
    date: options.date,
    listed: chooseItems(project, analysis, options).items,
    dismissed: listItems(project, analysis).filter(
      (item) => item.kind === 'flag' && item.state === 'dismissed',
    ),
  }
}
