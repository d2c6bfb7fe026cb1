import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Row } from '../../../src/core/model/row.ts'
import { buildRows } from '../../../src/core/analysis/build-rows.ts'
import { tinyAlignment, tinyArticle, tinyTranscript } from './tiny-documents.ts'

/** "1 passage: t0 t1 / [t2]" – pieces parted by a slash, cut ones in brackets; cuts have no number. */
const show = (rows: readonly Row[]): string[] =>
  rows.map((row) => {
    const pieces = row.pieces.map((piece) => {
      const words = piece.sentences.map((s) => `t${s}`).join(' ')
      return piece.cut !== null && row.kind !== 'cut' ? `[${words}]` : words
    })
    return `${row.number ?? '-'} ${row.kind}${pieces.length === 0 ? '' : `: ${pieces.join(' / ')}`}`
  })

describe('buildRows', () => {
  test('a cut inside a row stays there, a cut between rows is a row', () => {
    const article = tinyArticle(['# Title', 'Host: One. Two.', 'Ann: Three.'])
    const transcript = tinyTranscript(['Host: One. Um. Two. Well.', 'Ann: Three. Bye.'])
    const rows = buildRows(article, transcript, tinyAlignment(article, transcript, ['1=0', '2=2', '3=4']))
    expect(show(rows)).toEqual([
      '1 heading',
      '2 passage: t0 / [t1] / t2',
      '- cut: t3',
      '3 passage: t4',
      '- cut: t5',
    ])
  })

  test('what was said before the first matched sentence stands before its row, turns apart', () => {
    const article = tinyArticle(['[picture]', 'Host: One.'])
    const transcript = tinyTranscript(['Host: Hello.', 'Ann: Hi.', 'Host: One.'])
    const rows = buildRows(article, transcript, tinyAlignment(article, transcript, ['1=2']))
    expect(show(rows)).toEqual(['1 aside', '- cut: t0 / t1', '2 passage: t2'])
  })

  test('a moved row carries its move, a bead over two blocks is named in both', () => {
    const article = tinyArticle(['Host: One.', 'Ann: Two.', 'Bob: Three.'])
    const transcript = tinyTranscript(['Ann: Two. And three.', 'Host: One.'])
    const alignment = tinyAlignment(article, transcript, ['>0=2', '1,2=0,1'])
    const rows = buildRows(article, transcript, alignment)
    expect(show(rows)).toEqual(['1 passage: t2', '2 passage: t0 t1', '3 passage'])
    expect(rows.map((row) => [row.move, row.beads])).toEqual([
      [0, [0]],
      [null, [1]],
      [null, [1]],
    ])
    expect(rows[0]!.confidence).toBe(0.9)
  })

  test('a lead shows what it sums up, and what it adds', () => {
    const article = tinyArticle(['lead: Sums up.', 'Host: One.'])
    const transcript = tinyTranscript(['Host: One.'])
    const alignment = {
      ...tinyAlignment(article, transcript, ['1=0']),
      summaries: [{ article: [0], transcript: [0], confidence: 0.7 }],
    }
    const rows = buildRows(article, transcript, alignment)
    expect(rows.map((row) => [row.summaries, row.additions])).toEqual([
      [[0], [0]],
      [[], []],
    ])
  })

  test('without a transcript every block has its row; with one that is unrelated the recording follows', () => {
    const article = tinyArticle(['# Title', 'Host: One.'])
    const transcript = tinyTranscript(['Else. Where.'])
    expect(show(buildRows(article, null, null))).toEqual(['1 heading', '2 passage'])
    expect(show(buildRows(article, transcript, tinyAlignment(article, transcript, [])))).toEqual([
      '1 heading',
      '2 passage',
      '- cut: t0 t1',
    ])
  })

  test('each transcript sentence stands in exactly one row, each block in its own, whatever is linked', () => {
    const lines = fc.array(
      fc.constantFrom('One. Two. Three.', 'Host: A. B.', '# Head', 'Ann: C.', 'lead: L. M.'),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    fc.assert(
      fc.property(lines, lines, fc.array(fc.nat(), { maxLength: 40 }), (left, right, picks) => {
        const article = tinyArticle(left)
        const transcript = tinyTranscript(right.map((line) => line.replace(/^# |^lead: /, '')))
        // random beads: take unused neighbours from each side
        const links: string[] = []
        const usedA = new Set<number>()
        const usedT = new Set<number>()
        for (let i = 0; i + 2 < picks.length; i += 3) {
          const a = [
            picks[i]! % article.sentences.length,
            (picks[i]! % article.sentences.length) + (picks[i + 2]! % 2),
          ]
          const t = [
            picks[i + 1]! % transcript.sentences.length,
            (picks[i + 1]! % transcript.sentences.length) + (picks[i + 2]! % 3),
          ]
          const as = [...new Set(a)].filter((x) => x < article.sentences.length && !usedA.has(x))
          const ts = [...new Set(t)].filter((x) => x < transcript.sentences.length && !usedT.has(x))
          if (as.length === 0 || ts.length === 0) continue
          as.forEach((x) => usedA.add(x))
          ts.forEach((x) => usedT.add(x))
          links.push(`${picks[i + 2]! % 5 === 0 ? '>' : ''}${as.join(',')}=${ts.join(',')}`)
        }
        const rows = buildRows(article, transcript, tinyAlignment(article, transcript, links))
        const said = rows.flatMap((row) => row.pieces.flatMap((piece) => piece.sentences))
        expect(said.toSorted((x, y) => x - y)).toEqual(transcript.sentences.map((sentence) => sentence.index))
        expect(rows.filter((row) => row.block !== null).map((row) => row.block)).toEqual(
          article.blocks.map((b) => b.index),
        )
        expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
        for (const row of rows) {
          const inRow = row.pieces.flatMap((piece) => piece.sentences)
          expect(inRow).toEqual(inRow.toSorted((x, y) => x - y))
          for (const piece of row.pieces) {
            for (const s of piece.sentences) expect(transcript.sentences[s]!.turn).toBe(piece.turn)
          }
        }
      }),
      { seed: 11, numRuns: 300 },
    )
  })
})
