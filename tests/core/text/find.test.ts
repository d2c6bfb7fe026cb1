import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findIn, findPattern } from '../../../src/core/text/find.ts'
import type { FindQuery } from '../../../src/core/text/find.ts'

const PLAIN: FindQuery = { words: '', matchesCase: false, isWord: false, isPattern: false }

/** What is found, in words, in the whole of a text. */
function found(text: string, query: Partial<FindQuery>): string[] {
  const made = findPattern({ ...PLAIN, ...query })
  if (!made.ok) throw new Error(made.why)
  return findIn(text, [{ start: 0, end: text.length }], made.pattern).map((hit) =>
    text.slice(hit.start, hit.end),
  )
}

describe('plain words', () => {
  it.each([
    ['case does not count', 'The River, the river', { words: 'river' }, ['River', 'river']],
    ['unless it shall', 'The River, the river', { words: 'river', matchesCase: true }, ['river']],
    ['parts of words', 'art, party, heart', { words: 'art' }, ['art', 'art', 'art']],
    ['whole words', 'art, party, “Art”', { words: 'art', isWord: true }, ['art', 'Art']],
    ['a word with signs at its ends', 'C++ and C', { words: 'c++', isWord: true }, ['C++']],
    ['any quotation mark', 'don’t don\'t "so" “so”', { words: "don't" }, ['don’t', "don't"]],
    [
      'any white space',
      'flood\nwarning, flood  warning',
      { words: 'flood warning' },
      ['flood\nwarning', 'flood  warning'],
    ],
    ['signs of expressions are signs', 'a.c abc (1)', { words: 'a.c' }, ['a.c']],
    [
      'brackets and backslashes',
      String.raw`f(x) \d [y]`,
      { words: String.raw`\d [y]` },
      [String.raw`\d [y]`],
    ],
    ['Chinese, inside running text', '面包车在河边', { words: '河', isWord: true }, ['河']],
    ['letters with accents bound words', 'né nés', { words: 'né', isWord: true }, ['né']],
    ['nothing for nothing', 'abc', { words: '' }, []],
  ])('%s', (_, text, query, expected) => {
    expect(found(text, query)).toEqual(expected)
  })

  it('finds every text in itself, whatever signs it is made of', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (words) => {
        fc.pre(words.trim() !== '')
        expect(found(`x ${words} y`, { words })).not.toEqual([])
      }),
      { seed: 20261129 },
    )
  })
})

describe('regular expressions', () => {
  it.each([
    ['figures', '3 of 41', { words: String.raw`\d+` }, ['3', '41']],
    ['letters of any language', 'naïve 河', { words: String.raw`\p{L}+` }, ['naïve', '河']],
    ['ends of paragraphs', 'one\ntwo', { words: 'o$' }, ['o']],
    ['whole words', 'art party', { words: 'a|art', isWord: true }, ['art']],
    ['what is empty is not found', 'aab', { words: 'a*' }, ['aa']],
  ])('%s', (_, text, query, expected) => {
    expect(found(text, { ...query, isPattern: true })).toEqual(expected)
  })

  it.each(['(a', '[z-a]', 'a)(b', String.raw`\k<no>`])('%s is refused with a reason', (words) => {
    const made = findPattern({ ...PLAIN, words, isPattern: true, isWord: true })
    expect(made).toMatchObject({ ok: false })
    expect(made.ok ? '' : made.why).not.toMatch(/^\s*$|Invalid regular expression/)
  })
})

describe('stretches', () => {
  const text = 'one two\nthree two'
  const made = findPattern({ ...PLAIN, words: 'two' })
  if (!made.ok) throw new Error(made.why)

  it('gives offsets in the whole text, and which stretch it was', () => {
    const stretches = [
      { start: 0, end: 7 },
      { start: 8, end: 17 },
    ]
    expect(findIn(text, stretches, made.pattern)).toEqual([
      { stretch: 0, start: 4, end: 7 },
      { stretch: 1, start: 14, end: 17 },
    ])
  })

  it('does not look over the end of one', () => {
    expect(findIn(text, [{ start: 0, end: 6 }], made.pattern)).toEqual([])
  })

  it('stops at the most', () => {
    expect(findIn('aaaa', [{ start: 0, end: 4 }], /a/gu, 3)).toHaveLength(3)
  })
})
