import { linkWords, readPairWords, type PairWords } from '../align/index.ts'
import type { Bead } from '../model/alignment.ts'
import type { WordLink } from '../model/explanation.ts'
import type { Flag, Place, RuleOutcome } from '../model/flag.ts'
import type { RuleSettings } from '../model/rule-settings.ts'
import { makeRuleContext, RULES } from '../rules/index.ts'
import type { FlagDraft, Rule } from '../rules/rule.ts'
import type { RuleInput } from './needs.ts'
import { missingNeed } from './needs.ts'
import type { Documents } from './places.ts'
import { completePlace, flagKey, idsOfKeys } from './places.ts'
import { foldWords } from '../text/fold-words.ts'

export type RunRulesOptions = Readonly<{
  /** Default: the registry. */
  rules?: readonly Rule[]
  settings?: RuleSettings
  /** Share of the rules done, 0 to 1. */
  progress?: (done: number) => void
}>

export type RuleRun = Readonly<{
  /** In article order of the first article place; flags without one at the end, as they were said. */
  flags: readonly Flag[]
  /** One per rule, in the order of the registry. */
  outcomes: readonly RuleOutcome[]
}>

/**
 * Runs every rule on one set of texts. A rule whose input is missing is "not applicable" with what it needs; a rule that
 * throws or points outside the text has "failed" with the reason, yields nothing, and the others go on.
 */
export function runRules(input: RuleInput, options: RunRulesOptions = {}): RuleRun {
  const { rules = RULES, settings = {}, progress } = options
  const context = makeRuleContext({ ...input, settings, ...wordLinks(input) })
  const given = { ...input, settings }
  const off = new Set(settings.off)
  const outcomes: RuleOutcome[] = []
  const found: Flag[] = []
  for (const [index, rule] of rules.entries()) {
    const head = { id: rule.id, title: rule.title, group: rule.group }
    const needs = missingNeed(rule.needs, given)
    if (off.has(rule.id)) {
      outcomes.push({ ...head, status: 'off' })
    } else if (needs !== null) {
      outcomes.push({ ...head, status: 'not-applicable', needs })
    } else {
      try {
        const flags = makeFlags(rule, rule.check(context), input, settings)
        outcomes.push({ ...head, status: 'ran', flags: flags.length })
        for (const flag of flags) found.push(flag)
      } catch (error) {
        outcomes.push({
          ...head,
          status: 'failed',
          reason: error instanceof Error ? error.message : String(error),
        })
      }
    }
    progress?.((index + 1) / rules.length)
  }
  return { flags: inArticleOrder(found), outcomes }
}

/** The aligner's word pass for rules, which may not import it. What it needs of the whole texts is read on first use. */
function wordLinks({ article, transcript, alignment }: RuleInput): {
  linksOf?: (bead: Bead) => readonly WordLink[]
} {
  if (transcript === null || alignment === null) return {}
  let words: PairWords | null = null
  return {
    linksOf: (bead) => {
      words ??= readPairWords(article, transcript, alignment)
      return linkWords(words, bead)
    },
  }
}

function makeFlags(
  rule: Rule,
  drafts: Iterable<FlagDraft>,
  documents: Documents,
  settings: RuleSettings,
): Flag[] {
  const severities = settings.severities ?? {}
  const forced = Object.hasOwn(severities, rule.id) ? severities[rule.id] : undefined
  const accepted = acceptedWords(settings, rule.id)
  const flags: Omit<Flag, 'id'>[] = []
  for (const draft of drafts) {
    const [first, ...rest] = draft.places
    const place = completePlace(documents, first)
    if (accepted.has(foldWords(place.text))) continue
    flags.push({
      rule: rule.id,
      ruleVersion: rule.version,
      category: draft.category ?? rule.category,
      severity: forced ?? draft.severity ?? rule.severity,
      confidence: draft.confidence,
      places: [place, ...rest.map((place) => completePlace(documents, place))],
      message: draft.message,
      suggestion: draft.suggestion ?? null,
      evidence: draft.evidence ?? [],
      ...(draft.grade === undefined ? {} : { grade: draft.grade }),
    })
  }
  const ordered = inArticleOrder(flags)
  const ids = idsOfKeys(ordered.map((flag) => flagKey(documents, rule.id, flag.places)))
  return ordered.map((flag, index) => ({ id: ids[index]!, ...flag }))
}

/** Words that the project accepts from this rule or from all. */
function acceptedWords({ accepted = {} }: RuleSettings, rule: string): ReadonlySet<string> {
  const own = Object.hasOwn(accepted, rule) ? accepted[rule]! : []
  const all = Object.hasOwn(accepted, '*') ? accepted['*']! : []
  return new Set([...own, ...all].map(foldWords))
}

/** By first article place (a cut by its seam); without one, after the others and by first place. Stable. */
function inArticleOrder<F extends Readonly<{ places: readonly [Place, ...Place[]] }>>(
  flags: readonly F[],
): F[] {
  const keyed = flags.map((flag) => {
    const place = flag.places.find(({ side }) => side === 'article')
    const { start, end } = place ?? flag.places[0]
    return { flag, outside: place === undefined ? 1 : 0, start, end }
  })
  keyed.sort((a, b) => a.outside - b.outside || a.start - b.start || a.end - b.end)
  return keyed.map(({ flag }) => flag)
}
