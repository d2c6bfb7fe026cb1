import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readColumn, writeColumn } from '../../src/worker/columns.ts'

/** As the database would hold it. */
const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

const TEXT = 'It won.\nThey left.'

it.each([
  ['names once, numbers that count', [{ i: 3, a: 1 }, { i: 4, a: 7 }]], // prettier-ignore
  ['words of a text, with line breaks as spaces', [
    { start: 0, end: 7, text: 'It won.' },
    { start: 3, end: 12, text: 'won. They' },
  ]], // prettier-ignore
  ['words that stand nowhere', [
    { start: 0, end: 7, text: 'It won.' },
    { start: 8, end: 12, text: 'Thee' },
    { start: 8, end: 18, text: 'They left.' },
  ]], // prettier-ignore
  ['fields that some lack, in their order', [{ a: 1, b: 2 }, { b: 3, a: 4 }, { a: 5 }, { a: 6, b: 7 }]], // prettier-ignore
  ['lists, empty ones among them', [{ at: [] }, { at: [{ n: 1 }, { n: 5 }] }, { at: [{ n: 2, m: null }] }]], // prettier-ignore
  ['few words often', ['a', 'b', 'a', 'b', 'a']],
  ['what has no order', [1, 'a', null, [2], { a: [] }, true]],
  ['nothing', []],
])('%s: what comes back is what went in', (_what, values: readonly unknown[]) => {
  const column = stored(writeColumn(values, ['', TEXT]))
  const back = readColumn(column, values.length, ['', TEXT])
  expect(JSON.stringify(back)).toBe(JSON.stringify(values))
})

it('comes back whatever it is', () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.integer({ min: -3, max: 20 }),
      fc.constantFrom(null, true, 0.5, 'It', 'won.\n', '“'),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('start', 'end', 'text', 'id'), tie('any')),
    ),
  })).any
  fc.assert(
    fc.property(fc.array(value, { maxLength: 8 }), (values) => {
      const column = stored(writeColumn(values, [TEXT]))
      expect(JSON.stringify(readColumn(column, values.length, [TEXT]))).toBe(JSON.stringify(values))
    }),
  )
})
