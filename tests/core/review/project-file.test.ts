import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applyChange,
  addMark,
  addPin,
  labelCut,
  setBookmark,
  createMark,
  decide,
  formatProject,
  isProjectFile,
  newProject,
  parseProject,
  setReviewed,
} from '../../../src/core/review/index.ts'

const empty = newProject({
  id: 'p1',
  article: { name: 'dir/Far Bank.txt', source: 'Host: It is.\n', format: null },
  video: 'abc',
})
const full = (() => {
  const mark = createMark(
    { text: 'Host: It is.' },
    {
      id: 'm1',
      side: 'article',
      span: { start: 6, end: 8 },
      category: 'accuracy/omission',
      severity: 'critical',
    },
  )
  let project = applyChange(empty, addMark(empty, mark))
  project = applyChange(
    project,
    decide(project, { flag: 'f1', verdict: 'corrected', correction: 'x', ruleVersion: 2 }),
  )
  project = applyChange(project, setReviewed(project, { rows: ['r2', 'r1'], reviewed: true }))
  project = applyChange(project, labelCut(project, { cut: 'c1', label: 'sponsor' }))
  project = applyChange(project, setBookmark(project, { row: 'r1', bookmark: { note: 'ask Mara' } }))
  return applyChange(project, addPin(project, { article: ['a'], transcript: ['t'] }))
})()

test('a project comes back as it was written, hostile words included', () => {
  expect(parseProject('p.stet', formatProject(full))).toEqual({ ok: true, project: full })
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, source) => {
      const project = { ...full, title, article: { name: title, source, format: null } }
      expect(parseProject('p.stet', formatProject(project))).toEqual({ ok: true, project })
    }),
    { seed: 3, numRuns: 100 },
  )
  expect(empty.title).toBe('Far Bank')
})

test('confirmed passages are kept; one that names no sentence is refused', () => {
  const withConfirmed = (confirmed: readonly { article: string[]; transcript: string[] }[]) => ({
    ...full,
    constraints: { ...full.constraints, confirmed },
  })
  const project = withConfirmed([
    { article: ['a1'], transcript: ['t1', 't2'] },
    { article: [], transcript: ['t3'] },
  ])
  expect(parseProject('p.stet', formatProject(project))).toEqual({ ok: true, project })
  const bad = parseProject('p.stet', formatProject(withConfirmed([{ article: [], transcript: [] }])))
  expect(bad).toMatchObject({ ok: false })
})

describe('a bad project file', () => {
  const swap = (from: string, to: string) => formatProject(full).replace(from, to)
  const lineOf = (words: string) =>
    formatProject(full)
      .split('\n')
      .findIndex((line) => line.includes(words)) + 1
  // what is wrong · file · code · line · in the message
  const cases: [string, string, string, number, RegExp][] = [
    ['empty', ' \n', 'empty', 1, /empty/],
    ['not JSON', 'Host: You\n', 'malformed', 1, /not sound JSON/],
    ['cut off', formatProject(full).split('\n').slice(0, 9).join('\n'), 'malformed', 9, /not sound JSON/],
    ['another JSON', '{"a": 1}', 'wrong-kind', 1, /not a Stet project/],
    ['a list', '[]', 'wrong-kind', 1, /not a Stet project/],
    [
      'newer',
      swap('stet.project/1', 'stet.project/2'),
      'unknown-format',
      2,
      /newer Stet \(format 2; this one reads up to 1\)/,
    ],
    [
      'wrong type',
      swap('"source": "Host: It is.\\n"', '"source": 12'),
      'malformed',
      lineOf('"source"'),
      /article\.source must be text, not 12/,
    ],
    [
      'bad severity',
      swap('"critical",', '"awful",'),
      'malformed',
      lineOf('"severity": "critical"'),
      /marks\.m1\.severity must be "neutral" or .* not "awful"/,
    ],
    [
      'bad category',
      swap('accuracy/omission', 'accuracy/grammar'),
      'malformed',
      lineOf('accuracy/omission'),
      /MQM category/,
    ],
    ['missing', swap('"comment": "",', ''), 'malformed', 0, /comment is missing/],
    [
      'other key',
      swap('"id": "m1"', '"id": "m2"'),
      'malformed',
      lineOf('"id": "m1"'),
      /must be "m1", not "m2"/,
    ],
    [
      'prototype',
      swap('"marks": {', '"marks": {"__proto__": {},'),
      'malformed',
      lineOf('"marks"'),
      /__proto__ is a name that no project may use/,
    ],
    [
      'prototype outside',
      swap('"title"', '"constructor": 1, "title"'),
      'malformed',
      lineOf('"title"'),
      /constructor is a name/,
    ],
    ['reversed span', swap('"start": 6', '"start": 60'), 'malformed', lineOf('"end": 8'), /before the start/],
    [
      'weight',
      swap('"minor": 1', '"minor": -1'),
      'malformed',
      lineOf('"minor": 1'),
      /weights\.minor must be a number from 0/,
    ],
  ]
  test.each(cases)('%s', (_name, text, code, line, what) => {
    const result = parseProject('p.stet', text)
    if (result.ok) throw new Error('was read')
    expect(result.problem).toMatchObject({ code, file: 'p.stet' })
    if (line > 0) expect(result.problem.line).toBe(line)
    expect(result.problem.what).toMatch(what)
    expect(result.problem.remedy).not.toBe('')
  })

  test('unknown fields are left behind, and nothing reaches the prototype', () => {
    const result = parseProject('p.stet', swap('"title"', '"later": {"a": 1}, "title"'))
    expect(result).toEqual({ ok: true, project: full })
    parseProject('p.stet', swap('"marks": {', '"marks": {"__proto__": {"polluted": true},'))
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('no text makes the reader throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => parseProject('x', text).ok === false),
      { seed: 5 },
    )
    expect(parseProject('x', '['.repeat(200000)).ok).toBe(false)
  })
})

