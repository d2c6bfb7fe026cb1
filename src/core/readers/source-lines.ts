import { trimSpan } from '../text/sentences.ts'

/** A line of the file. `start`: its offset; `text`: all of it but the line break. */
export type SourceLine = Readonly<{ number: number; start: number; text: string }>

export function splitLines(source: string): SourceLine[] {
  const lines: SourceLine[] = []
  let start = source.startsWith('\uFEFF') ? 1 : 0
  for (const text of source.slice(start).split('\n')) {
    lines.push({ number: lines.length + 1, start, text })
    start += text.length + 1
  }
  return lines
}

/** The same without white space at the ends. */
export function trimLine(line: SourceLine): SourceLine {
  const span = trimSpan(line.text, 0, line.text.length)
  return { number: line.number, start: line.start + span.start, text: line.text.slice(span.start, span.end) }
}
