import { catalogue } from './catalogue.ts'

/**
 * What core and state say in English of themselves: as it is for who reads English, translated for others. So the words of
 * a rule and of a message stand in one place only, and the page of an English visitor carries them once.
 */
export const coreWords = catalogue('core', {
  ruleTitle: (_rule: string, title: string) => title,
  ruleWhat: (_rule: string, what: string) => what,
  ruleWhy: (_rule: string, why: string) => why,
  ruleAction: (_rule: string, action: string) => action,
  /** What a rule that did not run is missing. */
  needs: (needs: string) => needs,
  /** What to do, beside a flag whose own words are in another language than the page; empty where they are not. */
  advice: (_rule: string) => '',
  /** Any sentence. `ruleOf`: the id of a rule by its title. */
  told: (sentence: string, _ruleOf: (title: string) => string | null) => sentence,
})
