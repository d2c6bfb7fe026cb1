import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignUnits } from '../../../src/core/align/index.ts'
import { inventedWord } from './tiny.ts'

/** Words that stand together in the recording; `paragraph` -1: cut. */
type Passage = Readonly<{ paragraph: number; words: readonly string[] }>

const SENTENCE = 11
const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1)

/** Paragraphs of sentences of eleven words, no word twice. */
const paragraphsOf = (sizes: readonly number[]): string[][] => {
  let next = 0
  return sizes.map((size) =>
    Array.from({ length: size }, () =>
      Array.from({ length: SENTENCE }, () => inventedWord(next++)).join(' '),
    ),
  )
}

const written = (paragraphs: readonly string[][]): string[] =>
  paragraphs.map((sentences) => sentences.map((sentence) => `${capital(sentence)}.`).join(' '))

const passage = (paragraph: number, sentences: readonly string[]): Passage => ({
  paragraph,
  words: sentences.join(' ').split(' '),
})

/** Words that no paragraph has. */
const cut = (from: number, count: number): Passage => ({
  paragraph: -1,
  words: Array.from({ length: count }, (_, k) => `xy${inventedWord(2000 + from + k)}`),
})

/** Lines of `size` words, and to whom each goes: whoever has most words of it, or a paragraph that has two of five beside a cut. */
function captions(passages: readonly Passage[], size: number): { lines: string[]; owners: number[] } {
  const words = passages.flatMap(({ paragraph, words: own }) => own.map((word) => ({ word, paragraph })))
  const lines: string[] = []
  const owners: number[] = []
  for (let at = 0; at < words.length; at += size) {
    const line = words.slice(at, at + size)
    const count = (paragraph: number): number => line.filter((word) => word.paragraph === paragraph).length
    lines.push(line.map(({ word }) => word).join(' '))
    const named = line.map(({ paragraph }) => paragraph).filter((paragraph) => paragraph !== -1)
    const isTaken = named.length >= 0.4 * line.length
    owners.push(isTaken ? named.reduce((p, q) => (count(q) > count(p) ? q : p)) : -1)
  }
  return { lines, owners }
}

/** To whom each line goes, as found; -1: to nobody. */
function ownersIn(found: ReturnType<typeof alignUnits>, lines: number): number[] {
  const owners = Array.from({ length: lines }, () => -1)
  for (const { a, b } of found.links) for (const line of b) owners[line] = a[0]!
  return owners
}

const paragraphs = paragraphsOf([3, 4, 2, 5, 3, 4])
const inOrder = paragraphs.map((sentences, k) => passage(k, sentences))

const RECORDINGS: readonly [string, readonly Passage[]][] = [
  ['paragraphs end inside lines', inOrder],
  ['a cut between two paragraphs', [...inOrder.slice(0, 2), cut(0, 40), ...inOrder.slice(2)]],
  [
    'a cut in the middle of a paragraph',
    [
      ...inOrder.slice(0, 3),
      passage(3, paragraphs[3]!.slice(0, 2)),
      cut(0, 35),
      passage(3, paragraphs[3]!.slice(2)),
      ...inOrder.slice(4),
    ],
  ],
  ['a paragraph taken from the end', [inOrder[5]!, ...inOrder.slice(0, 5)]],
  ['cuts at both ends', [cut(0, 28), ...inOrder, cut(60, 33)]],
]

