import { describe, expect, test } from 'vitest'
import { alignUnits } from '../../../src/core/align/index.ts'
import { corrupt } from '../../bench/alignment/corrupt.ts'
import { asCaptions, readHeavySet } from '../../bench/alignment/heavy.ts'
import type { GoldDocument } from '../../bench/alignment/gold.ts'
import { score } from '../../bench/alignment/score.ts'

/** Three lines at a time as a sentence each. */
const inThrees = (lines: readonly string[]): string[] =>
  lines.flatMap((_, k) => (k % 3 === 0 ? [`${lines.slice(k, k + 3).join(' ')}.`] : []))

/** Five interviews of which one word in ten is left; see tests/bench/alignment/heavy. */
describe('texts reworded throughout', () => {
  const sentences = readHeavySet('heavy')
  const captions = readHeavySet('heavy-captions')

  test.each(sentences)('$name: related, and most sentences find each other', (document) => {
    const found = alignUnits(document.a, document.b)
    expect(found.related).toBe(true)
    const figures = score([document], [found.links])
    expect(figures.pair.f1).toBeGreaterThan(0.72)
    expect(figures.movedRecall).toBeGreaterThan(0.75)
  })

  test.each(captions)('$name as captions: related, most lines find their paragraph', (document) => {
    const found = alignUnits(document.a, document.b)
    expect(found.related).toBe(true)
    expect(score([document], [found.links]).pair.f1).toBeGreaterThan(0.7)
  })

  test('single sentences against caption lines, little longer than these: taken for lines, with doubts that can be believed', () => {
    const documents = sentences.map((document) =>
      asCaptions(
        document,
        document.a.map((_, i) => i),
      ),
    )
    const figures = score(
      documents,
      documents.map(({ a, b }) => alignUnits(a, b).links),
    )
    expect(figures.pair.f1).toBeGreaterThan(0.7)
    // taken for sentences .34
    expect(figures.calibration).toBeLessThan(0.15)
  })

  test('passages in another order are found where hardly a word is left to tell', () => {
    const documents = corrupt(sentences, { shuffle: 6 })
    const figures = score(
      documents,
      documents.map(({ a, b }) => alignUnits(a, b).links),
    )
    // at the price that going elsewhere has in close wording: .81
    expect(figures.pair.f1).toBeGreaterThan(0.815)
  })

  test('lines that share hardly a word with their paragraph: none is said to be as sure as where words answer to each other', () => {
    const surest = (documents: readonly GoldDocument[]): number =>
      Math.max(...documents.flatMap(({ a, b }) => alignUnits(a, b).links.map(({ confidence }) => confidence)))
    // the recording printed as its own article: every word has its twin
    const same = captions.map((document) => ({ ...document, a: inThrees(document.b) }))
    expect(surest(captions)).toBeLessThan(0.75)
    expect(surest(same)).toBeGreaterThan(0.8)
  })

  test('two words in ten misheard, in lines: related all the same', () => {
    for (const { a, b } of corrupt(captions, { words: 0.2 })) expect(alignUnits(a, b).related).toBe(true)
  })

  test('one interview against the recording of another: nothing to do with each other', () => {
    sentences.forEach(({ a }, k) => {
      const other = sentences[(k + 1) % sentences.length]!
      expect(alignUnits(a, other.b).related).toBe(false)
    })
  })
})
