import { parse, type ParseError } from 'jsonc-parser'
import { findLineStarts, locateOffset } from '../text/lines.ts'
import { concatMapped, copyOf, written, type MappedText } from '../text/mapped-text.ts'
import { malformed } from './problems.ts'
import type { ReadResult, TextFile } from './reading.ts'

/** The value of a JSON file, or a problem with the line where it stops being JSON. */
export function parseJsonFile(
  file: TextFile,
): { ok: true; value: unknown } | Extract<ReadResult<never>, { ok: false }> {
  try {
    return { ok: true, value: JSON.parse(file.text) as unknown }
  } catch {
    const rows = parseJsonLines(file.text)
    if (rows !== null) return { ok: true, value: rows }
    const line = locateOffset(findLineStarts(file.text), findErrorOffset(file.text)).line
    return malformed(
      file,
      line,
      'this is not complete JSON',
      'export or download the file again; it may have been cut off',
    )
  }
}

/** A value a line, as tools that write while they listen do. Null: it is something else. */
function parseJsonLines(text: string): unknown[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < 2 || !/^\s*\{.*\}\s*$/.test(lines[0]!)) return null
  const rows: unknown[] = []
  for (const line of lines) {
    try {
      rows.push(JSON.parse(line))
    } catch {
      return null
    }
  }
  return rows
}

/** JSON.parse words its errors differently in every engine; jsonc-parser says where. Deep nesting may overflow it. */
function findErrorOffset(text: string): number {
  try {
    const errors: ParseError[] = []
    parse(text, errors, { disallowComments: true })
    return errors[0]?.offset ?? text.length
  } catch {
    return 0
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const asArray = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : []

/** A finite number, also when it is written as a string. Otherwise null. */
export function asNumber(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

export const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * JSON.parse forgets where a string stood. This finds the strings of one key again, in file order, and maps them.
 *
 *     {"text": "R\u0026D won"}   find('text', 'R&D won')  ->  "R" and "D won" map to the file, "&" was written by us
 *
 * Rejected: a syntax tree with offsets (jsonc-parser.parseTree): two million nodes for ten hours of captions.
 */
export function createStringFinder(source: string, key: string): (value: string) => MappedText {
  const name = `"${key}"`
  let from = 0
  /** Where the next string of the key begins, after `at`; -1: there is none. No regular expression: half a million matches. */
  const nextAfter = (at: number): number => {
    for (let found = source.indexOf(name, at); found !== -1; found = source.indexOf(name, found + 1)) {
      let colon = found + name.length
      while (isBlank(source.charCodeAt(colon))) colon++
      if (source[colon] !== ':') continue
      let quote = colon + 1
      while (isBlank(source.charCodeAt(quote))) quote++
      if (source[quote] === '"') return quote + 1
    }
    return -1
  }
  // A value may be passed over by the caller (the full text beside the segments), seldom more than a few in a row.
  const MOST_SKIPPED = 20
  // Many where words stand under the same name inside: then the literal itself is looked for, as JSON usually writes it.
  // Each look that fails costs the rest of the file, so few may.
  let searchesLeft = 20
  const search = (value: string): number => {
    if (searchesLeft === 0) return -1
    const literal = JSON.stringify(value)
    let found = from - 1
    do found = source.indexOf(literal, found + 1)
    while (found !== -1 && !NAMES_A_VALUE.test(source.slice(Math.max(0, found - name.length - 8), found)))
    if (found === -1) searchesLeft--
    return found === -1 ? -1 : found + 1
  }
  return (value) => {
    let start = from
    for (let tries = 0; tries < MOST_SKIPPED; tries++) {
      start = nextAfter(start)
      if (start === -1) break
      const found = decodeJsonString(source, start, value)
      if (found === null) continue
      from = start
      return found
    }
    const literal = search(value)
    const found = literal === -1 ? null : decodeJsonString(source, literal, value)
    if (found === null) return written(value)
    from = literal
    return found
  }
}

const NAMES_A_VALUE = /"\s*:\s*$/

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

const ESCAPE = /\\(?:u([\da-fA-F]{4})|(.))/y
const SHORT: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

/** The string literal that begins at `start` if it means `value`; null if it means something else. Reads no further than needed. */
function decodeJsonString(source: string, start: number, value: string): MappedText | null {
  if (source.startsWith(value, start) && source[start + value.length] === '"' && !value.includes('\\')) {
    return copyOf(value, start)
  }
  const parts: MappedText[] = []
  let at = start
  let length = 0
  while (at < source.length && source[at] !== '"') {
    if (source[at] === '\\') {
      ESCAPE.lastIndex = at
      const match = ESCAPE.exec(source)
      if (match === null) return null
      const sign =
        match[1] === undefined ? (SHORT[match[2]!] ?? match[2]!) : String.fromCharCode(parseInt(match[1], 16))
      parts.push(written(sign))
      length += sign.length
      at += match[0].length
    } else {
      const from = at
      while (at < source.length && source[at] !== '"' && source[at] !== '\\') at++
      parts.push(copyOf(source.slice(from, at), from))
      length += at - from
    }
    if (length > value.length) return null
  }
  const decoded = concatMapped([written(''), ...parts])
  return decoded.text === value ? decoded : null
}
