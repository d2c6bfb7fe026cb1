import { later } from '../timers.ts'
import type { Stores } from '../stores/stores.ts'

const REST_MS = 300
const RETRY_MS = 5000

/**
 * Saves the project a moment after every change. One write at a time: what changes meanwhile is written after it, so
 * an older state never lands on a newer one. A failure is shown and tried again; the work stays in the tab.
 */
export function startAutosave({ ports, project }: Stores): { flush(): Promise<void>; stop(): void } {
  let cancelTimer: (() => void) | null = null
  let running: Promise<void> | null = null

  const write = async (): Promise<void> => {
    cancelTimer?.()
    cancelTimer = null
    const { project: current, saveStatus } = project.getState()
    if (current === null || saveStatus === 'saved') return
    project.setState({ saveStatus: 'saving' })
    try {
      await ports.projects.save(current)
      const now = project.getState()
      if (now.project === current) project.setState({ saveStatus: 'saved', saveProblem: null })
      else if (now.saveStatus === 'saving') project.setState({ saveStatus: 'pending' })
    } catch (reason) {
      const why = reason instanceof Error ? reason.message : String(reason)
      project.setState({ saveStatus: 'failed', saveProblem: why })
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
