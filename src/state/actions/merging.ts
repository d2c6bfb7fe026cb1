import type { Change } from '../../core/review/change.ts'
import { failureFrom, failureOf } from '../failure.ts'
import type { IncomingFile } from '../ports.ts'
import { runChange } from '../stores/project-store.ts'
import type { Stores } from '../stores/stores.ts'
import { say } from './messages.ts'

/** What another person found, taken over by choice: nothing is overwritten that was not chosen, and undo takes it back. */
export type Merging = Readonly<{
  open(file: IncomingFile): Promise<void>
  /** Takes over what was chosen of one review; the dialogue stays for the next. */
  take(change: Change): void
  close(): void
}>

export function createMerging(stores: Stores): Merging {
  const { ports, project, view } = stores
  return {
    async open(file) {
      const current = project.getState().project
      if (current === null) return
      const shown = { file: file.name, reviews: null, problem: null }
      view.setState({ merge: shown, projectMenuOpen: false })
      const isStill = (): boolean => view.getState().merge === shown
      try {
        const result = await ports.analyzer.other(file, current)
        if (!isStill()) return
        view.setState({
          merge: result.ok
            ? { ...shown, reviews: result.reviews }
            : { ...shown, problem: failureOf(result.problem) },
        })
      } catch (reason) {
        if (isStill())
          view.setState({ merge: { ...shown, problem: failureFrom(reason, 'Choose another file.') } })
      }
    },
    take(change) {
      if (runChange(project, change)) say(stores, change.label, true)
    },
    close: () => view.setState({ merge: null }),
  }
}
