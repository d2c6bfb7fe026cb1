import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listFormats } from '../../src/core/readers/index.ts'
import { p, zipDocx, zipOdt } from '../core/readers/office-files.ts'
import { run } from './made-up-io.ts'

const FIXTURES = new URL('../fixtures/', import.meta.url)

type Given = Readonly<{ name: string; kind: 'article' | 'transcript'; bytes: Uint8Array | string }>

const filesIn = (
  folder: string,
  kind: Given['kind'],
  names = readdirSync(new URL(folder, FIXTURES)),
): Given[] =>
  names
    .filter((name) => !/\.roles$|^expected\.json$/.test(name))
    .map((name) => ({ name, kind, bytes: readFileSync(new URL(folder + name, FIXTURES)) }))

/** One of each format that the folder of transcripts does not have. */
const ARRIVALS = [
  'subs.ass',
  'subs.lrc',
  'subs.sbv',
  'subs.smi',
  'python_list.txt',
  'generic.csv',
  'deepgram.json',
  'fcpx.fcpxml',
  'wordpad.rtf',
]

const TALK = [
  '[00:00:01] Ann Lee: Did you measure the river?',
  '[00:00:05] Bob: Every day, and then it rose.',
  '[00:00:09] Ann Lee: How far?',
  '[00:00:12] Bob: Two metres.',
]
const GIVEN: readonly Given[] = [
  ...filesIn('transcripts/', 'transcript'),
  ...filesIn('arrivals/', 'transcript', ARRIVALS),
  ...filesIn('articles/', 'article'),
  { name: 'talk.docx', kind: 'transcript', bytes: zipDocx({ body: TALK.map((line) => p(line)).join('') }) },
  {
    name: 'talk.odt',
    kind: 'transcript',
    bytes: zipOdt(TALK.map((line) => `<text:p>${line}</text:p>`).join('')),
  },
  {
    name: 'talk.txt',
    kind: 'transcript',
    bytes: 'Um, you know, it rose. I mean, we saw it coming down. '.repeat(20),
  },
]

type Printed = Readonly<{
  schema: string
  kind: string
  format: string
  language: string
  cues: number
  units: readonly Readonly<{ id: number; text: string; line: number; role: string }>[]
  left: readonly Readonly<{ line: number; text: string; reason: string }>[]
}>

const read = ({ name, bytes }: Given): Printed => {
  const { out, err } = run(['read', name, '--json'], { [name]: bytes })
  expect(err).toBe('')
  return JSON.parse(out) as Printed // its shape is what is tested
}

describe('stet read --json', () => {
  it.each(GIVEN)('says what $name is and what it holds', (given) => {
    const { schema, kind, format, language, cues, units, left } = read(given)
    expect(schema).toBe('stet.reading/1')
    expect(kind === 'transcript').toBe(given.kind === 'transcript')
    expect(listFormats(kind === 'transcript' ? 'transcript' : 'article').map(({ id }) => id)).toContain(
      format,
    )
    expect(language).toMatch(/^(?:en|zh-Han[st])$/)
    expect(cues > 0).toBe(kind === 'transcript')
    expect(units.map(({ id }) => id)).toEqual(units.map((_, index) => index))
    for (const { text, line } of [...units, ...left]) {
      expect(text.trim()).not.toBe('')
      expect(line).toBeGreaterThan(0)
    }
  })

  it('has read every format there is', () => {
    const printed = GIVEN.map(read)
    for (const kind of ['article', 'transcript'] as const) {
      const found = printed.filter((each) => (each.kind === 'transcript') === (kind === 'transcript'))
      const formats = new Set(found.map(({ format }) => format))
      expect(listFormats(kind).filter(({ id }) => !formats.has(id))).toEqual([])
    }
  })
})
