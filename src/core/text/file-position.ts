import type { LineStarts } from './lines.ts'
import { findLineStarts, locateOffset } from './lines.ts'
import type { SourceMap } from './source-map.ts'
import { toSourceSpan } from './source-map.ts'
import type { Span } from './span.ts'

/** `line` from 1; `start`/`end` half-open UTF-16 code units inside that line of the file (docs/contracts.md, Positions). */
export type FilePosition = Readonly<{ line: number; start: number; end: number }>

/** Gives positions in the file for spans of the reading text. */
export type Locator = (span: Span) => FilePosition

/**
 * White space at the head of a span is passed over, so that a span that opens with a line break is found on the line of
 * its words. A span that goes on over a line break ends, for the file position, with its first line: `line`, `start` and
 * `end` can name one line only; its whole text is given beside it.
 */
export function makeLocator(document: Readonly<{ source: string; text: string; map: SourceMap }>): Locator {
  const { source, text, map } = document
  const starts: LineStarts = findLineStarts(source)
  return (span) => {
    let { start } = span
    while (start < span.end && /\s/.test(text[start] ?? '')) start++
    if (start === span.end) ({ start } = span)
    const found = toSourceSpan(map, { start, end: span.end })
    const { line, column } = locateOffset(starts, found.start)
    const nextLine = starts[line]
    const lineEnd = nextLine === undefined ? source.length : nextLine - 1
    const end = Math.min(found.end, lineEnd)
    return { line, start: column, end: Math.max(column, column + end - found.start) }
  }
}
