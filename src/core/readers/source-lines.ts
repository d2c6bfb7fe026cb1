import { copyOf, type MappedText } from '../text/mapped-text.ts'
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

/** A line that holds something, whatever kind of file it came from. `boldEnd`: length of the bold stretch at its head. */
export type MappedLine = Readonly<{ number: number; text: MappedText; boldEnd?: number }>

/** The lines of a text file that hold something, white space at the ends gone. */
export const fileLines = (source: string): MappedLine[] =>
  splitLines(source)
    .map(trimLine)
    .filter((line) => line.text !== '')
    .map((line) => ({ number: line.number, text: copyOf(line.text, line.start) }))
