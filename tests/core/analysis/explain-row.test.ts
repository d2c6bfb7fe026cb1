import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPairWords } from '../../../src/core/align/index.ts'
import { analyse, explainRow } from '../../../src/core/analysis/index.ts'
import { readArticle, readTranscript } from '../../../src/core/readers/index.ts'

const text = (name: string): string =>
  readFileSync(new URL(`../../../samples/far-bank/${name}`, import.meta.url), 'utf8')
const article = readArticle({ name: 'article.en.txt', text: text('article.en.txt') })
const transcript = readTranscript({ name: 'transcript.vtt', text: text('transcript.vtt') })
if (!article.ok || !transcript.ok) throw new Error('the sample cannot be read')
const analysis = analyse({ article: article.document, transcript: transcript.document, original: null })
const alignment = analysis.alignment!
const words = readPairWords(article.document, transcript.document, alignment)

describe('every row of the sample', () => {
  const explained = analysis.rows.map((row) => ({ row, parts: explainRow(words, alignment, row).parts }))

  test('rows with links, cuts, additions or summaries have parts with reasons, others none', () => {
    for (const { row, parts } of explained) {
      const expected =
        row.beads.length +
        row.summaries.length +
        row.additions.length +
        row.pieces.filter((p) => p.cut !== null).length
      expect(parts.length > 0, `row ${row.number ?? row.id}`).toBe(expected > 0)
      for (const part of parts) {
        expect(part.reasons.length).toBeGreaterThan(1)
        for (const reason of part.reasons) expect(reason.text).toMatch(/^[A-Z].*\.$/su)
      }
    }
  })

  test('links of words lie in the sentences of their part', () => {
    for (const { parts } of explained)
      for (const part of parts)
        for (const link of part.links) {
          const isInside = (side: 'article' | 'transcript'): boolean =>
            part[side].some((index) => {
              const sentence = (side === 'article' ? article.document : transcript.document).sentences[index]!
              return sentence.start <= link[side].start && link[side].end <= sentence.end
            })
          expect(isInside('article') && isInside('transcript')).toBe(true)
        }
  })

  test('of an addition that runs over a title and leads, a row tells of its own sentences', () => {
    const title = explained.find(
      ({ row }) => row.block !== null && article.document.blocks[row.block]!.role === 'title',
    )!
    expect(title.parts.flatMap((part) => part.article)).toEqual([0])
    expect(title.parts[0]!.reasons[0]!.text).toMatch(/^A title/)
  })

  test('a cut row is explained by its cut', () => {
    const cut = explained.find(({ row }) => row.kind === 'cut')!
    expect(cut.parts).toHaveLength(1)
    expect(cut.parts[0]).toMatchObject({ kind: 'cut', index: cut.row.cut, article: [] })
  })
})
