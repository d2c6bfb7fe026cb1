import type { MappedText } from '../text/mapped-text.ts'
import type { Span } from '../text/span.ts'
import { readLabel } from './article-labels.ts'

/**
 * A line break inside a paragraph is a space, in Markdown as in Word; but articles pasted from a page have one paragraph
 * a line. Lines part where two of them begin with a speaker's label, where they all end like sentences, are addresses, or
 * where the first says who speaks when.
 */
export function splitMarkedLines(text: MappedText): Span[] {
  const whole = [{ start: 0, end: text.text.length }]
  if (!text.text.includes('\n')) return whole
  const lines: Span[] = []
  for (let start = 0; start <= text.text.length;) {
    const found = text.text.indexOf('\n', start)
    const end = found === -1 ? text.text.length : found
    lines.push({ start, end })
    start = end + 1
  }
  const words = lines
    .map(({ start, end }) => text.text.slice(start, end).trim())
    .filter((line) => line !== '')
  const labelled = words.filter((line) => readLabel(line) !== null).length
  const complete = words.every((line) => /[.!?。！？][\p{Pe}\p{Pf}"'’”]*$/u.test(line))
  // "Mara Ellison   0:02", then what she says: Teams and others write both into one paragraph.
  const isHeaded = /^\S.{1,60}\s[[(]?\d{1,3}:\d\d(?::\d\d)?[\])]?:?$/.test(words[0] ?? '')
  const isParted =
    (isHeaded && words.length > 1) ||
    labelled >= 2 ||
    (complete && words.length > 1) ||
    words.every((line) => /^https?:/.test(line))
  return isParted ? lines : whole
}
