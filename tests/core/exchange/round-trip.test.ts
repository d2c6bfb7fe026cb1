import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReview } from '../../../src/core/exchange/index.ts'
import type { ImportedMark, ImportedReview } from '../../../src/core/exchange/index.ts'
import { MQM_CATEGORIES, SEVERITIES } from '../../../src/core/model/mqm.ts'
import type { Mark } from '../../../src/core/model/project.ts'
import { makeReportInput, REPORTS } from '../../../src/core/report/index.ts'
import type { ReportInput } from '../../../src/core/report/index.ts'
import { addMarks, applyChange, createMark, formatProject } from '../../../src/core/review/index.ts'
import { DATE, farBankThirty } from '../../fixtures/projects/far-bank-thirty.ts'
import { hostile } from '../report/hostile-words.ts'
import { tinyTalk } from '../report/tiny-report.ts'
import { writeText } from '../report/write-text.ts'

/* What report writes must come back the same: for each format that can be read, write, then read. */

const { project, analysis } = farBankThirty()
const input = makeReportInput(project, analysis, { date: DATE })

const write = (id: string, from: ReportInput): string =>
  id === 'project' ? formatProject(from.project) : writeText(id, from)

function readBack(id: string, from: ReportInput): ImportedReview {
  const extension = REPORTS.find((report) => report.id === id)?.extension ?? 'json'
  const result = readReview({ name: `theirs.${extension}`, text: write(id, from) }, from.analysis)
  if (!result.ok) throw new Error(result.problem.what)
  expect(result.reviews).toHaveLength(1)
  return result.reviews[0]!
}

const byId = (marks: readonly (Mark | ImportedMark)[]) => [...marks].sort((a, b) => (a.id < b.id ? -1 : 1))

describe.each(['project', 'mqm', 'annotations'])('%s', (id) => {
  test('the sample: all 20 marks, the lost one too, with every field', () => {
    const read = readBack(id, input)
    expect(byId(read.marks)).toEqual(byId(Object.values(project.marks)))
    expect(read.skipped).toEqual([])
    expect(read.reviewer).toBe('Nora Lind')
  })

  test('the sample: the answers to flags', () => {
    const read = readBack(id, input)
    const expected = Object.values(project.decisions).filter(
      ({ verdict }) => id !== 'mqm' || verdict !== 'dismissed',
    )
    const short = (list: readonly { flag: string; verdict: string; comment: string }[]) =>
      list.map(({ flag, verdict, comment }) => `${flag} ${verdict} ${comment}`).sort()
    expect(short(read.decisions)).toEqual(short(expected))
  })

  test('any marks, with any words said of them', () => {
    const talk = tinyTalk()
    const { length } = talk.analysis.article.text
    const mark = fc.record({
      from: fc.nat(length),
      size: fc.nat(30),
      category: fc.constantFrom(...MQM_CATEGORIES),
      severity: fc.constantFrom(...SEVERITIES),
      comment: hostile,
      correction: hostile,
    })
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 8 }), (given) => {
        const marks = given.map(({ from, size, ...rest }, index) =>
          createMark(talk.analysis.article, {
            id: `m${index}`,
            side: 'article',
            span: { start: from, end: Math.min(length, from + size) },
            ...rest,
          }),
        )
        const marked = applyChange(talk.project, addMarks(talk.project, marks))
        const from = makeReportInput(marked, talk.analysis, { date: DATE, open: false })
        if (marks.length === 0) return
        expect(byId(readBack(id, from).marks)).toEqual(byId(marks))
      }),
      { seed: 81, numRuns: 100 },
    )
  })
})

test('json (stet.review/1): the marks are found again by their words; what is gone or in doubt is said', () => {
  const read = readBack('json', input)
  const short = ({ id, category, severity, correction, comment, anchor }: Mark | ImportedMark) => ({
    id,
    category,
    severity,
    correction,
    comment,
    quote: anchor.quote,
    start: anchor.start,
  })
  const expected = byId(Object.values(project.marks)).map(short)
  const found = byId(read.marks).map(short)
  const missing = expected.filter(({ id }) => !found.some((one) => one.id === id))
  expect(missing.map(({ id }) => id)).toEqual(['m20'])
  expect(read.skipped).toMatchObject([{ words: 'words that stood here once' }])
  expect(found).toEqual(expected.filter(({ id }) => id !== 'm20'))
  expect(read.decisions).toHaveLength(8)
})
