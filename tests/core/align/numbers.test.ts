import { describe, expect, test } from 'vitest'
import { alignUnits } from '../../../src/core/align/index.ts'
import { inventedWord } from './tiny.ts'

/**
 * Two texts, one word in four shared, as after heavy rewording. Between their halves the article has a sentence with a number, the recording
 * two that share the same words with it, so that nothing but the number can tell which it is.
 */
function partnerOf(printed: string, said: readonly [string, string]): readonly number[] | undefined {
  let next = 0
  const fresh = (count: number): string => Array.from({ length: count }, () => inventedWord(next++)).join(' ')
  const shared = Array.from({ length: 16 }, () => fresh(2))
  const around = (): string[] => shared.map((words) => `${fresh(3)} ${words} ${fresh(2)}.`)
  const everywhere = fresh(2)
  const between = (number: string): string => `${everywhere} ${fresh(1)} ${number} ${fresh(1)}.`
  const insert = (texts: string[], ...own: string[]): string[] => [
    ...texts.slice(0, 8),
    ...own,
    ...texts.slice(8),
  ]
  const a = insert(around(), between(printed))
  const b = insert(around(), between(said[0]), between(said[1]))
  return alignUnits(a, b, { language: 'en' }).links.find((link) => link.a.includes(8))?.b
}

describe('numbers as evidence, in texts that share hardly any words', () => {
  test.each([
    ['240', 'two hundred and forty', 'three hundred and ten'],
    ['11,000', 'eleven thousand', 'twelve thousand'],
    ['22:30', 'half past ten', 'half past nine'],
    ['24 months', 'two years', 'three years'],
    ['seventy percent', '70 percent', '60 percent'],
    ['seventy percent', 'seven out of ten', 'six out of ten'],
  ])('%s is %s and not %s, whichever comes first', (printed, same, other) => {
    expect(partnerOf(printed, [same, other])).toEqual([8])
    expect(partnerOf(printed, [other, same])).toEqual([9])
  })
})
