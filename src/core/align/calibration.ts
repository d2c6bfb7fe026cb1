import type { Link } from './share-out.ts'

/** The lattice doubts more than it needs: added to the log-odds of every bead. */
const MORE_SURE = 0.9

/** A bead among short ones is right less often than the lattice can know; words of the shorter of two neighbours, both sides. */
const SHORT = 8
const LONG = 24
const SHORT_AT_MOST = 0.9
const LONG_AT_MOST = 0.995

const logistic = (value: number): number => 1 / (1 + Math.exp(-value))

/**
 * The lattice's probability of a bead as one that can be believed: of beads said to be .8 sure, four in five are right.
 *
 *     "Explain it to people who failed physics?"  "I ask for my friend."     each against its own sentence: sure, as the lattice sees it;
 *     but people who align by hand take such short neighbours as one pair of two and two in one case of ten
 *
 * Measured on four sets, clean and with a third of the words replaced: expected calibration error .009 to .038, without this
 * step .019 to .065. One curve for all sets: fitted to each it would be .01.
 */
export function calibrate(links: readonly Link[], wordsOf: (link: Link) => number): Link[] {
  const words = links.map(wordsOf)
  const follows = (k: number): boolean => {
    const [link, next] = [links[k], links[k + 1]]
    return (
      link !== undefined &&
      next !== undefined &&
      next.a[0] === link.a.at(-1)! + 1 &&
      next.b[0] === link.b.at(-1)! + 1
    )
  }
  return links.map((link, k) => {
    if (link.confidence === 1) return link
    const shortest = Math.min(
      words[k]!,
      follows(k - 1) ? words[k - 1]! : Infinity,
      follows(k) ? words[k + 1]! : Infinity,
    )
    const share = Math.min(1, Math.max(0, Math.log(shortest / SHORT) / Math.log(LONG / SHORT)))
    const most = SHORT_AT_MOST + (LONG_AT_MOST - SHORT_AT_MOST) * share
    const chance = Math.min(0.995, Math.max(0.005, link.confidence))
    return { ...link, confidence: most * logistic(Math.log(chance / (1 - chance)) + MORE_SURE) }
  })
}
