import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { partsOfCorrection } from '../../../src/core/review/index.ts'

const parts = (before: string, after: string, start = 10): string[] =>
  partsOfCorrection({ start, end: start + before.length, before, after, by: 'm' }).map(
    (one) => `${one.start - start}: ${one.before} → ${one.after}`,
  )

test.each([
  ['Host:', 'Host: ', ['5:  →  ']],
  ['a bread car in total', 'a van in total', ['2: bread car → van']],
  ['Thomas Valga', 'Tomas Varga', ['0: Thomas Valga → Tomas Varga']],
  ['take it out', '', ['0: take it out → ']],
  ['', 'put in', ['0:  → put in']],
  ['They were not angry for it.', 'They were angry about it.', ['10: not  → ', '20: for → about']],
  // little stays: one change
  ['the cat of it sat down heavily there', 'a dog of our neighbours ran away', [0]],
])('%j → %j', (before, after, wanted) => {
  const found = parts(before, after)
  if (wanted[0] === 0) expect(found).toHaveLength(1)
  else expect(found).toEqual(wanted)
})

it('the parts together do what the whole does, and none touches another', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', ',', '字', '\n', '\u{1F30A}'),
    maxLength: 30,
  })
  fc.assert(
    fc.property(words, words, fc.nat(50), (before, after, start) => {
      let text = ''
      let at = 0
      for (const one of partsOfCorrection({ start, end: start + before.length, before, after, by: 'm' })) {
        expect(before.slice(one.start - start, one.end - start)).toBe(one.before)
        if (at > 0) expect(one.start - start).toBeGreaterThan(at)
        text += before.slice(at, one.start - start) + one.after
        at = one.end - start
      }
      expect(text + before.slice(at)).toBe(after)
    }),
    { seed: 20261129, numRuns: 300 },
  )
})
