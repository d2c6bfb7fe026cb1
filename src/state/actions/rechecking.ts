import type { Project } from '../../core/model/project.ts'
import { failureFrom } from '../failure.ts'
import type { Stores } from '../stores/stores.ts'
import { warmSelectors } from './warming.ts'

/**
 * Runs the rules again whenever the project's settings of them change: by an act, by undo or redo. Texts and matches stay
 * what they are. One run at a time; what changes meanwhile is looked at when it is done. Answers, marks and the place of
 * the reviewer stay: flags are known by their words.
 */
export function startRechecking({ ports, project, analysis, view }: Stores): () => void {
  let isRunning = false

  const run = async (): Promise<void> => {
    if (isRunning) return
    isRunning = true
    view.setState({ rechecking: true })
    try {
      while (!(await checkOnce())) continue
    } catch (reason) {
      const remedy = 'The flags are those of before. Undo the change, or make it once more.'
      view.setState({ failure: failureFrom(reason, remedy) })
    } finally {
      isRunning = false
      view.setState({ rechecking: false })
    }
  }

  /** False: something changed meanwhile. */
  const checkOnce = async (): Promise<boolean> => {
    const { project: asked } = project.getState()
    const { analysis: before } = analysis.getState()
    if (asked === null || before === null) return true
    const found = await ports.analyzer.check(asked, () => undefined)
    const next = { ...before, ...found }
    await warmSelectors(next)
    const now = project.getState().project
    if (now === null || now.id !== asked.id) return true
    if (now.ruleSettings !== asked.ruleSettings || analysis.getState().analysis !== before) return false
    analysis.setState({ analysis: next })
    const { currentFlag } = view.getState()
    if (currentFlag !== null && !found.flags.some(({ id }) => id === currentFlag))
      view.setState({ currentFlag: null })
    return true
  }

  const isSameProject = (a: Project | null, b: Project | null): boolean => a !== null && a.id === b?.id

  return project.subscribe((state, before) => {
    if (!isSameProject(state.project, before.project)) return
    // opening a project, or its texts read anew, begins a new history: it was just analysed with its settings
    if (state.past.length === 0 && state.future.length === 0) return
    if (state.project?.ruleSettings !== before.project?.ruleSettings) void run()
  })
}
