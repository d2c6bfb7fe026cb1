import { createAligning } from './actions/aligning.ts'
import type { Aligning } from './actions/aligning.ts'
import type { Analysing } from './actions/analysing.ts'
import { createCopying } from './actions/copying.ts'
import type { Copying } from './actions/copying.ts'
import { createExplaining } from './actions/explaining.ts'
import type { Explaining } from './actions/explaining.ts'
import { createFinding } from './actions/finding.ts'
import type { Finding } from './actions/finding.ts'
import { createMarking } from './actions/marking.ts'
import type { Marking } from './actions/marking.ts'
import type { Navigating } from './actions/navigating.ts'
import { createMerging } from './actions/merging.ts'
import type { Merging } from './actions/merging.ts'
import { createPlaying } from './actions/playing.ts'
import type { Playing } from './actions/playing.ts'
import { createReading } from './actions/reading.ts'
import type { Reading } from './actions/reading.ts'
import { createReanalysing } from './actions/reanalysing.ts'
import { startRechecking } from './actions/rechecking.ts'
import { createReporting } from './actions/reporting.ts'
import type { Reporting } from './actions/reporting.ts'
import { createReviewing } from './actions/reviewing.ts'
import type { Reviewing } from './actions/reviewing.ts'
import { createRuling } from './actions/ruling.ts'
import type { Ruling } from './actions/ruling.ts'
import type { Stores } from './stores/stores.ts'

/** What can be done with a project that is open. In files of its own: the first page does without. */
export type ProjectActions = Readonly<{
  finding: Finding
  reviewing: Reviewing
  aligning: Aligning
  reading: Reading
  ruling: Ruling
  marking: Marking
  explaining: Explaining
  reporting: Reporting
  playing: Playing
  merging: Merging
  copying: Copying
}>

export function createProjectActions(
  stores: Stores,
  navigating: Navigating,
  analysing: Analysing,
): ProjectActions {
  startRechecking(stores)
  return {
    finding: createFinding(stores, navigating),
    reviewing: createReviewing(stores, navigating),
    aligning: createAligning(stores, navigating, createReanalysing(stores, analysing)),
    reading: createReading(stores, navigating),
    ruling: createRuling(stores),
    marking: createMarking(stores, navigating),
    explaining: createExplaining(stores),
    reporting: createReporting(stores),
    playing: createPlaying(stores),
    merging: createMerging(stores),
    copying: createCopying(stores),
  }
}
