import type { Analysis } from '../../core/model/analysis.ts'
import type { Severity } from '../../core/model/mqm.ts'
import { SEVERITIES } from '../../core/model/mqm.ts'
import type { Decision } from '../../core/model/project.ts'
import { getEntry } from '../../core/review/change.ts'
import { memoised } from '../memoised.ts'
import { isOpen } from './flags.ts'

type Counts = Readonly<Record<Severity, number>>

export type FlagMatrix = Readonly<{
  /** Rules with flags, most open ones first; names break ties. */
  rules: readonly Readonly<{ rule: string; title: string; open: Counts; allOpen: number; decided: number }>[]
  /** Over all rules. */
  open: Counts
  allOpen: number
  decided: number
}>

/** Open flags by rule and severity, the reviewer's own severity before the rule's. */
export const flagMatrix = memoised(
  (analysis: Analysis, decisions: Readonly<Record<string, Decision>>): FlagMatrix => {
    const titles = new Map(analysis.rules.map((rule) => [rule.id, rule.title]))
    const byRule = new Map<string, { open: Record<Severity, number>; decided: number }>()
    for (const flag of analysis.flags) {
      const line = byRule.get(flag.rule) ?? { open: none(), decided: 0 }
      byRule.set(flag.rule, line)
      if (isOpen(decisions, flag)) line.open[getEntry(decisions, flag.id)?.severity ?? flag.severity]++
      else line.decided++
    }
    const rules = [...byRule].map(([rule, { open, decided }]) => ({
      rule,
      title: titles.get(rule) ?? rule,
      open,
      allOpen: SEVERITIES.reduce((sum, severity) => sum + open[severity], 0),
      decided,
    }))
    rules.sort((a, b) => b.allOpen - a.allOpen || (a.title < b.title ? -1 : 1))
    const open = none()
    for (const line of rules) for (const severity of SEVERITIES) open[severity] += line.open[severity]
    return {
      rules,
      open,
      allOpen: rules.reduce((sum, line) => sum + line.allOpen, 0),
      decided: rules.reduce((sum, line) => sum + line.decided, 0),
    }
  },
)

const none = (): Record<Severity, number> => ({ neutral: 0, minor: 0, major: 0, critical: 0 })
