import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffWords } from '../../../src/core/text/word-diff.ts'

test('shows what goes and what comes, by words', () => {
  const show = (before: string, after: string) =>
    diffWords(before, after)
      .map(({ text, kind }) => (kind === 'same' ? text : kind === 'added' ? `+[${text}]` : `-[${text}]`))
      .join('')
  expect(show('the very big dog', 'the big cat')).toBe('the -[very ]big -[dog]+[cat]')
  expect(show('same', 'same')).toBe('same')
  expect(show('all', '')).toBe('-[all]')
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
