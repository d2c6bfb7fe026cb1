import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import xliff2js from 'xliff/xliff2js'
import { listBitext } from '../../../src/core/report/bitext.ts'
import { listFindings } from '../../../src/core/report/findings.ts'
import { makeReportInput } from '../../../src/core/report/index.ts'
import type { ReportInput } from '../../../src/core/report/index.ts'
import { nameCategory } from '../../../src/core/report/wording.ts'
import { readGlossary } from '../../../src/core/rules/index.ts'
import { DATE, farBankThirty } from '../../fixtures/projects/far-bank-thirty.ts'
import { hostileInput } from './hostile-input.ts'
import { hostile } from './hostile-words.ts'
import { writeText } from './write-text.ts'
import type { Element } from './xml-reading.ts'
import { asXmlText, findAll, readXml, textOf, validate } from './xml-reading.ts'

const { project, analysis } = farBankThirty()
const input = makeReportInput(project, analysis, { date: DATE })
const write = (id: string, from: ReportInput = input): string => writeText(id, from)

/** Format, and the schema that libxml2 checks it with. All are written from the texts of the standards (schemas/). */
const SCHEMAS = [
  ['xliff', 'xliff-with-its.xsd'],
  ['tmx', 'tmx-1.4b.xsd'],
  ['tbx', 'tbx-basic.xsd'],
] as const

const elementNames = (element: Element): ReadonlySet<string> =>
  new Set(
    element.children.flatMap((child) =>
      typeof child === 'string' ? [] : [child.name, ...elementNames(child)],
    ),
  )

describe.each(SCHEMAS)('%s', (id, schema) => {
  test('libxml2 finds the sample valid', async () => {
    expect(await validate(write(id), schema)).toEqual([])
  })

  test('libxml2 would find a fault', async () => {
    const broken = write(id).replace(/<\/(target|seg|term)>/, '<wrong/></$1>')
    expect(await validate(broken, schema)).not.toEqual([])
  })

  test('hostile words make no element and come back the same', () => {
    const known = [
      ...elementNames(readXml(write(id, hostileInput('x')))),
      ...elementNames(readXml(write(id))),
    ]
    fc.assert(
      fc.property(hostile, (words) => {
        const xml = write(id, hostileInput(words))
        const root = readXml(xml)
        for (const name of elementNames(root)) expect(known).toContain(name)
        const texts = JSON.stringify(root)
        if (id === 'xliff') expect(texts).toContain(JSON.stringify(asXmlText(`${words}0`)).slice(1, -1))
      }),
      { seed: 71, numRuns: 60 },
    )
  })

  test('what is hostile is valid, too', async () => {
    const worst = ']]><script>=HYPERLINK("x")\t\n\r\u202E\uD800\0\uFFFF😀' + 'w'.repeat(200)
    expect(await validate(write(id, hostileInput(worst)), schema)).toEqual([])
    const bare = makeReportInput(project, { ...analysis, transcript: null, alignment: null }, { date: DATE })
    expect(await validate(write(id, bare), schema)).toEqual([])
  })
})

