import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/core/model/article.ts'
import type { Transcript } from '../../../src/core/model/transcript.ts'
import {
  decodeFile,
  detectFormat,
  guessKind,
  listFormats,
  readArticle,
  readTranscript,
} from '../../../src/core/readers/index.ts'
import { toSourceSpan } from '../../../src/core/text/source-map.ts'
import { decode, openFile, SAMPLE, TRANSCRIPTS } from './reading-files.ts'

/** Mutations that files suffer: cut off, pieces lost, doubled or swapped, signs of the format put where they do not belong. */
const SIGNS = [
  '\n',
  '\n\n',
  ' ',
  '<',
  '>',
  '&',
  '&amp;',
  '-->',
  '00:00:01.000 --> 00:00:02.000\n',
  '99:99',
  '1:02\n',
  ':',
  '：',
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  '(',
  '♪',
  '*',
  '#',
  '\0',
  '\ud800',
  '\uFEFF',
  '。',
  '“',
  '.',
  '-1',
  '9'.repeat(30),
  '<c>',
  '</v>',
  '<v X>',
  'NAME: ',
  '>> ',
  '图片',
  '😀',
]

const mutation = fc.record({
  kind: fc.constantFrom('cut', 'delete', 'double', 'insert', 'swap', 'window'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 400 }),
  sign: fc.constantFrom(...SIGNS),
})
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never

function mutate(text: string, { kind, at, length, sign }: Mutation): string {
  const from = Math.floor(at * text.length)
  const to = Math.min(text.length, from + length)
  if (kind === 'cut') return text.slice(0, from)
  if (kind === 'delete') return text.slice(0, from) + text.slice(to)
  if (kind === 'double') return text.slice(0, to) + text.slice(from)
  if (kind === 'swap')
    return text.slice(0, from) + Array.from(text.slice(from, to)).reverse().join('') + text.slice(to)
  if (kind === 'window') return text.slice(from, from + length * 8)
  return text.slice(0, from) + sign + text.slice(from)
}

function checkShape(document: Article | Transcript): void {
  const { text, source, map, sentences } = document
  let last = 0
  for (const sentence of sentences) {
    expect(sentence.start).toBeGreaterThanOrEqual(last)
    expect(sentence.end).toBeGreaterThan(sentence.start)
    expect(sentence.end).toBeLessThanOrEqual(text.length)
    expect(text.slice(sentence.start, sentence.end).replaceAll('\n', ' ')).toBe(sentence.text)
    last = sentence.end
  }
  expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length)
  let at = 0
  for (const piece of map) {
    expect(piece.at).toBeGreaterThanOrEqual(at)
    expect(piece.source).toBeGreaterThanOrEqual(0)
    expect(piece.source + piece.length).toBeLessThanOrEqual(source.length)
    at = piece.at + piece.length
  }
  expect(at).toBeLessThanOrEqual(text.length)
  const lines = source.split('\n').length
  for (const { line } of [...document.left, ...document.warnings]) {
    expect(line).toBeGreaterThanOrEqual(1)
    expect(line).toBeLessThanOrEqual(lines)
  }
}

/** A piece of the map says that so many code units are the same in both texts; a line break may have become a space. */
function checkMap(document: Article | Transcript): void {
  for (const { at, source, length } of document.map) {
    const here = document.text.slice(at, at + length).replaceAll('\n', ' ')
    expect(document.source.slice(source, source + length).replaceAll('\n', ' ')).toBe(here)
  }
}

function checkTranscript(transcript: Transcript): void {
  checkShape(transcript)
  checkMap(transcript)
  const lines = transcript.source.split('\n').length
  for (const sentence of transcript.sentences) {
    expect(sentence.line).toBeGreaterThanOrEqual(1)
    expect(sentence.line).toBeLessThanOrEqual(lines)
    expect(transcript.turns[sentence.turn]!.speaker).toBe(sentence.speaker)
  }
  let next = 0
  for (const turn of transcript.turns) {
    expect(turn.sentences.start).toBe(next)
    expect(turn.sentences.end).toBeGreaterThan(turn.sentences.start)
    if (turn.start > 0) expect(transcript.text[turn.start - 1]).toBe('\n')
    next = turn.sentences.end
  }
  expect(next).toBe(transcript.sentences.length)
  expect(transcript.wordTimes.map(({ start }) => start)).toEqual(
    transcript.wordTimes.map(({ start }) => start).toSorted((a, b) => a - b),
  )
  for (const { start, end } of transcript.cues) expect(transcript.text.slice(start, end)).not.toBe('')
}

