import { createAligning } from './actions/aligning.ts'
import type { Aligning } from './actions/aligning.ts'
import { createAnalysing } from './actions/analysing.ts'
import { createExplaining } from './actions/explaining.ts'
import type { Explaining } from './actions/explaining.ts'
import { createFinding } from './actions/finding.ts'
import type { Finding } from './actions/finding.ts'
import { createPreferring } from './actions/preferring.ts'
import type { Preferring } from './actions/preferring.ts'
import { createImporting } from './actions/importing.ts'
import type { Importing } from './actions/importing.ts'
import { createMarking } from './actions/marking.ts'
import type { Marking } from './actions/marking.ts'
import { createNavigating } from './actions/navigating.ts'
import type { Navigating } from './actions/navigating.ts'
import { createPlaying } from './actions/playing.ts'
import type { Playing } from './actions/playing.ts'
import { createReanalysing } from './actions/reanalysing.ts'
import { createReporting } from './actions/reporting.ts'
import type { Reporting } from './actions/reporting.ts'
import { startRechecking } from './actions/rechecking.ts'
import { createReviewing } from './actions/reviewing.ts'
import type { Reviewing } from './actions/reviewing.ts'
import { createRuling } from './actions/ruling.ts'
import type { Ruling } from './actions/ruling.ts'
import { createSession } from './actions/session.ts'
import type { Session } from './actions/session.ts'
import type { Ports } from './ports.ts'
import { createAnalysisStore } from './stores/analysis-store.ts'
import { createProjectStore } from './stores/project-store.ts'
import type { Stores } from './stores/stores.ts'
import { createViewStore } from './stores/view-store.ts'

/** The workbench without its page: three stores to read, and everything that can be done, by subject. */
export type Stet = Readonly<
  Omit<Stores, 'ports'> & {
    session: Session
    importing: Importing
    navigating: Navigating
    finding: Finding
    preferring: Preferring
    reviewing: Reviewing
    aligning: Aligning
    ruling: Ruling
    marking: Marking
    explaining: Explaining
    reporting: Reporting
    playing: Playing
  }
>

export function createStet(ports: Ports): Stet {
  const stores: Stores = {
    ports,
    project: createProjectStore(),
    analysis: createAnalysisStore(),
    view: createViewStore(),
  }
  const navigating = createNavigating(stores)
  startRechecking(stores)
  const analysing = createAnalysing(stores)
  const session = createSession(stores, analysing)
  return {
    project: stores.project,
    analysis: stores.analysis,
    view: stores.view,
    session,
    importing: createImporting(stores, session),
    navigating,
    finding: createFinding(stores, navigating),
    preferring: createPreferring(stores),
    reviewing: createReviewing(stores, navigating),
    aligning: createAligning(stores, navigating, createReanalysing(stores, analysing)),
    ruling: createRuling(stores),
    marking: createMarking(stores, navigating),
    explaining: createExplaining(stores),
    reporting: createReporting(stores),
    playing: createPlaying(stores),
  }
}
