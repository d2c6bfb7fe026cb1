import { describe, expect, test } from 'vitest'
import { BLOCK_ROLES } from '../../src/core/model/article.ts'
import { isMqmCategory, SEVERITIES } from '../../src/core/model/mqm.ts'
import { formatProject, newProject } from '../../src/core/review/index.ts'
import { run, TALK } from './made-up-io.ts'

const SAMPLE = ['samples/far-bank/article.en.txt', 'samples/far-bank/transcript.auto.vtt'] as const

type Json = Record<string, unknown>
const json = (argv: readonly string[], files: Parameters<typeof run>[1] = {}): Json => {
  const result = run([...argv, '--json'], files)
  expect(result.err).toBe('')
  return JSON.parse(result.out) as Json // its shape is what is tested
}

/** The value at "a.b.0"; undefined where there is none. */
const at = (value: unknown, path: string): unknown =>
  path === ''
    ? value
    : path.split('.').reduce<unknown>((inner, key) => (inner as Json | undefined)?.[key], value)

/** Shapes of docs/contracts.md: where in the answer, and the keys that must be there, in any order. */
const SHAPES: Readonly<Record<string, readonly [string[], readonly [string, string][]]>> = {
  'stet.reading/1': [
    ['read', SAMPLE[1]],
    [
      ['', 'schema kind format language cues units left warnings'],
      ['units.0', 'id text line startSeconds endSeconds speaker role'],
      ['left.0', 'line text reason'],
    ],
  ],
  'stet.alignment/1': [
    ['align', ...SAMPLE],
    [
      ['', 'schema article transcript links summaries aOnly bOnly related'],
      ['article.units.0', 'id text line start end role speaker'],
      ['transcript.units.0', 'id text line startSeconds endSeconds speaker'],
      ['links.0', 'a b confidence moved'],
      ['summaries.0', 'a b confidence'],
    ],
  ],
  'stet.flags/1': [
    ['check', ...SAMPLE],
    [
      ['', 'schema flags rules'],
      [
        'flags.0',
        'id rule category severity confidence side line start end text places message suggestion evidence',
      ],
      ['rules.0', 'id status flags'],
    ],
  ],
  'stet.rules/1': [
    ['rules'],
    [
      ['', 'schema rules'],
      ['rules.0', 'id version title group category severity needs docs examples'],
      ['rules.0.docs', 'what why action'],
      ['rules.0.examples', 'flagged clean'],
    ],
  ],
  'stet.review/1': [
    ['report', ...SAMPLE],
    [
      ['', 'schema tool title reviewer date files video summary items cuts additions moves rulesNotRun'],
      ['files.0', 'side name format language sentences words'],
      ['summary', 'rows coverage cuts additions moves marks flags openIncluded score'],
      ['summary.score', 'words weights penalty perThousand quality items bySeverity byCategory'],
      ['summary.coverage.article', 'words matched share'],
      [
        'items.0',
        'number id kind state category severity rule confidence where alsoAt before after suggestion reason comment quotes',
      ],
      ['items.0.where', 'side file line start end row startSeconds lost'],
      ['items.0.before', 'left words right'],
      ['cuts.0', 'id row inside line text words speakers startSeconds endSeconds link confidence flag'],
      ['additions.0', 'id rows line text words sumsUp confidence flag'],
      ['moves.0', 'id rows line direction homeRow text words startSeconds link confidence flag'],
    ],
  ],
}

describe.each(Object.entries(SHAPES))('%s', (schema, [argv, shapes]) => {
  const data = json(argv)
  test('names its schema', () => expect(data['schema']).toBe(schema))
  test.each(shapes)('%s has the keys %s', (path, keys) => {
    expect(Object.keys(at(data, path) as Json).sort()).toEqual(keys.split(' ').sort())
  })
})

test('stet.project/1 has the keys of the contract', () => {
  const text = { name: 'a.txt', source: 'Words.', format: null }
  const data = JSON.parse(formatProject(newProject({ id: 'p', article: text }))) as Json
  expect(Object.keys(data).join(' ')).toBe(
    'schema id title reviewer video article transcript original marks decisions reviewed weights constraints',
  )
  expect(data).toMatchObject({
    schema: 'stet.project/1',
    article: text,
    constraints: { pins: [], forbidden: [] },
  })
})

