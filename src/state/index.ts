import { createAnalysing } from './actions/analysing.ts'
import { createPreferring } from './actions/preferring.ts'
import type { Preferring } from './actions/preferring.ts'
import { createImporting } from './actions/importing.ts'
import type { Importing } from './actions/importing.ts'
import { createKeeping } from './actions/keeping.ts'
import type { Keeping } from './actions/keeping.ts'
import { createNavigating } from './actions/navigating.ts'
import type { Navigating } from './actions/navigating.ts'
import { createSession } from './actions/session.ts'
import type { Session } from './actions/session.ts'
import { createUpdating } from './actions/updating.ts'
import type { Updating } from './actions/updating.ts'
import { deferred } from './deferred.ts'
import type { Ports } from './ports.ts'
import type { ProjectActions } from './project-actions.ts'
import { createAnalysisStore } from './stores/analysis-store.ts'
import { createProjectStore } from './stores/project-store.ts'
import type { Stores } from './stores/stores.ts'
import { createViewStore } from './stores/view-store.ts'

/** The workbench without its page: three stores to read, and everything that can be done, by subject. */
export type Stet = Readonly<
  Omit<Stores, 'ports'> &
    ProjectActions & {
      session: Session
      importing: Importing
      keeping: Keeping
      navigating: Navigating
      preferring: Preferring
      updating: Updating
    }
>

/** Actions on a project are there once one was opened (`session.begin` fetches them while its texts are analysed). */
export function createStet(ports: Ports): Stet {
  const stores: Stores = {
    ports,
    project: createProjectStore(),
    analysis: createAnalysisStore(),
    view: createViewStore(),
  }
  const navigating = createNavigating(stores)
  const analysing = createAnalysing(stores)
  const acts = deferred<ProjectActions>(async () => {
    const file = await import('./project-actions.ts')
    return file.createProjectActions(stores, navigating, analysing)
  })
  const session = createSession(stores, analysing, acts.load)
  const keeping = createKeeping(stores, session)
  return {
    project: stores.project,
    analysis: stores.analysis,
    view: stores.view,
    session,
    importing: createImporting(stores, session, keeping),
    keeping,
    navigating,
    preferring: createPreferring(stores),
    updating: createUpdating(stores, session),
    finding: acts.part('finding'),
    reviewing: acts.part('reviewing'),
    aligning: acts.part('aligning'),
    reading: acts.part('reading'),
    ruling: acts.part('ruling'),
    marking: acts.part('marking'),
    explaining: acts.part('explaining'),
    reporting: acts.part('reporting'),
    playing: acts.part('playing'),
    merging: acts.part('merging'),
    copying: acts.part('copying'),
  }
}
