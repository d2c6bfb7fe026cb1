import type { TextDocument } from '../model/document.ts'
import type { Anchor } from '../model/project.ts'
import type { Side } from '../model/side.ts'
import type { Span } from '../text/span.ts'

/** How far an anchor looks to either side, in UTF-16 code units (Anchor.prefix, Anchor.suffix). */
const CONTEXT = 32
/** So much of the context must still stand around words that are found at another position. */
const ENOUGH_CONTEXT = 8
/** Words as long as this, found once only, need no context: nobody writes them twice by chance. */
const LONG_QUOTE = 24

/** The text that an anchor is made from or looked up in: only its reading text counts. */
type Readable = Pick<TextDocument, 'text'>

/** Remembers a span by its words. `span` is half open in the reading text and may be empty (a seam). */
export function makeAnchor(document: Readable, side: Side, span: Span): Anchor {
  const { text } = document
  return {
    side,
    start: span.start,
    end: span.end,
    quote: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
  }
}

/** exact: where it was · moved: elsewhere, and there is only one such place · orphan: the words are gone or in doubt. */
export type Resolution =
  Readonly<{ status: 'exact' | 'moved'; span: Span }> | Readonly<{ status: 'orphan'; span: null }>

const ORPHAN: Resolution = { status: 'orphan', span: null }

/**
 * Finds the words of an anchor in a text that may have been edited.
 *
 *     made in   "He said |yes| to the plan."          quote yes, prefix "He said ", suffix " to the plan."
 *     found in  "Yes? No. He said |yes| to a plan."   one place with 8 + 4 code units of the context: moved
 *     not in    "Oh yes. And yes again."              two places, no context: orphan
 *
 * The old position wins when its context is as good as anywhere else. Otherwise the place with the most context wins,
 * if no other has as much. An anchor never lands silently on other words. Rejected: fuzzy matching of the quote itself
 * (a changed phrase is just what a reviewer must look at again).
 */
export function resolveAnchor(document: Readable, anchor: Anchor): Resolution {
  const { text } = document
  const places = anchor.quote === '' ? findSeams(text, anchor) : findAll(text, anchor.quote)
  if (places.length === 0) return ORPHAN

  let best = -1
  let bestScore = -1
  let rivals = 0
  let exactScore = -1
  for (const at of places) {
    const score = contextScore(text, at, anchor)
    if (at === anchor.start) exactScore = score
    if (score > bestScore) {
      best = at
      bestScore = score
      rivals = 0
    } else if (score === bestScore) rivals++
  }
  const length = anchor.quote.length
  if (exactScore !== -1 && exactScore === bestScore) {
    return { status: 'exact', span: { start: anchor.start, end: anchor.start + length } }
  }
  const wanted = Math.min(ENOUGH_CONTEXT, anchor.prefix.length + anchor.suffix.length)
  const known = bestScore >= wanted || (places.length === 1 && length >= LONG_QUOTE)
  if (rivals > 0 || !known) return ORPHAN
  return { status: 'moved', span: { start: best, end: best + length } }
}

/** Code units of the context that still stand, counted outwards from the quote on both sides. */
function contextScore(text: string, at: number, anchor: Anchor): number {
  const { prefix, suffix } = anchor
  const end = at + anchor.quote.length
  let before = 0
  while (
    before < prefix.length &&
    at > before &&
    text[at - 1 - before] === prefix[prefix.length - 1 - before]
  )
    before++
  let after = 0
  while (after < suffix.length && text[end + after] === suffix[after]) after++
  return before + after
}

function findAll(text: string, quote: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) places.push(at)
  return places
}

/** A seam has no words of its own: it is where its nearer neighbours still meet, or where one of them still ends. */
function findSeams(text: string, anchor: Anchor): number[] {
  const before = anchor.prefix.slice(-ENOUGH_CONTEXT)
  const after = anchor.suffix.slice(0, ENOUGH_CONTEXT)
  const places = new Set<number>()
  if (before !== '') for (const at of findAll(text, before)) places.add(at + before.length)
  if (after !== '') for (const at of findAll(text, after)) places.add(at)
  if (before === '' && after === '' && anchor.start <= text.length) places.add(anchor.start)
  return [...places].sort((a, b) => a - b)
}

const WORD_UNIT = /[\p{L}\p{M}\p{N}]/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * All places where exactly these words stand, for "Also 6 identical places": same case, not inside a longer word
 * ("art" is not in "article"), not overlapping. Empty for an empty quote. Scripts without spaces have no word ends.
 */
export function identicalPlaces(document: Readable, quote: string): readonly Span[] {
  const { text } = document
  if (quote.trim() === '') return []
  const places: Span[] = []
  for (let at = text.indexOf(quote); at !== -1;) {
    const end = at + quote.length
    const whole = !isInsideWord(text, at) && !isInsideWord(text, end)
    if (whole) places.push({ start: at, end })
    at = text.indexOf(quote, whole ? end : at + 1)
  }
  return places
}

function isInsideWord(text: string, offset: number): boolean {
  const before = codePointBefore(text, offset)
  const after = codePointAt(text, offset)
  return WORD_UNIT.test(before) && WORD_UNIT.test(after) && !UNSPACED.test(before) && !UNSPACED.test(after)
}

const codePointAt = (text: string, offset: number): string => {
  const point = text.codePointAt(offset)
  return point === undefined ? '' : String.fromCodePoint(point)
}

const codePointBefore = (text: string, offset: number): string => {
  const low = text.charCodeAt(offset - 1)
  return codePointAt(text, low >= 0xdc00 && low <= 0xdfff && offset >= 2 ? offset - 2 : offset - 1)
}