test('positions are those of the file: line from 1, half-open code units inside the line', () => {
  const article = '\uFEFFTitle Of It\r\n\r\nHost:A 😀 the the end.\r\n'
  const { flags } = json(['check', 'a.txt'], { 'a.txt': article }) as { flags: Json[] }
  const doubled = flags.find((flag) => flag['rule'] === 'doubled-word')!
  const line = article.slice(1).replaceAll('\r\n', '\n').split('\n')[Number(doubled['line']) - 1]!
  expect(doubled).toMatchObject({ side: 'article', line: 3, start: 10, end: 17, text: 'the the' })
  expect(line.slice(10, 17)).toBe('the the')
  expect((doubled['places'] as Json[])[0]).toMatchObject({
    side: 'article',
    line: 3,
    start: 10,
    end: 17,
    text: 'the the',
  })
})

test('every flag of the sample points at its words, with a known severity and category', () => {
  const { flags } = json(['check', ...SAMPLE]) as { flags: Json[] }
  expect(flags.length).toBeGreaterThan(10)
  const read = json(['read', SAMPLE[0]]) as {
    units: { line: number; text: string; start: number; end: number; role: string }[]
  }
  for (const unit of read.units) expect(BLOCK_ROLES).toContain(unit.role)
  for (const flag of flags) {
    expect(SEVERITIES).toContain(flag['severity'])
    expect(isMqmCategory(String(flag['category']))).toBe(true)
    for (const place of flag['places'] as { side: string; line: number; start: number; end: number }[]) {
      expect(place.line).toBeGreaterThan(0)
      expect(place.start).toBeGreaterThanOrEqual(0)
      expect(place.end).toBeGreaterThanOrEqual(place.start)
      expect('startSeconds' in place).toBe(place.side === 'transcript')
    }
  }
  const cut = flags.find((flag) => flag['rule'] === 'cut-passage')!
  const places = cut['places'] as { side: string; start: number; end: number }[]
  expect(places[0]!.side).toBe('transcript')
  const seam = places.find((place) => place.side === 'article')!
  expect(seam.start).toBe(seam.end)
})

test('a unit is in at most one link, and in none or in aOnly and bOnly', () => {
  const data = json(['align', ...SAMPLE]) as {
    article: { units: unknown[] }
    transcript: { units: unknown[] }
    links: { a: number[]; b: number[] }[]
    aOnly: number[]
    bOnly: number[]
  }
  const ids = (units: unknown[]) => units.map((_, index) => index)
  const inOrder = (list: number[]) => list.toSorted((x, y) => x - y)
  expect(inOrder([...data.links.flatMap((link) => link.a), ...data.aOnly])).toEqual(ids(data.article.units))
  expect(inOrder([...data.links.flatMap((link) => link.b), ...data.bOnly])).toEqual(
    ids(data.transcript.units),
  )
})

test('--units lines: each line is a unit, and nothing but JSON is printed, even without --json', () => {
  const files = {
    a: 'The river is big.\n\nWe built a wall.\n',
    b: 'Well.\nThe river is very big.\nWe built the wall.',
  }
  const result = run(['align', 'a', 'b', '--units', 'lines'], files)
  const data = JSON.parse(result.out) as Json
  expect(at(data, 'article.units.2')).toEqual({
    id: 2,
    text: 'We built a wall.',
    line: 3,
    start: 0,
    end: 16,
    role: null,
    speaker: null,
  })
  expect(at(data, 'transcript.units')).toHaveLength(3)
  expect(data['aOnly']).toContain(1)
  expect(result).toMatchObject({ code: 0, err: '' })
})

test('rules that lack an input are not applicable, with what they need', () => {
  const { rules } = json(['check', 'article.txt'], TALK) as { rules: Json[] }
  const number = rules.find((rule) => rule['id'] === 'number')
  expect(number).toEqual({ id: 'number', status: 'not-applicable', needs: 'a transcript' })
  expect(new Set(rules.map((rule) => rule['status']))).toEqual(new Set(['ran', 'not-applicable']))
})
