import { sliceMapped, withoutSpans } from '../text/mapped-text.ts'
import { trimSpan } from '../text/sentences.ts'
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

const IS_MARKED =
  /^(?:[-*+] )?(?:\*\*|__)\S[^\n]{0,60}?(?:\*\*|__)|^#{1,6} \S|\]\((?:https?:|\/|\?|#)|^\|[ :-]{3,}\||^(?:[-*+]|\d{1,4}\.) [[(]?\d{1,3}:\d\d/m

/** A dash before what is marked, or before a time, makes a list; before words it is somebody else. */
const LIST_SIGN = /^(?:[-*+]|\d{1,4}\.)\s+(?=\*\*|__|[[(]?\d{1,3}:\d\d)/
const LINK = /!?\[([^[\]\n]{1,200})\]\((?:https?:|\/|\?|#|mailto:)[^()\s]{0,500}\)/g

function withoutMarks(marked: MappedLine): MappedLine {
  const line = withoutFrame(marked)
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

/** Signs of lists, the outer bars of a table's rows, and the addresses of links, whose words stay. */
function withoutFrame(line: MappedLine): MappedLine {
  const { text } = line.text
  const spans: Span[] = []
  const sign = LIST_SIGN.exec(text)
  if (sign !== null) spans.push({ start: 0, end: sign[0].length })
  const isRow = text.startsWith('|') && text.endsWith('|') && text.length > 2
  for (const match of text.includes('](') ? text.matchAll(LINK) : []) {
    const words = match.index + match[0].indexOf('[') + 1
    spans.push(
      { start: match.index, end: words },
      { start: words + match[1]!.length, end: match.index + match[0].length },
    )
  }
  if (spans.length === 0 && !isRow) return line
  const kept = withoutSpans(line.text, spans)
  const bar = isRow ? 1 : 0
  const inner = trimSpan(kept.text, bar, kept.text.length - bar)
  return { ...line, text: sliceMapped(kept, inner.start, inner.end) }
}
