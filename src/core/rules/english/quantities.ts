import { isContent, isParted, type RowSide } from '../row-words.ts'

/** How much of a whole a word speaks of: 1 few … 5 all. */
const AMOUNT: ReadonlyMap<string, number> = new Map([
  ['few', 1],
  ['some', 2],
  ['several', 2],
  ['many', 3],
  ['most', 4],
  ['all', 5],
  ['every', 5],
  ['each', 5],
])

const FREQUENCY: ReadonlyMap<string, number> = new Map([
  ['rarely', 1],
  ['seldom', 1],
  ['sometimes', 2],
  ['occasionally', 2],
  ['often', 3],
  ['frequently', 3],
  ['usually', 4],
  ['mostly', 4],
  ['generally', 4],
  ['normally', 4],
  ['typically', 4],
  ['always', 5],
])

/** Between an amount and what is counted: "most of the other houses". */
const BETWEEN = /^(?:of|the|these|those|this|that|my|your|his|her|its|our|their|other|such|just|almost)$/u
/** The same where the amount is the subject: "most of them are honest". */
const PREDICATE = /^(?:of|them|us|you|it|these|those|is|are|was|were)$/u
const REACH = 4

export type Quantity = Readonly<{ level: number; at: number; kind: 'amount' | 'frequency' }>

export const isQuantity = (word: string): boolean => AMOUNT.has(word) || FREQUENCY.has(word)

/** What is said about the amount of `head`, or about how often it happens; null for nothing. */
export function quantityOf(side: RowSide, head: number): Quantity | null {
  const { tokens } = side
  for (let at = head - 1; at >= 0 && at >= head - REACH && !isParted(side, at); at--) {
    const { lower } = tokens[at]!
    const amount = AMOUNT.get(lower)
    if (amount !== undefined && isAmount(side, at, head))
      return { level: isSomeFew(side, at) ? 2 : amount, at, kind: 'amount' }
    const frequency = FREQUENCY.get(lower)
    if (frequency !== undefined) return { level: frequency, at, kind: 'frequency' }
    if (!BETWEEN.test(lower) && !PREDICATE.test(lower)) return null
  }
  return null
}

/** "Most interesting" and "all wrong", "not all" and "at all", "each other", "some 50": no amount, or another one. */
function isAmount({ tokens }: RowSide, at: number, head: number): boolean {
  const { lower } = tokens[at]!
  const before = tokens[at - 1]?.lower ?? ''
  const next = tokens[at + 1]?.lower ?? ''
  if (/^(?:not|n't|at|after|above|in|for|of|nearly|almost)$|n't$/u.test(before) && lower !== 'some')
    return false
  if (
    /^(?:other|over|kinds?|sorts?|way|ways|time|times|day|of)$/u.test(next) &&
    lower !== 'most' &&
    next !== 'of'
  )
    return false
  if (lower === 'most' && !/^(?:of|are|were)$/u.test(next) && !/s$/u.test(tokens[head]!.lower)) return false
  return isContent(tokens[head]!) && !/^\d/u.test(tokens[head]!.lower)
}

/** Whether the step from one to the other changes the sense: some → all, most → all, always → sometimes. */
export const isStep = (a: number, b: number): boolean =>
  Math.abs(a - b) >= 2 || (Math.max(a, b) === 5 && Math.min(a, b) === 4)

/** Every word of amount or frequency of a side that speaks of a part of something, wherever it stands. */
export function amountsOf(side: RowSide): Quantity[] {
  return side.tokens.flatMap(({ lower }, at): Quantity[] => {
    const frequency = FREQUENCY.get(lower)
    if (frequency !== undefined) return [{ level: frequency, at, kind: 'frequency' }]
    const amount = AMOUNT.get(lower)
    const head = side.tokens.findIndex((token, index) => index > at && isContent(token))
    if (amount === undefined || head < 0 || !isAmount(side, at, head)) return []
    return [{ level: isSomeFew(side, at) ? 2 : amount, at, kind: 'amount' }]
  })
}

/** "A few" is some, "few" is hardly any. */
const isSomeFew = ({ tokens }: RowSide, at: number): boolean =>
  tokens[at]!.lower === 'few' &&
  /^(?:a|the|these|those|last|next|first|very)$/u.test(tokens[at - 1]?.lower ?? '')
