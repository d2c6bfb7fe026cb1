import { concatMapped, copyOf, written, type MappedText } from '../text/mapped-text.ts'

/** What a cell means, quotation marks around it gone. `start`: where it begins in the file. */
export type Cell = Readonly<{ start: number; text: MappedText }>

/**
 * Comma-separated values (RFC 4180), or the same with another separator: a cell in quotation marks may hold separators and
 * line breaks, two marks mean one. A mark inside a cell, or one that is never closed on its line where cells are parted by
 * tabs (which no one quotes), is a sign like any other.
 */
export function readTable(source: string, separator: string): Cell[][] {
  const rows: Cell[][] = []
  let row: Cell[] = []
  let at = source.startsWith('\uFEFF') ? 1 : 0
  while (at < source.length) {
    const quoted = source[at] === '"' ? readQuoted(source, at, separator) : null
    if (quoted === null) {
      const end = endOfCell(source, at, separator)
      row.push({ start: at, text: copyOf(source.slice(at, end), at) })
      at = end
    } else {
      row.push({ start: at + 1, text: quoted.text })
      at = quoted.end
    }
    if (at >= source.length || source[at] === '\n') {
      if (row.length > 1 || row[0]!.text.text.trim() !== '') rows.push(row)
      row = []
    }
    at++
  }
  if (row.length > 0) rows.push(row)
  return rows
}

export const splitRow = (line: string, separator: string): string[] =>
  readTable(line, separator)[0]?.map(({ text }) => text.text) ?? []

function endOfCell(source: string, from: number, separator: string): number {
  const line = source.indexOf('\n', from)
  const end = line === -1 ? source.length : line
  for (let at = from; at < end; at++) if (source[at] === separator) return at
  return end
}

/** A cell in quotation marks that ends where a cell may end; null where the mark is only a sign. */
function readQuoted(
  source: string,
  from: number,
  separator: string,
): { text: MappedText; end: number } | null {
  const parts: MappedText[] = []
  // A mark that is never closed would make one cell of the rest of the file, for each of its lines.
  const last = Math.min(source.length, from + LONGEST_CELL)
  let start = from + 1
  for (let at = source.indexOf('"', start); at !== -1 && at < last; at = source.indexOf('"', start)) {
    parts.push(copyOf(source.slice(start, at), start))
    if (source[at + 1] !== '"') {
      const next = source[at + 1]
      return next === undefined || next === separator || next === '\n'
        ? { text: concatMapped([written(''), ...parts]), end: at + 1 }
        : null
    }
    parts.push(copyOf('"', at))
    start = at + 2
  }
  return null
}

const LONGEST_CELL = 20_000
