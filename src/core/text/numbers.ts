import { DECADE, DENOMINATOR, MULTIPLE, ORDINAL, SCALE, SMALL, TEN, unitOf } from './number-words.ts'

export type NumberKind = 'cardinal' | 'ordinal' | 'percent' | 'fraction' | 'multiple' | 'time' | 'decade'

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

type Lexeme = Readonly<{ text: string; lower: string; start: number; end: number }>

const LEXEME = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?|\p{L}+(?:['’]\p{L}+)*|[%:/$€£¥,–—-]|[^\s]/gu

const APPROXIMATE = new Set(
  'about around roughly nearly almost approximately over under some maybe perhaps probably circa least most than up'.split(
    ' ',
  ),
)

/** A simple number: where it ends (exclusive lexeme index) and its value. */
type Simple = Readonly<{
  value: number
  next: number
  digits: boolean
  scale: number
  kind?: NumberKind
  others?: readonly number[]
}>

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

/** A number with what belongs to it: percent sign, fraction, fold, clock, metres and centimetres. */
function readQuantity(lexemes: readonly Lexeme[], at: number): Simple | null {
  const clock = readClock(lexemes, at)
  if (clock !== null) return clock
  const word = lexemes[at]?.lower ?? ''
  const multiple = MULTIPLE.get(word)
  if (multiple !== undefined)
    return { value: multiple, next: at + 1, digits: false, scale: 1, kind: 'multiple' }
  const decade = DECADE.get(word)
  if (decade !== undefined)
    return { value: decade, next: at + 1, digits: false, scale: 1, kind: 'decade', others: [1900 + decade] }
  const share = readShare(lexemes, at)
  if (share !== null) return share
  const simple = readSimple(lexemes, at)
  if (simple === null) return null
  return readSuffix(lexemes, simple) ?? simple
}

/** "3:10", "ten past three", "quarter to five", "nine o'clock", "3 a.m."; minutes since midnight, twelve hours. */
function readClock(lexemes: readonly Lexeme[], at: number): Simple | null {
  const word = lexemes[at]
  if (word === undefined) return null
  const make = (hour: number, minute: number, next: number, digits: boolean): Simple => ({
    value: ((hour % 12) * 60 + minute + 720) % 720,
    next,
    digits,
    scale: 1,
    kind: 'time',
    others: [hour],
  })
  if (/^\d{1,2}$/u.test(word.text)) {
    const minutes = lexemes[at + 2]?.text ?? ''
    if (lexemes[at + 1]?.text === ':' && /^\d{2}$/u.test(minutes) && Number(word.text) < 25) {
      return make(Number(word.text), Number(minutes), at + 3, true)
    }
  }
  const minute =
    word.lower === 'half'
      ? 30
      : word.lower === 'quarter'
        ? 15
        : (SMALL.get(word.lower) ?? TEN.get(word.lower))
  const link = lexemes[at + 1]?.lower
  if (minute !== undefined && (link === 'past' || link === 'to')) {
    const hour = SMALL.get(lexemes[at + 2]?.lower ?? '')
    const isClock = link === 'past' || /^(?:half|quarter)$/u.test(word.lower)
    if (hour !== undefined && hour >= 1 && hour <= 12 && isClock) {
      return make(hour, link === 'past' ? minute : -minute, at + 3, false)
    }
  }
  const hour = /^\d{1,2}$/u.test(word.text) ? Number(word.text) : SMALL.get(word.lower)
  if (hour !== undefined && hour >= 1 && hour <= 12 && /^o['’]clock$/u.test(link ?? '')) {
    return make(hour, 0, at + 2, /\d/u.test(word.text))
  }
  return null
}

/** "half", "a quarter", "a third of": shares without a number word before. */
function readShare(lexemes: readonly Lexeme[], at: number): Simple | null {
  const word = lexemes[at]?.lower
  if (word !== 'a' && word !== 'half' && word !== 'quarter') return null
  const name = word === 'a' ? lexemes[at + 1]?.lower : word
  const denominator = DENOMINATOR.get(name ?? '')
  if (denominator === undefined || name === undefined) return null
  let next = at + (word === 'a' ? 2 : 1)
  const isOrdinal = ORDINAL.has(name)
  const follow = lexemes[next]?.lower
  if (isOrdinal && follow !== 'of' && !APPROXIMATE.has(lexemes[at - 1]?.lower ?? '')) return null
  let value = 1 / denominator
  // "half a million", "half a dozen"
  if (follow === 'of' && lexemes[next + 1]?.lower === 'a' && SCALE.has(lexemes[next + 2]?.lower ?? '')) next++
  const scale = SCALE.get(lexemes[next + 1]?.lower ?? '')
  const isScaled = lexemes[next]?.lower === 'a' || follow === 'an'
  if (isScaled && scale !== undefined) {
    value *= scale
    next += 2
    return { value, next, digits: false, scale }
  }
  // "half an hour": the word that is counted stands behind the article
  if (name === 'half' && (follow === 'a' || follow === 'an')) next += 1
  return { value, next, digits: false, scale: 1, kind: 'fraction' }
}

function readSuffix(lexemes: readonly Lexeme[], simple: Simple): Simple | null {
  const { value, next, digits } = simple
  const after = lexemes[next]?.lower
  const joined = after === '-' ? lexemes[next + 1]?.lower : after
  const behind = after === '-' ? next + 2 : next + 1
  if (after === '%' || after === 'percent' || (after === 'per' && lexemes[next + 1]?.lower === 'cent')) {
    return {
      value: value / 100,
      next: next + (after === 'per' ? 2 : 1),
      digits,
      scale: 1,
      kind: 'percent',
      others: [value],
    }
  }
  if (joined === 'fold' || joined === 'x') return { ...simple, next: behind, kind: 'multiple' }
  const denominator = DENOMINATOR.get(joined ?? '')
  if (
    denominator !== undefined &&
    value < 20 &&
    (value === 1 || after === '-' || joined!.endsWith('s')) &&
    !digits
  ) {
    return { value: value / denominator, next: behind, digits, scale: 1, kind: 'fraction' }
  }
  const isTimes = after === 'times'
  const from = isTimes ? next + 1 : next
  const isIn = lexemes[from]?.lower === 'in' && value <= 3
  const isOutOf = lexemes[from]?.lower === 'out' && lexemes[from + 1]?.lower === 'of'
  if (isIn || isOutOf) {
    const skip =
      from + (isIn ? 1 : 2) + (/^(?:every|the)$/u.test(lexemes[from + (isIn ? 1 : 2)]?.lower ?? '') ? 1 : 0)
    const whole = readSimple(lexemes, skip)
    if (
      whole !== null &&
      whole.value > value &&
      whole.value <= (isIn ? 1000 : 1e9) &&
      whole.kind === undefined
    ) {
      const isYear = isIn && whole.value > 999
      if (!isYear)
        return {
          value: value / whole.value,
          next: whole.next,
          digits: digits || whole.digits,
          scale: 1,
          kind: 'fraction',
          others: [value, whole.value],
        }
    }
  }
  if (after === '/' && digits) {
    const whole = readSimple(lexemes, next + 1)
    if (whole !== null && whole.value > value)
      return { value: value / whole.value, next: whole.next, digits, scale: 1, kind: 'fraction' }
  }
  if (isTimes) return { ...simple, next: next + 1, kind: 'multiple', others: [value] }
  if (/^met(?:er|re)s?$/u.test(after ?? '')) return readCentimetres(lexemes, simple)
  return null
}

/** "one metre twenty", "three metres ten"; a bare digit behind ("three meters one") is a tenth. */
function readCentimetres(lexemes: readonly Lexeme[], simple: Simple): Simple | null {
  const rest = readSimple(lexemes, simple.next + 1)
  if (rest === null || rest.value >= 100 || rest.kind !== undefined) return null
  if (
    /^\p{L}/u.test(lexemes[rest.next]?.lower ?? '') &&
    !/^(?:and|for|but|in|at|or|over|under|then)$/u.test(lexemes[rest.next]!.lower)
  )
    return null
  const value = simple.value + (rest.value < 10 ? rest.value / 10 : rest.value / 100)
  return { ...simple, value, next: rest.next, digits: simple.digits || rest.digits, others: [simple.value] }
}

/** Digits with their scale, or a number in words. */
function readSimple(lexemes: readonly Lexeme[], at: number): Simple | null {
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
