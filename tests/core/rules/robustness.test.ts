import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildExample, makeRuleContext, RULES } from '../../../src/core/rules/index.ts'

const PIECES = [
  'the',
  'the ',
  ' and ',
  '"',
  '”',
  ' ',
  '  ',
  '图片',
  '率定',
  '，',
  '.',
  ',',
  'X:',
  '\n',
  'aaaa',
  '12',
  '-',
  'of ',
  '%',
  "'s ",
  'a b a b ',
  '😀',
  '——',
  'Share Like ',
  '(',
  'no ',
]

describe('every rule', () => {
  it('survives odd texts and points inside them', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (article, transcript) => {
        const documents = buildExample({ article, transcript })
        const context = makeRuleContext(documents)
        for (const rule of RULES)
          for (const draft of rule.check(context)) {
            expect(draft.message).not.toBe('')
            for (const place of draft.places) {
              const length = (place.side === 'article' ? article : transcript).length
              expect(place.start).toBeGreaterThanOrEqual(0)
              expect(place.end).toBeGreaterThanOrEqual(place.start)
              expect(place.end).toBeLessThanOrEqual(length)
            }
          }
      }),
      { seed: 11, numRuns: 150 },
    )
  })

  // no clock: a quadratic pattern would run into the test's own limit on a line of this size
  it.each(['a ', ' ', '"', 'and ', '图片 ', '.A', 'x,', 'the ', 'no no ', '1 ', 'A', '，', '  x', 'X and '])(
    'is linear on a line of %j',
    (piece) => {
      const documents = buildExample({
        article: `Start ${piece.repeat(60_000 / piece.length)} end`,
        transcript: piece.repeat(20_000 / piece.length) + 'x',
      })
      const context = makeRuleContext(documents)
      for (const rule of RULES)
        for (const draft of rule.check(context)) expect(draft.places.length).toBeGreaterThan(0)
    },
  )
})
