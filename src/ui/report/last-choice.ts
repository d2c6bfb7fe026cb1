import { SEVERITIES } from '../../core/model/mqm.ts'
import type { ReportChoice } from '../../state/actions/reporting.ts'
import { ALL_SECTIONS, REPORT_STATES } from '../../state/actions/reporting.ts'

const KEY = 'stet.report'

/* What was chosen for the report that was saved last. It belongs to the browser, not to a project: who writes for one editor writes for him again. */

/** Null: none was saved, or what is kept there is not ours. */
export function readLastChoice(): ReportChoice | null {
  try {
    return parse(JSON.parse(localStorage.getItem(KEY) ?? 'null'))
  } catch {
    return null // storage can be forbidden, and its text can be anything
  }
}

export function keepLastChoice(choice: ReportChoice): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choice))
  } catch {
    // then the choice holds for the visit
  }
}

function parse(value: unknown): ReportChoice | null {
  if (typeof value !== 'object' || value === null) return null
  const { format, states, severities, sections, language, anonymous } = value as Record<string, unknown> // an object: shown above
  if (typeof format !== 'string') return null
  return {
    format,
    states: among(REPORT_STATES, states),
    severities: among(SEVERITIES, severities),
    sections: among(ALL_SECTIONS, sections),
    language: language === 'zh' ? 'zh' : 'en',
    anonymous: anonymous === true,
  }
}

/** The members of a list that are known words, in the order given. */
const among = <T extends string>(known: readonly T[], list: unknown): readonly T[] =>
  Array.isArray(list) ? list.flatMap((each) => known.filter((word) => word === each)) : known
