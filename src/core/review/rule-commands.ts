import type { Severity } from '../model/mqm.ts'
import type { Project } from '../model/project.ts'
import type { GlossaryTerm, RuleSettings } from '../model/rule-settings.ts'
import { NO_SETTINGS } from '../model/rule-settings.ts'
import { foldWords } from '../text/fold-words.ts'
import type { Change } from './change.ts'
import { quoted, setFields } from './commands.ts'

/** What a team chooses over the rules' own, as acts like any other. Empty lists leave no trace in the project. */

/** `title`: of the rule, for the message. */
export function setRuleOn(
  project: Project,
  args: Readonly<{ rule: string; title: string; on: boolean }>,
): Change {
  const off = (project.ruleSettings?.off ?? []).filter((id) => id !== args.rule)
  return change(project, `Turned ${args.on ? 'on' : 'off'} “${args.title}”`, {
    off: args.on ? off : [...off, args.rule],
  })
}

/** Null: the rule's own severity again. */
export function setRuleSeverity(
  project: Project,
  args: Readonly<{ rule: string; title: string; severity: Severity | null }>,
): Change {
  const { [args.rule]: _before, ...others } = project.ruleSettings?.severities ?? {}
  const severities = args.severity === null ? others : { ...others, [args.rule]: args.severity }
  const label =
    args.severity === null
      ? `“${args.title}” has its own severity again`
      : `Made “${args.title}” ${args.severity}`
  return change(project, label, { severities })
}

/** Words that are right in this project; `rule` may be `*`, for every rule. */
export function acceptWords(project: Project, args: Readonly<{ rule: string; words: string }>): Change {
  const words = args.words.replaceAll(/\s+/gu, ' ').trim()
  const label = `Never flag ${quoted(words)}`
  const before = wordsOf(project, args.rule)
  if (words === '' || before.some((each) => foldWords(each) === foldWords(words)))
    return { label, patches: [] }
  return setWords(project, label, args.rule, [...before, words])
}

export function refuseWords(project: Project, args: Readonly<{ rule: string; words: string }>): Change {
  const folded = foldWords(args.words)
  const left = wordsOf(project, args.rule).filter((each) => foldWords(each) !== folded)
  return setWords(project, `Flag ${quoted(args.words)} again`, args.rule, left)
}

const wordsOf = ({ ruleSettings }: Project, rule: string): readonly string[] => {
  const accepted = ruleSettings?.accepted ?? {}
  return Object.hasOwn(accepted, rule) ? (accepted[rule] ?? []) : []
}

function setWords(project: Project, label: string, rule: string, words: readonly string[]): Change {
  const { [rule]: _before, ...others } = project.ruleSettings?.accepted ?? {}
  return change(project, label, { accepted: words.length === 0 ? others : { ...others, [rule]: words } })
}

/** Puts a term in place of the one at `at`; null: adds it. */
export function setTerm(project: Project, args: Readonly<{ at: number | null; term: GlossaryTerm }>): Change {
  const terms = project.ruleSettings?.glossary ?? []
  const glossary =
    args.at === null ? [...terms, args.term] : terms.map((each, at) => (at === args.at ? args.term : each))
  const label = `${args.at === null ? 'Added' : 'Changed'} the term ${quoted(args.term.term)}`
  return change(project, label, { glossary })
}

export function removeTerm(project: Project, at: number): Change {
  const terms = project.ruleSettings?.glossary ?? []
  return change(project, `Removed the term ${quoted(terms[at]?.term ?? '')}`, {
    glossary: terms.filter((_, index) => index !== at),
  })
}

/** Puts a list of terms in place of the glossary, or beside it: then an entry replaces one with the same term and original. */
export function importTerms(
  project: Project,
  args: Readonly<{ terms: readonly GlossaryTerm[]; replace: boolean }>,
): Change {
  const keyOf = (term: GlossaryTerm): string => `${foldWords(term.term)}\u0000${foldWords(term.original)}`
  const merged = new Map<string, GlossaryTerm>()
  for (const term of [...(args.replace ? [] : (project.ruleSettings?.glossary ?? [])), ...args.terms])
    merged.set(keyOf(term), term)
  const count = args.terms.length
  return change(project, `Read ${count} ${count === 1 ? 'term' : 'terms'} into the glossary`, {
    glossary: [...merged.values()],
  })
}

function change(project: Project, label: string, fields: Partial<RuleSettings>): Change {
  const all: RuleSettings = { ...project.ruleSettings, ...fields }
  const { off = [], severities = {}, accepted = {}, glossary = [] } = all
  const ruleSettings: RuleSettings = {
    ...(off.length === 0 ? {} : { off }),
    ...(Object.keys(severities).length === 0 ? {} : { severities }),
    ...(Object.keys(accepted).length === 0 ? {} : { accepted }),
    ...(glossary.length === 0 ? {} : { glossary }),
  }
  const isNone = Object.keys(ruleSettings).length === 0
  return setFields(project, label, { ruleSettings: isNone ? NO_SETTINGS : ruleSettings })
}
