import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { identicalPlaces, makeAnchor, resolveAnchor } from '../../../src/core/review/index.ts'

/** The span between two bars, and the text without them. */
function bars(marked: string): { text: string; span: { start: number; end: number } } {
  const start = marked.indexOf('|')
  const end = marked.indexOf('|', start + 1) - 1
  return { text: marked.replaceAll('|', ''), span: { start, end } }
}

describe('resolveAnchor', () => {
  // made in · looked up in (bars where it must be found; none: orphan) · status
  const cases: [string, string, string][] = [
    ['He said |yes| to it.', 'He said |yes| to it.', 'exact'],
    ['He said |yes| to it all.', 'Yes? No. He said |yes| to it all.', 'moved'],
    ['He said |yes| to it.', 'He said no to it.', 'orphan'],
    ['He said |yes| to it.', 'Oh yes. And yes again.', 'orphan'],
    ['one |the| two and the three', 'four the five; one |the| two and the three', 'moved'],
    ['the end is |the end| of it all', 'so the end is |the end| of it all', 'moved'],
    ['a |the| b', 'c |the| d', 'exact'],
    ['a |the| b', 'cc the d', 'orphan'],
    [
      'It was |a very long phrase indeed, this one| here.',
      'Now: |a very long phrase indeed, this one|!',
      'moved',
    ],
    ['We went home. || Then we slept.', 'At last we went home. || Then we slept.', 'moved'],
    ['We went home. || Then we slept.', 'Nothing of the kind.', 'orphan'],
    ['你说|问题和难题|都在于此。', '后来你说|问题和难题|都在于此。', 'moved'],
  ]
  test.each(cases)('%s → %s: %s', (made, now, status) => {
    const origin = bars(made)
    const anchor = makeAnchor(origin, 'article', origin.span)
    const target =
      now.includes('|') && status !== 'orphan' ? bars(now) : { text: now.replaceAll('|', ''), span: null }
    expect(resolveAnchor(target, anchor)).toEqual({ status, span: target.span })
  })

  test('words that are found always are the words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀') }),
        fc.nat(),
        fc.nat(),
        fc.string({ unit: fc.constantFrom('a', 'b', ' ') }),
        (text, x, y, other) => {
          const start = Math.min(x % (text.length + 1), y % (text.length + 1))
          const end = Math.max(x % (text.length + 1), y % (text.length + 1))
          const anchor = makeAnchor({ text }, 'article', { start, end })
          expect(resolveAnchor({ text }, anchor)).toEqual({ status: 'exact', span: { start, end } })
          const elsewhere = resolveAnchor({ text: other }, anchor)
          if (elsewhere.span !== null)
            expect(other.slice(elsewhere.span.start, elsewhere.span.end)).toBe(anchor.quote)
        },
      ),
      { seed: 7, numRuns: 500 },
    )
  })
})

test('identical places stand on whole words and do not overlap', () => {
  const places = (text: string, quote: string) => identicalPlaces({ text }, quote).map((span) => span.start)
  expect(places('art is in the article, art.', 'art')).toEqual([0, 23])
  expect(places('hahaha haha', 'haha')).toEqual([7])
  expect(places('问题和问题', '问题')).toEqual([0, 3])
  expect(places('Art art', 'art')).toEqual([4])
  expect(places('anything', ' ')).toEqual([])
  expect(places('“so, so” so', 'so')).toEqual([1, 5, 9])
})
