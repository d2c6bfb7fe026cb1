import type { Project } from '../../core/model/project.ts'
import { failureFrom } from '../failure.ts'
import type { Stores } from '../stores/stores.ts'
import { say } from './messages.ts'
import type { Session } from './session.ts'

export type Keeping = Readonly<{
  /** Puts a copy of the project as it is now, or as it was, among the recent ones, under its title and a name; no name: the time. */
  keepVersion(name: string, of?: Project): Promise<void>
  /** Looks how much room the projects take, for `view.room`. */
  lookForRoom(): Promise<void>
}>

/**
 * What stands between a reviewer and lost work, beside autosave and undo: versions to go back to, and a browser that was
 * asked not to clear its storage. A version is a project of its own, so that it opens, compares (merge) and is removed as
 * any other, and nothing new has to be read by older builds.
 */
export function createKeeping(stores: Stores, session: Session): Keeping {
  const { ports, project, view } = stores
  let wasAsked = false
  const look = async (): Promise<void> => {
    if (ports.room !== undefined) view.setState({ room: await ports.room.look() })
  }
  // at the first thing worth keeping, not at the door
  project.subscribe((state, before) => {
    if (wasAsked || state.past.length === 0 || state.past === before.past) return
    wasAsked = true
    // a browser that refuses has said so in the project's menu; there is nothing else to be done
    ports.room?.ask().then(look, () => undefined)
  })
  return {
    async keepVersion(name, of) {
      const current = of ?? project.getState().project
      if (current === null) return
      const title = `${current.title} (${name.trim() === '' ? ports.now().slice(0, 16).replace('T', ' ') : name.trim()})`
      try {
        await session.flush()
        await ports.projects.save({ ...current, id: ports.nextId(), title })
        // listed below the project itself, which stays the newest
        project.setState({ saveStatus: 'pending' })
        await session.flush()
        view.setState({ recent: await ports.projects.list() })
        say(stores, `Version kept: ${title}`)
      } catch (reason) {
        view.setState({ failure: failureFrom(reason, 'No version was kept. Save a project file instead.') })
      }
    },
    lookForRoom: () => look().catch(() => undefined),
  }
}
