import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseTimestamp } from '../../../src/core/readers/timestamps.ts'

it.each([
  ['1:02', 62],
  ['75:10', 4510],
  ['1:02:03', 3723],
  ['01:02:03.450', 3723.45],
  ['02:03,450', 123.45],
  ['1234:00', 74040],
  ['12345:00', null],
  ['1:60', null],
  ['1:002', null],
  ['1:2:3:4', null],
  [':12', null],
  ['12:', null],
  ['12', null],
])('reads %s', (text, seconds) => expect(parseTimestamp(text)).toBe(seconds))

it('reads by hand what the expression says', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0159::.,a '), maxLength: 10 }), (text) => {
      const match = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2})(?:[.,](\d{1,9}))?$/.exec(text.trim())
      const [, hours = '0', minutes, seconds, fraction = '0'] = match ?? []
      const expected =
        match === null || Number(seconds) > 59
          ? null
          : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`)
      expect(parseTimestamp(text)).toBe(expected)
    }),
    { seed: 2, numRuns: 2000 },
  )
})
