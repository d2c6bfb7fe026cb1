import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import type { ReportOptions } from '../../../src/core/report/index.ts'
import {
  fetchReportWords,
  makeReportInput,
  REPORT_SECTIONS,
  REPORTS,
} from '../../../src/core/report/index.ts'
import { applyChange, decide, setScoring } from '../../../src/core/review/index.ts'
import { DEFAULT_SCORING } from '../../../src/core/model/scoring.ts'
import { tinyTalk } from './tiny-report.ts'

const DATE = '2026-11-23T10:00:00Z'
const LAID_OUT = REPORTS.filter((report) => report.laidOut === true).map((report) => report.id)

async function write(format: string, options: Partial<ReportOptions> = {}): Promise<string> {
  const { analysis, project } = tinyTalk()
  const report = REPORTS.find(({ id }) => id === format)!
  const { language, ...rest } = options
  const words = await fetchReportWords(language)
  const written = await report.write(makeReportInput(project, analysis, { date: DATE, words, ...rest }))
  if (typeof written === 'string') return written
  return (await mammoth.extractRawText({ buffer: Buffer.from(written) })).value
}

describe.each(LAID_OUT)('%s', (format) => {
  it('has its sections in the order chosen, and no others', async () => {
    const text = await write(format, { sections: ['moves', 'cuts'] })
    expect(text.indexOf('Moved passages')).toBeGreaterThan(-1)
    expect(text.indexOf('Cut passages')).toBeGreaterThan(text.indexOf('Moved passages'))
    expect(text).not.toMatch(/Corrections \(|## Corrections|Not checked|article\.txt/)
  })

  it('writes everything when every section is named, in the usual order', async () => {
    expect(await write(format, { sections: REPORT_SECTIONS })).toBe(await write(format))
  })

  it('a section named twice stands once', async () => {
    expect(await write(format, { sections: ['cuts', 'cuts'] })).toBe(
      await write(format, { sections: ['cuts'] }),
    )
  })

  it('is Chinese when asked: heads, names, dates; the texts themselves stay', async () => {
    const text = await write(format, { language: 'zh' })
    for (const words of ['校改报告', '2026年11月23日', '删节', '前移', '轻微', '语言规范：重复', '公式'])
      expect(text).toContain(words)
    expect(text).toContain('Cut away, all of it')
    expect(text).not.toMatch(/Cut passages|Reviewer|Severity|Suggestion:|By severity|no longer/)
    // the rules, too: their names, what they ask for, why one did not run
    for (const words of ['词语叠写', '删去一个，或换回原本要用的词', '自己的术语表', '需要中文原文'])
      expect(text.replaceAll(/\s/gu, '')).toContain(words)
    expect(text).toContain('repeats a word')
    expect(text).not.toMatch(/doubled-word|Your glossary|needs/)
  })

  it('leaves the name of the reviewer out when asked', async () => {
    expect(await write(format)).toContain('Mara')
    expect(await write(format, { anonymous: true })).not.toContain('Mara')
  })

  it('prints the score with its formula, so that it can be reckoned again', async () => {
    const text = (await write(format)).replaceAll('\\', '').replace(/\s+/g, ' ')
    const found =
      /acceptable penalty = (\d+) − (\d+) × (\d+) \/ (\d+) × \((\d+) − (\d+)\) \/ (\d+) = (-?\d+(?:\.\d+)?)/.exec(
        text,
      )
    const [
      maximum = 0,
      penalty = 0,
      reference = 0,
      words = 0,
      top = 0,
      threshold = 0,
      acceptable = 0,
      score = 0,
    ] = (found ?? []).slice(1).map(Number)
    expect(words).toBeGreaterThan(0)
    expect(maximum - ((penalty * reference) / words) * ((top - threshold) / acceptable)).toBeCloseTo(score, 2)
  })
})

describe.each(REPORTS.map(({ id }) => id))('%s', (format) => {
  it('names nobody when asked, those whose marks were taken over neither', async () => {
    const { analysis, project } = tinyTalk()
    const marks = Object.values(project.marks).map((mark) => [mark.id, { ...mark, by: 'Quentin' }] as const)
    const shared = { ...project, reviewer: 'Mara Zimt', marks: Object.fromEntries(marks) }
    const input = makeReportInput(shared, analysis, { date: DATE, anonymous: true })
    const written = await REPORTS.find(({ id }) => id === format)!.write(input)
    const parts =
      typeof written === 'string'
        ? [written]
        : Object.values(unzipSync(written)).map((part) => strFromU8(part))
    for (const part of parts) expect(part).not.toMatch(/Zimt|Quentin/)
  })
})

describe('what is listed', () => {
  it('findings of the severities chosen; the score counts the others, and the report says so', async () => {
    const text = await write('markdown', { severities: ['critical'] })
    expect(text).not.toContain('very very')
    expect(text).toContain('counted here and not listed below')
    const { analysis, project } = tinyTalk()
    const input = (options: Partial<ReportOptions>) =>
      makeReportInput(project, analysis, { date: DATE, ...options }).review.summary
    expect(input({ severities: ['critical'] }).score).toEqual(input({}).score)
    expect(input({ severities: ['critical'] }).notListed).toBe(2)
    expect(input({}).notListed).toBeUndefined()
  })

  it('findings of the states chosen', () => {
    const { analysis, project } = tinyTalk()
    const flag = analysis.flags.find(({ rule }) => rule === 'doubled-word')!
    const kept = applyChange(project, decide(project, { flag: flag.id, verdict: 'kept' }))
    const items = (states: ReportOptions['states']) =>
      makeReportInput(kept, analysis, {
        date: DATE,
        open: false,
        ...(states === undefined ? {} : { states }),
      }).review.items.length
    expect(items(undefined)).toBe(1)
    expect(items(['kept'])).toBe(1)
    expect(items(['marked', 'corrected'])).toBe(0)
  })

  it('a raw model prints the raw formula', async () => {
    const { analysis, project } = tinyTalk()
    const raw = applyChange(project, setScoring(project, { ...DEFAULT_SCORING, kind: 'raw', threshold: 99 }))
    const report = REPORTS.find(({ id }) => id === 'markdown')!
    const text = String(await report.write(makeReportInput(raw, analysis, { date: DATE })))
    expect(text.replaceAll('\\', '')).toContain(
      'maximum × (1 − penalty / words) = 100 × (1 − 6 / 17) = 64.71',
    )
    expect(text).toContain('does not pass the threshold of 99')
  })
})
