import type { Analysis } from '../../core/model/analysis.ts'
import type { RuleOutcome } from '../../core/model/flag.ts'
import type { Severity } from '../../core/model/mqm.ts'
import type { Decision } from '../../core/model/project.ts'
import type { RuleSettings } from '../../core/model/rule-settings.ts'
import { getEntry } from '../../core/review/change.ts'
import { memoised } from '../memoised.ts'
import type { RuleDoc } from '../ports.ts'
import type { RuleTally } from './flags.ts'
import { NO_TALLY, ruleTallies } from './flags.ts'

/** A rule as the page about the rules shows it. */
export type ListedRule = Readonly<{
  doc: RuleDoc
  isOn: boolean
  /** Chosen in place of the rule's own; null: its own. */
  severity: Severity | null
  /** Words that are right in this project. */
  accepted: readonly string[]
  /** Null for a rule that the analysis does not know. */
  outcome: RuleOutcome | null
  tally: RuleTally
}>

export type RuleOrder = 'group' | 'name' | 'flags' | 'kept' | 'dismissed'
export const RULE_ORDERS: readonly RuleOrder[] = ['group', 'name', 'flags', 'kept', 'dismissed']

/** Every rule with the project's choices and with what it has made so far. */
export const listedRules = memoised(
  (
    docs: readonly RuleDoc[],
    settings: RuleSettings,
    analysis: Analysis,
    decisions: Readonly<Record<string, Decision>>,
  ): readonly ListedRule[] => {
    const off = new Set(settings.off)
    const outcomes = new Map(analysis.rules.map((outcome) => [outcome.id, outcome]))
    const tallies = ruleTallies(analysis, decisions)
    return docs.map((doc) => ({
      doc,
      isOn: !off.has(doc.id),
      severity: getEntry(settings.severities ?? {}, doc.id),
      accepted: getEntry(settings.accepted ?? {}, doc.id) ?? [],
      outcome: outcomes.get(doc.id) ?? null,
      tally: tallies.get(doc.id) ?? NO_TALLY,
    }))
  },
)

/** What a rule is called where the page speaks another language, and all that it says of itself there. */
type SpokenRule = Readonly<{ title: string; told: string }>

/**
 * Rules that have all these words in what is told of them, in this order. Ties, and `group`: as the rules are listed.
 * `spoken`: in the language of the page; a rule is found by its English, too.
 */
export function arrangeRules(
  rules: readonly ListedRule[],
  search: string,
  order: RuleOrder,
  spoken: (doc: RuleDoc) => SpokenRule,
): readonly ListedRule[] {
  const wanted = search.toLowerCase().split(/\s+/u).filter(Boolean)
  const found = rules.filter(({ doc }) => {
    const { id, title, group, category, docs } = doc
    const english = [id, title, group, category, docs.what, docs.why, docs.action]
    const told = [...english, spoken(doc).told].join(' ').toLowerCase()
    return wanted.every((word) => told.includes(word))
  })
  if (order === 'group') return found
  if (order === 'name')
    // by sound where they are Chinese, by letter where not
    return found.toSorted((a, b) => spoken(a.doc).title.localeCompare(spoken(b.doc).title, 'zh'))
  return found.toSorted((a, b) => b.tally[order] - a.tally[order])
}
