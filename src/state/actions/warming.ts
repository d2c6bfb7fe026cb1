import type { Analysis } from '../../core/model/analysis.ts'
import { coverage } from '../selectors/coverage.ts'
import { NO_DECISIONS, NO_MARKS, NONE_REVIEWED } from '../selectors/current.ts'
import { cutFacts } from '../selectors/cuts.ts'
import { feedItems } from '../selectors/feed.ts'
import { flagGroups, flagsById } from '../selectors/flags.ts'
import { queueCounts } from '../selectors/queue.ts'
import { NO_FILTER } from '../stores/view-store.ts'
import { shownMarks } from '../selectors/marks.ts'
import { openPlaces } from '../selectors/places.ts'
import { rowIndex } from '../selectors/row-index.ts'
import { stripBars, stripTicks } from '../selectors/strip.ts'
import { later } from '../timers.ts'

const STEPS: readonly ((analysis: Analysis) => unknown)[] = [
  rowIndex,
  cutFacts,
  coverage,
  flagsById,
  flagGroups,
  (analysis) => queueCounts(analysis, NO_DECISIONS, NO_FILTER),
  (analysis) => openPlaces(analysis, NO_DECISIONS),
  (analysis) => stripBars(analysis, NONE_REVIEWED),
  (analysis) => stripTicks(analysis, NO_DECISIONS),
  (analysis) => shownMarks(analysis, NO_MARKS, NO_DECISIONS),
  (analysis) => feedItems(analysis, NONE_REVIEWED, -1),
]

/**
 * Computes what the page will ask of a fresh analysis, one piece per task: asked for all at once, while the first rows
 * are drawn, it would hold the page for longer than the eye forgives (50 ms). Selectors remember what they computed.
 */
export async function warmSelectors(analysis: Analysis): Promise<void> {
  for (const step of STEPS) {
    step(analysis)
    await new Promise<void>((resolve) => void later(0, resolve))
  }
}
