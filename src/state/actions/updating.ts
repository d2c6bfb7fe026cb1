import type { Stores } from '../stores/stores.ts'
import type { Session } from './session.ts'

/** A newer version of the page: it waits until the reviewer has time for it. */
export type Updating = Readonly<{
  /** Called once, when the page is there. */
  start(): void
  /** Saves what is not yet saved and loads the page anew. */
  now(): Promise<void>
  /** Not in this visit: the next one has it by itself. */
  later(): void
}>

export function createUpdating({ ports, view }: Stores, session: Session): Updating {
  let isPutOff = false
  return {
    start() {
      ports.ownFiles?.watch(({ isKept, isNewer }) =>
        view.setState({ ownFiles: { isKept, isNewer: isNewer && !isPutOff } }),
      )
    },
    async now() {
      await session.flush()
      ports.ownFiles?.update()
    },
    later() {
      isPutOff = true
      view.setState(({ ownFiles }) => ({ ownFiles: { ...ownFiles, isNewer: false } }))
    },
  }
}
