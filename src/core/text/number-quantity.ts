import { DECADE, DENOMINATOR, MULTIPLE, ORDINAL, SCALE, SMALL, TEN } from './number-words.ts'
import { readSimple, type Lexeme, type Simple } from './number-simple.ts'

/** Words before a number that say it is rounded. */
export const APPROXIMATE = new Set(
  'about around roughly nearly almost approximately over under some maybe perhaps probably circa least most than up'.split(
    ' ',
  ),
)

/** A number with what belongs to it: percent sign, fraction, fold, clock, metres and centimetres. */
export function readQuantity(lexemes: readonly Lexeme[], at: number): Simple | null {
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
