import { expect, test } from 'vitest'
import { readLexicon, writeLexicon, type LexiconPair } from '../../../src/core/align/lexicon/format.ts'

test('a lexicon comes back from its text as it was written, asked from either side', () => {
  const pairs: readonly LexiconPair[] = [
    ['lab', 'laboratori', 8],
    ['lab', 'labour', 1],
    ['labour', 'zest', 3],
    ['a', 'zest', 5],
    // further away than one digit of base 36 can say
    ...Array.from({ length: 60 }, (_, k): LexiconPair => ['aa', `m${(k + 36).toString(36)}`, 1 + (k % 8)]),
  ]
  const { words, start, partner, level } = readLexicon(writeLexicon(pairs))
  const found = words.flatMap((word, number) =>
    Array.from(
      partner.subarray(start[number], start[number + 1]),
      (other, k) => `${word} ${words[other]} ${level[start[number]! + k]}`,
    ),
  )
  const both = pairs.flatMap(([one, other, strength]) => [
    `${one} ${other} ${strength}`,
    `${other} ${one} ${strength}`,
  ])
  expect(found.sort()).toEqual(both.sort())
})
