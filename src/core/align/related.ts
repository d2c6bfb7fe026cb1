import type { Prepared } from './search/search.ts'
import type { Link } from './share-out.ts'

/**
 * Two texts that have nothing to do with each other still get a best path. What gives it away: the words of linked units do not
 * answer to each other, and the links are not probable. Of the content mass of linked units of a, the share that has a
 * kindred word in its link, times the link's confidence:
 *
 *     new drafts .86 to .95 · talks back from a round trip .57 to .64 · the same with every third word misheard .36 to .42
 *     other essays on the same theme .00 to .12 · other talks .05 to .10 · other news .00 to .04
 */
const RELATED_SUPPORT = 0.17

/** A short excerpt inside long noise: so many links that are sure and well supported will do, and this share of the shorter side. */
const SURE = 0.9
const WELL_SUPPORTED = 0.4
const SURE_LEAST = 4
const SURE_SHARE = 0.04

/**
 * A text that was reworded throughout (one word in ten is left) has hardly more kindred words in its links than chance gives, but the
 * words that it has are in order. Asked is the share of a side in links, weighted by confidence, and how much less it is by the same search with the
 * units of b in reverse, which is what chance gives. Reworded .44 to .90, .26 to .73 less in reverse; as caption lines with up to three words in
 * ten misheard .37 to .55, .17 to .32 less; strangers up to .65, at most .15 less (pieces of eight and fifteen sentences up to .27, with
 * support up to .08).
 */
const WELL_COVERED = 0.35
const MORE_IN_ORDER = 0.15
const LEAST_SUPPORT = 0.085

/** A thousand equal lines: no link is probable, each place being as good as the next, and yet the texts are the same. */
const VERBATIM_SHARE = 0.5

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Content mass of a link's units of a, and how much of it has a kindred word on the other side. */
function supportOf(prepared: Prepared, link: Link): { mass: number; met: number } {
  const { vocabulary, kinship, statistics } = prepared
  const other = new Set(link.b.flatMap((j) => [...vocabulary.b.unique[j]!]))
  let mass = 0
  let met = 0
  for (const i of link.a) {
    for (const id of vocabulary.a.unique[i]!) {
      const weight = statistics.content[id]!
      mass += weight
      let best = 0
      kinship.ofA.ids[id]!.forEach((kin, k) => {
        if (other.has(kin)) best = Math.max(best, kinship.ofA.strengths[id]![k]!)
      })
      met += weight * best
    }
  }
  return { mass, met }
}

/** Share of a side that stands in links, each unit counting as much as its link is probable. */
const coverOf = (links: readonly Link[], side: 'a' | 'b', length: number): number =>
  links.reduce((sum, link) => sum + link.confidence * link[side].length, 0) / Math.max(1, length)

/** Of the content mass of linked units of a, the share that has a kindred word in its link, times the link's confidence; 0 to 1. */
export function supportOfAll(prepared: Prepared, links: readonly Link[]): number {
  let mass = 0
  let met = 0
  for (const link of links) {
    const support = supportOf(prepared, link)
    mass += support.mass
    met += support.met * link.confidence
  }
  return mass > 0 ? met / mass : 0
}

/** `support`: of all links together; `reversed`: the links found with the units of b in reverse, asked only where that has to decide. */
export function seemRelated(
  prepared: Prepared,
  links: readonly Link[],
  support: number,
  a: readonly string[],
  b: readonly string[],
  reversed: () => readonly Link[],
): boolean {
  if (support >= RELATED_SUPPORT) return true
  const covered = (found: readonly Link[]): number =>
    Math.max(coverOf(found, 'a', a.length), coverOf(found, 'b', b.length))
  const inOrder = support >= LEAST_SUPPORT ? covered(links) : 0
  if (inOrder >= WELL_COVERED && inOrder - covered(reversed()) >= MORE_IN_ORDER) return true
  const sure = links.filter((link) => {
    if (link.confidence < SURE) return false
    const { mass, met } = supportOf(prepared, link)
    return met >= WELL_SUPPORTED * mass
  })
  if (sure.length >= Math.max(SURE_LEAST, SURE_SHARE * Math.min(a.length, b.length))) return true
  const known = new Set(b.map(plain))
  return links.length > 0 && a.filter((text) => known.has(plain(text))).length >= VERBATIM_SHARE * a.length
}
