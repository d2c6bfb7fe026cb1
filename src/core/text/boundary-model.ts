import { BOUNDARY_WEIGHTS } from './boundary-weights.ts'
import type { ClassedWords } from './word-classes.ts'

/**
 * How much the words alone speak for a sentence boundary between two of them: a log-linear model (maximum entropy, as in
 * Ratnaparkhi 1998) over the words next to the gap, their classes, and the shape of the clauses on both sides.
 *
 *     … had been there for years | we had never met him …
 *     before   a1=years  A1=s   L2=NP  (noun phrase, preposition, seen backwards)  lv=4 (the last verb is four words back)
 *     after    b1=we     B1=I   R2=SV  (subject, verb)                             rv=1 (a verb follows at once)
 *
 * Weights are learned by configs/lexicon/learn-boundaries.ts from talk that we wrote for the purpose (tests/bench/reading) and
 * from presidents' addresses since 1960, which are in the public domain; the sample, the fixtures and the gold are not among
 * it. Wider windows, triples, words in place of classes and pairs of shapes were tried: docs/benchmarks.md, "Reading".
 */
export function boundaryValues({ classes, parts, names }: ClassedWords, gap: number): string[] {
  const classAt = (at: number): string => classes[at] ?? '#'
  const left = shapeFrom(parts, gap - 1, -1)
  const right = shapeFrom(parts, gap, 1)
  const sinceVerb = distanceTo('VF', parts, gap - 1, -1, 9)
  const untilVerb = distanceTo('VF', parts, gap, 1, 9)
  const sinceOpener = distanceTo('BWC', parts, gap - 1, -1, 12)
  const opener = sinceOpener < 12 ? (parts[gap - 1 - sinceOpener] ?? '-') : '-'
  const before = classAt(gap - 1)
  const after = classAt(gap)
  return [
    '',
    names[gap - 1] ?? '#',
    names[gap] ?? '#',
    before,
    after,
    classAt(gap - 2),
    classAt(gap + 1),
    `${before}_${after}`,
    `${after}_${classAt(gap + 1)}`,
    right.slice(0, 2),
    right,
    left.slice(0, 2),
    left,
    String(bucket(sinceVerb)),
    String(untilVerb),
    opener === '-' ? opener : opener + String(bucket(sinceOpener)),
    `${bucket(sinceVerb)}_${untilVerb}`,
  ]
}

export const bucket = (distance: number): number => {
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
  wanted: string,
  parts: readonly string[],
  from: number,
  step: 1 | -1,
  most: number,
): number {
  let distance = 0
  while (distance < most) {
    const part = parts[from + step * distance]
    if (part === undefined || wanted.includes(part)) break
    distance++
  }
  return distance
}

/** One for each of the values of `boundaryValues`, in their order. */
export const FEATURES = 'bias a1 b1 A1 B1 A2 B2 AB BB R2 R3 L2 L3 lv rv op vv'.split(' ')

/** What each value of a feature weighs, by feature. */
export function readWeights(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const tables = new Map(FEATURES.map((name) => [name, new Map<string, number>()]))
  for (const entry of BOUNDARY_WEIGHTS.trim().split(/\s+/)) {
    const equals = entry.indexOf('=')
    const colon = entry.lastIndexOf(':')
    tables
      .get(entry.slice(0, equals))
      ?.set(entry.slice(equals + 1, colon), Number(entry.slice(colon + 1)) / 100)
  }
  return tables
}
