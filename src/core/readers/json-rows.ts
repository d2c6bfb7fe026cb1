import { isRecord, parseJsonFile } from './json-file.ts'
import type { ReadResult, TextFile } from './reading.ts'

/** `rest`: the value of the file but for the rows, its list empty. The rows can be gone through more than once. */
export type JsonRows = Readonly<{ rows: Iterable<unknown>; rest: unknown }>

/**
 * The rows of the list under `key` of a JSON file, or of a bare list, parsed a few hundred at a time: what ten hours of
 * captions parse to is larger than what is kept of them, and costs most while it is moved from one end of the memory to
 * the other.
 *
 *     {"wireMagic": "pb3", "events": [{…}, {…}, …]}      rest {"wireMagic": "pb3", "events": []}, rows {…} {…} …
 *
 * `build` may be called twice, with new rows: only at the end of the file is it known that all of it is JSON. It must be pure.
 */
export function readJsonRows<T>(
  file: TextFile,
  key: string,
  build: (list: JsonRows) => T,
): { ok: true; value: T } | Extract<ReadResult<never>, { ok: false }> {
  const place = placeList(file.text, key)
  if (place !== null) {
    try {
      const { start, end } = place
      const rest: unknown = JSON.parse(file.text.slice(0, start) + file.text.slice(end))
      return {
        ok: true,
        value: build({ rest, rows: { [Symbol.iterator]: () => parseRows(file.text, place) } }),
      }
    } catch (error) {
      // No JSON after all, or JSON line by line: read as a whole, which says where it stops being JSON.
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  const parsed = parseJsonFile(file)
  if (!parsed.ok) return parsed
  const { value } = parsed
  const list = isRecord(value) ? value[key] : value
  return { ok: true, value: build({ rest: value, rows: Array.isArray(list) ? (list as unknown[]) : [] }) }
}

/** Behind the bracket that opens, at the one that closes, and commas between rows with some thousand characters between them. */
type Place = Readonly<{ start: number; end: number; commas: readonly number[] }>

/** Characters that are parsed at once. */
const PART = 1 << 16

function* parseRows(text: string, { start, end, commas }: Place): Generator<unknown> {
  let from = start
  for (const to of [...commas, end]) {
    // Written by JSON.parse, which types it any.
    const rows = JSON.parse(`[${text.slice(from, to)}]`) as unknown[]
    // Two commas in a row, or one before the bracket.
    if (rows.length === 0 && commas.length > 0) throw new SyntaxError('a row is missing')
    yield* rows
    from = to + 1
  }
}

const QUOTE = 34
const BACKSLASH = 92
const COMMA = 44
const COLON = 58
const OPEN_LIST = 91
const CLOSE_LIST = 93
const OPEN_RECORD = 123
const CLOSE_RECORD = 125

/**
 * Right for whatever is JSON; what is not, the parser finds out, since the parts make the whole. Null: there is no such list,
 * or a key comes twice or is written with escapes, or nothing closes; then the whole has to tell.
 */
function placeList(text: string, key: string): Place | null {
  const name = `"${key}"`
  const commas: number[] = []
  let place: Place | null = null
  let depth = 0
  /** Depth inside the list; -1: not in it. */
  let rowDepth = -1
  let start = 0
  /** Where the next comma between rows may part them. */
  let due = 0
  let [hasName, isNamed, isEscaped] = [false, false, false]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      const from = at++
      isEscaped = false
      for (let inside = text.charCodeAt(at); inside !== QUOTE; inside = text.charCodeAt(at)) {
        if (inside === BACKSLASH) {
          isEscaped = true
          at++
        }
        if (++at >= text.length) return null
      }
      isNamed = depth === 1 && at + 1 - from === name.length && text.startsWith(name, from)
    } else if (code === OPEN_LIST || code === OPEN_RECORD) {
      depth++
      if (
        code === OPEN_LIST &&
        place === null &&
        rowDepth === -1 &&
        (depth === 1 || (depth === 2 && isNamed))
      ) {
        rowDepth = depth
        start = at + 1
        due = start + PART
      }
      isNamed = false
    } else if (code === CLOSE_LIST || code === CLOSE_RECORD) {
      if (depth === rowDepth) {
        place = { start, end: at, commas }
        rowDepth = -1
      }
      depth--
    } else if (code === COMMA) {
      isNamed = false
      if (depth === rowDepth && at >= due) {
        commas.push(at)
        due = at + PART
      }
    } else if (code === COLON && depth === 1 && (isNamed || isEscaped)) {
      if (hasName || isEscaped) return null
      hasName = true
    }
  }
  return place
}
