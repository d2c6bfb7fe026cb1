import type { Failure } from '../failure.ts'
import { later } from '../timers.ts'
import type { Stores } from '../stores/stores.ts'

const REST_MS = 300
const RETRY_MS = 5000

const CONFLICT: Failure = {
  what: 'This project was changed in another tab. What you do here is no longer saved.',
  remedy: 'Save it as a project file (Ctrl S), or reload the page to go on with what the other tab saved.',
  file: null,
  line: null,
}

const isConflict = (reason: unknown): boolean =>
  typeof reason === 'object' && reason !== null && 'code' in reason && reason.code === 'conflict'

/**
 * Saves the project a moment after every change. One write at a time: what changes meanwhile is written after it, so
 * an older state never lands on a newer one. A failure is shown and tried again; the work stays in the tab.
 *
 * Where another tab has saved the project meanwhile, trying again is of no use: that is said once, and nothing more is
 * written until the project is opened anew.
 */
export function startAutosave({ ports, project, view }: Stores): { flush(): Promise<void>; stop(): void } {
  let cancelTimer: (() => void) | null = null
  let running: Promise<void> | null = null

  const write = async (): Promise<void> => {
    cancelTimer?.()
    cancelTimer = null
    const { project: current, saveStatus, saveConflict } = project.getState()
    if (current === null || saveStatus === 'saved' || saveConflict) return
    project.setState({ saveStatus: 'saving' })
    try {
      await ports.projects.save(current)
      const now = project.getState()
      if (now.project === current) project.setState({ saveStatus: 'saved', saveProblem: null })
      else if (now.saveStatus === 'saving') project.setState({ saveStatus: 'pending' })
    } catch (reason) {
      const why = reason instanceof Error ? reason.message : String(reason)
      // the answer may come when another project is open already
      if (project.getState().project?.id !== current.id) return
      const saveConflict = isConflict(reason)
      project.setState({ saveStatus: 'failed', saveProblem: why, saveConflict })
      if (saveConflict) return view.setState({ failure: CONFLICT })
      cancelTimer = later(RETRY_MS, () => void flush())
    }
  }

  const flush = (): Promise<void> => {
    running ??= write().finally(() => {
      running = null
      if (project.getState().saveStatus === 'pending') cancelTimer ??= later(REST_MS, () => void flush())
    })
    return running
  }

  const stop = project.subscribe((state, before) => {
    if (state.saveStatus === 'pending' && state.saveConflict)
      return project.setState({ saveStatus: 'failed' })
    if (
      state.saveStatus !== 'pending' ||
      (state.project === before.project && before.saveStatus === 'pending')
    )
      return
    cancelTimer?.()
    cancelTimer = later(REST_MS, () => void flush())
  })

  return {
    flush,
    stop() {
      stop()
      cancelTimer?.()
    },
  }
}
