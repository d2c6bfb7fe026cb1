import type { Progress } from '../../core/model/analysis.ts'
import type { Severity, SeverityWeights } from '../../core/model/mqm.ts'
import { SEVERITIES } from '../../core/model/mqm.ts'
import type { Project } from '../../core/model/project.ts'
import type { ScoringModel } from '../../core/model/scoring.ts'
import type { ReportLanguage, ReportOptions, ReportSection } from '../../core/report/index.ts'
import { setFields, setScoring, setWeights } from '../../core/review/commands.ts'
import type { AbortSignalLike, WrittenReport } from '../ports.ts'
import { runChange } from '../stores/project-store.ts'
import type { Stores } from '../stores/stores.ts'
import { say } from './messages.ts'

/** What became of a finding, as far as a report can leave it out. */
export const REPORT_STATES = ['marked', 'corrected', 'kept', 'open'] as const
export type ReportState = (typeof REPORT_STATES)[number]

/** Everything that is chosen for one report. */
export type ReportChoice = Readonly<{
  /** As in `Formats.reports`. */
  format: string
  states: readonly ReportState[]
  severities: readonly Severity[]
  /** In this order. */
  sections: readonly ReportSection[]
  language: ReportLanguage
  /** Leaves the reviewer's name out. */
  anonymous: boolean
}>

/** As in core/report/layout.ts; here so that the page need not fetch the writers for a list of seven words. */
export const ALL_SECTIONS: readonly ReportSection[] = [
  'facts',
  'summary',
  'coverage',
  'corrections',
  'cuts',
  'additions',
  'moves',
  'not-checked',
]

/** `untouched`: nothing is marked or decided; then the flags themselves are listed, or the report would say "clean". */
export const firstChoice = (untouched: boolean): ReportChoice => ({
  format: 'html',
  states: untouched ? REPORT_STATES : REPORT_STATES.filter((state) => state !== 'open'),
  severities: SEVERITIES,
  sections: ALL_SECTIONS,
  language: 'en',
  anonymous: false,
})

export type ProjectFacts = Readonly<Partial<Pick<Project, 'title' | 'reviewer' | 'video'>>>

export type Reporting = Readonly<{
  /** Writes the report off the main thread; rejects with an Error that says why it could not be. */
  write(choice: ReportChoice, progress?: Progress, signal?: AbortSignalLike): Promise<WrittenReport>
  save(report: WrittenReport): void
  /** What the report says of the project; undoable like every act. */
  setFacts(facts: ProjectFacts): void
  setWeights(weights: SeverityWeights): void
  setScoring(scoring: ScoringModel): void
}>

export function createReporting(stores: Stores): Reporting {
  const { ports, project } = stores
  const change = (make: (current: Project) => Parameters<typeof runChange>[1]): void => {
    const current = project.getState().project
    if (current !== null) runChange(project, make(current))
  }
  return {
    async write(choice, progress, signal) {
      const current = project.getState().project
      if (current === null) throw new Error('No project is open.')
      return ports.analyzer.report(current, choice.format, optionsOf(choice, ports.now()), progress, signal)
    },
    save(report) {
      ports.saveFile(report.fileName, report.mediaType, report.content)
      say(stores, `Saved ${report.fileName}`)
    },
    setFacts: (facts) => change((current) => setFields(current, 'Changed what the report says', facts)),
    setWeights: (weights) => change((current) => setWeights(current, weights)),
    setScoring: (scoring) => change((current) => setScoring(current, scoring)),
  }
}

const optionsOf = (choice: ReportChoice, date: string): ReportOptions => ({
  date,
  open: choice.states.includes('open'),
  states: choice.states.filter((state) => state !== 'open'),
  severities: choice.severities,
  sections: choice.sections,
  language: choice.language,
  anonymous: choice.anonymous,
})