describe('xliff', () => {
  const root = readXml(write('xliff'))
  const units = findAll(root, 'unit')
  const issues = (xml = root) => [
    ...['mrk', 'sm'].flatMap((name) => findAll(xml, name)),
    ...findAll(xml, 'its:locQualityIssue'),
  ]

  test('holds all of both texts, in units of the matches', () => {
    const bitext = listBitext(project, analysis)
    expect(units).toHaveLength(bitext.length)
    for (const [index, unit] of units.entries()) {
      const [source] = findAll(unit, 'source')
      const [target] = findAll(unit, 'target')
      expect(textOf(source!)).toBe(bitext[index]!.transcript?.text ?? '')
      expect(target === undefined ? null : textOf(target)).toBe(bitext[index]!.article?.text ?? null)
    }
    expect(bitext.filter(({ kind }) => kind === 'match')).toHaveLength(analysis.alignment!.beads.length)
    const printed = bitext.flatMap((unit) => unit.article?.pieces ?? [])
    expect(printed.every((piece, index) => index === 0 || piece.start !== printed[index - 1]!.start)).toBe(
      true,
    )
  })

  test('every finding is at its words or in a note', () => {
    for (const { entry, spans } of listFindings(input)) {
      const inNote = findAll(root, 'note').some((note) => textOf(note).includes(`“${entry.before.words}”`))
      const markers = [...findAll(root, 'mrk'), ...findAll(root, 'sm')].filter(
        ({ attributes }) => attributes['stet:id'] === entry.id,
      )
      const standoff = findAll(root, 'its:locQualityIssue').some(({ attributes }) =>
        attributes['locQualityIssueComment']!.includes(
          entry.comment || entry.reason || entry.after || nameCategory(entry.category),
        ),
      )
      expect(inNote || markers.length > 0 || standoff, entry.id).toBe(true)
      if (markers[0]?.name === 'mrk' && spans.length === 1)
        expect(markers.map(textOf).join('').replace(/\s/g, ''), entry.id).toBe(
          spans[0]!.text.replace(/\s/g, ''),
        )
    }
  })

  test('issues have type, severity, profile; dismissed ones are not enabled; overlaps stand off or are milestones', () => {
    const found = issues().map(({ attributes }) =>
      Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.replace('its:', ''), value])),
    )
    const described = found.filter((one) => one['locQualityIssuesRef'] === undefined)
    for (const one of described) {
      expect(one['locQualityIssueType']).toBeTruthy()
      expect(one['locQualityIssueComment']).toBeTruthy()
      expect(Number(one['locQualityIssueSeverity'])).toBeLessThanOrEqual(100)
      expect(one['locQualityIssueProfileRef']).toMatch(/^https:/)
    }
    expect(described.some((one) => one['locQualityIssueEnabled'] === 'no')).toBe(true)
    expect(findAll(root, 'sm')).toHaveLength(1)
    const names = findAll(root, 'its:locQualityIssues').map(
      ({ attributes }) => `#its=${attributes['xml:id']}`,
    )
    const references = found.flatMap((one) => one['locQualityIssuesRef'] ?? [])
    expect(references.sort()).toEqual(names.sort())
    expect(names.length).toBeGreaterThan(0)
  })

  test('another reader (locize, xliff) gets every unit, and both its texts where no annotation is in the way', async () => {
    // that reader knows no annotations and leaves marked words out
    const read = await xliff2js(write('xliff'))
    expect([read.sourceLanguage, read.targetLanguage]).toEqual(['en', 'en'])
    const resources = Object.values(read.resources['article']!)
    const bitext = listBitext(project, analysis)
    expect(resources).toHaveLength(bitext.length)
    let compared = 0
    for (const [index, { source, target }] of resources.entries()) {
      const { article, transcript } = bitext[index]!
      const isMarked = findAll(units[index]!, 'mrk').length + findAll(units[index]!, 'sm').length > 0
      if (isMarked) continue
      expect([source, target ?? null]).toEqual([transcript?.text ?? '', article?.text ?? null])
      compared++
    }
    expect(compared).toBeGreaterThan(200)
  })
})

test('tmx has the confirmed matches with their times', () => {
  const units = findAll(readXml(write('tmx')), 'tu')
  const confirmed = listBitext(project, analysis).filter((unit) => unit.confirmed)
  expect(units).toHaveLength(confirmed.length)
  expect(confirmed.length).toBeGreaterThan(20)
  const first = units[0]!
  expect(findAll(first, 'prop').map((prop) => [prop.attributes['type'], textOf(prop)])).toEqual([
    ['x-start-seconds', '25.227'],
    ['x-end-seconds', '32.266'],
    ['x-speaker', 'Mara Ellison'],
    ['x-confirmed', 'yes'],
  ])
  expect(findAll(first, 'seg').map(textOf)).toEqual([
    confirmed[0]!.transcript!.text,
    confirmed[0]!.article!.text,
  ])
  const untouched = makeReportInput({ ...project, reviewed: {} }, analysis, { date: DATE })
  expect(findAll(readXml(write('tmx', untouched)), 'tu')).toHaveLength(analysis.alignment!.beads.length)
})

test('tbx is a word list that Stet takes', () => {
  const glossary = [
    {
      term: 'gauge',
      forbidden: ['water level meter'],
      allowed: ['river gauge'],
      original: '水位计',
      note: 'n <1>',
    },
  ]
  const withList = makeReportInput({ ...project, ruleSettings: { glossary } }, analysis, { date: DATE })
  const read = readGlossary({ name: 'terms.tbx', text: write('tbx', withList) })
  expect(read).toMatchObject({
    ok: true,
    terms: [
      { term: 'Far Bank', forbidden: ['Far Shore'] },
      glossary[0],
      { term: 'lead time', forbidden: ['advance amount'] },
    ],
  })
})
