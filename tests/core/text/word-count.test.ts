import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countWords } from '../../../src/core/text/word-count.ts'
import { splitWords } from '../../../src/core/text/words.ts'

it.each([
  ['', 0],
  ['Nobody slept that night — nobody.', 5],
  ["They don't pay $1,200.50 for O’Neill's 3rd flood-warning", 9],
  ['naïve café', 2],
  ['河水 rose', 3],
])('counts the words of %j', (text, count) => {
  expect(countWords(text)).toBe(count)
})

it('counts as many as splitting finds, whatever the text is made of', () => {
  const signs = fc.constantFrom(..."aZ09'’.,-—“ \n_…éа́ß٣")
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 24 }), (list) => {
      const text = list.join('')
      expect(countWords(text)).toBe(splitWords(text).length)
    }),
    { seed: 20261129 },
  )
})
