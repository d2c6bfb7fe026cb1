import type { Window } from './search/search.ts'
import type { Link } from './share-out.ts'
import type { SparseBeads } from './search/sparse-beads.ts'

/** How much better than nothing (score units) a passage must fit a lead sentence before it counts as summed up by it. */
const THRESHOLD = 4

const LEAST_CONFIDENCE = 0.5

/**
 * A lead sentence is free to repeat any passage, in any order, and the body has its words already: its best bead over the whole
 * window, if that stands out among all. Confidence is the share of the row's odds that falls on beads which overlap the best, the
 * odds of no passage at all included: b7 b8 and b8 alone are the same answer.
 */
export function findSummaries(beads: SparseBeads, window: Window, isLead: (unit: number) => boolean): Link[] {
  const { shapes, rows } = beads
  const summaries: Link[] = []
  window.a.forEach((unit, i) => {
    if (!isLead(unit)) return
    const found: { odds: number; from: number; to: number }[] = []
    shapes.forEach(({ x, y }, s) => {
      if (x !== 1) return
      const { start, column, value } = rows[s]!
      for (let k = start[i]!; k < start[i + 1]!; k++) {
        const from = column[k]!
        found.push({ odds: Math.exp(Math.min(200, value[k]!)), from, to: from + y })
      }
    })
    const first = found[0]
    if (first === undefined) return
    const best = found.reduce((most, bead) => (bead.odds > most.odds ? bead : most), first)
    let total = Math.exp(THRESHOLD)
    let near = 0
    for (const { odds, from, to } of found) {
      total += odds
      if (from < best.to && best.from < to) near += odds
    }
    const confidence = near / total
    if (confidence >= LEAST_CONFIDENCE) {
      summaries.push({ a: [unit], b: window.b.slice(best.from, best.to), confidence })
    }
  })
  return summaries
}