function checkArticle(article: Article): void {
  checkShape(article)
  checkMap(article)
  let next = 0
  for (const block of article.blocks) {
    expect(block.sentences.start).toBe(next)
    next = block.sentences.end
    expect(block.start).toBeLessThanOrEqual(block.end)
    if (block.label !== null) expect(block.label.end).toBeLessThanOrEqual(block.start)
  }
  expect(next).toBe(article.sentences.length)
  if (article.format !== 'txt') return
  for (const sentence of article.sentences) {
    const span = toSourceSpan(article.map, sentence)
    expect(article.source.slice(span.start, span.end).replaceAll('\n', ' ')).toBe(sentence.text)
  }
}

/** Long files are cut to a window that still has all their features, so that hundreds of runs take seconds. */
const head = (path: string): string => openFile(path).text.slice(0, 6000)

const transcripts = [
  ...readdirSync(new URL(`../../../${TRANSCRIPTS}`, import.meta.url))
    .filter((name) => name !== 'expected.json')
    .map((name) => [name, head(TRANSCRIPTS + name)] as const),
  ...['transcript.vtt', 'transcript.txt', 'transcript.paste.txt'].map(
    (name) => [name, head(SAMPLE + name)] as const,
  ),
]
const ARTICLES = 'tests/fixtures/articles/'
const articles = [
  ...readdirSync(new URL(`../../../${ARTICLES}`, import.meta.url))
    .filter((name) => !name.endsWith('.roles'))
    .map((name) => [name, head(ARTICLES + name)] as const),
  ...['article.en.txt', 'article.zh.txt'].map((name) => [name, head(SAMPLE + name)] as const),
]

const mutations = fc.array(mutation, { minLength: 1, maxLength: 6 })
const runs = { seed: 11, numRuns: 30 }

describe('damaged files never break a reader', () => {
  const formats = listFormats('transcript').map(({ id }) => id)
  it.each(transcripts)('transcript %s', (name, text) => {
    fc.assert(
      fc.property(mutations, fc.constantFrom(undefined, ...formats), (changes, format) => {
        const file = { name, text: changes.reduce(mutate, text) }
        const result = readTranscript(file, format === undefined ? {} : { format })
        if (result.ok) checkTranscript(result.document)
        else expect(result.problem).toMatchObject({ file: name, line: expect.any(Number) as number })
        detectFormat(file, 'transcript')
        guessKind(file)
      }),
      runs,
    )
  })

  const articleFormats = listFormats('article').map(({ id }) => id)
  it.each(articles)('article %s', (name, text) => {
    fc.assert(
      fc.property(mutations, fc.constantFrom(undefined, ...articleFormats), (changes, format) => {
        const file = { name, text: changes.reduce(mutate, text) }
        const result = readArticle(file, format === undefined ? {} : { format })
        if (result.ok) checkArticle(result.document)
        else expect(result.problem).toMatchObject({ file: name, line: expect.any(Number) as number })
      }),
      runs,
    )
  })

  it('every format reads every kind of noise', () => {
    const noise = fc
      .array(fc.constantFrom(...SIGNS, 'word', 'Two words. ', 'Ann: '), { maxLength: 80 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        noise,
        fc.constantFrom(...formats),
        fc.constantFrom(...articleFormats),
        (text, format, articleFormat) => {
          const transcript = readTranscript({ name: 'a', text }, { format })
          if (transcript.ok) checkTranscript(transcript.document)
          const article = readArticle({ name: 'a', text }, { format: articleFormat })
          if (article.ok) checkArticle(article.document)
        },
      ),
      { seed: 12, numRuns: 600 },
    )
  })

  it('any bytes decode to text or to a problem', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decodeFile('a', bytes, decode)
        if (decoded.ok) expect(decoded.text).not.toContain('\r')
        else expect(decoded.problem.remedy).not.toBe('')
      }),
      { seed: 13, numRuns: 500 },
    )
  })
})
