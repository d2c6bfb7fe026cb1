import type { Change } from '../../core/review/change.ts'
import { failureFrom, failureOf } from '../failure.ts'
import type { IncomingFile } from '../ports.ts'
import { runChange } from '../stores/project-store.ts'
import type { Stores } from '../stores/stores.ts'
import { say } from './messages.ts'

/** What another person found, taken over by choice: nothing is overwritten that was not chosen, and undo takes it back. */
export type Merging = Readonly<{
  open(file: IncomingFile): Promise<void>
  /** Takes over what was chosen of one review; the dialogue stays where the file holds another. */
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
      if (!runChange(project, change)) return
      say(stores, change.label, true)
      if (view.getState().merge?.reviews?.length === 1) view.setState({ merge: null })
    },
    close: () => view.setState({ merge: null }),
  }
}
