import type { Analysis } from '../../core/model/analysis.ts'
import type { Project } from '../../core/model/project.ts'
import { listItems } from '../../core/review/items.ts'
import type { ReportState } from '../actions/reporting.ts'
import { memoised } from '../memoised.ts'

/** Findings by what became of them: a flag that a mark was made from is spoken for by the mark. */
export const reportCounts = memoised(
  (analysis: Analysis, project: Project): Readonly<Record<ReportState, number>> => {
    const counts = { marked: 0, corrected: 0, kept: 0, open: 0 }
    for (const item of listItems(project, analysis)) {
      if (item.kind === 'mark') counts.marked++
      else if (item.state !== 'dismissed') counts[item.state]++
    }
    return counts
  },
)
