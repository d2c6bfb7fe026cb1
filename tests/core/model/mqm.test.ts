import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { customCategory, isMqmCategory } from '../../../src/core/model/mqm.ts'

describe('a category of the reviewer', () => {
  it.each([
    ['Scare quotes!', 'custom/scare-quotes'],
    ['  Ton  zu  förmlich ', 'custom/ton-zu-förmlich'],
    ['译名不一', 'custom/译名不一'],
    ['=HYPERLINK("x")', 'custom/hyperlink-x'],
    ['!?', null],
    ['a/b', 'custom/a-b'],
    [`${'a'.repeat(59)} b`, `custom/${'a'.repeat(59)}`],
  ])('%j is %j', (name, category) => {
    expect(customCategory(name)).toBe(category)
  })

  it.each([
    ['accuracy/mistranslation', true],
    ['accuracy/scare-quotes', false],
    ['custom/', false],
    ['custom/Scare Quotes', false],
    ['custom/<b>', false],
  ])('%j is one: %j', (category, is) => {
    expect(isMqmCategory(category)).toBe(is)
  })

  it('comes back from a file as what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (name) => {
        const category = customCategory(name)
        if (category !== null) expect(isMqmCategory(category)).toBe(true)
      }),
      { seed: 20261124 },
    )
  })
})
