import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveEdge, snapToWords } from '../../src/state/word-bounds.ts'

const spanOf = (marked: string) => {
  const start = marked.indexOf('|')
  const end = marked.indexOf('|', start + 1) - 1
  return { text: marked.replaceAll('|', ''), span: { start, end } }
}
const show = (text: string, { start, end }: { start: number; end: number }): string =>
  `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`

describe('words that were selected', () => {
  it.each([
    ['co|ntinuous lear|ning', 'en', '|continuous learning|'],
    ['He said |“no”|.', 'en', 'He said |“no”|.'],
    ["They do|n't| know", 'en', "They |don't| know"],
    ['A full stop|.| Then', 'en', 'A full stop|.| Then'],
    ['naïve |ca|fé', 'en', 'naïve |café|'],
    ['河水在四月|上|涨', 'zh', '河水在四月|上涨|'],
    ['no such |tag|s', 'not a tag!', 'no such |tags|'],
  ])('%s (%s) → %s', (marked, language, wanted) => {
    const { text, span } = spanOf(marked)
    expect(show(text, snapToWords(text, span, language))).toBe(wanted)
  })

  it.each([
    ['the |old| town', 'start', -1, '|the old| town'],
    ['the |old town|', 'start', 1, 'the old |town|'],
    ['the |old| town', 'end', 1, 'the |old town|'],
    ['the |old town|, too', 'end', -1, 'the |old| town, too'],
    ['the old |town|', 'start', 1, 'the old |town|'],
    ['|the| old town', 'start', -1, '|the| old town'],
    ['the |old| town', 'end', -1, 'the |old| town'],
  ] as const)('%s, %s by %i → %s', (marked, edge, by, wanted) => {
    const { text, span } = spanOf(marked)
    expect(show(text, moveEdge(text, span, edge, by, 'en'))).toBe(wanted)
  })

  it('never get fewer by snapping, and stay inside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 600 }),
        fc.nat(600),
        fc.nat(600),
        (text, a, b) => {
          const start = Math.min(a, b, text.length - 1)
          const end = Math.min(Math.max(a, b, start + 1), text.length)
          const snapped = snapToWords(text, { start, end }, 'en')
          expect(snapped.start).toBeLessThanOrEqual(start)
          expect(snapped.start).toBeGreaterThanOrEqual(0)
          expect(snapped.end).toBeGreaterThanOrEqual(end)
          expect(snapped.end).toBeLessThanOrEqual(text.length)
          expect(snapToWords(text, snapped, 'en')).toEqual(snapped)
        },
      ),
      { seed: 20261123 },
    )
  })
})
