import type { Analysis } from '../../core/model/analysis.ts'
import type { Project } from '../../core/model/project.ts'
import type { Stores } from '../stores/stores.ts'
import type { Analysing } from './analysing.ts'
import { warmSelectors } from './warming.ts'

/** What aligning depends on. Objects that an undo brings back are the very same, so identity tells. */
const textsOf = (project: Project): readonly unknown[] => [
  project.article,
  project.transcript,
  project.original,
  project.constraints,
]

/** The same with what only the rules depend on, for which rechecking.ts sees to it that they run again. */
const inputsOf = (project: Project): readonly unknown[] => [...textsOf(project), project.ruleSettings]

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at])

/** Analyses kept for undo and redo: what an edit changed comes back at once, and exactly. */
const KEPT = 6

type Listener = (before: Analysis, after: Analysis) => void

export type Reanalysing = Readonly<{
  /** Settles when the analysis is that of the project as it is. */
  settled(): Promise<void>
  /** Told of every analysis that took the place of another of the same project. */
  onFresh(listener: Listener): void
  /** The project as the next run is to see it, once: with what must not change beside the reviewer's own constraints. */
  runNextAs(look: (project: Project) => Project): void
  /** Analyses again although nothing changed. */
  again(): Promise<void>
}>

/**
 * Analyses anew whenever an act of the reviewer, or its undo, changed something the alignment depends on. One run at a time:
 * to cancel one would cost the worker everything it remembers of the texts, and aligning again is quick because it does.
 */
export function createReanalysing(
  { ports, project: projects, analysis }: Stores,
  analysing: Analysing,
): Reanalysing {
  const listeners = new Set<Listener>()
  let kept: readonly Readonly<{ inputs: readonly unknown[]; analysis: Analysis }>[] = []
  let running: Promise<void> | null = null
  let nextLook: ((project: Project) => Project) | null = null
  let toldOf: Analysis['alignment'] = null
  /** What the analysis in the store was made of. */
  let shown: readonly unknown[] = []

  const keep = (inputs: readonly unknown[], made: Analysis): void => {
    kept = [...kept.filter((each) => !isSame(each.inputs, inputs)), { inputs, analysis: made }].slice(-KEPT)
  }

  /**
   * The rows at once, what the rules find about them a moment later: aligning again takes a tenth of the time that the rules
   * do. Until then the flags of before are shown, whose words stand where they stood. False: analyse everything.
   */
  const alignFirst = async (project: Project, before: Analysis): Promise<boolean> => {
    try {
      const found = await ports.analyzer.align(project)
      // the rules may have been running still when the edit was made
      const latest = analysis.getState().analysis
      if (found === null || latest?.rows !== before.rows) return false
      const aligned = { ...latest, ...found }
      await warmSelectors(aligned)
      analysis.setState({ analysis: aligned })
      toldOf = aligned.alignment
      for (const listener of listeners) listener(latest, aligned)
      const checked = { ...aligned, ...(await ports.analyzer.check(project, () => undefined)) }
      await warmSelectors(checked)
      if (analysis.getState().analysis !== aligned) return false
      analysis.setState({ analysis: checked })
      return true
    } catch {
      return false // the whole analysis says what is wrong, if it still is
    }
  }

  /** One run for the project as it is now; false when there is nothing (more) to do. */
  const runOnce = async (): Promise<boolean> => {
    const { project } = projects.getState()
    const before = analysis.getState().analysis
    if (project === null || before === null) return false
    const inputs = inputsOf(project)
    if (isSame(inputs, shown)) return false
    const known = kept.find((each) => isSame(each.inputs, inputs))
    if (known !== undefined) {
      await warmSelectors(known.analysis)
      analysis.setState({ status: 'done', analysis: known.analysis, problem: null })
    } else {
      const look = nextLook
      nextLook = null
      const seen = look === null ? project : look(project)
      const isOfSameTexts = isSame(textsOf(project).slice(0, 3), shown.slice(0, 3))
      if (!(isOfSameTexts && (await alignFirst(seen, before)))) {
        if ((await analysing.run(seen)) !== 'done') return false
      }
    }
    const after = analysis.getState().analysis
    if (after === null || projects.getState().project?.id !== project.id) return false
    shown = inputs
    keep(inputs, after)
    // rows that were shown before the rules ran were told of then
    if (after.alignment !== toldOf) for (const listener of listeners) listener(before, after)
    toldOf = null
    return true
  }

  const start = (): Promise<void> => {
    running ??= (async () => {
      while (await runOnce()) continue
    })().finally(() => {
      running = null
    })
    return running
  }

  const opened = projects.getState().project
  const first = analysis.getState().analysis
  if (opened !== null && first !== null) {
    shown = inputsOf(opened)
    keep(shown, first)
  }

  // the rules ran, over rows that were shown before
  analysis.subscribe((state, before) => {
    const { analysis: made } = state
    if (made === null || made === before.analysis || made.rows !== before.analysis?.rows) return
    kept = kept.map((each) => (each.analysis === before.analysis ? { ...each, analysis: made } : each))
  })

  projects.subscribe((state, before) => {
    const { project } = state
    if (project === before.project) return
    // opening a project, or its texts read anew, begins a new history: it was just analysed
    const isOpened = state.past.length + state.future.length === 0 && before.past !== state.past
    if (project === null || before.project?.id !== project.id || isOpened) {
      const current = analysis.getState().analysis
      shown = project === null ? [] : inputsOf(project)
      kept = []
      if (current !== null) keep(shown, current)
    } else if (!isSame(textsOf(project), textsOf(before.project))) void start()
  })

  return {
    settled: () => running ?? Promise.resolve(),
    onFresh: (listener) => void listeners.add(listener),
    runNextAs: (look) => {
      nextLook = look
    },
    async again() {
      await running
      kept = []
      shown = []
      await start()
    },
  }
}
