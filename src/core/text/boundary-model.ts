import { BOUNDARY_WEIGHTS } from './boundary-weights.ts'
import { isListed, type ClassedWords } from './word-classes.ts'

/**
 * How much the words alone speak for a sentence boundary between two of them: a log-linear model (maximum entropy, as in
 * Ratnaparkhi 1998) over the words next to the gap, their classes, and the shape of the clauses on both sides.
 *
 *     … had been there for years | we had never met him …
 *     before   a1=years  A1=s   L2=NP  (noun phrase, preposition, seen backwards)  lv=4 (the last verb is four words back)
 *     after    b1=we     B1=I   R2=SV  (subject, verb)                             rv=1 (a verb follows at once)
 *
 * Weights are learned by configs/learn-boundaries.ts from talk that we wrote for the purpose (tests/bench/reading); the
 * sample, the fixtures and the gold are not among it. Wider windows, triples and pairs of shapes were tried: they fit the
 * talk better and everything else worse.
 */
export function boundaryFeatures({ words, classes, parts }: ClassedWords, gap: number): string[] {
  const nameOf = (at: number): string => classes[at] ?? '#'
  const wordOf = (at: number): string => {
    const word = words[at]
    if (word === undefined) return '#'
    return isListed(word) ? word : `*${nameOf(at)}`
  }
  const left = shapeFrom(parts, gap - 1, -1)
  const right = shapeFrom(parts, gap, 1)
  const sinceVerb = distanceTo(/[VF]/, parts, gap - 1, -1, 9)
  const untilVerb = distanceTo(/[VF]/, parts, gap, 1, 9)
  const sinceOpener = distanceTo(/[BWC]/, parts, gap - 1, -1, 12)
  const opener = sinceOpener < 12 ? (parts[gap - 1 - sinceOpener] ?? '-') : '-'
  return [
    'bias',
    `a1=${wordOf(gap - 1)}`,
    `b1=${wordOf(gap)}`,
    `A1=${nameOf(gap - 1)}`,
    `B1=${nameOf(gap)}`,
    `A2=${nameOf(gap - 2)}`,
    `B2=${nameOf(gap + 1)}`,
    `AB=${nameOf(gap - 1)}_${nameOf(gap)}`,
    `BB=${nameOf(gap)}_${nameOf(gap + 1)}`,
    `R2=${right.slice(0, 2)}`,
    `R3=${right}`,
    `L2=${left.slice(0, 2)}`,
    `L3=${left}`,
    `lv=${bucket(sinceVerb)}`,
    `rv=${untilVerb}`,
    `op=${opener}${opener === '-' ? '' : bucket(sinceOpener)}`,
    `vv=${bucket(sinceVerb)}_${untilVerb}`,
  ]
}

const bucket = (distance: number): number => {
  if (distance <= 2) return distance
  if (distance <= 4) return 3
  return distance <= 7 ? 4 : 5
}

/** Up to three parts in one direction; noun phrases and verb groups count once, adverbs inside are passed over. */
function shapeFrom(parts: readonly string[], from: number, step: 1 | -1): string {
  let shape = ''
  for (let at = from; shape.length < 3 && Math.abs(at - from) < 10; at += step) {
    const part = parts[at]
    if (part === undefined) return `${shape}#`
    if (part === 'A' && shape !== '') continue
    if (shape.endsWith(part) && (part === 'N' || part === 'V')) continue
    shape += part
  }
  return shape
}

function distanceTo(
  wanted: RegExp,
  parts: readonly string[],
  from: number,
  step: 1 | -1,
  most: number,
): number {
  let distance = 0
  while (distance < most) {
    const part = parts[from + step * distance]
    if (part === undefined || wanted.test(part)) break
    distance++
  }
  return distance
}

let weights: ReadonlyMap<string, number> | null = null

/** Log-odds of a boundary before the word at `gap`. */
export function boundaryScore(classed: ClassedWords, gap: number): number {
  weights ??= new Map(
    BOUNDARY_WEIGHTS.trim()
      .split(/\s+/)
      .map((entry) => {
        const at = entry.lastIndexOf(':')
        return [entry.slice(0, at), Number(entry.slice(at + 1)) / 100] as const
      }),
  )
  let score = 0
  for (const feature of boundaryFeatures(classed, gap)) score += weights.get(feature) ?? 0
  return score
}
