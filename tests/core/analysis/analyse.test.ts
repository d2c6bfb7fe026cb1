import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { analyse, analyseProject } from '../../../src/core/analysis/index.ts'
import type { Analysis } from '../../../src/core/model/analysis.ts'
import { newProject } from '../../../src/core/review/index.ts'

const sample = (name: string) => ({
  name,
  source: readFileSync(new URL(`../../../samples/far-bank/${name}`, import.meta.url), 'utf8'),
  format: null,
})
const project = newProject({
  id: 'p',
  article: sample('article.en.txt'),
  transcript: sample('transcript.auto.vtt'),
  original: sample('article.zh.txt'),
})

describe('the sample with its automatic captions', () => {
  const seen: [string, number][] = []
  let analysis: Analysis

  beforeAll(() => {
    const result = analyseProject(project, (stage, done) => seen.push([stage, done]))
    if (!result.ok) throw new Error(result.problem.what)
    ;({ analysis } = result)
  }, 60_000)

  test('every transcript sentence stands in one row, every block in its own, in order', () => {
    const said = analysis.rows.flatMap((row) => row.pieces.flatMap((piece) => piece.sentences))
    expect(said.toSorted((a, b) => a - b)).toEqual(analysis.transcript!.sentences.map(({ index }) => index))
    const blocks = analysis.rows.filter((row) => row.block !== null).map((row) => row.block)
    expect(blocks).toEqual(analysis.article.blocks.map(({ index }) => index))
  })

  test('the small talk before the interview is a cut before the first row with speech', () => {
    const first = analysis.rows.findIndex((row) => row.beads.length > 0)
    const cut = analysis.rows.findIndex((row) => row.kind === 'cut')
    expect(cut).toBeLessThan(first)
    expect(analysis.rows[cut]!.pieces[0]!.sentences[0]).toBe(0)
  })

  test('all rules ran or say why not, and their ids are unique', () => {
    expect(analysis.rules.filter((rule) => rule.status === 'failed')).toEqual([])
    expect(new Set(analysis.flags.map((flag) => flag.id)).size).toBe(analysis.flags.length)
    for (const flag of analysis.flags) {
      for (const place of flag.places) {
        expect(analysis[place.side]!.text.slice(place.start, place.end)).toBe(place.text)
      }
    }
  })

  test('flags come in article order', () => {
    const at = analysis.flags.map(
      (flag) => flag.places.find((place) => place.side === 'article')?.start ?? Infinity,
    )
    expect(at).toEqual(at.toSorted((a, b) => a - b))
  })

  test('progress goes from reading to checking, never back, to the end', () => {
    expect([...new Set(seen.map(([stage]) => stage))]).toEqual(['reading', 'aligning', 'checking'])
    const shares = seen.map(([, done]) => done)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares[0]).toBe(0)
    expect(shares.at(-1)).toBe(1)
  })

  test('the same texts give the same analysis', () => {
    expect(analyseProject(project)).toEqual({ ok: true, analysis })
  }, 60_000)

  test('an article alone has rows and flags, and no alignment', () => {
    const alone = analyse({ article: analysis.article, transcript: null, original: null })
    expect(alone.alignment).toBeNull()
    expect(alone.rows.every((row) => row.pieces.length === 0)).toBe(true)
    expect(alone.flags.length).toBeGreaterThan(0)
    expect(alone.rules.some((rule) => rule.status === 'not-applicable')).toBe(true)
  })
})

test.each([
  ['article', { ...project, article: { name: 'a.txt', source: '', format: null } }],
  ['transcript', { ...project, transcript: { name: 't.vtt', source: 'WEBVTT\n', format: 'vtt' } }],
  ['original', { ...project, original: { name: 'o.txt', source: ' \n', format: null } }],
])('a text that cannot be read gives its problem: %s', (_side, broken) => {
  const result = analyseProject(broken)
  expect(result.ok).toBe(false)
  if (!result.ok) {
    expect(result.problem.file).toMatch(/^[ato]\./)
    expect(result.problem.remedy).not.toBe('')
  }
})
