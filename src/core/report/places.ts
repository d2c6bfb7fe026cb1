import type { TextDocument } from '../model/document.ts'
import { findLineStarts, locateOffset } from '../text/lines.ts'
import { toSourceSpan } from '../text/source-map.ts'
import type { Span } from '../text/span.ts'
import { cleanLine } from './clean-text.ts'

/** A stretch of a file: lines from 1, columns from 0 in UTF-16 code units; the end is behind the last character. */
export type FileRegion = Readonly<{ line: number; column: number; endLine: number; endColumn: number }> & Span

/** Gives the stretch of the file for a span of the reading text, over line breaks, too. */
export function makeRegions(document: Pick<TextDocument, 'source' | 'map'>): (span: Span) => FileRegion {
  const starts = findLineStarts(document.source)
  return (span) => {
    const { start, end } = toSourceSpan(document.map, span)
    const from = locateOffset(starts, start)
    const to = locateOffset(starts, end)
    return { start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }
}

/** A file's name as a relative address (RFC 3986): everything but unreserved characters percent-encoded. */
export const fileAddress = (name: string): string => encodeURIComponent(cleanLine(name) || 'untitled')
