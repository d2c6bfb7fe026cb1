import { isContent, isParted, type RowSide } from '../row-words.ts'

/** A word as it would be written out: "isn't" is two, with one place in the text. */
type Plain = Readonly<{ word: string; at: number }>

const TAILS: Readonly<Record<string, string>> = {
  s: 'is',
  re: 'are',
  m: 'am',
  ve: 'have',
  ll: 'will',
  d: 'would',
}
const IRREGULAR: Readonly<Record<string, string>> = {
  "can't": 'can',
  cannot: 'can',
  "won't": 'will',
  "shan't": 'shall',
}

function writeOut(side: RowSide): Plain[] {
  return side.tokens.flatMap(({ lower }, at) => {
    const denied = IRREGULAR[lower] ?? (lower.endsWith("n't") ? lower.slice(0, -3) : null)
    if (denied !== null)
      return [
        { word: denied, at },
        { word: 'not', at },
      ]
    const [head, tail] = lower.split("'")
    const verb = tail === undefined ? undefined : TAILS[tail]
    return verb === undefined || head === ''
      ? [{ word: lower, at }]
      : [
          { word: head!, at },
          { word: verb, at },
        ]
  })
}

/** Words in a row that have to be the same with the "not" taken out, one of them a content word. */
const FEWEST_AROUND = 4
/** The same where they all stand before it, the last one an auxiliary. */
const FEWEST_BEFORE = 3
const AUXILIARY = /^(?:is|are|was|were|can|could|will|would|does|do|did|has|have|had)$/u

/**
 * Where the other side has the same words without the "not" at `negation`: "its stamen is [not] about a foot long" and "that is about
 * a foot long". `there`: a token of the other side next to the gap. `whole`: the same words on both sides of the gap; else only
 * before it, and what follows may say "not" in other words. Null for nowhere.
 */
export function findInPlace(
  side: RowSide,
  negation: number,
  other: RowSide,
): Readonly<{ there: number; whole: boolean }> | null {
  const own = writeOut(side)
  const gap = own.findIndex(({ word, at }) => at === negation && (word === 'not' || word === 'never'))
  const [before, behind] = [own[gap - 1], own[gap + 1]]
  if (before === undefined || behind === undefined || isParted(side, negation)) return null
  const said = writeOut(other)
  let half: number | null = null
  for (const [at, { word }] of said.entries()) {
    if (word !== before.word || said[at + 1] === undefined || isParted(other, said[at]!.at)) continue
    const left = countSame(own, gap - 1, said, at, -1)
    const right = countSame(own, gap + 1, said, at + 1, 1)
    const same = said.slice(at - left + 1, at + right + 1)
    const holds = (words: readonly Plain[]): boolean => words.some((one) => isContent(other.tokens[one.at]!))
    if (right > 0 && same.length >= FEWEST_AROUND && holds(same))
      return { there: said[at + 1]!.at, whole: true }
    if (left >= FEWEST_BEFORE && AUXILIARY.test(word) && holds(same)) half ??= said[at + 1]!.at
  }
  return half === null ? null : { there: half, whole: false }
}

function countSame(
  own: readonly Plain[],
  from: number,
  said: readonly Plain[],
  to: number,
  step: 1 | -1,
): number {
  let count = 0
  while (
    own[from + count * step] !== undefined &&
    own[from + count * step]!.word === said[to + count * step]?.word
  )
    count++
  return count
}

/** Words for nothing and nobody, and those that may stand in their place with the opposite sense. */
const NONE = /^(?:none|nobody|nothing|no|neither)$/u
const SOME =
  /^(?:one|some|all|most|many|both|each|every|everybody|everyone|everything|somebody|someone|something|two|three)$/u
/** Words behind it that have to be the same. */
const FEWEST_BEHIND = 3

/** "None of them was a box" beside "one of them was a box": the word for nothing exchanged, and what follows the same. */
export function findReplaced(
  side: RowSide,
  other: RowSide,
): Readonly<{ negation: number; there: number }> | null {
  for (const [negation, token] of side.tokens.entries()) {
    if (!NONE.test(token.lower) || isParted(side, negation)) continue
    for (const [there, { lower }] of other.tokens.entries()) {
      if (!SOME.test(lower)) continue
      const rest = (one: RowSide, at: number): Plain[] =>
        one.tokens.slice(at + 1).map(({ lower: word }, step) => ({ word, at: at + 1 + step }))
      const count = countSame(rest(side, negation), 0, rest(other, there), 0, 1)
      const same = other.tokens.slice(there + 1, there + 1 + count)
      if (count >= FEWEST_BEHIND && same.some(isContent)) return { negation, there }
    }
  }
  return null
}
