import { describe, expect, test } from 'vitest'
import { alignDocuments, alignUnits } from '../../../src/core/align/index.ts'
import type { Article } from '../../../src/core/model/article.ts'
import type { Transcript } from '../../../src/core/model/transcript.ts'
import { inOrder, makeArticle, makeTranscript, sketch } from './tiny.ts'

const plain = (links: readonly { a: readonly number[]; b: readonly number[] }[]) =>
  links.map(({ a, b }) => ({ a: [...a], b: [...b] }))

const shape = (beads: readonly { article: readonly number[]; transcript: readonly number[] }[]) =>
  beads.map((bead) => ({ a: [...bead.article], b: [...bead.transcript] }))

describe('any ratio of lengths', () => {
  test('an article of a tenth: all of it is found, the rest is cut', () => {
    const kept = [3, 4, 5, 41, 42, 77]
    const text = Array.from({ length: 80 }, (_, j) => {
      const place = kept.indexOf(j)
      return place === -1 ? `= b${j + 1}` : `a${place + 1} = b${j + 1}`
    }).join('\n')
    const { a, b, links } = sketch(text)
    const found = alignUnits(a, b)
    expect(plain(found.links)).toEqual(links)
    expect(found.bOnly).toHaveLength(74)
    expect(found.related).toBe(true)
  })

  test('an article longer than the recording: notes are additions', () => {
    const text = Array.from({ length: 40 }, (_, i) =>
      i % 4 === 0 ? `a${i + 1} = b${i / 4 + 1}` : `a${i + 1} =`,
    ).join('\n')
    const { a, b, links } = sketch(text)
    const found = alignUnits(a, b)
    expect(plain(found.links)).toEqual(links)
    expect(found.aOnly).toHaveLength(30)
  })

  test('ten thousand equal lines on both sides: each its twin, and of unequal number none is lost', () => {
    const line = 'We go on.'
    const many = Array.from({ length: 10_000 }, () => line)
    expect(alignUnits(many, many).links).toHaveLength(10_000)
    const found = alignUnits(many.slice(0, 900), many.slice(0, 1000))
    expect(found.links.flatMap((link) => link.a).length + found.aOnly.length).toBe(900)
    expect(found.links.flatMap((link) => link.b).length + found.bOnly.length).toBe(1000)
  })
})

describe('units that hold several sentences', () => {
  const a = [
    'The gauge stood in the upper valley. Nobody had read it since autumn.',
    'Varga phoned the mayor.',
    'The bridge was closed at noon. Lorries went round by Halmec.',
    'Rain fell all night.',
    'The choir sang on.',
  ]
  const b = [
    'There was this gauge, up in the valley.',
    "Since autumn, no, nobody'd read it.",
    'So Varga rang the mayor, he phoned him.',
    'At noon they closed the bridge.',
    'All the lorries, they went round by Halmec.',
    'And the rain fell, all night.',
    'The choir, they just sang on.',
  ]

  test('each sentence brings its own partner', () => {
    const found = alignUnits(a, b)
    expect(plain(found.links)).toEqual([
      { a: [0], b: [0, 1] },
      { a: [1], b: [2] },
      { a: [2], b: [3, 4] },
      { a: [3], b: [5] },
      { a: [4], b: [6] },
    ])
  })

  test('on either side', () => {
    const found = alignUnits(b, a)
    expect(plain(found.links)).toEqual([
      { a: [0, 1], b: [0] },
      { a: [2], b: [1] },
      { a: [3, 4], b: [2] },
      { a: [5], b: [3] },
      { a: [6], b: [4] },
    ])
  })
})

test('the question in front of an answer is left to itself', () => {
  const a = ['No, I am not worried about the dam.', 'We check it each spring.', 'Where are the keys?']
  const b = [
    'So is anybody worried about the dam, are you?',
    'No, not worried, not about the dam.',
    'Each spring we check it.',
    'And the keys, where are they?',
  ]
  const found = alignUnits(a, b)
  expect(plain(found.links)).toEqual([
    { a: [0], b: [1] },
    { a: [1], b: [2] },
    { a: [2], b: [3] },
  ])
  expect(found.bOnly).toEqual([0])
})

test('an address in the article meets nothing that was said, whatever name stands in it', () => {
  const { a, b } = sketch(inOrder(8))
  const found = alignUnits([...a, 'https://example.org/tomas-varga'], [...b, 'Tomas Varga, thank you.'])
  expect(found.aOnly).toEqual([8])
  expect(found.bOnly).toEqual([8])
})

describe('what a transcript lacks or has wrong', () => {
  const { a, b, links } = sketch(`${inOrder(5)}\n= b6\na6 = b7 b8\na7 = b9\na8 = b10`)
  const article = makeArticle(Array.from({ length: 4 }, (_, k) => a.slice(2 * k, 2 * k + 2)))
  const voiced: Article = {
    ...article,
    blocks: article.blocks.map((block, k) => ({ ...block, speaker: k % 2 === 0 ? 'Host' : 'Jerry' })),
  }
  const transcript = makeTranscript(b)
  const named = (speakers: (index: number) => string | null): Transcript => ({
    ...transcript,
    sentences: transcript.sentences.map((sentence) => ({ ...sentence, speaker: speakers(sentence.index) })),
  })
  test.each<[string, Transcript]>([
    ['no speakers', transcript],
    ['one speaker throughout', named(() => 'Speaker 1')],
    ['speakers that change with every sentence', named((index) => `Speaker ${index % 3}`)],
    ['speakers half a turn late', named((index) => (Math.floor((index + 1) / 3) % 2 === 0 ? 'X' : 'Y'))],
    [
      'no times',
      {
        ...transcript,
        sentences: transcript.sentences.map((s) => ({ ...s, startSeconds: null, endSeconds: null })),
      },
    ],
    [
      'lower case without marks',
      makeTranscript(b.map((text) => text.toLowerCase().replace(/[^\p{L}\s]/gu, ''))),
    ],
  ])('%s: the same links', (_, given) => {
    expect(shape(alignDocuments(voiced, given).beads)).toEqual(links)
  })
})

test('confidences are never certain, save where a person said so, and less sure among short sentences', () => {
  const { a, b } = sketch(inOrder(12))
  const long = alignUnits(a, b).links.map((link) => link.confidence)
  expect(Math.max(...long)).toBeLessThan(1)
  expect(Math.min(...long)).toBeGreaterThan(0.85)
  const short = alignUnits(
    [...a, 'Halmec burned.', 'Varga wept.', 'Orsava rose.'],
    [...b, 'Halmec burned.', 'Varga wept.', 'Orsava rose.'].map((text) =>
      text.replace('burned', 'burned down'),
    ),
  ).links
  expect(short.at(-1)!.confidence).toBeLessThan(short[2]!.confidence)
})
