import { describe, expect, test } from 'vitest'
import { alignDocuments, explain, readPairWords } from '../../../src/core/align/index.ts'
import { explainAddition, explainBead, explainCut } from '../../../src/core/align/index.ts'
import type { Explained } from '../../../src/core/model/explanation.ts'
import { makeArticle, makeTranscript } from './tiny.ts'

/** A passage that was cut, one that was added, a number that differs and a name that came back bent. */
const article = makeArticle([
  [
    'The gauge in Halmetz stood at nine metres when the villages flooded.',
    'Nobody slept that night, and nobody blamed the forecast.',
    'The committee in the capital has never answered a letter.',
    'Then Varga rebuilt the mill with wood from the hills.',
  ],
])
const transcript = makeTranscript([
  'So the gauge in Halmec, it stood at seven metres when those villages flooded.',
  'My grandfather had painted a blue line on the kitchen wall, and the dog ate the brush.',
  'Nobody slept that night, nobody blamed the forecast.',
  'And then Varga rebuilt the mill, with wood out of the hills.',
])
const alignment = alignDocuments(article, transcript)
const words = readPairWords(article, transcript, alignment)
const why = (kind: Explained['kind'], index = 0) => explain(words, alignment, { kind, index })
const kinds = (kind: Explained['kind'], index = 0): string[] =>
  why(kind, index).reasons.map((reason) => reason.kind)
const said = (kind: Explained['kind'], index = 0): string =>
  why(kind, index)
    .reasons.map(({ text }) => text)
    .join('\n')

test('the sketch is aligned as meant', () => {
  expect(alignment.beads.map((bead) => [bead.article, bead.transcript])).toEqual([
    [[0], [0]],
    [[1], [2]],
    [[3], [3]],
  ])
  expect(alignment.cuts.map((cut) => cut.transcript)).toEqual([[1]])
  expect(alignment.additions.map((addition) => addition.article)).toEqual([[2]])
})

describe('links', () => {
  test('have shared words, names, place, length and confidence', () => {
    expect(kinds('link')).toEqual(expect.arrayContaining(['shared-words', 'names', 'length', 'confidence']))
    expect(said('link')).toContain('Halmetz ~ Halmec')
    expect(said('link')).toContain('villages')
  })

  test('say what speaks against them, too', () => {
    expect(said('link')).toContain('Numbers without a counterpart: nine here, seven there.')
  })

  test('name the reviewer where she linked by hand', () => {
    const pins = [{ article: [article.sentences[0]!.id], transcript: [transcript.sentences[0]!.id] }]
    const options = { constraints: { pins, forbidden: [] } }
    const pinned = explain(words, alignment, { kind: 'link', index: 0 }, options)
    expect(pinned.reasons[0]).toEqual({ kind: 'hand', text: 'You linked these by hand.' })
    expect(kinds('link')).not.toContain('hand')
  })

  test('carry the words that answer to each other, in both texts', () => {
    const { links } = why('link')
    const pairs = links.map(
      ({ article: a, transcript: b }) =>
        `${article.text.slice(a.start, a.end)} = ${transcript.text.slice(b.start, b.end)}`,
    )
    expect(pairs).toEqual(
      expect.arrayContaining(['gauge = gauge', 'Halmetz = Halmec', 'metres = metres', 'flooded = flooded']),
    )
  })
})

describe('cuts and additions', () => {
  test('a cut: words the article lacks, the nearest sentence, where it would stand, who stands around it', () => {
    expect(kinds('cut')).toEqual(
      expect.arrayContaining(['missing-words', 'nearest', 'position', 'neighbours', 'confidence']),
    )
    expect(said('cut')).toMatch(/Words that the article never uses: .*(painted|brush|kitchen|grandfather)/)
    expect(said('cut')).toContain('side by side in the article')
    const position = why('cut').reasons.find((reason) => reason.kind === 'position')
    expect(position?.sentences?.article).toEqual([0])
  })

  test('an addition: words that nobody says, and no room in the recording', () => {
    expect(said('addition')).toMatch(
      /Words that are never said in the recording: .*(committee|capital|letter)/,
    )
    expect(kinds('addition')).toContain('neighbours')
  })

  test('filler is called filler', () => {
    const noise = makeTranscript([
      'So the gauge stood at nine metres.',
      'And so it was, um, really, well, it was.',
    ])
    const short = makeArticle([['The gauge stood at nine metres.']])
    const bead = { id: 'b', article: [0], transcript: [0], confidence: 0.9, moved: false }
    const cut = { id: 'c', transcript: [1], confidence: 0.9, seam: null }
    const found = { ...alignment, beads: [bead], cuts: [cut], additions: [] }
    expect(explainCut(short, noise, found, 0)[0]).toMatch(/filler/)
  })

  test('unrelated texts have no reasons to give but that', () => {
    const empty = { ...alignment, beads: [], summaries: [], moves: [] }
    expect(explainCut(article, transcript, empty, 0)).toEqual([
      expect.stringContaining('Nothing in these two texts'),
    ])
  })
})

test('the doors in words give the same sentences, and errors say how many there are', () => {
  expect(explainBead(article, transcript, alignment, 0).join('\n')).toBe(said('link'))
  expect(explainCut(article, transcript, alignment, 0).join('\n')).toBe(said('cut'))
  expect(explainAddition(article, transcript, alignment, 0).join('\n')).toBe(said('addition'))
  expect(() => explainCut(article, transcript, alignment, 1)).toThrow(/no cut 1.*has 1/)
  expect(() => explainAddition(article, transcript, alignment, -1)).toThrow(RangeError)
})