test('a project is told from an article', () => {
  expect(isProjectFile(formatProject(empty))).toBe(true)
  expect(isProjectFile('\uFEFF{"schema":"stet.project/9"}')).toBe(true)
  expect(isProjectFile('The "schema": "stet.project/1" line')).toBe(false)
  expect(isProjectFile('{"schema":"stet.reading/1"}')).toBe(false)
})

describe('what was chosen about a reading', () => {
  const withChoices = (choices: unknown): string => {
    const project = { ...empty, article: { ...empty.article, choices } }
    return JSON.stringify(project, null, 2)
  }

  test('comes back as it was', () => {
    const choices = {
      version: 'original',
      takenIn: ['l1', 'l2.2'],
      leftOut: ['b1'],
      speakers: { SPEAKER_00: 'Mara' },
      swaps: [{ turns: { start: 2, end: 5 }, names: ['Mara', 'Tomas'] }],
    }
    const read = parseProject('a.json', withChoices(choices))
    expect(read.ok && read.project.article.choices).toEqual(choices)
    const plain = parseProject('a.json', formatProject(empty))
    expect(plain.ok && 'choices' in plain.project.article).toBe(false)
  })

  test.each([
    [{ version: 'latest' }, 'version'],
    [{ takenIn: 'l1' }, 'takenIn'],
    [{ leftOut: [1] }, 'leftOut'],
    [{ speakers: { A: 1 } }, 'speakers'],
    [{ swaps: [{ turns: { start: 3, end: 2 }, names: ['A', 'B'] }] }, 'end'],
    [{ swaps: [{ turns: { start: 3, end: 4 }, names: ['A'] }] }, 'names'],
    ['all', 'must be an object'],
  ])('is refused with its line where it is wrong: %j', (choices, field) => {
    const text = withChoices(choices)
    const read = parseProject('a.json', text)
    expect(read).toMatchObject({ ok: false, problem: { code: 'malformed' } })
    expect(read.ok ? '' : read.problem.what).toMatch(new RegExp(`^article\\.choices.*${field}`))
    expect(read.ok ? 0 : read.problem.line).toBeGreaterThan(
      text.slice(0, text.indexOf('"choices"')).split('\n').length - 1,
    )
  })
})

describe('settings of the rules', () => {
  const ruleSettings = {
    off: ['calque'],
    severities: { spacing: 'neutral' as const },
    accepted: { '*': ['dry goods'] },
    glossary: [{ term: 'levee', forbidden: ['dam'], allowed: [], original: '堤', note: '' }],
  }

  test('come back as they were, and are not made up', () => {
    const read = parseProject('a.json', formatProject({ ...empty, ruleSettings }))
    expect(read.ok && read.project.ruleSettings).toEqual(ruleSettings)
    const plain = parseProject('a.json', formatProject(empty))
    expect(plain.ok && 'ruleSettings' in plain.project).toBe(false)
  })

  test.each([
    { off: 'calque' },
    { severities: { spacing: 'low' } },
    { accepted: { '*': 'dry goods' } },
    { glossary: [{ term: 'levee' }] },
  ])('are refused where they are wrong: %j', (wrong) => {
    const text = JSON.stringify({ ...empty, ruleSettings: wrong })
    expect(parseProject('a.json', text).ok).toBe(false)
  })
})
