import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffWords } from '../../../src/core/text/word-diff.ts'

test('shows what goes and what comes, by words', () => {
  const show = (before: string, after: string) =>
    diffWords(before, after)
      .map(({ text, kind }) => (kind === 'same' ? text : kind === 'added' ? `+[${text}]` : `-[${text}]`))
      .join('')
  expect(show('the very big dog', 'the big cat')).toBe('the -[very ]big -[dog]+[cat]')
  expect(show('a bread car in total', 'a van in total')).toBe('a -[bread car]+[van] in total')
  expect(show('one two', 'three four')).toBe('-[one two]+[three four]')
  expect(show("I don't know", 'I do not know')).toBe("I -[don't]+[do not] know")
  expect(show('问题和难题', '难题')).toBe('-[问题和]难题')
  expect(show('same', 'same')).toBe('same')
  expect(show('all', '')).toBe('-[all]')
  expect(show('', '')).toBe('')
  const words = (letter: string) => Array.from({ length: 900 }, (_, i) => `${letter}${i}`).join(' ')
  expect(diffWords(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
})

test('loses nothing: same and removed are the old text, same and added the new', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', ',', '问', '😀', '\u2028') })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = diffWords(before, after)
      const without = (kind: string) => parts.map((part) => (part.kind === kind ? '' : part.text)).join('')
      expect([without('added'), without('removed')]).toEqual([before, after])
    }),
    { seed: 31, numRuns: 500 },
  )
})
