import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import { guessUse, isBareVerb, isCapitalised, isComparative } from './part-of-speech.ts'
import {
  AMOUNTS,
  CONJUNCTIONS,
  EMPHATIC,
  FINITE_PLURAL,
  FINITE_SINGULAR,
  FUNCTION_WORDS,
  PREPOSITIONS,
} from './word-classes.ts'
import { SET_PAIRS, SOUNDS } from './word-classes.ts'

/**
 * "X and X" that English would not say on purpose. `spoken`: its words as they would sound, for the transcript. `verbal`: X looks like
 * a verb ("hiding and hiding something"), which people do double on purpose; only a recording can tell.
 */
export type Pair = Span &
  Readonly<{
    connector: string
    spoken: readonly string[]
    quoted: boolean
    verbal: boolean
    confidence: number
  }>

/** Longest X in words: "artificial intelligence and artificial intelligence". */
const LONGEST = 4

const ARTICLES = new Set([
  'the',
  'a',
  'an',
  'their',
  'its',
  'our',
  'your',
  'his',
  'her',
  'my',
  'this',
  'that',
  'these',
  'those',
])

/** Between X and its connector, and between connector and the second X: space, quotation marks, a comma before. */
const BEFORE_CONNECTOR = /^["'“”‘’»]?,?["'“”‘’»]?\s+$/u
const AFTER_CONNECTOR = /^\s+["'“”‘’(«]?$/u
const PLAIN = /^\s+$/u

type Side = Readonly<{ first: number; last: number }>

/**
 *     It is a gap between the "goal" and the "goal".
 *                         L....L     c       R..R        the same noun: a pair
 *
 * For every connector the words before and after it are compared, longest first, articles left out and plurals undone.
 */
export function* findPairs(text: string, tokens: readonly Token[], isTitle: boolean): Generator<Pair> {
  let free = 0
  for (let at = 1; at < tokens.length; at++) {
    const connector = readConnector(tokens, at)
    const pair =
      connector === null
        ? readCommaPair(text, tokens, at, free)
        : readPair(text, tokens, connector, isTitle, free)
    if (pair === null) continue
    yield pair.pair
    free = pair.next
    at = pair.next - 1
  }
}

/** "and", "or", "&", "as well as", "rather than", "versus". */
function readConnector(
  tokens: readonly Token[],
  at: number,
): { first: number; last: number; word: string } | null {
  const word = tokens[at]!.lower
  if (word === 'and' || word === 'or' || word === 'nor' || word === 'versus' || word === 'vs')
    return { first: at, last: at, word }
  if (word === 'as' && tokens[at + 1]?.lower === 'well' && tokens[at + 2]?.lower === 'as')
    return { first: at, last: at + 2, word: 'as well as' }
  if (word === 'rather' && tokens[at + 1]?.lower === 'than')
    return { first: at, last: at + 1, word: 'rather than' }
  return null
}

function readPair(
  text: string,
  tokens: readonly Token[],
  connector: { first: number; last: number; word: string },
  isTitle: boolean,
  free: number,
): { pair: Pair; next: number } | null {
  const gapBefore = text.slice(tokens[connector.first - 1]!.end, tokens[connector.first]!.start)
  if (!BEFORE_CONNECTOR.test(gapBefore)) return null
  for (let length = LONGEST; length >= 1; length--) {
    const left: Side = { first: connector.first - length, last: connector.first - 1 }
    if (left.first < free || !isUnbroken(text, tokens, left)) continue
    // "not only X but also X", "X and the X", "X and also X"
    for (let skip = 0; skip <= 1; skip++) {
      const start = connector.last + 1 + skip
      const right: Side = { first: start, last: start + length - 1 }
      if (right.last >= tokens.length || !isUnbroken(text, tokens, right)) continue
      if (skip === 1 && !ARTICLES.has(tokens[start - 1]!.lower)) continue
      if (!sameWords(tokens, left, right)) continue
      const gapAfter = text.slice(tokens[start - 1]!.end, tokens[start]!.start)
      if (!AFTER_CONNECTOR.test(gapAfter)) continue
      const pair = judge(text, tokens, left, right, connector.word, isTitle)
      if (pair !== null) return { pair, next: right.last + 1 }
    }
  }
  return null
}

const isUnbroken = (text: string, tokens: readonly Token[], side: Side): boolean => {
  for (let at = side.first; at < side.last; at++)
    if (!PLAIN.test(text.slice(tokens[at]!.end, tokens[at + 1]!.start))) return false
  return true
}

/** Equal word for word; the last may differ in number ("problem and problems"). */
function sameWords(tokens: readonly Token[], left: Side, right: Side): boolean {
  for (let offset = 0; offset <= left.last - left.first; offset++) {
    const a = tokens[left.first + offset]!.lower
    const b = tokens[right.first + offset]!.lower
    if (a === b) continue
    if (left.first + offset !== left.last || singular(a) !== singular(b)) return false
  }
  return true
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 4 && /(?:ss|x|ch|sh|z)es$/u.test(word)) return word.slice(0, -2)
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word) ? word.slice(0, -1) : word
}

