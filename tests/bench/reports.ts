/**
 * `npm run bench -- reports`: what each format weighs and how long it takes, for the sample as it was reviewed (30 marks and
 * decisions) and with 5,000 marks. Prints Markdown. CPU time of one run after a warm-up; the result itself is made before.
 */
import { makeReportInput, REPORTS } from '../../src/core/report/index.ts'
import type { ReportInput } from '../../src/core/report/index.ts'
import { addMarks, applyChange, createMark } from '../../src/core/review/index.ts'
import { MQM_CATEGORIES, SEVERITIES } from '../../src/core/model/mqm.ts'
import { DATE, farBankThirty } from '../fixtures/projects/far-bank-thirty.ts'

const MARKS = 5_000

const { project, analysis } = farBankThirty()

/** Marks all over the article, of one to forty characters, so that some meet and some are nested. */
function withManyMarks(): typeof project {
  const { length } = analysis.article.text
  const marks = Array.from({ length: MARKS }, (_none, index) => {
    const start = (index * 7919) % (length - 40)
    return createMark(analysis.article, {
      id: `n${index}`,
      side: 'article',
      span: { start, end: start + 1 + ((index * 31) % 40) },
      category: MQM_CATEGORIES[index % MQM_CATEGORIES.length]!,
      severity: SEVERITIES[index % SEVERITIES.length]!,
      correction: index % 3 === 0 ? 'other words' : '',
      comment: index % 2 === 0 ? `A remark of some length, number ${index}.` : '',
    })
  })
  return applyChange(project, addMarks(project, marks))
}

const seconds = async <T>(act: () => T | Promise<T>): Promise<readonly [T, number]> => {
  const before = process.cpuUsage()
  const result = await act()
  const { user, system } = process.cpuUsage(before)
  return [result, (user + system) / 1e6]
}

const size = (content: string | Uint8Array): number =>
  typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength

const small: ReportInput = makeReportInput(project, analysis, { date: DATE })
const manyMarks = withManyMarks()
const [large, building] = await seconds(() => makeReportInput(manyMarks, analysis, { date: DATE }))

const rows: string[] = []
for (const report of REPORTS) {
  const first = await report.write(small)
  const [written, time] = await seconds(() => report.write(large))
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0)
  rows.push(
    `| ${report.id} | ${report.extension} | ${kilobytes(size(first))} | ${kilobytes(size(written))} | ${time.toFixed(2)} |`,
  )
}

console.log(
  [
    `The sample with 30 marks and decisions, and with ${MARKS.toLocaleString('en')} marks more. The result that all are written from takes ${building.toFixed(2)} s of CPU for the latter.`,
    '',
    '| format | file | kB, 30 | kB, 5,000 | seconds, 5,000 |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n'),
)
