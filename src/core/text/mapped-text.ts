import type { SourceMap, SourcePiece } from './source-map.ts'
import { spanLength, type Span } from './span.ts'

/**
 * A piece of text that remembers where it came from and, where the file says so, when its words were spoken.
 *
 *     file    R&amp;D<00:01.500><c> budget</c>
 *     text    R&D budget
 *     pieces  {at:0, source:0, length:2} {at:2, source:6, length:1} {at:3, source:21, length:7}
 *     times   {start:4, startSeconds:1.5}
 */
export type MappedText = Readonly<{
  text: string
  pieces: SourceMap
  times: readonly Readonly<{ start: number; startSeconds: number }>[]
}>

export const EMPTY_MAPPED: MappedText = { text: '', pieces: [], times: [] }

const NO_TIMES: MappedText['times'] = []

/** Text that stands in the file exactly so, at `source`. */
export const copyOf = (text: string, source: number): MappedText => ({
  text,
  pieces: text === '' ? [] : [{ at: 0, source, length: text.length }],
  times: NO_TIMES,
})

/** Text that a reader wrote (a joining space, a decoded entity). */
export const written = (text: string): MappedText => ({ text, pieces: [], times: NO_TIMES })

/** One after the other, nothing in between. */
export function concatMapped(parts: readonly MappedText[]): MappedText {
  if (parts.length === 1) return parts[0]!
  const draft: MappedDraft = { text: '', pieces: [], times: [] }
  for (const part of parts) appendMapped(draft, part)
  return draft
}

/** A mapped text in the making: ten hours of captions are two hundred thousand words, each of which would be a text of its own. */
export type MappedDraft = {
  text: string
  pieces: SourcePiece[]
  times: { start: number; startSeconds: number }[]
}

export function appendMapped(draft: MappedDraft, { text, pieces, times }: MappedText): void {
  const length = draft.text.length
  for (const { at, source, length: size } of pieces)
    appendPiece(draft.pieces, { at: at + length, source, length: size })
  for (const { start, startSeconds } of times) draft.times.push({ start: start + length, startSeconds })
  draft.text += text
}

/**
 * What a draft has come to. Lists that are copied take no more room than they need: one that grew by a push has room for
 * seventeen, and captions have one or two of each, a hundred thousand times.
 */
export const finishMapped = ({ text, pieces, times }: MappedDraft): MappedText => ({
  text,
  pieces: pieces.slice(),
  times: times.length === 0 ? NO_TIMES : times.slice(),
})

/** Pieces that go on where the last one ends become one: fewer pieces, same meaning. */
export function appendPiece(pieces: SourcePiece[], piece: SourcePiece): void {
  const last = pieces.at(-1)
  if (
    last !== undefined &&
    last.at + last.length === piece.at &&
    last.source + last.length === piece.source
  ) {
    pieces[pieces.length - 1] = { at: last.at, source: last.source, length: last.length + piece.length }
  } else {
    pieces.push(piece)
  }
}

/** The same text, standing so much further on in the file. */
export const shiftMapped = (mapped: MappedText, by: number): MappedText => ({
  ...mapped,
  pieces: mapped.pieces.map((piece) => ({ ...piece, source: piece.source + by })),
})

export function sliceMapped(mapped: MappedText, start: number, end: number): MappedText {
  if (start === 0 && end >= mapped.text.length) return mapped
  // A line may have a hundred thousand pieces and be sliced at every word: only those inside are looked at.
  const pieces: SourcePiece[] = []
  for (let i = firstReaching(mapped.pieces, start); i < mapped.pieces.length; i++) {
    const piece = mapped.pieces[i]!
    if (piece.at >= end) break
    const from = Math.max(piece.at, start)
    const to = Math.min(piece.at + piece.length, end)
    if (from < to)
      pieces.push({ at: from - start, source: piece.source + from - piece.at, length: to - from })
  }
  const times: { start: number; startSeconds: number }[] = []
  for (let i = firstFrom(mapped.times, start); i < mapped.times.length; i++) {
    const time = mapped.times[i]!
    if (time.start >= end) break
    times.push({ start: time.start - start, startSeconds: time.startSeconds })
  }
  return { text: mapped.text.slice(start, end), pieces, times }
}

/** Index of the first piece that ends behind `offset`. */
function firstReaching(pieces: SourceMap, offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.at + pieces[middle]!.length > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Index of the first time at or behind `offset`. */
function firstFrom(times: MappedText['times'], offset: number): number {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[middle]!.start >= offset) high = middle
    else low = middle + 1
  }
  return low
}

/** What is left when the spans (ascending, not overlapping) are taken out. */
export function withoutSpans(mapped: MappedText, spans: readonly Span[]): MappedText {
  const parts: MappedText[] = []
  let from = 0
  for (const span of spans) {
    if (spanLength(span) === 0) continue
    parts.push(sliceMapped(mapped, from, span.start))
    from = span.end
  }
  if (parts.length === 0) return mapped
  return concatMapped([...parts, sliceMapped(mapped, from, mapped.text.length)])
}

/** White space at both ends goes, runs of white space inside become one space. */
export function collapseSpaces(untrimmed: MappedText): MappedText {
  const start = untrimmed.text.search(/\S/)
  if (start === -1) return EMPTY_MAPPED
  const mapped = sliceMapped(untrimmed, start, untrimmed.text.trimEnd().length)
  if (!/\s\s|[\t\n\v\f\r\u00a0\u3000]/.test(mapped.text)) return mapped
  const parts: MappedText[] = []
  for (const match of mapped.text.matchAll(/\S+/g)) {
    if (parts.length > 0) {
      const before = mapped.text[match.index - 1]
      // A real space is kept as a copy, so that a phrase maps to one stretch of the file where it can.
      parts.push(before === ' ' ? sliceMapped(mapped, match.index - 1, match.index) : written(' '))
    }
    parts.push(sliceMapped(mapped, match.index, match.index + match[0].length))
  }
  return parts.length === 0 ? EMPTY_MAPPED : concatMapped(parts)
}

/**
 * For parsers that say what a stretch of the file means but not how: `value` is `raw` without some characters (escapes,
 * indents, a dropped line break) or with others. Both are walked side by side; what the file has more is skipped, what
 * cannot be found nearby was written.
 */
export function mapAlong(raw: string, value: string, start: number): MappedText {
  const NEAR = 12
  const parts: MappedText[] = []
  let at = 0
  for (const sign of value) {
    let found = at
    while (found < raw.length && found < at + NEAR && !raw.startsWith(sign, found)) found++
    if (raw.startsWith(sign, found)) {
      parts.push(copyOf(sign, start + found))
      at = found + sign.length
    } else {
      parts.push(written(sign))
    }
  }
  return parts.length === 0 ? EMPTY_MAPPED : concatMapped(parts)
}