const QUOTE = /["“”‘’]/u

/** What English says on purpose is sent away here, case by case. */
function judge(
  text: string,
  tokens: readonly Token[],
  left: Side,
  right: Side,
  connector: string,
  isTitle: boolean,
): Pair | null {
  const words = tokens.slice(left.first, left.last + 1)
  const head = words.at(-1)!
  const last = tokens[right.last]!
  const quoted =
    QUOTE.test(text.slice(head.end, head.end + 2)) &&
    QUOTE.test(text.slice(tokens[right.first]!.start - 1, tokens[right.first]!.start))
  const beforeIndex = left.first - 1
  const before = tokens[beforeIndex]
  const isJoined = before !== undefined && !/[.!?;:,，。—–]/u.test(text.slice(before.end, words[0]!.start))
  const previous = isJoined ? before : null
  const beforePrevious = tokens[beforeIndex - 1]?.lower ?? ''
  const after = tokens[right.last + 1]
  const gapAfter = after === undefined ? '' : text.slice(last.end, after.start)
  const next = after !== undefined && PLAIN.test(gapAfter.replaceAll(/["”’]/gu, '')) ? after : null
  const differs = head.lower !== last.lower
  const comma = /,/u.test(text.slice(head.end, last.start))
  // how a word is written is the subject: HTTPS_PROXY or https_proxy
  if (head.text.slice(1) !== last.text.slice(1) && head.lower === last.lower) return null
  if (isRhythm(tokens, left, right, connector)) return null
  if (
    !quoted &&
    isDeliberate(words, previous, next, connector, isTitle, tokens[right.first]!, beforePrevious)
  )
    return null
  const verbal = !quoted && looksVerbal(words, previous, connector, beforePrevious)
  if (!quoted && secondGoesOn(next, connector, differs, comma, head.lower)) return null
  // how a word is written is the subject: “directory” or “directories”
  if (quoted && differs && connector === 'or') return null
  if (quoted && words.every((word) => !/\p{L}/u.test(word.text))) return null
  const article =
    previous !== null && ARTICLES.has(previous.lower) && right.first > left.last + 2 ? previous : null
  const openQuote = quoted && QUOTE.test(text.slice(words[0]!.start - 1, words[0]!.start)) ? 1 : 0
  const start = article?.start ?? words[0]!.start - openQuote
  const end = last.end + (quoted && QUOTE.test(text.slice(last.end, last.end + 1)) ? 1 : 0)
  const spoken = tokens.slice(left.first, right.last + 1).map((token) => token.lower)
  return { start, end, connector, spoken, quoted, verbal, confidence: quoted ? 0.95 : verbal ? 0.7 : 0.8 }
}

/** "They ran and ran and ran", "there are doctors and doctors", "their safety and the safety of others". */
function isRhythm(tokens: readonly Token[], left: Side, right: Side, connector: string): boolean {
  const at = (index: number): string => tokens[index]?.lower ?? ''
  const word = at(left.last)
  if (connector === 'and' || connector === 'or') {
    if (at(left.first - 1) === connector && at(left.first - 2) === word) return true
    if (at(right.last + 1) === connector && at(right.last + 2) === word) return true
  }
  if (
    word.endsWith('s') &&
    /^(?:there're|are)$/u.test(at(left.first - 1)) &&
    /^(?:there|there're)$/u.test(at(left.first - 2))
  )
    return true
  const [first, second] = [at(left.first - 1), at(right.first - 1)]
  const goesOn = /^(?:of|that|which|who)$/u.test(at(right.last + 1))
  return (
    goesOn && right.first > left.last + 2 && ARTICLES.has(first) && ARTICLES.has(second) && first !== second
  )
}

/** Behind these "you" and "it" receive something. */
const GIVES =
  /^(?:giv(?:e|es|ing|en)|gave|offer(?:s|ed)?|bring(?:s)?|brought|teach(?:es)?|taught|show(?:s|ed)?|cost(?:s)?|earn(?:s|ed)?|buy(?:s)?|bought)$/u
/** Behind these a "to" leads to a noun. */
const BELONGS =
  /^(?:belong(?:s|ed)?|refer(?:s|red)?|relat(?:es|ed)|return(?:s|ed)?|lead(?:s)?|led|equal|similar|due|according|thanks|attention|amount(?:s|ed)?)$/u

function isDeliberate(
  words: readonly Token[],
  previous: Token | null,
  next: Token | null,
  connector: string,
  isTitle: boolean,
  second: Token,
  beforePrevious: string,
): boolean {
  const belongs = BELONGS.test(beforePrevious)
  const head = words.at(-1)!
  const lower = head.lower
  if (words.some((word) => [...word.text].length === 1 || !/\p{L}{2}/u.test(word.text))) return true
  if (words.length > 1) {
    if (words.some((word) => FUNCTION_WORDS.has(word.lower) && word.lower !== 'of')) return true
    if (PREPOSITIONS.has(words[0]!.lower)) return true
  }
  if (FUNCTION_WORDS.has(lower) || SET_PAIRS.has(lower) || SOUNDS.has(lower) || EMPHATIC.has(lower))
    return true
  if (AMOUNTS.has(lower) || isComparative(lower)) return true
  // names of firms and people; in a title every word is a capital, so there it says nothing
  if (!isTitle && isCapitalised(head.text) && isCapitalised(second.text)) return true
  // "pages and pages of notes"
  if (lower.endsWith('s') && next?.lower === 'of' && connector === 'and') return true
  if (/^(?:not|can|will|would|should|may|might|must|could|do|does|did|.*n't)$/u.test(previous?.lower ?? ''))
    return true
  // "to run and run"; in "it belongs to food and food" it is no infinitive
  if (previous?.lower === 'to' && !belongs) return true
  if (/ly$/u.test(lower)) return true
  return startsNewClause(previous, next, lower)
}

/** "They cut and cut", "it is exhausting and exhausting". */
function looksVerbal(
  words: readonly Token[],
  previous: Token | null,
  connector: string,
  beforePrevious: string,
): boolean {
  // "gives you common sense": there "you" is no subject; in "it belongs to food and food" it is no infinitive
  const isNoun = previous !== null && (GIVES.test(beforePrevious) || BELONGS.test(beforePrevious))
  return (connector === 'and' || words.length > 1) && !isNoun && guessUse(words[0]!, previous) === 'verb'
}

/**
 * The second X is the beginning of something longer than X: "developers and developer advocates", "code, or code from the
 * Internet", "the expected message rather than the message the user sees". These came up in 250,000 words of manuals.
 */
function secondGoesOn(
  next: Token | null,
  connector: string,
  differs: boolean,
  comma: boolean,
  lower: string,
): boolean {
  if (next === null) return comma && differs
  const isContent = !FUNCTION_WORDS.has(next.lower) && !/ly$/u.test(next.lower)
  if (differs && isContent) return true
  if (isContent && !lower.endsWith('s') && /[^s]s$/u.test(next.lower) && !isBareVerb(next.lower.slice(0, -1)))
    return true
  if (/^(?:rather than|as well as|versus|vs)$/u.test(connector)) return true
  if (/^(?:like|who|whose|about|without)$/u.test(next.lower)) return true
  const isModified = /^(?:that|which|who|whose|from|in|with|of|for|on|to|by|at|about)$/u.test(next.lower)
  return isModified && (comma || connector === 'or')
}

/** "We need trust and trust takes time": the second X opens a clause. At the start of a clause both are its subject. */
function startsNewClause(previous: Token | null, next: Token | null, lower: string): boolean {
  if (previous === null || next === null || CONJUNCTIONS.has(previous.lower)) return false
  // "the gap between reality and reality is wide"
  if (previous.lower === 'between') return false
  if (FINITE_SINGULAR.has(next.lower)) return true
  if (FINITE_PLURAL.has(next.lower)) return lower.endsWith('s')
  if (lower.endsWith('s') && (isBareVerb(next.lower) || next.lower === 'like')) return true
  if (FUNCTION_WORDS.has(next.lower) || lower.endsWith('s')) return false
  return /(?:[^s]s|ed)$/u.test(next.lower)
}

/** "responsibility, responsibility are all on him": one noun, a comma, the noun again, and a verb that counts two. */
function readCommaPair(
  text: string,
  tokens: readonly Token[],
  at: number,
  free: number,
): { pair: Pair; next: number } | null {
  const left = tokens[at - 1]!
  const right = tokens[at]!
  if (at - 1 < free || left.lower !== right.lower || FUNCTION_WORDS.has(left.lower) || left.text.length < 4)
    return null
  if (!/^["”]?,["”]?\s["“]?$/u.test(text.slice(left.end, right.start))) return null
  if (
    SOUNDS.has(left.lower) ||
    EMPHATIC.has(left.lower) ||
    AMOUNTS.has(left.lower) ||
    left.lower.endsWith('ly')
  )
    return null
  const next = tokens[at + 1]
  if (next === undefined) return null
  const gap = text.slice(right.end, next.start)
  const counted =
    PLAIN.test(gap) && /^(?:are|were|have|both)$/u.test(next.lower) && !/[^s]s$/u.test(left.lower)
  // "strategy, strategy and planning": a list that names one item twice
  const listed =
    PLAIN.test(gap.replace(/^["”]?,?/u, '')) && /^(?:and|or)$/u.test(next.lower) && !isCapitalised(right.text)
  if (!counted && !listed) return null
  return {
    pair: {
      start: left.start,
      end: right.end,
      connector: 'and',
      spoken: [left.lower, right.lower],
      quoted: false,
      verbal: false,
      confidence: 0.75,
    },
    next: at + 1,
  }
}
