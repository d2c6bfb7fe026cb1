import { APPROXIMATE, readQuantity } from './number-quantity.ts'
import type { Lexeme, NumberKind, Simple } from './number-simple.ts'
import { DECADE, DENOMINATOR, MULTIPLE, ORDINAL, SCALE, SMALL, TEN, unitOf } from './number-words.ts'

/** A number as it stands in a text, by value. */
export type FoundNumber = Readonly<{
  /** Half-open UTF-16 offsets in the text that was searched. */
  start: number
  end: number
  text: string
  kind: NumberKind
  /** Equal unless it is a range ("two to three"). Percent and fractions as shares of one, times of day in minutes. */
  low: number
  high: number
  /** Other values the words can stand for: 35 for "35%", the parts of "15 out of 51", 90 for "the nineties". */
  others: readonly number[]
  /** The word behind, singular, in lower case: "year", "meter", "household"; null at the end of a clause. */
  unit: string | null
  /** Said with "about", "nearly" and the like. */
  approximate: boolean
  /** Written with digits. */
  digits: boolean
}>

const LEXEME = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?|\p{L}+(?:['’]\p{L}+)*|[%:/$€£¥,–—-]|[^\s]/gu

/**
 * All numbers of an English text, left to right, without overlaps:
 *
 *     "nearly twenty years, one in six, ten past three, 10-fold, 1.2 million, thirty or forty"
 *      20 year ~ · 1/6 · 190 min · ×10 · 1200000 · 30–40
 *
 * Not numbers: "one" alone (a pronoun more often than a number), "first" and "second", vague ones ("hundreds of"), and
 * digits of names and versions (GPT-4, o1, 3D). Linear in the length of the text.
 */
export function findNumbers(text: string): readonly FoundNumber[] {
  const lexemes: Lexeme[] = []
  for (const match of text.matchAll(LEXEME))
    lexemes.push({
      text: match[0],
      lower: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    })
  const found: FoundNumber[] = []
  let at = 0
  while (at < lexemes.length) {
    const read = canBegin(lexemes[at]!.lower) ? readNumber(lexemes, at) : null
    if (read === null) {
      at++
      continue
    }
    const start = lexemes[at]!.start
    const end = lexemes[read.next - 1]!.end
    const { next, low, high, ...rest } = read
    if (!isNoNumber(lexemes, at, read))
      found.push({ start, end, text: text.slice(start, end), low: clean(low), high: clean(high), ...rest })
    at = next
  }
  return found
}

/** Most words are turned away here: the readers below each look at several words. */
const canBegin = (word: string): boolean =>
  word === 'a' ||
  (word >= '0' && word < ':') ||
  SMALL.has(word) ||
  TEN.has(word) ||
  ORDINAL.has(word) ||
  DENOMINATOR.has(word) ||
  MULTIPLE.has(word) ||
  DECADE.has(word)

/**
 * Whether a text can hold a number at all, told from its words in lower case: a digit, a word for a number, or a compound
 * with one ("twenty-five"). Most sentences hold none, and finding that out by reading them costs ten times as much.
 */
export const mayHoldNumbers = (words: readonly Readonly<{ lower: string }>[]): boolean =>
  words.some(({ lower }) => {
    if (STARTS.has(lower)) return true
    if (!/[^\p{L}]/u.test(lower)) return false
    return /\d/.test(lower) || lower.split(/[^\p{L}]/u).some((part) => STARTS.has(part))
  })

/** All that can begin or scale a number; "a" alone is left to what follows it ("a hundred", "a third"). */
const STARTS: ReadonlySet<string> = new Set(
  [SMALL, TEN, ORDINAL, DENOMINATOR, MULTIPLE, DECADE, SCALE].flatMap((words) => [...words.keys()]),
)

/** 0.1 + 0.2 and its kin, so that values can be printed and compared. */
const clean = (value: number): number => Number(value.toPrecision(12))

type Read = Omit<FoundNumber, 'start' | 'end' | 'text'> & { next: number }

function isNoNumber(lexemes: readonly Lexeme[], at: number, read: Read): boolean {
  const word = lexemes[at]!.lower
  const single = read.next === at + 1
  return single && (word === 'one' || word === 'first' || word === 'second' || word === 'zero')
}

function readNumber(lexemes: readonly Lexeme[], at: number): Read | null {
  const first = readQuantity(lexemes, at)
  if (first === null) return null
  const range = readRange(lexemes, at, first)
  const next = range?.next ?? first.next
  const second = range ?? first
  const kind = second.kind ?? first.kind ?? 'cardinal'
  const before = lexemes[at - 1]?.lower ?? ''
  const after = lexemes[next]?.lower === '-' ? lexemes[next + 1] : lexemes[next]
  return {
    kind,
    low: range === null ? first.value : Math.min(range.low, range.value),
    high: range === null ? first.value : Math.max(range.low, range.value),
    others: [...(first.others ?? []), ...(range?.others ?? [])],
    unit: after !== undefined && /^\p{L}/u.test(after.lower) ? unitOf(after.lower) : null,
    approximate: APPROXIMATE.has(before) || after?.lower === 'or',
    digits: first.digits || second.digits,
    next,
  }
}

/** "two to three", "thirty or forty", "10–15", "between 5 and 10", "ten, fifteen years". */
function readRange(lexemes: readonly Lexeme[], at: number, first: Simple): (Simple & { low: number }) | null {
  const link = lexemes[first.next]?.lower
  const between = lexemes[at - 1]?.lower === 'between'
  const isLink =
    link === 'to' ||
    link === 'or' ||
    link === '–' ||
    link === '-' ||
    (link === 'and' && between) ||
    link === ','
  if (!isLink) return null
  const second = readQuantity(lexemes, first.next + 1)
  if (second === null || second.kind === 'ordinal' || first.kind === 'ordinal' || first.kind === 'time')
    return null
  if (first.kind !== undefined && first.kind !== second.kind) return null
  if (link === ',' && !isSpokenRange(lexemes, first, second)) return null
  // "two to three million", "10 to 15 percent": the second half lends its scale and its sign
  let low = first.value
  if (second.kind === 'percent' && first.kind === undefined) low /= 100
  else if (second.scale > 1 && first.scale === 1 && low < second.scale) low *= second.scale
  if (low >= second.value && link !== 'or') return null
  return { ...second, low, others: [first.value, second.value, ...(second.others ?? [])] }
}

/** "ten, fifteen years": neighbours in size, and the word that is counted only behind the second. */
function isSpokenRange(lexemes: readonly Lexeme[], first: Simple, second: Simple): boolean {
  const after = lexemes[second.next]?.lower ?? ''
  return (
    !first.digits &&
    !second.digits &&
    first.value > 1 &&
    second.value > first.value &&
    second.value <= first.value * 2 &&
    /^\p{L}/u.test(after) &&
    after !== 'and' &&
    after !== 'or'
  )
}
