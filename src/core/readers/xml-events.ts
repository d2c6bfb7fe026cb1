import { SaxesParser } from 'saxes'
import { findLineStarts, locateOffset } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import { decodeEntities } from './character-references.ts'
import { isPlainXml, readPlainXml, type XmlHandlers } from './xml-plain.ts'

/**
 * Reads XML with positions. Returns the first fault with its line, or null; what stood before it has been handed out, so
 * that a file that was cut off can still be read. Own entities are a fault (saxes resolves none), nothing is fetched.
 * With a span only that part is read, as a document of its own; positions stay those of the source.
 */
export function readXml(
  source: string,
  handlers: XmlHandlers,
  part: Span = { start: 0, end: source.length },
): { line: number; message: string } | null {
  if (isPlainXml(source, part)) {
    readPlainXml(source, handlers, part)
    return null
  }
  const { start: base, end: stop } = part
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
