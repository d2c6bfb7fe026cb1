import { appendPiece, copyOf, EMPTY_MAPPED } from '../text/mapped-text.ts'
import type { SourcePiece } from '../text/source-map.ts'
import { decodeEntity } from '../text/entities.ts'
import { parseTimestamp } from './timestamps.ts'
import type { CaptionLine } from './caption-cues.ts'

const TOKEN = /<[^<>\n]{0,300}>|\{\\[^{}\n]{0,100}\}|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,8});/g

/**
 * One line of a caption, markup decoded. `<v Name>` names the speaker from there on and may come twice in a line;
 * `<00:00:01.5>` times the next word; other tags and `{\an8}` go; entities become what they mean.
 *
 * `start` is the line's offset in the file. `voice` is the voice that reaches over from the line before, and the last
 * one is handed back for the line after.
 */
export function readCaptionLine(
  raw: string,
  start: number,
  line: number,
  voice: string | null,
): { lines: CaptionLine[]; voice: string | null } {
  if (!/[<{&]/.test(raw)) {
    return { lines: [{ line, text: copyOf(raw, start), voice }], voice }
  }
  const lines: CaptionLine[] = []
  let current = voice
  let pending: number | null = null
  let from = 0
  // Built in place, not of parts: automatic captions time every word, and ten hours of them have half a million.
  let text = ''
  let pieces: SourcePiece[] = []
  let times: { start: number; startSeconds: number }[] = []
  const copy = (end: number): void => {
    if (end === from) return
    if (pending !== null) {
      let word = from
      while (word < end && isSpace(raw.charCodeAt(word))) word++
      if (word < end) {
        times.push({ start: text.length + word - from, startSeconds: pending })
        pending = null
      }
    }
    appendPiece(pieces, { at: text.length, source: start + from, length: end - from })
    text += raw.slice(from, end)
  }
  const close = (): void => {
    if (text !== '') lines.push({ line, text: { text, pieces, times }, voice: current })
    text = ''
    pieces = []
    times = []
  }
  for (const match of raw.matchAll(TOKEN)) {
    const token = match[0]
    const seconds = /^<\d/.test(token) ? parseTimestamp(token.slice(1, -1)) : null
    const decoded = token.startsWith('&') ? decodeEntity(token) : null
    if (token.startsWith('&') && decoded === null) continue
    // "a < b and c > d" is no tag
    if (token.startsWith('<') && seconds === null && !/^<\/?[a-zA-Z]/.test(token)) continue
    copy(match.index)
    from = match.index + token.length
    if (decoded !== null) {
      // The ampersand of &amp; stands in the file; other entities are written by us.
      if (decoded === '&') appendPiece(pieces, { at: text.length, source: start + match.index, length: 1 })
      text += decoded
    } else if (seconds !== null) {
      pending = seconds
    } else {
      const tag = /^<v(?:\.[^\s>]*)?\s+([^>]+)>$/i.exec(token)
      if (tag !== null || /^<\/v>$/i.test(token)) {
        close()
        current = tag === null ? null : decodeName(tag[1]!)
      }
    }
  }
  copy(raw.length)
  close()
  if (lines.length === 0) lines.push({ line, text: EMPTY_MAPPED, voice: current })
  return { lines, voice: current }
}

const decodeName = (name: string): string =>
  name.replace(/&[#\w]+;/g, (entity) => decodeEntity(entity) ?? entity).trim()

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000
