import type { Severity } from './mqm.ts'

/** An entry of the user's own word list. */
export type GlossaryTerm = Readonly<{
  /** The English term to be used, in the form of a dictionary. */
  term: string
  /** What must not stand for it. */
  forbidden: readonly string[]
  /** What may stand for it as well. */
  allowed: readonly string[]
  /** The term in the language of the original; empty: none given. */
  original: string
  note: string
}>

/**
 * What a team chose over the rules' own, kept with the project. Absent field: as the rules have it. Rules that do not exist
 * (any more) are passed over.
 */
export type RuleSettings = Readonly<{
  /** Rules that do not run, by id. */
  off?: readonly string[]
  /** Severities in place of what a rule says, by its id. */
  severities?: Readonly<Record<string, Severity>>
  /** Words that are right in this project, by rule id; `*`: for every rule. A flag whose first place is such a word is not made. */
  accepted?: Readonly<Record<string, readonly string[]>>
  glossary?: readonly GlossaryTerm[]
}>

export const NO_SETTINGS: RuleSettings = {}
