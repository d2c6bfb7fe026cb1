import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listFindings } from '../../../src/core/report/findings.ts'
import { makeReportInput } from '../../../src/core/report/index.ts'
import type { ReportInput } from '../../../src/core/report/index.ts'
import { DATE, farBankThirty } from '../../fixtures/projects/far-bank-thirty.ts'
import { hostileInput } from './hostile-input.ts'
import { hostile } from './hostile-words.ts'
import { writeText } from './write-text.ts'

const { project, analysis } = farBankThirty()
const input = makeReportInput(project, analysis, { date: DATE })
const everything = makeReportInput(project, analysis, { date: DATE, open: true })
const bare = makeReportInput(project, { ...analysis, transcript: null, alignment: null }, { date: DATE })
const write = (id: string, from: ReportInput): string => writeText(id, from)

type Region = Readonly<
  Record<'startLine' | 'startColumn' | 'endColumn' | 'charOffset' | 'charLength', number> & {
    snippet: { text: string }
  }
>
type Result = Readonly<{
  ruleId: string
  ruleIndex: number
  message: { text: string }
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: Region } }[]
  partialFingerprints: Record<string, string>
  suppressions?: unknown[]
  fixes?: { artifactChanges: { replacements: { deletedRegion: Region; insertedContent: unknown }[] }[] }[]
}>
type Sarif = Readonly<{ runs: [{ tool: { driver: { rules: { id: string }[] } }; results: Result[] }] }>
type Target = Readonly<{
  source: string
  selector: [
    Readonly<{ type: string; exact: string; prefix: string; suffix: string }>,
    Readonly<{ start: number; end: number }>?,
  ]
}>
type Annotation = Readonly<{
  id: string
  body: Readonly<{ purpose: string; value: string }>[]
  target: Target | Target[]
}>
type Collection = Readonly<{ '@context': unknown[]; first: { items: Annotation[] } }>

// what is written must have these shapes; where it has not, a test fails
const read = (id: string, from: ReportInput = input): Record<string, unknown> =>
  JSON.parse(write(id, from)) as Record<string, unknown>
const readSarif = (from?: ReportInput): Sarif => read('sarif', from) as Sarif
const readCollection = (from?: ReportInput): Collection => read('annotations', from) as Collection

type Schema = { [key: string]: unknown }
const schemaFile = (path: string): Schema => JSON.parse(readFileSync(path, 'utf8')) as Schema

