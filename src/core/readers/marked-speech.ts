import { withoutSpans } from '../text/mapped-text.ts'
import type { Span } from '../text/span.ts'
import { fileLines, type MappedLine } from './source-lines.ts'

/**
 * The lines of a transcript, the marks gone that Markdown puts around names, times and headings. Many services export it,
 * and nobody says asterisks.
 *
 *     ### 00:05:00 {#00:05:00}            00:05:00
 *     **Mara Ellison:** Welcome\.         Mara Ellison: Welcome.       `boldEnd` 13
 */
export function spokenLines(source: string): MappedLine[] {
  const lines = fileLines(source)
  return IS_MARKED.test(source) ? lines.map(withoutMarks) : lines
}

const IS_MARKED = /^(?:\*\*|__)\S[^\n]{0,60}?(?:\*\*|__)|^#{1,6} \S/m

function withoutMarks(line: MappedLine): MappedLine {
  const { text } = line.text
  const spans: Span[] = []
  const heading = /^#{1,6}\s+/.exec(text)
  const head = heading === null ? 0 : heading[0].length
  if (head > 0) spans.push({ start: 0, end: head })
  let boldEnd = 0
  const bold = /^(\*\*|__)(?=\S)([^*\n]{1,80}?)\1/.exec(text.slice(head))
  if (bold !== null) {
    const close = head + bold[0].length - bold[1]!.length
    spans.push({ start: head, end: head + bold[1]!.length }, { start: close, end: close + bold[1]!.length })
    boldEnd = bold[2]!.length
  }
  const from = spans.at(-1)?.end ?? 0
  for (const match of text
    .slice(from)
    .matchAll(/\\(?=[\p{P}\p{S}])|\s*\{#[^{}\s]*\}$|(?<=^|\s)\*(?=[^*\s][^*]*\*$)|(?<=[^*\s])\*$/gu))
    if (match[0] !== '') spans.push({ start: from + match.index, end: from + match.index + match[0].length })
  if (spans.length === 0) return line
  return { ...line, text: withoutSpans(line.text, spans), ...(boldEnd === 0 ? {} : { boldEnd }) }
}
