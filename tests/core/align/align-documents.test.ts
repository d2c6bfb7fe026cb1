import { describe, expect, test } from 'vitest'
import { alignDocuments, explainBead } from '../../../src/core/align/index.ts'
import { inOrder, makeArticle, makeTranscript, sketch } from './tiny.ts'

const shape = (beads: readonly { article: readonly number[]; transcript: readonly number[] }[]) =>
  beads.map((bead) => [[...bead.article], [...bead.transcript]])

/** Article in blocks of two sentences, transcript as it is. */
const documents = (text: string) => {
  const { a, b, links } = sketch(text)
  const blocks = Array.from({ length: Math.ceil(a.length / 2) }, (_, k) => a.slice(2 * k, 2 * k + 2))
  return { article: makeArticle(blocks), transcript: makeTranscript(b), links }
}

describe('alignDocuments', () => {
  test('beads in article order, cuts and beads cover the transcript', () => {
    const { article, transcript, links } = documents(
      `${inOrder(4)}\n= b5\n= b6\na5 = b7\na6 = b8 b9\na7 = b10\na8 = b11`,
    )
    const found = alignDocuments(article, transcript)
    expect(shape(found.beads)).toEqual(links.map((link) => [link.a, link.b]))
    expect(found.related).toBe(true)
    expect(found.cuts.map((cut) => cut.transcript)).toEqual([[5 - 1, 6 - 1]])
    const covered = [
      ...found.beads.flatMap((bead) => bead.transcript),
      ...found.cuts.flatMap((cut) => cut.transcript),
    ]
    expect(covered.sort((p, q) => p - q)).toEqual(transcript.sentences.map(({ index }) => index))
    expect(found.additions).toEqual([])
    expect(found.moves).toEqual([])
  })

  test('the seam of a cut is behind what was said before it; in front of everything when nothing was', () => {
    const { article, transcript } = documents(
      `= b1\n= b2\na1 = b3\na2 = b4\na3 = b5\n= b6\na4 = b7\na5 = b8\na6 = b9`,
    )
    const found = alignDocuments(article, transcript)
    expect(found.cuts.map((cut) => cut.seam)).toEqual([0, article.sentences[2]!.end])
  })

  test('a moved passage is one move, with where it came from', () => {
    const { article, transcript } = documents(
      'a1 = b1\na2 = b2\na3 = b7\na4 = b8\na5 = b3\na6 = b4\na7 = b5\na8 = b6\na9 = b9\na10 = b10',
    )
    const found = alignDocuments(article, transcript)
    expect(found.beads.map((bead) => bead.moved)).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ])
    expect(found.moves).toMatchObject([{ beads: [2, 3], direction: 'up', home: article.sentences[7]!.end }])
  })

  test('a passage moved down says so', () => {
    const { article, transcript } = documents(
      'a1 = b1\na2 = b4\na3 = b5\na4 = b6\na5 = b7\na6 = b2\na7 = b3\na8 = b8\na9 = b9',
    )
    expect(alignDocuments(article, transcript).moves).toMatchObject([
      { beads: [5, 6], direction: 'down', home: article.sentences[0]!.end },
    ])
  })

  test('a lead that repeats the body is a summary, and an addition as well', () => {
    const { a, b } = sketch(inOrder(8))
    const article = makeArticle([{ role: 'lead', sentences: [a[5]!] }, a.slice(0, 4), a.slice(4)])
    const found = alignDocuments(article, makeTranscript(b))
    expect(found.summaries).toMatchObject([{ article: [0], transcript: [5] }])
    expect(found.additions.map((addition) => addition.article)).toEqual([[0]])
    expect(shape(found.beads)).toEqual(b.map((_, k) => [[k + 1], [k]]))
  })

  test('a lead whose passage stands nowhere else is linked', () => {
    const { a, b } = sketch(inOrder(6))
    const article = makeArticle([{ role: 'lead', sentences: [a[0]!] }, a.slice(1)])
    const found = alignDocuments(article, makeTranscript(b))
    expect(found.summaries).toEqual([])
    expect(shape(found.beads)).toEqual(b.map((_, k) => [[k], [k]]))
  })

  test('headings, bylines and footers take no part, even word for word', () => {
    const { a, b } = sketch(inOrder(6))
    const article = makeArticle([
      { role: 'heading', sentences: [a[2]!] },
      a.slice(0, 3),
      { role: 'byline', sentences: [a[4]!] },
      a.slice(3),
      { role: 'footer', sentences: [a[0]!] },
    ])
    const found = alignDocuments(article, makeTranscript(b))
    expect(shape(found.beads)).toEqual([1, 2, 3, 5, 6, 7].map((i, k) => [[i], [k]]))
    expect(found.additions).toEqual([])
  })

  test('empty sides and unrelated texts: no beads, everything cut or added, no seam', () => {
    const { a, b } = sketch(inOrder(3))
    const empty = makeTranscript([])
    expect(alignDocuments(makeArticle([a]), empty)).toMatchObject({
      related: false,
      beads: [],
      cuts: [],
      moves: [],
    })
    expect(alignDocuments(makeArticle([]), makeTranscript(b))).toMatchObject({
      related: false,
      beads: [],
      additions: [],
      cuts: [{ transcript: [0, 1, 2], seam: null }],
    })
  })
})

