import { BINDING_ABBREVIATIONS, NUMBERING_ABBREVIATIONS } from './abbreviations.ts'
import type { Span } from './span.ts'

/**
 * Sentence boundaries: Intl.Segmenter (UAX #29) proposes, own rules repair.
 *
 *     text       Dr. Lee left at 3 p.m. PST. "Really?" she said. It was high.I am sure.
 *     segmenter  Dr. |Lee left at 3 p.m. |PST. |"Really?" |she said. |It was high.I am sure.
 *     joined     Dr. Lee left at 3 p.m. PST. |"Really?" she said. |It was high.I am sure.
 *     parted     Dr. Lee left at 3 p.m. PST. |"Really?" she said. |It was high. |I am sure.
 *
 * Segmenter is quadratic in V8 for long strings (one million characters: 20 s), so a text goes through it line by line
 * and long lines in chunks. Rejected: own splitter without Segmenter (Chinese, quotation marks and numbers would all be
 * ours to get right), sbd (no Chinese), a model (size).
 */

const CHUNK = 1500

/** One sentence for certain, which half of all captions and turns are: nothing ends one before the end. Saves Segmenter. */
const PLAINLY_ONE = /^[\p{L}\p{M}\p{N}\s,'’"“”\-–—:;，、：；%$€]*[.!?。！？]?["”’]?\s*$/u

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string): Intl.Segmenter {
  // Segmenter takes any well-formed tag; und and what a file calls its language may not be one.
  const tag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) && language !== 'und' ? language : 'en'
  let segmenter = segmenters.get(tag)
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' })
    segmenters.set(tag, segmenter)
  }
  return segmenter
}

/** Sentences of a text as half-open spans, white space at the ends excluded. A line break always ends a sentence. */
export function segmentSentences(text: string, language: string): Span[] {
  const spans: Span[] = []
  let start = 0
  while (start <= text.length) {
    let end = text.indexOf('\n', start)
    if (end === -1) end = text.length
    for (const span of segmentParagraph(text.slice(start, end), language)) {
      spans.push({ start: span.start + start, end: span.end + start })
    }
    start = end + 1
  }
  return spans
}

/** The same for one paragraph, whose line breaks (a hard-wrapped text) count as spaces. */
export function segmentParagraph(paragraph: string, language: string): Span[] {
  const text = paragraph.replaceAll('\n', ' ')
  if (text.length <= CHUNK && PLAINLY_ONE.test(text)) {
    const span = trimSpan(text, 0, text.length)
    return span.start === span.end ? [] : [span]
  }
  const spans: Span[] = []
  const cuts = joinBoundaries(text, proposeBoundaries(text, language))
  let start = 0
  for (const cut of [...partBoundaries(text, cuts), text.length]) {
    const span = trimSpan(text, start, cut)
    if (span.start < span.end) spans.push(span)
    start = cut
  }
  return spans
}

/** Narrows a range to what is not white space; empty ranges come back empty. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

function isBlank(code: number): boolean {
  if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0xfeff)
    return true
  return (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x2028 || code === 0x2029
}

/** Inner boundaries in ascending order. A chunk's end is one only where a sentence ends there too, or nothing else did. */
function proposeBoundaries(text: string, language: string): number[] {
  const segmenter = segmenterFor(language)
  const boundaries: number[] = []
  for (let from = 0; from < text.length;) {
    const to = chunkEnd(text, from)
    let last = from
    for (const part of segmenter.segment(text.slice(from, to))) {
      let at = from + part.index
      // Segmenter leaves an opening quotation mark with the sentence before it when no space parts them: 好。“狼
      while (at > from + 1 && OPENING.test(text[at - 1]!)) at--
      if (at > from) boundaries.push(at)
      last = at
    }
    if (to < text.length && (last === from || SENTENCE_END.test(text.slice(Math.max(from, to - 8), to)))) {
      boundaries.push(to)
    }
    // The last sentence of a chunk may have been cut short: start the next chunk where it began.
    from = to < text.length && last > from ? last : to
  }
  return [...new Set(boundaries)].sort((a, b) => a - b)
}

