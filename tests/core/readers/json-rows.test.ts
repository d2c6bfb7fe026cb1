import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readJsonRows } from '../../../src/core/readers/json-rows.ts'

const readRows = (text: string) =>
  readJsonRows({ name: 'a.json', text }, 'rows', ({ rows, rest }) => ({ rows: [...rows], rest }))

/** What the whole file parses to says the same, with the rows taken out. */
function asWhole(text: string): { rows: unknown[]; rest: unknown } {
  const value = JSON.parse(text) as unknown
  if (Array.isArray(value)) return { rows: value, rest: [] }
  const record = value as Record<string, unknown>
  const rows = record['rows']
  return {
    rows: Array.isArray(rows) ? rows : [],
    rest: Array.isArray(rows) ? { ...record, rows: [] } : value,
  }
}

/** Longer than what is parsed at once. */
const LONG = Array.from({ length: 4000 }, (_, at) => ({
  at,
  words: 'one two three, four [five] {six} "seven"',
}))

it.each([
  ['a list under the key', { title: 'rows', rows: LONG, after: 1 }],
  ['a bare list', LONG],
  ['no rows', { rows: [] }],
  ['a list of the name further in', { inner: { rows: [1] }, rows: [2] }],
  ['the name as a value', { a: 'rows', b: [1], rows: [2] }],
  ['no such list', { lines: [1] }],
  ['the name of something else', { rows: { a: [1] } }],
])('finds %s', (_, value) => {
  for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2)]) {
    const read = readRows(text)
    const { rows } = asWhole(text)
    expect(read.ok && read.value.rows).toEqual(rows)
  }
})

it.each([
  ['the key twice', '{"rows": [1], "rows": [2]}'],
  ['the key twice, once with an escape', '{"rows": [1], "\\u0072ows": [2]}'],
  ['the key twice, no list the second time', '{"rows": [1], "rows": 5}'],
])('takes what JSON.parse takes of %s', (_, text) => {
  const read = readRows(text)
  expect(read.ok && read.value.rows).toEqual(asWhole(text).rows)
})

it.each([
  ['cut off', JSON.stringify(LONG).slice(0, -9)],
  ['a comma behind the last row', `${JSON.stringify(LONG).slice(0, -1)},]`],
  ['two commas', JSON.stringify(LONG).replaceAll('},{', '},,{')],
  ['something behind it', `${JSON.stringify({ rows: LONG })} and more`],
  ['a bracket too many', `{"rows": [1]], "a": [2]}`],
  ['no quotation mark at the end', '{"rows": ["a'],
])('refuses JSON with %s', (_, text) => {
  expect(readRows(text).ok).toBe(false)
})

it('reads what the whole would be, or refuses it, whatever is done to a file', () => {
  const base = JSON.stringify({ a: 'rows', rows: [{ b: [1, '],'] }, ['\\"', 'rows'], 3], c: { rows: [] } })
  const sign = fc.constantFrom(...'{}[],:"\\r 1', '"rows":')
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(base.length), fc.nat(2), sign), { maxLength: 3 }), (changes) => {
      let text = base
      for (const [at, length, put] of changes) text = text.slice(0, at) + put + text.slice(at + length)
      const read = readRows(text)
      let whole: unknown = null
      try {
        whole = asWhole(text)
      } catch {
        whole = null
      }
      if (whole === null) expect(read.ok).toBe(false)
      else expect(read.ok && read.value.rows).toEqual((whole as { rows: unknown[] }).rows)
    }),
    { seed: 11, numRuns: 1500 },
  )
})
