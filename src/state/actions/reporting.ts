import type { Project } from '../../core/model/project.ts'
import type { WrittenReport } from '../ports.ts'
import type { Stores } from '../stores/stores.ts'
import { say } from './messages.ts'

/** What of the review goes into a report. */
export type ReportChoice = Readonly<{
  marks: boolean
  accepted: boolean
  /** Flags that nobody has decided yet; null: as the report sees fit (all, when nothing was decided at all). */
  open: boolean | null
}>

export type Reporting = Readonly<{
  /** Writes the report off the main thread; rejects with an Error that says why it could not be. */
  write(format: string, choice: ReportChoice): Promise<WrittenReport>
  save(report: WrittenReport): void
}>

export function createReporting(stores: Stores): Reporting {
  const { ports, project } = stores
  return {
    async write(format, choice) {
      const current = project.getState().project
      if (current === null) throw new Error('No project is open.')
      return ports.analyzer.report(chosen(current, choice), format, ports.now(), choice.open ?? undefined)
    },
    save(report) {
      ports.saveFile(report.fileName, report.mediaType, report.content)
      say(stores, `Saved ${report.fileName}`)
    },
  }
}

/** The project as the report shall see it. Dismissals stay: without them a dismissed flag would count as open. */
function chosen(project: Project, { marks, accepted }: ReportChoice): Project {
  const decisions = Object.entries(project.decisions).filter(
    ([, decision]) => accepted || decision.verdict === 'dismissed',
  )
  return { ...project, marks: marks ? project.marks : {}, decisions: Object.fromEntries(decisions) }
}