const OPENING = /[“‘「『《（([【]/

const SENTENCE_END = /[.!?…。！？][\p{Pe}\p{Pf}"'’”]*\s*$/u

function chunkEnd(text: string, from: number): number {
  const limit = from + CHUNK
  if (limit >= text.length) return text.length
  // In the half before the limit only: a text without spaces would be searched back to its beginning every time.
  const half = from + CHUNK / 2
  const blank = text.slice(half, limit + 1).lastIndexOf(' ')
  if (blank > 0) return half + blank + 1
  // No spaces (Chinese, or a line of noise): any place will do but the middle of a surrogate pair.
  return isLowSurrogate(text.charCodeAt(limit)) ? limit + 1 : limit
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

const joinBoundaries = (text: string, boundaries: readonly number[]): number[] => {
  const kept: number[] = []
  for (const at of boundaries) {
    const previous = kept.at(-1) ?? 0
    // A window keeps every test at constant cost, however long the sentence.
    const before = text.slice(Math.max(previous, at - 80), at).trimEnd()
    const after = text.slice(at, at + 40)
    if (!belongTogether(before, after, previous === at - before.length || at - previous < 80)) kept.push(at)
  }
  return kept
}

const CLOSING = '["\'”’»)\\]）】」』》〉]'
const ENDS_WITH_CLOSING = new RegExp(`${CLOSING}$`, 'u')
const ONLY_CLOSING = new RegExp(`^${CLOSING}+[.,;。，；]?(\\s|$)`, 'u')
const LIST_NUMBER = /^[(（]?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)）、]$/u
const LAST_WORD = /([\p{L}\p{M}\d.]+)\.$/u
const INITIALS = /(?:^|[\s(“"'])(?:\p{Lu}\.)+$/u
const CLOCK = /\b[ap]\.\s?m\.$/iu

/** Whether what stands before and after a proposed boundary is one sentence. `isWhole`: `before` starts its sentence. */
function belongTogether(before: string, after: string, isWhole: boolean): boolean {
  const next = after.trimStart()
  if (next === '') return true
  if (ONLY_CLOSING.test(next) && !/^["'][\p{L}\d]/u.test(next) && after === next) return true
  if (isWhole && LIST_NUMBER.test(before)) return true
  const startsLower = /^[("'“‘]?\p{Ll}/u.test(next)
  // "Really?" she said · (Why? nobody knows) · Yahoo! was
  if (startsLower && (ENDS_WITH_CLOSING.test(before) || /[.…]$/u.test(before)))
    return !/^\p{Ll}+[.!?]?$/u.test(before)
  // A quotation inside a Chinese clause: 他说“好！”，然后
  if (/^[，、；：,;:—–]/u.test(next)) return true
  if (!before.endsWith('.')) return false
  if (CLOCK.test(before)) return /^(?:\p{Lu}{2,5}\b|\p{Ll})/u.test(next)
  const word = LAST_WORD.exec(before)?.[1]?.toLowerCase()
  if (word !== undefined) {
    if (BINDING_ABBREVIATIONS.has(word)) return true
    if (NUMBERING_ABBREVIATIONS.has(word)) return /^(?:\d|(?![AI]\s)\p{Lu}(?!\p{L}))/u.test(next)
  }
  // J. Smith, J. R. R. Tolkien; but not "plan B. Then" and not "the U.S. The": a name follows an initial.
  return INITIALS.test(before) && isInitial(before, next)
}

const COMMON_OPENERS =
  /^(?:The|A|An|It|He|She|We|They|I|You|This|That|These|Those|And|But|So|Then|There|In|On|At|If|When|What|Why|How|As|For|My|Our|Your|His|Her|Their|Not|No|Yes)\b/u

function isInitial(before: string, next: string): boolean {
  if (!/^\p{Lu}/u.test(next) || COMMON_OPENERS.test(next)) return false
  const head = before.replace(/(?:\p{Lu}\.)+$/u, '').trimEnd()
  // "option A. Results" ends a sentence: a lower-case word stands before the letter. An initial opens or follows a name.
  return head === '' || /(?:\p{Lu}[\p{L}’'-]*|\.|[("“])$/u.test(head)
}

const MISSING_SPACE = /(?<=\p{Ll}{2}|\p{Ll}\d|[)”"])[.!?](?=\p{Lu}(?:\p{Ll}|['’]\p{Ll})*[\s,，])/gu
/** Segmenter takes a full stop before a digit for one of a number. */
const STOP_THEN_DIGIT = /(?<=\p{Ll}{3}|\d)[.!?]["”’)]*\s+(?=\p{Nd})/gu
const ELLIPSIS_THEN_CAPITAL = /(?:…|\.{3})["”’)]*\s+(?=["“‘(]?\p{Lu}\p{Ll})/gu

/** Adds the boundaries that Segmenter does not see. */
function partBoundaries(text: string, boundaries: readonly number[]): number[] {
  const more = new Set(boundaries)
  for (const match of text.matchAll(MISSING_SPACE)) {
    if (!isInsideAddress(text, match.index)) more.add(match.index + match[0].length)
  }
  for (const match of text.matchAll(ELLIPSIS_THEN_CAPITAL)) more.add(match.index + match[0].length)
  for (const match of text.matchAll(STOP_THEN_DIGIT)) {
    const at = match.index + match[0].length
    if (!belongTogether(text.slice(Math.max(0, at - 80), at).trimEnd(), text.slice(at, at + 40), false))
      more.add(at)
  }
  return more.size === boundaries.length ? [...boundaries] : [...more].sort((a, b) => a - b)
}

/** Web addresses and file names keep their dots: the word up to the dot holds a slash, an at sign or another dot. */
function isInsideAddress(text: string, at: number): boolean {
  const start = text.lastIndexOf(' ', at) + 1
  return /[/@\\]|\w\.\w/.test(text.slice(Math.max(start, at - 200), at))
}
