import type { MqmCategory, Severity } from '../model/mqm.ts'

/*
 * Localization quality issues of ITS 2.0 (W3C, 8.17): the nearest type to each category, severity 0 to 100, and where the
 * metric is described. The typology is finer than the list, so the category itself goes into the comment.
 */

export const ITS_PROFILE = 'https://themqm.org/error-types-2/typology/'

/** Even steps, not the weights of the score: those may be edited, and a report must not change its severities for it. */
export const ITS_SEVERITY: Readonly<Record<Severity, number>> = {
  neutral: 0,
  minor: 33,
  major: 67,
  critical: 100,
}

const TYPES: Readonly<Record<string, string>> = {
  'accuracy/mistranslation': 'mistranslation',
  'accuracy/overtranslation': 'mistranslation',
  'accuracy/undertranslation': 'mistranslation',
  'accuracy/addition': 'addition',
  'accuracy/omission': 'omission',
  'accuracy/do-not-translate': 'mistranslation',
  'accuracy/untranslated': 'untranslated',
  'terminology/wrong-term': 'terminology',
  'terminology/inconsistent-with-terminology-resource': 'terminology',
  'terminology/inconsistent-use': 'inconsistency',
  'linguistic-conventions/grammar': 'grammar',
  'linguistic-conventions/punctuation': 'typographical',
  'linguistic-conventions/spelling': 'misspelling',
  'linguistic-conventions/unintelligible': 'uncategorized',
  'linguistic-conventions/character-encoding': 'characters',
  'linguistic-conventions/textual-conventions': 'style',
  'linguistic-conventions/duplication': 'duplication',
  'style/organization-style': 'style',
  'style/third-party-style': 'style',
  'style/inconsistent-with-external-reference': 'inconsistency',
  'style/language-register': 'register',
  'style/awkward-style': 'style',
  'style/unidiomatic-style': 'style',
  'style/inconsistent-style': 'inconsistency',
  'locale-conventions/number-format': 'locale-violation',
  'locale-conventions/currency-format': 'locale-violation',
  'locale-conventions/measurement-format': 'locale-violation',
  'locale-conventions/time-format': 'locale-violation',
  'locale-conventions/date-format': 'locale-violation',
  'locale-conventions/address-format': 'locale-violation',
  'locale-conventions/telephone-format': 'locale-violation',
  'locale-conventions/shortcut-key': 'locale-violation',
  'audience-appropriateness/culture-specific-reference': 'locale-specific-content',
  'audience-appropriateness/offensive': 'other',
  'design-and-markup/layout': 'formatting',
  'design-and-markup/markup-tag': 'markup',
  'design-and-markup/truncation': 'length',
  'design-and-markup/missing-text': 'omission',
  'design-and-markup/link': 'non-conformance',
} satisfies Record<Exclude<MqmCategory, `custom/${string}`>, string>

/** Rules that say more than their category does. */
const TYPES_OF_RULES: Readonly<Record<string, string>> = {
  number: 'numbers',
  name: 'inconsistent-entities',
  spacing: 'whitespace',
  'full-width-punctuation': 'characters',
}

/** A category of the reviewer's own is "other", for the list has nothing for it. */
export const itsType = (category: MqmCategory, rule: string | null): string =>
  TYPES_OF_RULES[rule ?? ''] ?? TYPES[category] ?? 'other'
