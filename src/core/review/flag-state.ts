import type { Flag } from '../model/flag.ts'
import type { Project, Verdict } from '../model/project.ts'
import { getEntry } from './change.ts'

export type FlagState = 'open' | Verdict

/** How a flag stands. A dismissal holds for the version of the rule that was judged; a changed rule asks again. */
export function flagState(project: Pick<Project, 'decisions'>, flag: Flag): FlagState {
  const decision = getEntry(project.decisions, flag.id)
  if (decision === null) return 'open'
  const outdated = decision.ruleVersion !== undefined && decision.ruleVersion !== flag.ruleVersion
  return decision.verdict === 'dismissed' && outdated ? 'open' : decision.verdict
}
