import type { Analysis } from '../../core/model/analysis.ts'
import type { Flag } from '../../core/model/flag.ts'
import type { Severity } from '../../core/model/mqm.ts'
import { SEVERITIES } from '../../core/model/mqm.ts'
import type { Decision } from '../../core/model/project.ts'
import { flagState } from '../../core/review/flag-state.ts'
import { memoised } from '../memoised.ts'
import type { FlagFilter } from '../stores/view-store.ts'

type Decisions = Readonly<Record<string, Decision>>

export const flagsById = memoised(
  (analysis: Analysis): ReadonlyMap<string, Flag> => new Map(analysis.flags.map((flag) => [flag.id, flag])),
)

/** Not yet answered, or answered for another version of its rule. */
export const isOpen = (decisions: Decisions, flag: Flag): boolean => flagState({ decisions }, flag) === 'open'

const inState = (decisions: Decisions, flag: Flag, state: FlagFilter['state']): boolean =>
  state === 'all' || isOpen(decisions, flag) === (state === 'open')

/** The flags that the panel goes through, in article order. */
export const listedFlags = memoised(
  (analysis: Analysis, decisions: Decisions, filter: FlagFilter): readonly Flag[] =>
    analysis.flags.filter(
      (flag) =>
        inState(decisions, flag, filter.state) &&
        (filter.rule === null || flag.rule === filter.rule) &&
        (filter.severity === null || flag.severity === filter.severity),
    ),
)

export type FlagCounts = Readonly<{
  /** Rules that raised something in the chosen state, most first; names break ties. */
  rules: readonly Readonly<{ rule: string; title: string; flags: number }>[]
  severities: readonly Readonly<{ severity: Severity; flags: number }>[]
  open: number
  decided: number
}>

/** For the filter: how many flags each choice would leave, the other choices being as they are. */
export const flagCounts = memoised(
  (analysis: Analysis, decisions: Decisions, filter: FlagFilter): FlagCounts => {
    const perRule = new Map<string, number>()
    const perSeverity = new Map<Severity, number>()
    let open = 0
    let decided = 0
    for (const flag of analysis.flags) {
      const fitsRule = filter.rule === null || flag.rule === filter.rule
      const fitsSeverity = filter.severity === null || flag.severity === filter.severity
      if (fitsRule && fitsSeverity) {
        if (isOpen(decisions, flag)) open++
        else decided++
      }
      if (!inState(decisions, flag, filter.state)) continue
      if (fitsSeverity) perRule.set(flag.rule, (perRule.get(flag.rule) ?? 0) + 1)
      if (fitsRule) perSeverity.set(flag.severity, (perSeverity.get(flag.severity) ?? 0) + 1)
    }
    const titles = new Map(analysis.rules.map((rule) => [rule.id, rule.title]))
    const rules = [...perRule].map(([rule, flags]) => ({ rule, title: titles.get(rule) ?? rule, flags }))
    rules.sort((a, b) => b.flags - a.flags || (a.title < b.title ? -1 : 1))
    return {
      rules,
      severities: SEVERITIES.map((severity) => ({ severity, flags: perSeverity.get(severity) ?? 0 })),
      open,
      decided,
    }
  },
)

/**
 * Rules whose finding is a form of its own in the feed (a torn gap, a ground, a double rule): their places are not
 * underlined, a whole cut passage in red would drown the flags in it.
 */
const DRAWN_AS_FORM: ReadonlySet<string> = new Set([
  'cut-passage',
  'moved-passage',
  'seam',
  'condensed-passage',
])

export const isDrawnAsForm = (rule: string): boolean => DRAWN_AS_FORM.has(rule)
