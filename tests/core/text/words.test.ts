import { describe, expect, test } from 'vitest'
import { stemmerFor } from '../../../src/core/text/stem.ts'
import { splitWords, wordForms } from '../../../src/core/text/words.ts'

describe('wordForms', () => {
  test.each<[string, string[]]>([
    ["They'd say we can't pay $1,200.", ['they', 'say', 'we', 'can', 'not', 'pay', '1200']],
    ['It’s 3.5% — isn’t it?', ['it', '3.5', 'is', 'not', 'it']],
    ["They'll, they're, they've, I'm", ['they', 'will', 'they', 'are', 'they', 'have', 'i', 'am']],
    ["O'Neill’s flood-warning", ['oneill', 'flood', 'warning']],
    ['gonna wanna', ['going', 'to', 'want', 'to']],
    ['Straße gehört 图片', ['straße', 'gehört', '图片']],
    ['1,2,3 and 10,000', ['1,2,3', 'and', '10000']],
    ['', []],
    ['… — !', []],
  ])('%s', (text, forms) => {
    expect(wordForms(text)).toEqual(forms)
  })
})

test('splitWords keeps offsets into the text', () => {
  const text = 'Ünï, “don’t” 41st 图片x'
  for (const word of splitWords(text)) expect(text.slice(word.start, word.end)).toBe(word.text)
  expect(splitWords(text).map((word) => word.text)).toEqual(['Ünï', 'don’t', '41st', '图片', 'x'])
})

describe('stems', () => {
  const english = stemmerFor('en-GB')
  test.each([
    ['flooding', 'floods'],
    ['went', 'go'],
    ['twenty', '20'],
    ['children', 'child'],
    ['thought', 'thinking'],
  ])('%s and %s meet', (one, other) => {
    expect(english(one)).toBe(english(other))
  })

  test('words that differ stay apart', () => {
    expect(english('warn')).not.toBe(english('warm'))
    expect(english('one')).not.toBe('1')
  })

  test('German: inflection and umlaut', () => {
    const german = stemmerFor('de')
    expect(german('häusern')).toBe(german('haus'))
    expect(german('lehrerinnen')).not.toBe(german('lehre'))
  })

  test('other languages: forms as they are', () => {
    expect(stemmerFor('fi')('talossa')).toBe('talossa')
  })
})
