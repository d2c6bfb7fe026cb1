import { REPORTS } from '../../../src/core/report/index.ts'
import type { ReportInput } from '../../../src/core/report/index.ts'

/** A format that gives text, at once; throws for one that gives bytes or must be waited for. */
export function writeText(id: string, input: ReportInput): string {
  const report = REPORTS.find((one) => one.id === id)
  if (report === undefined) throw new Error(`no report ${id}`)
  const written = report.write(input)
  if (typeof written !== 'string') throw new Error(`${id} is no text`)
  return written
}
