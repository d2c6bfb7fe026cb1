import type { BeadScores } from './scores.ts'
import type { Window } from './search.ts'
import type { Link } from './share-out.ts'

/** How much better than nothing (score units) a passage must fit a lead sentence before it counts as summed up by it. */
const THRESHOLD = 2

const LEAST_CONFIDENCE = 0.5

/**
 * A lead sentence is free to repeat any passage, in any order, and the body has its words already: its best bead over the whole
 * window, if that stands out among all. Confidence is its share of the row's odds, the odds of no passage at all included.
 */
export function findSummaries(scores: BeadScores, window: Window, isLead: (unit: number) => boolean): Link[] {
  const { m, shapes, matrices } = scores
  const summaries: Link[] = []
  window.a.forEach((unit, i) => {
    if (!isLead(unit)) return
    let best = { odds: 0, j: 0, y: 0 }
    let total = Math.exp(THRESHOLD)
    shapes.forEach(({ x, y }, s) => {
      if (x !== 1) return
      for (let j = 0; j + y <= m; j++) {
        const odds = Math.exp(Math.min(200, matrices[s]![i * m + j]!))
        total += odds
        if (odds > best.odds) best = { odds, j, y }
      }
    })
    const confidence = best.odds / total
    if (confidence >= LEAST_CONFIDENCE) {
      summaries.push({ a: [unit], b: window.b.slice(best.j, best.j + best.y), confidence })
    }
  })
  return summaries
}
