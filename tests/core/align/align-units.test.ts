import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignUnits } from '../../../src/core/align/index.ts'
import { inOrder, inventedWord, sketch } from './tiny.ts'

const plain = (links: readonly { a: readonly number[]; b: readonly number[] }[]) =>
  links.map(({ a, b }) => ({ a: [...a], b: [...b] }))

describe('shapes of beads', () => {
  test.each([
    ['in order', inOrder(8)],
    ['split', `${inOrder(5)}\na6 = b6 b7\na7 = b8\na8 = b9`],
    ['merged', `${inOrder(5)}\na6 a7 = b6\na8 = b7\na9 = b8`],
    ['one to three', `${inOrder(5)}\na6 = b6 b7 b8\na7 = b9\na8 = b10`],
    ['four to one', `${inOrder(5)}\na6 a7 a8 a9 = b6\na10 = b7\na11 = b8`],
    ['one to six', `${inOrder(5)}\na6 = b6 b7 b8 b9 b10 b11\na7 = b12\na8 = b13`],
    ['cut in the middle', `${inOrder(4)}\n= b5\n= b6\na5 = b7\na6 = b8\na7 = b9`],
    ['cut at both ends', '= b1\na1 = b2\na2 = b3\na3 = b4\na4 = b5\n= b6'],
    ['addition', 'a1 = b1\na2 = b2\na3 =\na4 = b3\na5 = b4\na6 = b5'],
    ['moved to the front', 'a1 = b7\na2 = b8\na3 = b1\na4 = b2\na5 = b3\na6 = b4\na7 = b5\na8 = b6'],
    ['moved down', 'a1 = b1\na2 = b4\na3 = b5\na4 = b6\na5 = b2\na6 = b3\na7 = b7\na8 = b8'],
  ])('%s', (_, text) => {
    const { a, b, links } = sketch(text)
    const found = alignUnits(a, b)
    expect(plain(found.links)).toEqual(links)
    expect(found.related).toBe(true)
  })

  test('moved links are marked, and no others', () => {
    const { a, b } = sketch('a1 = b1\na2 = b6\na3 = b2\na4 = b3\na5 = b4\na6 = b5')
    expect(alignUnits(a, b).links.map((link) => link.moved)).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('what is left over', () => {
  test.each<[string, string[], string[]]>([
    ['both empty', [], []],
    ['no article', [], ['We won.']],
    ['no transcript', ['We won.'], []],
    ['blank lines only', ['', '  '], ['We won.', '']],
  ])('%s: nothing linked, every unit listed', (_, a, b) => {
    const found = alignUnits(a, b)
    expect(found).toEqual({
      links: [],
      summaries: [],
      aOnly: a.map((_u, i) => i),
      bOnly: b.map((_u, j) => j),
      related: false,
    })
  })

  test('blank lines keep their numbers and stand in no link', () => {
    const { a, b } = sketch(inOrder(4))
    const found = alignUnits(['', ...a], [b[0]!, '', ...b.slice(1)])
    expect(plain(found.links)).toEqual([
      { a: [1], b: [0] },
      { a: [2], b: [2] },
      { a: [3], b: [3] },
      { a: [4], b: [4] },
    ])
    expect(found.aOnly).toEqual([0])
    expect(found.bOnly).toEqual([1])
  })

  test('unrelated texts: said so, nothing linked', () => {
    const kitchen = `Chop two onions and fry them slowly in butter.
Add the rice and stir until every grain is coated.
Pour in a glass of white wine and let it boil away.
Now ladle in hot stock, a little at a time.
Grate the cheese while you wait.
Taste it, and add salt if you must.
Take the pan off the heat before it looks done.
Serve at once on warm plates.`.split('\n')
    const sky = `The telescope was built on a dry plateau in Chile.
Light from the quasar left it eleven billion years ago.
Its mirrors are polished to within a few atoms.
We compared the spectrum with that of a nearby star.
Nobody had expected so much hydrogen there.
Two groups confirmed our result last winter.
A satellite will look again from orbit next year.
Until then we can only guess how galaxies formed.
My students keep asking when they may publish.`.split('\n')
    const found = alignUnits(kitchen, sky)
    expect(found).toEqual({
      links: [],
      summaries: [],
      aOnly: kitchen.map((_, i) => i),
      bOnly: sky.map((_, j) => j),
      related: false,
    })
  })

  test('one sentence each', () => {
    const found = alignUnits(['The river rose at night.'], ['At night the river was rising.'])
    expect(plain(found.links)).toEqual([{ a: [0], b: [0] }])
  })

  test('identical texts: each line its twin', () => {
    const { a } = sketch(inOrder(30))
    expect(plain(alignUnits(a, a).links)).toEqual(a.map((_, i) => ({ a: [i], b: [i] })))
  })
})

describe('caption lines', () => {
  const paragraphs = [0, 48, 96, 144].map((from) =>
    Array.from({ length: 4 }, (_, s) =>
      Array.from({ length: 12 }, (_w, k) => inventedWord(from + 12 * s + k)).join(' '),
    ),
  )
  const written = paragraphs.map((sentences) => sentences.map((text) => `${text}.`).join(' '))
  const lines = paragraphs.flatMap((sentences) => {
    const words = sentences.join(' ').split(' ')
    return Array.from({ length: 8 }, (_, k) => words.slice(6 * k, 6 * k + 6).join(' '))
  })
  const cut = ['nobody kept this line at all', 'nor did they keep that one', 'which was said between the two']
  const given = [...lines.slice(0, 16), ...cut, ...lines.slice(16)]
  const range = (from: number) => Array.from({ length: 8 }, (_, k) => from + k)

  test('paragraphs against lines of a few words', () => {
    const found = alignUnits(written, given)
    expect(plain(found.links)).toEqual([0, 8, 19, 27].map((from, i) => ({ a: [i], b: range(from) })))
    expect(found.bOnly).toEqual([16, 17, 18])
  })

  test('lines against paragraphs', () => {
    const found = alignUnits(given, written)
    expect(plain(found.links)).toEqual([0, 8, 19, 27].map((from, j) => ({ a: range(from), b: [j] })))
    expect(found.aOnly).toEqual([16, 17, 18])
  })
})

describe('properties', () => {
  const words = fc
    .array(fc.nat(60).map(inventedWord), { minLength: 0, maxLength: 9 })
    .map((list) => list.join(' '))
  const text = fc.array(words, { maxLength: 14 })

  test('every unit stands in one link at most or in the list of the left over, in ascending order, whatever comes in', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const found = alignUnits(a, b)
        const ofA = [...found.links.flatMap((link) => link.a), ...found.aOnly].sort((p, q) => p - q)
        const ofB = [...found.links.flatMap((link) => link.b), ...found.bOnly].sort((p, q) => p - q)
        expect(ofA).toEqual(a.map((_, i) => i))
        expect(ofB).toEqual(b.map((_, j) => j))
        for (const link of found.links) {
          expect(link.a.every((i, k) => k === 0 || i > link.a[k - 1]!)).toBe(true)
          expect(link.b.every((j, k) => k === 0 || j > link.b[k - 1]!)).toBe(true)
          expect(link.confidence).toBeGreaterThanOrEqual(0)
          expect(link.confidence).toBeLessThanOrEqual(1)
        }
        if (!found.related) expect(found.links).toEqual([])
      }),
      { seed: 71, numRuns: 150 },
    )
  })

  test('same input, same output', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(alignUnits(a, b)).toEqual(alignUnits(a, b))
      }),
      { seed: 72, numRuns: 40 },
    )
  })

  test('progress rises to one', () => {
    const { a, b } = sketch(inOrder(6))
    const seen: number[] = []
    alignUnits(a, b, { progress: (done) => seen.push(done) })
    expect(seen.length).toBeGreaterThan(3)
    expect(seen).toEqual([...seen].sort((p, q) => p - q))
    expect(seen.at(-1)).toBe(1)
  })
})
