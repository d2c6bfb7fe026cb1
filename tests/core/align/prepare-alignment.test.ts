import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignDocuments, prepareAlignment } from '../../../src/core/align/index.ts'
import type { Alignment, AlignmentConstraints } from '../../../src/core/model/alignment.ts'
import { inOrder, inventedWord, makeArticle, makeTranscript, sketch } from './tiny.ts'

/** Links of one sentence each, with a passage moved to the front, cuts and additions. */
function documents(size: number) {
  const lines = Array.from({ length: size }, (_, k) => {
    if (k % 17 === 5) return `= b${k + 1}`
    if (k % 23 === 7) return `a${k + 1} =`
    return `a${k + 1} = b${k + 1}`
  })
  const { a, b } = sketch(lines.join('\n'))
  const textsA = Object.values(a)
  const textsB = Object.values(b)
  const moved = textsA.splice(20, 4)
  textsA.unshift(...moved)
  const blocks = Array.from({ length: Math.ceil(textsA.length / 5) }, (_, k) =>
    textsA.slice(5 * k, 5 * k + 5),
  )
  return { article: makeArticle(blocks), transcript: makeTranscript(textsB) }
}

type Confirmed = NonNullable<AlignmentConstraints['confirmed']>[number]

/** Every row of an alignment as something that may be confirmed. */
const rowsOf = ({ beads, cuts, additions }: Alignment): Confirmed[] => {
  const ids = (letter: string, list: readonly number[]) => list.map((index) => `${letter}${index}`)
  return [
    ...beads.map((bead) => ({
      article: ids('a', bead.article),
      transcript: ids('t', bead.transcript),
    })),
    ...cuts.map((cut) => ({ article: [], transcript: ids('t', cut.transcript) })),
    ...additions.map((addition) => ({ article: ids('a', addition.article), transcript: [] })),
  ]
}

const key = (row: Confirmed): string => `${row.article.join(' ')}|${row.transcript.join(' ')}`

describe('a kept alignment', () => {
  test('gives what one from scratch gives, in windows, whatever was fixed before', () => {
    const { article, transcript } = documents(800)
    expect(article.sentences.length * transcript.sentences.length).toBeGreaterThan(550_000)
    const prepared = prepareAlignment(article, transcript)
    const found = prepared.align()
    const constraints: AlignmentConstraints[] = [
      { pins: [], forbidden: [] },
      { pins: [{ article: ['a300'], transcript: ['t310'] }], forbidden: [] },
      { pins: [{ article: ['a10', 'a11'], transcript: ['t700'] }], forbidden: [['a400', 't401']] },
      { pins: [], forbidden: [], confirmed: rowsOf(found).slice(200, 230) },
      { pins: [], forbidden: [] },
    ]
    for (const fixed of constraints) {
      expect(prepared.align({ constraints: fixed })).toEqual(
        alignDocuments(article, transcript, { constraints: fixed }),
      )
    }
  }, 120_000)

  test('progress rises to one in every run', () => {
    const { article, transcript } = documents(30)
    const prepared = prepareAlignment(article, transcript)
    for (let run = 0; run < 2; run++) {
      const seen: number[] = []
      prepared.align({ progress: (done) => seen.push(done) })
      expect(seen).toEqual([...seen].sort((p, q) => p - q))
      expect(seen.at(-1)).toBe(1)
    }
  })

  test('a caller that throws from progress ends the run, and the next one is whole', () => {
    const { article, transcript } = documents(30)
    const prepared = prepareAlignment(article, transcript)
    const stop = (): never => {
      throw new Error('stop')
    }
    expect(() => prepared.align({ progress: stop })).toThrow('stop')
    expect(prepared.align()).toEqual(alignDocuments(article, transcript))
  })
})

describe('confirmed passages', () => {
  test('random confirmed rows come out as they were, whatever is pinned beside them', () => {
    const { article, transcript } = documents(60)
    const prepared = prepareAlignment(article, transcript)
    const before = rowsOf(prepared.align())
    fc.assert(
      fc.property(
        fc.subarray(before, { minLength: 1, maxLength: 25 }),
        fc.array(fc.tuple(fc.nat(article.sentences.length - 1), fc.nat(transcript.sentences.length - 1)), {
          maxLength: 4,
        }),
        (confirmed, pairs) => {
          const pins = pairs.map(([i, j]) => ({ article: [`a${i}`], transcript: [`t${j}`] }))
          const constraints = { pins, forbidden: [], confirmed }
          const after = prepared.align({ constraints })
          const found = new Set(rowsOf(after).map(key))
          for (const row of confirmed) expect(found).toContain(key(row))
          expect(after).toEqual(alignDocuments(article, transcript, { constraints }))
        },
      ),
      { seed: 301, numRuns: 25 },
    )
  })

  test('a cut that was confirmed does not run on into its neighbours', () => {
    const words = (from: number): string =>
      Array.from({ length: 6 }, (_, k) => inventedWord(from + k)).join(' ')
    const { a, b } = sketch(inOrder(6))
    const article = makeArticle([a])
    const transcript = makeTranscript([...b.slice(0, 3), `${words(900)}.`, `${words(930)}.`, ...b.slice(3)])
    const constraints = { pins: [], forbidden: [], confirmed: [{ article: [], transcript: ['t3'] }] }
    expect(alignDocuments(article, transcript).cuts.map((cut) => cut.transcript)).toEqual([[3, 4]])
    expect(alignDocuments(article, transcript, { constraints }).cuts.map((cut) => cut.transcript)).toEqual([
      [3],
      [4],
    ])
  })

  test('what the words would link stays a cut and an addition once confirmed', () => {
    const { a, b } = sketch(inOrder(8))
    const article = makeArticle([a])
    const transcript = makeTranscript(b)
    const confirmed = [
      { article: ['a3'], transcript: [] },
      { article: [], transcript: ['t5'] },
    ]
    const found = alignDocuments(article, transcript, {
      constraints: { pins: [], forbidden: [], confirmed },
    })
    expect(found.additions.map((addition) => addition.article)).toContainEqual([3])
    expect(found.cuts.map((cut) => cut.transcript)).toContainEqual([5])
    expect(found.beads.some((bead) => bead.article.includes(3) || bead.transcript.includes(5))).toBe(false)
  })
})
