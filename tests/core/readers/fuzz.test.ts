import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadingChoices } from '../../../src/core/model/reading-choices.ts'
import {
  decodeFile,
  detectFormat,
  guessKind,
  listFormats,
  readArticle,
  readTranscript,
} from '../../../src/core/readers/index.ts'
import { flawOf } from './document-shape.ts'
import { bold, del, ins, odtContent, openDocx, p, style } from './office-files.ts'
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
  '&#xD800;',
  '-->',
  '00:00:01.000 --> 00:00:02.000\n',
  '99:99',
  '1:02\n',
  '123:45:06',
  '-00:00:03.000 --> 00:00:01.000\n',
  ':',
  '：',
  '"',
  '\\',
  '\\u0000',
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
  '1e999',
  'null',
  '9'.repeat(30),
  '<c>',
  '</v>',
  '<v X>',
  '<!--',
  ']]>',
  '<![CDATA[',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  'NAME: ',
  '>> ',
  '图片',
  '😀',
]

const mutation = fc.record({
  kind: fc.constantFrom('cut', 'delete', 'double', 'insert', 'insert', 'swap', 'window', 'repeat'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 300 }),
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
  if (kind === 'repeat') return text.slice(0, from) + sign.repeat(length) + text.slice(from)
  return text.slice(0, from) + sign + text.slice(from)
}

/** Enough of a file to have all its features, so that thousands of runs take seconds. */
const HEAD = 2500
const head = (path: string): string => openFile(path).text.slice(0, HEAD)
const folder = (path: string): string[] => readdirSync(new URL(`../../../${path}`, import.meta.url))

const ARTICLES = 'tests/fixtures/articles/'
const office = [
  openDocx({
    styles: style('T', 'Title') + style('H1', 'heading 1'),
    body:
      p('A Flood at Three', 'T') +
      p(`${bold('Host:')}${ins('Why did nobody come?')}${del('Who came?')}`) +
      p('Tomas (0:15): It was dry. [laughs] I am sure.'),
    footnotes: p('Measured in June.'),
  }).text,
  odtContent(
    '<text:h text:outline-level="1">Nine hours</text:h><text:p>[0:04] Mara: They waited.<text:s text:c="3"/>It was <text:span>dry</text:span>.</text:p><text:list><text:list-item><text:p>a lamp</text:p></text:list-item></text:list>',
    '',
    'office:document',
  ),
]
const transcripts = [
  ...folder(TRANSCRIPTS)
    .filter((name) => name !== 'expected.json')
    .map((name) => head(TRANSCRIPTS + name)),
  ...['transcript.vtt', 'transcript.txt', 'transcript.paste.txt'].map((name) => head(SAMPLE + name)),
  ...[
    'bilibili.json',
    'fireflies.json',
    'subs.ass',
    'subs.sbv',
    'subs.smi',
    'python_list.txt',
    'subs.lrc',
    'whisper.tsv',
    'premiere.csv',
  ].map((name) => head(`tests/fixtures/arrivals/${name}`)),
]
const articles = [
  ...folder(ARTICLES)
    .filter((name) => !name.endsWith('.roles'))
    .map((name) => head(ARTICLES + name)),
  ...['article.en.txt', 'article.zh.txt'].map((name) => head(SAMPLE + name)),
]

/** A number beside the mutations: which file, so that every reader meets its own formats often and the others at times. */
const cases = fc.tuple(fc.array(mutation, { minLength: 1, maxLength: 5 }), fc.nat(9999))
const RUNS = 500

const isVerify = Number(process.env['STET_FUZZ'] ?? 1) > 1
const SECONDS = 2

/** Processor time, in `npm run verify` only: `npm test` runs beside other things and has no clock. */
function timed<T>(what: string, run: () => T): T {
  if (!isVerify) return run()
  const before = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(before)
  if ((user + system) / 1e6 > SECONDS) throw new Error(`${what} took ${(user + system) / 1e6} s`)
  return result
}

type Kind = 'transcript' | 'article'

