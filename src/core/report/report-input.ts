import type { Analysis } from '../model/analysis.ts'
import type { Project } from '../model/project.ts'
import { listItems } from '../review/index.ts'
import { withoutNames } from './anonymous.ts'
import type { ReviewOptions } from './build-review.ts'
import { buildReview, chooseItems } from './build-review.ts'
import type { ReportLanguage, ReportSection } from './layout.ts'
import { makeLayout } from './layout.ts'
import type { ReportInput } from './report.ts'
import type { ReportWords } from './report-words.ts'

/** Everything that can be chosen of a report, apart from its format. */
export type ReportOptions = ReviewOptions &
  Readonly<{
    /** In this order. Absent: all. */
    sections?: readonly ReportSection[]
    /** Absent: English. */
    language?: ReportLanguage
  }>

/** Everything that a format needs, for one project as it stands. `words`: of its language (`fetchReportWords`); absent: English. */
export function makeReportInput(
  given: Project,
  analysis: Analysis,
  options: Omit<ReportOptions, 'language'> & Readonly<{ words?: ReportWords }>,
): ReportInput {
  const project = options.anonymous === true ? withoutNames(given) : given
  return {
    review: buildReview(project, analysis, options),
    project,
    analysis,
    date: options.date,
    listed: chooseItems(project, analysis, options).items,
    dismissed: listItems(project, analysis).filter(
      (item) => item.kind === 'flag' && item.state === 'dismissed',
    ),
    layout: makeLayout(options.sections, options.words),
  }
}
