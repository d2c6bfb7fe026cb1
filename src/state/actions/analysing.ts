import type { Analysis } from '../../core/model/analysis.ts'
import type { Project } from '../../core/model/project.ts'
import { createCancelling, isCancelled } from '../cancelling.ts'
import type { Cancelling } from '../cancelling.ts'
import { failureFrom } from '../failure.ts'
import type { AnalysisState } from '../stores/analysis-store.ts'
import type { Stores } from '../stores/stores.ts'
import { later } from '../timers.ts'

const SHOW_AFTER_MS = 400

/** `ready`: whether the rows can be shown, once that is known. `show`: they stand in the store now. */
type Opening = Readonly<{ ready: Promise<boolean>; show(): void }>

export type Analysing = Readonly<{
  /**
   * Analyses a project. Done: its analysis stands in the store. Cancelled or failed: what stood there before stands again.
   * With `opening`, its rows stand there as soon as they are known and do so whatever becomes of the rules.
   */
  run(project: Project, opening?: Opening): Promise<'done' | 'cancelled' | 'failed'>
  cancel(): void
}>

export function createAnalysing({ ports, analysis }: Stores): Analysing {
  let current: Cancelling | null = null
  let settled: Pick<AnalysisState, 'status' | 'analysis' | 'problem'> = analysis.getState()

  return {
    async run(project, opening) {
      // between two runs the rules may have run again by themselves (rechecking.ts)
      if (current === null) settled = analysis.getState()
      current?.cancel()
      const mine = createCancelling()
      current = mine
      analysis.setState({ status: 'running', stage: null, share: 0, slow: false, problem: null })
      const cancelTimer = later(SHOW_AFTER_MS, () => {
        if (current === mine) analysis.setState({ slow: true })
      })
      let isThere = false
      const showRows = async (matched: Analysis, { ready, show }: Opening): Promise<void> => {
        await (await import('./warming.ts')).warmSelectors(matched)
        // where the rules were as quick, one change of the page is better than two
        if (!(await ready) || isThere || current !== mine || mine.signal.aborted) return
        settled = { status: 'done', analysis: matched, problem: null }
        analysis.setState({ analysis: matched })
        show()
      }
      try {
        const result = await ports.analyzer.analyse(
          project,
          (stage, share) => {
            if (current === mine) analysis.setState({ stage, share })
          },
          mine.signal,
          opening === undefined ? undefined : (matched) => void showRows(matched, opening),
        )
        isThere = true
        if (current === mine) await (await import('./warming.ts')).warmSelectors(result)
        if (current !== mine || mine.signal.aborted) return 'cancelled'
        settled = { status: 'done', analysis: result, problem: null }
        analysis.setState({ ...settled, stage: null, share: 1, slow: false })
        return 'done'
      } catch (reason) {
        if (current !== mine) return 'cancelled'
        const { status, analysis: before, problem } = settled
        analysis.setState({ status, analysis: before, problem, stage: null, share: 0, slow: false })
        if (isCancelled(reason)) return 'cancelled'
        const failure = failureFrom(
          reason,
          'Try again, or choose other files. What was open before is still here.',
        )
        analysis.setState({ status: 'failed', problem: failure })
        return 'failed'
      } finally {
        cancelTimer()
        if (current === mine) current = null
      }
    },
    cancel: () => current?.cancel(),
  }
}
