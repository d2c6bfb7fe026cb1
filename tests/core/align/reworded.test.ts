import { describe, expect, test } from 'vitest'
import { alignUnits } from '../../../src/core/align/index.ts'
import { corrupt } from '../../bench/alignment/corrupt.ts'
import { asCaptions, readHeavySet } from '../../bench/alignment/heavy.ts'
import { score } from '../../bench/alignment/score.ts'

/** Three interviews of which one word in ten is left; see tests/bench/alignment/heavy. */
describe('texts reworded throughout', () => {
  const sentences = readHeavySet('heavy')
  const captions = readHeavySet('heavy-captions')

  test.each(sentences)('$name: related, and most sentences find each other', (document) => {
    const found = alignUnits(document.a, document.b)
    expect(found.related).toBe(true)
    const figures = score([document], [found.links])
    expect(figures.pair.f1).toBeGreaterThan(0.72)
    expect(figures.movedRecall).toBeGreaterThan(0.8)
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
    const documents = corrupt(readHeavySet('unseen'), { shuffle: 6 })
    const figures = score(
      documents,
      documents.map(({ a, b }) => alignUnits(a, b).links),
    )
    // at the price that going elsewhere has in close wording: .80
    expect(figures.pair.f1).toBeGreaterThan(0.82)
  })

  test('lines of which three words in ten were misheard: doubts that can be believed', () => {
    const documents = corrupt([...captions, ...readHeavySet('unseen-captions')], { words: 0.3 })
    const figures = score(
      documents,
      documents.map(({ a, b }) => alignUnits(a, b).links),
    )
    // with the same curve as for lines heard well: .119
    expect(figures.calibration).toBeLessThan(0.105)
  })

  test('one interview against the recording of another: nothing to do with each other', () => {
    sentences.forEach(({ a }, k) => {
      const other = sentences[(k + 1) % sentences.length]!
      expect(alignUnits(a, other.b).related).toBe(false)
    })
  })
})
