import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countPrinted, isSpace } from '../../../src/core/text/spaces.ts'

it('takes for white space what expressions do, code unit by code unit', () => {
  const wrong = Array.from({ length: 0x10000 }, (_, code) => code).filter(
    (code) => isSpace(code) !== /\s/.test(String.fromCharCode(code)),
  )
  expect(wrong).toEqual([])
})

it('counts what stands between white space', () => {
  const sign = fc.constantFrom('a', "'", ' ', '\n', '\u00a0', '\u2003', '水', '\u200b', '😀')
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 20 }), (text) => {
      expect(countPrinted(text)).toBe(text.match(/\S+/g)?.length ?? 0)
    }),
    { seed: 3 },
  )
})
