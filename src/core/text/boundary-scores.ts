import { bucket, readWeights } from './boundary-model.ts'
import type { ClassedWords } from './word-classes.ts'

/**
 * The sums of the model's weights (boundary-model.ts says which) for every gap of a text, from tables of numbers: to make
 * the seventeen values of each gap as strings and to look them up took half the time of reading ten hours of lines.
 * Added in the order of the features, so that the sums are the same to the last bit.
 */
export function boundaryScoresOf({ classes, parts, names }: ClassedWords): Float64Array {
  tables ??= makeTables()
  const { before, after, secondBefore, secondAfter, gap, next, right, left, lv, rv, opener, verbs } = tables
  const count = classes.length
  const kinds = new Uint8Array(count)
  const signs = new Uint8Array(count)
  for (let at = 0; at < count; at++) {
    kinds[at] = CLASSES.get(classes[at]!) ?? NONE
    signs[at] = PARTS.indexOf(parts[at]!)
  }
  const scores = new Float64Array(count)
  for (let at = 1; at < count; at++) {
    const a = kinds[at - 1]!
    const b = kinds[at]!
    const a2 = at > 1 ? kinds[at - 2]! : NONE
    const b2 = at + 1 < count ? kinds[at + 1]! : NONE
    const ahead = shapeFrom(signs, at, 1)
    const behind = shapeFrom(signs, at - 1, -1)
    const since = bucket(distanceTo(VERBS, signs, at - 1, -1, 9))
    const until = distanceTo(VERBS, signs, at, 1, 9)
    const sinceOpener = distanceTo(OPENERS, signs, at - 1, -1, 12)
    const opening = sinceOpener < 12 ? (signs[at - 1 - sinceOpener] ?? 0) : 0
    let score = tables.bias
    score += before.words.get(names[at - 1]!) ?? 0
    score += after.words.get(names[at]!) ?? 0
    score += before.classes[a]!
    score += after.classes[b]!
    score += secondBefore[a2]!
    score += secondAfter[b2]!
    score += gap[a * KINDS + b]!
    score += next[b * KINDS + b2]!
    score += right.two[ahead % (SIGNS * SIGNS)]!
    score += right.three[ahead]!
    score += left.two[behind % (SIGNS * SIGNS)]!
    score += left.three[behind]!
    score += lv[since]!
    score += rv[until]!
    score += opener[opening * BUCKETS + (opening === 0 ? 0 : bucket(sinceOpener))]!
    score += verbs[since * DISTANCES + until]!
    scores[at] = score
  }
  return scores
}

/** Beyond the ends of a text. */
const NONE = 0
const CLASSES: ReadonlyMap<string, number> = new Map(
  '# I T IC TC WC X be W B C D P O Y A V G e g s y q N'.split(' ').map((name, index) => [name, index]),
)
const KINDS = CLASSES.size
/** `-`: none. */
const PARTS = '-#STFVWBCNPYAg'
const SIGNS = PARTS.length
const BUCKETS = 6
const DISTANCES = 10
const flagsOf = (wanted: string): Uint8Array =>
  Uint8Array.from(PARTS, (part) => (wanted.includes(part) ? 1 : 0))
const VERBS = flagsOf('VF')
const OPENERS = flagsOf('BWC')

const [END, ADVERB, NOUN, VERB] = ['#', 'A', 'N', 'V'].map((part) => PARTS.indexOf(part))

/** As in boundary-model.ts; a number with a digit for each part, the first the lowest. */
function shapeFrom(signs: Uint8Array, from: number, step: 1 | -1): number {
  let shape = 0
  let unit = 1
  let last = 0
  for (let at = from; unit < SIGNS * SIGNS * SIGNS && Math.abs(at - from) < 10; at += step) {
    const sign = signs[at]
    if (sign === undefined) return shape + END! * unit
    if (sign === ADVERB && shape !== 0) continue
    if (sign === last && (sign === NOUN || sign === VERB)) continue
    shape += sign * unit
    unit *= SIGNS
    last = sign
  }
  return shape
}

function distanceTo(wanted: Uint8Array, signs: Uint8Array, from: number, step: 1 | -1, most: number): number {
  let distance = 0
  while (distance < most) {
    const sign = signs[from + step * distance]
    if (sign === undefined || wanted[sign] === 1) break
    distance++
  }
  return distance
}

type Tables = ReturnType<typeof makeTables>
let tables: Tables | null = null

function makeTables() {
  const weights = readWeights()
  const of = (feature: string): ReadonlyMap<string, number> => weights.get(feature) ?? new Map()
  const byKey = (feature: string, keys: readonly string[]): Float64Array =>
    Float64Array.from(keys, (key) => of(feature).get(key) ?? 0)
  const classes = [...CLASSES.keys()]
  const pairs = classes.flatMap((a) => classes.map((b) => `${a}_${b}`))
  const parts = [...PARTS].map((part) => (part === '-' ? '' : part))
  const shapes = (depth: number): string[] =>
    depth === 0 ? [''] : parts.flatMap((last) => shapes(depth - 1).map((head) => head + last))
  const byShape = (two: string, three: string) => ({
    two: byKey(two, shapes(2)),
    three: byKey(three, shapes(3)),
  })
  const numbers = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index))
  return {
    bias: of('bias').get('') ?? 0,
    before: { words: of('a1'), classes: byKey('A1', classes) },
    after: { words: of('b1'), classes: byKey('B1', classes) },
    secondBefore: byKey('A2', classes),
    secondAfter: byKey('B2', classes),
    gap: byKey('AB', pairs),
    next: byKey('BB', pairs),
    right: byShape('R2', 'R3'),
    left: byShape('L2', 'L3'),
    lv: byKey('lv', numbers(BUCKETS)),
    rv: byKey('rv', numbers(DISTANCES)),
    opener: byKey(
      'op',
      [...PARTS].flatMap((part) =>
        numbers(BUCKETS).map((distance) => (part === '-' ? part : part + distance)),
      ),
    ),
    verbs: byKey(
      'vv',
      numbers(BUCKETS).flatMap((since) => numbers(DISTANCES).map((until) => `${since}_${until}`)),
    ),
  }
}