/** The schema with every object closed: what it does not name is a fault. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, closed(inner)] as const)
  const copy: Schema = Object.fromEntries(entries)
  return 'properties' in copy && copy['type'] === 'object' ? { ...copy, additionalProperties: false } : copy
}

describe('stet.review/1 against its published schema (ajv)', () => {
  const schema = schemaFile(join(import.meta.dirname, '../../../public/stet.review.1.schema.json'))
  const check = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(
    closed(schema) as Schema,
  )

  test.each([
    ['marks and decisions', input],
    ['open flags, too', everything],
    ['no transcript', bare],
    [
      'nothing but a text',
      makeReportInput({ ...project, marks: {}, decisions: {} }, analysis, { date: '2026-11-23' }),
    ],
  ])('%s: valid, and nothing in it that the schema does not name', (_name, from) => {
    check(read('json', from))
    expect(check.errors).toBeNull()
  })

  test('hostile words are valid', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const review = read('json', hostileInput(words))
        expect(check(review)).toBe(true)
        expect(review['title']).toBe(words === '' ? 'a' : words)
      }),
      { seed: 72, numRuns: 60 },
    )
  })

  test('a wrong review is refused', () => {
    expect(check({ ...read('json'), schema: 'stet.review/2' })).toBe(false)
    expect(check({ ...read('json'), items: [{}] })).toBe(false)
  })
})

describe('sarif against the schema of OASIS (package @microsoft/jest-sarif, ajv)', () => {
  const require = createRequire(import.meta.url)
  const path = require.resolve('@microsoft/jest-sarif')
  const schema = schemaFile(join(path, '../schemas/sarif-2.1.0-rtm.5.json'))
  // its draft, formats and patterns are older than the validator
  const { $schema: _draft, id: _id, ...rest } = schema
  const check = new Ajv({
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
    allErrors: true,
  }).compile(rest)

  test.each([
    ['marks and decisions', input],
    ['open flags, too', everything],
    ['no transcript', bare],
  ])('%s', (_name, from) => {
    check(read('sarif', from))
    expect(check.errors).toBeNull()
  })

  test('hostile words', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        expect(check(read('sarif', hostileInput(words)))).toBe(true)
      }),
      { seed: 73, numRuns: 60 },
    )
  })

  test('every finding is a result; its region has its words; dismissed flags are suppressed', () => {
    const [run] = readSarif().runs
    const findings = listFindings(input)
    expect(run.results).toHaveLength(findings.length)
    const { source } = analysis.article
    const lines = source.split('\n')
    let checked = 0
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex]!.id).toBe(result.ruleId)
      const place = result.locations[0]?.physicalLocation
      if (place === undefined || place.artifactLocation.uri !== 'article.en.txt') continue
      const { charOffset, charLength, startLine, startColumn, snippet } = place.region
      expect(source.slice(charOffset, charOffset + charLength)).toBe(snippet.text)
      const first = lines[startLine - 1]!.slice(startColumn - 1)
      expect(first.startsWith(snippet.text.split('\n')[0]!)).toBe(true)
      checked++
    }
    expect(checked).toBeGreaterThan(20)
    const suppressed = run.results.filter((result) => result.suppressions !== undefined)
    expect(suppressed.map((result) => result.partialFingerprints['stet/v1'])).toEqual(
      findings.filter(({ entry }) => entry.state === 'dismissed').map(({ entry }) => entry.id),
    )
  })

  test('a fix is what the corrected article has', () => {
    const result = readSarif().runs[0].results.find(({ message }) => message.text.includes('Tomas Varga'))!
    const [replacement] = result.fixes![0]!.artifactChanges[0]!.replacements
    expect(replacement!.insertedContent).toEqual({ text: 'Tomas Varga' })
    expect(replacement!.deletedRegion).toMatchObject({ startLine: 5, startColumn: 43, endColumn: 55 })
  })
})

/* No schema of Web Annotations can be had from a package: the checks are from the text of the model (3.1, 4.2, 5.1). */
describe('web annotations', () => {
  const collection = readCollection()
  const annotations = collection.first.items

  test('a collection with its page; every annotation has id, type, body and target', () => {
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: 30 })
    expect(collection['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld')
    expect(annotations).toHaveLength(30)
    expect(new Set(annotations.map((one) => one.id)).size).toBe(30)
    for (const one of annotations) {
      expect(one).toMatchObject({ type: 'Annotation', created: DATE })
      expect(one.id).toMatch(/^urn:/)
      expect([one.target].flat().length).toBeGreaterThan(0)
      for (const body of one.body)
        expect(body).toMatchObject({ type: 'TextualBody', value: expect.any(String) as string })
    }
  })

  test('both selectors of a target find the same words, counted in code points', () => {
    const texts = new Map(
      [analysis.article, analysis.transcript!, analysis.original!].map((one) => [one.name, one.text]),
    )
    for (const one of annotations.flatMap((each) => each.target)) {
      const points = [...texts.get(one.source)!]
      const [quote, position] = one.selector
      expect(quote).toMatchObject({ type: 'TextQuoteSelector' })
      if (position === undefined) continue // the words are gone
      const slice = (from: number, to: number): string => points.slice(from, to).join('')
      expect(slice(position.start, position.end)).toBe(quote.exact)
      expect(slice(0, position.start).endsWith(quote.prefix)).toBe(true)
      expect(slice(position.end, points.length).startsWith(quote.suffix)).toBe(true)
    }
  })

  test('behind an emoji a position counts one less than in UTF-16', () => {
    const emoji = hostileInput('😀😀')
    const whole = readCollection(emoji).first.items.find((one) => one.id === 'urn:stet:mark:m4')!
    const { text } = emoji.analysis.article
    const pairs = [...text].filter((point) => point.length === 2).length
    expect(pairs).toBeGreaterThan(1)
    expect([whole.target].flat()[0]!.selector[1]).toMatchObject({ start: 0, end: text.length - pairs })
  })

  test('hostile words come back the same', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const bodies = readCollection(hostileInput(words)).first.items.flatMap((one) => one.body)
        for (const { purpose, value } of bodies) if (purpose === 'commenting') expect(value).toBe(words)
      }),
      { seed: 74, numRuns: 60 },
    )
  })
})

describe('github annotations (from the documentation of workflow commands)', () => {
  const COMMAND = /^::(notice|warning|error) (\w+=[^,:\r\n]*(?:,\w+=[^,:\r\n]*)*)::(.+)$/u

  test('one command a line, at the place in the file', () => {
    const lines = write('github', input).trimEnd().split('\n')
    expect(lines).toHaveLength(28)
    for (const line of lines) expect(line).toMatch(COMMAND)
    expect(lines[2]).toMatch(/^::error file=article\.en\.txt,line=5,endLine=5,col=43,endColumn=55,/)
  })

  test('hostile words stay in their command', () => {
    const count = write('github', hostileInput('x')).split('\n').length
    fc.assert(
      fc.property(hostile, (words) => {
        const lines = write('github', hostileInput(words)).split('\n')
        expect(lines).toHaveLength(count)
        for (const line of lines.slice(0, -1)) expect(line).toMatch(COMMAND)
      }),
      { seed: 75, numRuns: 60 },
    )
  })
})