function check(kind: Kind, text: string, format: string | undefined, pick: number): void {
  const file = { name: 'a', text }
  const options = format === undefined ? {} : { format }
  const read = (choices: ReadingChoices = {}) =>
    timed(`${format ?? 'detected'} on ${JSON.stringify(text.slice(0, 200))}`, () =>
      kind === 'transcript'
        ? readTranscript(file, { ...options, choices })
        : readArticle(file, { ...options, choices }),
    )
  const result = read()
  if (!result.ok) {
    const { problem } = result
    const isClear = problem.file === 'a' && problem.line >= 1 && problem.what !== '' && problem.remedy !== ''
    if (!isClear) throw new Error(`no clear message: ${JSON.stringify(problem)}`)
    return
  }
  const flaw = flawOf(result.document)
  if (flaw !== null) throw new Error(flaw)
  // Twice the same, and something of it taken in or left out: one case in eight, they cost as much again.
  if (pick % 8 !== 0) return
  if (JSON.stringify(read()) !== JSON.stringify(result)) throw new Error('a second reading differs')
  const { left, ...document } = result.document
  const parts = document.side === 'transcript' ? document.turns : document.blocks
  const choices: ReadingChoices = {
    takenIn: left.filter((_, index) => index % 2 === 0).map(({ id }) => id),
    leftOut: parts.filter((_, index) => index % 3 === 1).map(({ id }) => id),
    speakers: { 'Mara Ellison': 'Tobias Renn' },
    swaps: [{ turns: { start: 1, end: 4 }, names: ['Mara Ellison', 'Tobias Renn'] }],
    version: 'both',
  }
  const chosen = read(choices)
  const chosenFlaw = chosen.ok ? flawOf(chosen.document) : `refused: ${chosen.problem.what}`
  if (chosenFlaw !== null) throw new Error(`with choices: ${chosenFlaw}`)
}

describe.each(['transcript', 'article'] as const)('damaged files never break a reader: %s', (kind) => {
  const formats = listFormats(kind).map(({ id }) => id)
  const files = [...(kind === 'transcript' ? transcripts : articles), ...office]
  // What each reader is best at, by the unharmed files.
  const own = new Map<string, string[]>()
  for (const text of files) {
    const { format } = detectFormat({ name: 'a', text }, kind)
    own.set(format, [...(own.get(format) ?? []), text])
  }

  it.each(formats)('%s', (format) => {
    const native = own.get(format) ?? files
    fc.assert(
      fc.property(cases, ([changes, pick]) => {
        const from = pick % 5 === 4 ? files : native
        check(kind, changes.reduce(mutate, from[pick % from.length]!), format, pick)
      }),
      { seed: 11, numRuns: RUNS },
    )
  })

  it('whatever is detected', () => {
    fc.assert(
      fc.property(cases, ([changes, pick]) => {
        const text = changes.reduce(mutate, files[pick % files.length]!)
        check(kind, text, undefined, pick)
        guessKind({ name: 'a', text })
      }),
      { seed: 14, numRuns: RUNS },
    )
  })

  it('every format reads every kind of noise', () => {
    const noise = fc
      .array(fc.constantFrom(...SIGNS, 'word', 'Two words. ', 'Ann: '), { maxLength: 80 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(noise, fc.constantFrom(...formats), fc.nat(9999), (text, format, pick) => {
        check(kind, text, format, pick)
      }),
      { seed: 12, numRuns: RUNS },
    )
  })
})

describe('JSON of any shape', () => {
  // Cut anywhere it is no JSON any more, so files alone would try little of the search for words and times.
  const keys =
    'text words word transcript content alternatives start start_time offset timestamp end duration speaker speakers id name type'
  const leaf = fc.oneof(
    fc.constantFrom<unknown>(
      'Welcome.',
      'so',
      '',
      ' ',
      '1.5',
      '0:02',
      'PT3S',
      'punctuation',
      null,
      true,
      -1,
      2000,
      1e300,
    ),
    fc.double({ min: 0, max: 100, noNaN: true }),
  )
  const recordOf = (values: fc.Arbitrary<unknown>) =>
    fc.dictionary(fc.constantFrom(...keys.split(' ')), values, { maxKeys: 5, size: 'xsmall' })
  const listOf = (values: fc.Arbitrary<unknown>) =>
    fc.array(recordOf(values), { maxLength: 4, size: 'xsmall' })
  const inner = listOf(leaf)
  const middle = listOf(fc.oneof({ weight: 4, arbitrary: leaf }, inner))
  const value = recordOf(fc.oneof(leaf, middle, middle))
  it.each(['speech-json', 'whisper-json'])('%s', (format) => {
    fc.assert(
      fc.property(value, fc.nat(9999), (json, pick) => {
        check('transcript', JSON.stringify(json), format, pick)
      }),
      { seed: 15, numRuns: RUNS },
    )
  })
})

describe('bytes', () => {
  it('any bytes decode to text or to a problem', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decodeFile('a', bytes, decode)
        if (decoded.ok) expect(decoded.text).not.toContain('\r')
        else expect(decoded.problem.remedy).not.toBe('')
      }),
      { seed: 13, numRuns: RUNS },
    )
  })
})