describe('what the reviewer fixed', () => {
  test('a pinned group is a bead, whatever the words say', () => {
    const { article, transcript } = documents(inOrder(8))
    const found = alignDocuments(article, transcript, {
      constraints: { pins: [{ article: ['a2'], transcript: ['t5'] }], forbidden: [] },
    })
    expect(shape(found.beads)).toContainEqual([[2], [5]])
    expect(found.beads.find((bead) => bead.article[0] === 2)?.confidence).toBe(1)
    expect(shape(found.beads)).toContainEqual([[0], [0]])
    const used = found.beads.flatMap((bead) => bead.transcript)
    expect(new Set(used).size).toBe(used.length)
  })

  test('a pin may have gaps', () => {
    const { article, transcript } = documents(inOrder(8))
    const found = alignDocuments(article, transcript, {
      constraints: { pins: [{ article: ['a1'], transcript: ['t1', 't6'] }], forbidden: [] },
    })
    expect(shape(found.beads)).toContainEqual([[1], [1, 6]])
  })

  test('a forbidden pair is never linked, the rest stays', () => {
    const { article, transcript } = documents(inOrder(8))
    const found = alignDocuments(article, transcript, {
      constraints: { pins: [], forbidden: [['a3', 't3']] },
    })
    const linked = found.beads.some((bead) => bead.article.includes(3) && bead.transcript.includes(3))
    expect(linked).toBe(false)
    expect(shape(found.beads)).toContainEqual([[1], [1]])
    expect(shape(found.beads)).toContainEqual([[6], [6]])
  })

  test('constraints on sentences that are gone are dropped', () => {
    const { article, transcript, links } = documents(inOrder(5))
    const found = alignDocuments(article, transcript, {
      constraints: { pins: [{ article: ['gone'], transcript: ['t1'] }], forbidden: [['gone', 't2']] },
    })
    expect(shape(found.beads)).toEqual(links.map((link) => [link.a, link.b]))
  })
})

describe('explainBead', () => {
  test('names shared words, paraphrases, place and confidence', () => {
    const article = makeArticle([
      [
        'The laboratory burned in March.',
        'Nobody knew the reason.',
        'Then Varga rebuilt it with wood from the mill.',
      ],
    ])
    const transcript = makeTranscript([
      'So the lab burned down in March.',
      'And nobody knew why, the cause.',
      'And then Varga built it again, with wood from the mill.',
    ])
    const alignment = alignDocuments(article, transcript)
    expect(shape(alignment.beads)).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], [2]],
    ])
    const reasons = explainBead(article, transcript, alignment, 0).join('\n')
    expect(reasons).toContain('burned')
    expect(reasons).toContain('March')
    expect(reasons).toContain('laboratory ~ lab')
    expect(reasons).toMatch(/Confidence \d+ %/)
    expect(explainBead(article, transcript, alignment, 2).join('\n')).toContain('follows the match before it')
  })

  test('a number that is no bead is an error that says how many there are', () => {
    const { article, transcript } = documents(inOrder(4))
    const alignment = alignDocuments(article, transcript)
    expect(() => explainBead(article, transcript, alignment, 9)).toThrow(/no link 9.*4/)
  })
})
