import { SaxesParser } from 'saxes'
import { decodeEntity } from '../text/entities.ts'
import { findLineStarts, locateOffset } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import { concatMapped, copyOf, written, type MappedText } from '../text/mapped-text.ts'

export type XmlHandlers = Readonly<{
  /** Names and attribute names with their prefix. */
  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void
  text(text: MappedText, line: number): void
  close(name: string): void
}>

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,8});/g

/** Text with its character references resolved once, mapped to where it stands. */
export function decodeEntities(raw: string, start: number): MappedText {
  if (!raw.includes('&')) return copyOf(raw, start)
  const parts: MappedText[] = []
  let from = 0
  for (const match of raw.matchAll(ENTITY)) {
    const decoded = decodeEntity(match[0])
    if (decoded === null) continue
    parts.push(copyOf(raw.slice(from, match.index), start + from))
    parts.push(decoded === '&' ? copyOf('&', start + match.index) : written(decoded))
    from = match.index + match[0].length
  }
  parts.push(copyOf(raw.slice(from), start + from))
  return concatMapped(parts)
}

/**
 * Reads XML with positions. Returns the first fault with its line, or null; what stood before it has been handed out, so
 * that a file that was cut off can still be read. Own entities are a fault (saxes resolves none), nothing is fetched.
 * With a span only that part is read, as a document of its own; positions stay those of the source.
 */
export function readXml(
  source: string,
  handlers: XmlHandlers,
  { start: base, end: stop }: Span = { start: 0, end: source.length },
): { line: number; message: string } | null {
  const starts = findLineStarts(source)
  const parser = new SaxesParser()
  let fault: { line: number; message: string } | null = null
  let textStart = base
  parser.on('error', (error) => {
    const line = locateOffset(starts, Math.min(stop, Math.max(base, base + parser.position - 1))).line
    fault ??= { line, message: error.message.replace(/^\d+:\d+:\s*/, '') }
    // Enough: nothing after the first fault is used, and a file of nothing but faults would cost a message for each.
    throw error
  })
  parser.on('opentag', (tag) => {
    if (fault !== null) return
    textStart = base + parser.position
    handlers.open(tag.name, tag.attributes, locateOffset(starts, Math.max(base, textStart - 1)).line)
  })
  parser.on('closetag', (tag) => {
    if (fault !== null) return
    textStart = base + parser.position
    handlers.close(tag.name)
  })
  parser.on('text', () => {
    if (fault !== null) return
    const end = source.indexOf('<', textStart)
    const raw = source.slice(textStart, end === -1 || end > stop ? stop : end)
    handlers.text(decodeEntities(raw, textStart), locateOffset(starts, textStart).line)
  })
  for (const event of ['comment', 'cdata', 'processinginstruction', 'doctype', 'xmldecl'] as const) {
    parser.on(event, () => (textStart = base + parser.position))
  }
  try {
    parser.write(base === 0 && stop === source.length ? source : source.slice(base, stop)).close()
  } catch (error) {
    fault ??= { line: 1, message: error instanceof Error ? error.message : 'not XML' }
  }
  return fault
}
