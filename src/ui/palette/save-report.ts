import { firstChoice } from '../../state/actions/reporting.ts'
import { NO_DECISIONS, NO_MARKS } from '../../state/selectors/current.ts'
import { failureFrom } from '../../state/failure.ts'
import type { Stet } from '../../state/index.ts'

/** Writes and saves the whole review in one format: what the report page does when nothing is left out there. */
export async function saveReport(stet: Stet, format: string, remedy: string): Promise<void> {
  const project = stet.project.getState().project
  const marks = Object.keys(project?.marks ?? NO_MARKS).length
  const answers = Object.values(project?.decisions ?? NO_DECISIONS)
  const isUnreviewed = marks === 0 && answers.every(({ verdict }) => verdict === 'dismissed')
  try {
    const { language } = stet.view.getState()
    const report = await stet.reporting.write({ ...firstChoice(isUnreviewed), format, language })
    stet.reporting.save(report)
  } catch (reason) {
    stet.view.setState({ failure: failureFrom(reason, remedy) })
  }
}
