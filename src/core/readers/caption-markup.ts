import { concatMapped, copyOf, EMPTY_MAPPED, written, type MappedText } from '../text/mapped-text.ts'
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
  let parts: MappedText[] = []
  let current = voice
  let pending: number | null = null
  let from = 0
  const copy = (end: number): void => {
    if (end === from) return
    const text = raw.slice(from, end)
    let part = copyOf(text, start + from)
    const word = text.search(/\S/)
    if (pending !== null && word !== -1) {
      part = { ...part, times: [{ start: word, startSeconds: pending }] }
      pending = null
    }
    parts.push(part)
  }
  const close = (): void => {
    const text = parts.length === 0 ? EMPTY_MAPPED : concatMapped(parts)
    if (text.text !== '') lines.push({ line, text, voice: current })
    parts = []
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
      parts.push(decoded === '&' ? copyOf('&', start + match.index) : written(decoded))
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