describe('which line goes to which paragraph', () => {
  describe.each(RECORDINGS)('%s', (_, passages) => {
    test.each([5, 7, 9])('lines of %i words', (size) => {
      const { lines, owners } = captions(passages, size)
      expect(ownersIn(alignUnits(written(paragraphs), lines), lines.length)).toEqual(owners)
    })

    test('the same with the sides changed', () => {
      const { lines } = captions(passages, 7)
      const there = alignUnits(written(paragraphs), lines)
      const back = alignUnits(lines, written(paragraphs))
      const pairs = (links: typeof there.links): string[] =>
        links.flatMap(({ a, b }) => a.flatMap((i) => b.map((j) => `${i} ${j}`))).sort()
      const turned = back.links.map((link) => ({ ...link, a: link.b, b: link.a }))
      expect(pairs(turned)).toEqual(pairs(there.links))
      expect(back.aOnly).toEqual(there.bOnly)
      expect(back.bOnly).toEqual(there.aOnly)
      const firsts = back.links.map((link) => link.a[0]!)
      expect(firsts).toEqual(firsts.toSorted((p, q) => p - q))
    })
  })

  test('a paragraph taken from the end is marked as moved, and no other', () => {
    const { lines } = captions(RECORDINGS[3]![1], 7)
    const found = alignUnits(written(paragraphs), lines)
    expect(found.links.filter((link) => link.moved).map((link) => link.a)).toEqual([[5]])
  })

  test('noises and line breaks inside a sentence are no boundaries', () => {
    const { lines, owners } = captions(inOrder, 7)
    const noisy = lines.map((line, k) => (k % 3 === 0 ? line.replace(' ', ' um ') : line))
    expect(ownersIn(alignUnits(written(paragraphs), noisy), lines.length)).toEqual(owners)
  })

  test('paragraphs of one sentence each, which nothing cuts', () => {
    const plain = paragraphs.map((sentences) => sentences.slice(0, 2).join(' '))
    const { lines, owners } = captions(
      paragraphs.map((sentences, k) => passage(k, sentences.slice(0, 2))),
      5,
    )
    expect(ownersIn(alignUnits(plain, lines), lines.length)).toEqual(owners)
  })

  test('more sentences than the word pass takes at once', () => {
    const many = paragraphsOf(Array.from({ length: 90 }, (_, k) => 3 + (k % 3)))
    const { lines, owners } = captions(
      many.map((sentences, k) => passage(k, sentences)),
      7,
    )
    const found = ownersIn(alignUnits(written(many), lines), lines.length)
    expect(found.filter((owner, line) => owner !== owners[line])).toEqual([])
  })

  test('an address in a footer ties it to nothing', () => {
    const { lines, owners } = captions([...inOrder, cut(0, 30)], 7)
    const words = lines.slice(-3).join(' ').split(' ')
    const footer = `Read more: https://example.org/${words.slice(0, 8).join('-')}`
    const found = alignUnits([...written(paragraphs), footer], lines)
    expect(ownersIn(found, lines.length)).toEqual(owners)
  })
})

describe('how sure', () => {
  test('a boundary between lines is surer than one in the middle of a line', () => {
    const two = paragraphsOf([4, 4, 4, 4])
    const passages = two.map((sentences, k) => passage(k, sentences))
    const mean = (size: number): number => {
      const { links } = alignUnits(written(two), captions(passages, size).lines)
      return links.reduce((sum, link) => sum + link.confidence, 0) / links.length
    }
    expect(mean(11)).toBeGreaterThan(mean(8))
  })
})

describe('whatever comes in', () => {
  const sentence = fc
    .array(fc.nat(80).map(inventedWord), { minLength: 4, maxLength: 14 })
    .map((words) => `${capital(words.join(' '))}.`)
  const paragraph = fc.array(sentence, { minLength: 2, maxLength: 5 }).map((list) => list.join(' '))
  const line = fc
    .array(fc.nat(80).map(inventedWord), { minLength: 0, maxLength: 5 })
    .map((list) => list.join(' '))
  const pair = fc.tuple(
    fc.array(paragraph, { minLength: 1, maxLength: 6 }),
    fc.array(line, { minLength: 1, maxLength: 40 }),
  )

  test('a line goes to one paragraph at most, all else is listed, and twice the same comes out', () => {
    fc.assert(
      fc.property(pair, fc.boolean(), ([long, lines], isTurned) => {
        const [a, b] = isTurned ? [lines, long] : [long, lines]
        const found = alignUnits(a, b)
        const ofA = [...found.links.flatMap((link) => link.a), ...found.aOnly].sort((p, q) => p - q)
        const ofB = [...found.links.flatMap((link) => link.b), ...found.bOnly].sort((p, q) => p - q)
        expect(ofA).toEqual(a.map((_, i) => i))
        expect(ofB).toEqual(b.map((_, j) => j))
        for (const { confidence } of found.links) {
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThan(1)
        }
        expect(alignUnits(a, b)).toEqual(found)
      }),
      { seed: 73, numRuns: 80 },
    )
  })
})
