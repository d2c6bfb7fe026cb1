import { needInChinese } from '../../core/analysis/needs-zh.ts'
import type { RuleNames } from '../../core/rules/names-zh.ts'
import { RULES_ZH } from '../../core/rules/names-zh.ts'
import type { coreWords } from './core-words.ts'
import { tellInChinese } from './told/told-zh.ts'

/** A project may name a rule that is no more. */
const namesOf = (rule: string): RuleNames | undefined =>
  Object.hasOwn(RULES_ZH, rule) ? RULES_ZH[rule as keyof typeof RULES_ZH] : undefined

export const coreWordsZh: typeof coreWords.english = {
  ruleTitle: (rule, title) => namesOf(rule)?.title ?? title,
  ruleWhat: (rule, what) => namesOf(rule)?.what ?? what,
  ruleWhy: (rule, why) => namesOf(rule)?.why ?? why,
  ruleAction: (rule, action) => namesOf(rule)?.action ?? action,
  advice: (rule) => namesOf(rule)?.action ?? '',
  needs: needInChinese,
  told: tellInChinese,
}
