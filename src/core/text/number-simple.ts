import { ORDINAL, SCALE, SMALL, TEN } from './number-words.ts'

export type NumberKind = 'cardinal' | 'ordinal' | 'percent' | 'fraction' | 'multiple' | 'time' | 'decade'

/** A word, a group of digits or a mark of the text that is searched for numbers. */
export type Lexeme = Readonly<{ text: string; lower: string; start: number; end: number }>

/** A simple number: where it ends (exclusive lexeme index) and its value. */
export type Simple = Readonly<{
  value: number
  next: number
  digits: boolean
  scale: number
  kind?: NumberKind
  others?: readonly number[]
}>

/** Digits with their scale, or a number in words. */
export function readSimple(lexemes: readonly Lexeme[], at: number): Simple | null {
  const word = lexemes[at]
  if (word === undefined) return null
  if (/^\d/u.test(word.text)) return readDigits(lexemes, at)
  return readWords(lexemes, at)
}

const GLUED_ORDINAL = /^(?:st|nd|rd|th)$/u
const GLUED_UNIT = /^(?:mm|cm|km|m|kg|g|min|h|hr|hrs|mph|kb|mb|gb|tb|am|pm|kwh|kw|w)$/u

function readDigits(lexemes: readonly Lexeme[], at: number): Simple | null {
  const word = lexemes[at]!
  const before = lexemes[at - 1]
  const glued = before !== undefined && before.end === word.start
  if (glued && /^[\p{L}.]/u.test(before.text)) return null
  // GPT-4, COVID-19; but "mid-2019", "30-40"
  const name = lexemes[at - 2]
  if (glued && before.text === '-' && name?.end === before.start && /\p{Lu}/u.test(name.text)) return null
  const value = Number(word.text.replaceAll(',', ''))
  let next = at + 1
  const tail = lexemes[next]
  if (tail !== undefined && tail.start === word.end && /^\p{L}/u.test(tail.text)) {
    if (GLUED_ORDINAL.test(tail.lower))
      return { value, next: next + 1, digits: true, scale: 1, kind: 'ordinal' }
    if (tail.lower === 's' && (value >= 1000 || value % 10 === 0)) {
      return {
        value,
        next: next + 1,
        digits: true,
        scale: 1,
        kind: 'decade',
        others: value < 100 ? [1900 + value] : [value % 100],
      }
    }
    if (tail.lower === 'x') return { value, next: next + 1, digits: true, scale: 1, kind: 'multiple' }
    if (!SCALE.has(tail.lower) && !GLUED_UNIT.test(tail.lower)) return null
    if (tail.text === 'K') return null
  }
  let scale = 1
  const joined = lexemes[next]?.text === '-' ? next + 1 : next
  const named = SCALE.get(lexemes[joined]?.lower ?? '')
  if (named !== undefined) {
    scale = named
    next = joined + 1
  }
  return { value: value * scale, next, digits: true, scale }
}

/** "a hundred and twenty", "twelve thousand", "two and a half million", "twenty nineteen", "one point five", "fifteenth". */
function readWords(lexemes: readonly Lexeme[], at: number): Simple | null {
  let total = 0
  let current = -1
  let scale = 1
  let next = at
  let kind: NumberKind | undefined
  const isA = lexemes[at]!.lower === 'a' && SCALE.has(lexemes[at + 1]?.lower ?? '')
  if (isA) {
    current = 1
    next++
  }
  for (;;) {
    // a hyphen or "and" joins only what can follow
    let here = next
    const link = lexemes[here]?.lower
    if (next > at && link === '-') here++
    else if (next > at && link === 'and' && (total > 0 || current >= 100)) here++
    const word = lexemes[here]?.lower ?? ''
    const small = SMALL.get(word)
    const ten = TEN.get(word)
    const named = SCALE.get(word)
    const ordinal = ORDINAL.get(word)
    const isFree = current === -1 || (current >= 20 && current % 100 === 0)
    const followsTen = current >= 20 && current % 10 === 0 && current % 100 !== 0
    if (small !== undefined && small > 0 && (isFree || (followsTen && small < 10))) {
      current = Math.max(current, 0) + small
    } else if (small === 0 && current === -1) current = 0
    else if (ten !== undefined && isFree) current = Math.max(current, 0) + ten
    else if (
      named !== undefined &&
      word.length > 2 &&
      current > 0 &&
      (named === 100 ? current < 100 : true)
    ) {
      if (named === 100 || named === 12) current *= named
      else {
        total += current * named
        current = -1
      }
      scale = Math.max(scale, named)
    } else if (
      ordinal !== undefined &&
      (followsTen ? ordinal < 10 : isFree && total + Math.max(0, current) >= 0)
    ) {
      if (current === -1 && total === 0 && here !== at) break
      if (current !== -1 && !followsTen && lexemes[next]?.lower !== 'and') break
      current = Math.max(current, 0) + ordinal
      kind = 'ordinal'
      next = here + 1
      break
    } else break
    next = here + 1
  }
  if (next === at || (isA && next === at + 1)) return null
  let value = total + Math.max(current, 0)
  if (kind === undefined) {
    const half =
      lexemes[next]?.lower === 'and' &&
      lexemes[next + 1]?.lower === 'a' &&
      lexemes[next + 2]?.lower === 'half'
    if (half) {
      value += 0.5 * (current === -1 ? scale : 1)
      next += 3
      const named = SCALE.get(lexemes[next]?.lower ?? '')
      if (named !== undefined) {
        value *= named
        scale = named
        next++
      }
    }
    const point = lexemes[next]?.lower === 'point' ? readDecimals(lexemes, next + 1) : null
    if (point !== null) {
      value += point.value
      next = point.next
      const named = SCALE.get(lexemes[next]?.lower ?? '')
      if (named !== undefined) {
        value *= named
        next++
      }
    }
    const year = readSpokenYear(lexemes, value, next)
    if (year !== null) return { value: year.value, next: year.next, digits: false, scale: 1 }
  }
  return { value, next, digits: false, scale, ...(kind === undefined ? {} : { kind }) }
}

function readDecimals(lexemes: readonly Lexeme[], at: number): { value: number; next: number } | null {
  let value = 0
  let place = 0.1
  let next = at
  for (;;) {
    const word = lexemes[next]?.lower ?? ''
    const digit = word === 'oh' ? 0 : SMALL.get(word)
    if (digit === undefined || digit > 9) break
    value += digit * place
    place /= 10
    next++
  }
  return next === at ? null : { value, next }
}

/** "nineteen eighty-four", "twenty nineteen", "twenty twenty-two". */
function readSpokenYear(
  lexemes: readonly Lexeme[],
  century: number,
  at: number,
): { value: number; next: number } | null {
  if (century < 17 || century > 20) return null
  const word = lexemes[at]?.lower ?? ''
  const ten = TEN.get(word)
  const teen = SMALL.get(word)
  if (ten === undefined && (teen === undefined || teen < 10)) return null
  if (teen !== undefined) return { value: century * 100 + teen, next: at + 1 }
  const link = lexemes[at + 1]?.lower === '-' ? at + 2 : at + 1
  const unit = SMALL.get(lexemes[link]?.lower ?? '')
  if (unit !== undefined && unit > 0 && unit < 10)
    return { value: century * 100 + ten! + unit, next: link + 1 }
  return { value: century * 100 + ten!, next: at + 1 }
}
