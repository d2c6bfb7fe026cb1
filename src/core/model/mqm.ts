/**
 * Severities and categories of MQM-Core (themqm.org, MQM-Core typology), the weights being its defaults. Weights live in
 * the project, so a team can use its own; these are the start.
 */
export const SEVERITIES = ['neutral', 'minor', 'major', 'critical'] as const
export type Severity = (typeof SEVERITIES)[number]

export type SeverityWeights = Readonly<Record<Severity, number>>
export const DEFAULT_WEIGHTS: SeverityWeights = { neutral: 0, minor: 1, major: 5, critical: 25 }

export const severityRank = (severity: Severity): number => SEVERITIES.indexOf(severity)

/** MQM dimensions with their subtypes, in the order in which menus show them. A category is written `dimension/subtype`. */
export const MQM_DIMENSIONS = {
  accuracy: [
    'mistranslation',
    'overtranslation',
    'undertranslation',
    'addition',
    'omission',
    'do-not-translate',
    'untranslated',
  ],
  terminology: ['wrong-term', 'inconsistent-with-terminology-resource', 'inconsistent-use'],
  'linguistic-conventions': [
    'grammar',
    'punctuation',
    'spelling',
    'unintelligible',
    'character-encoding',
    'textual-conventions',
    'duplication',
  ],
  style: [
    'organization-style',
    'third-party-style',
    'inconsistent-with-external-reference',
    'language-register',
    'awkward-style',
    'unidiomatic-style',
    'inconsistent-style',
  ],
  'locale-conventions': [
    'number-format',
    'currency-format',
    'measurement-format',
    'time-format',
    'date-format',
    'address-format',
    'telephone-format',
    'shortcut-key',
  ],
  'audience-appropriateness': ['culture-specific-reference', 'offensive'],
  'design-and-markup': ['layout', 'markup-tag', 'truncation', 'missing-text', 'link'],
} as const

export type MqmDimension = keyof typeof MQM_DIMENSIONS
/** Typed per dimension, so that `accuracy/grammar` does not compile. */
export type MqmCategory =
  | { [D in MqmDimension]: `${D}/${(typeof MQM_DIMENSIONS)[D][number]}` }[MqmDimension]
  /** A reviewer's own, for what the typology has no name for ("custom" is MQM's word for such dimensions). Rules use none. */
  | `custom/${string}`

export const MQM_DIMENSION_NAMES = Object.keys(MQM_DIMENSIONS) as MqmDimension[] // keys of a literal object: safe

export const MQM_CATEGORIES: readonly MqmCategory[] = MQM_DIMENSION_NAMES.flatMap((dimension) =>
  // flatMap over a union of tuples loses the pairing that the type states; the table above is the proof
  MQM_DIMENSIONS[dimension].map((subtype) => `${dimension}/${subtype}` as MqmCategory),
)

/** What a reviewer calls a category of her own, as one: "Scare quotes!" → "custom/scare-quotes"; null where no letter is left. */
export function customCategory(name: string): MqmCategory | null {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
  if (words === null) return null
  // by code points, so that no pair is torn; a hyphen at the cut would not come back the same
  return `custom/${[...words.join('-')].slice(0, 60).join('').replace(/-+$/u, '')}`
}

export const isMqmCategory = (value: string): value is MqmCategory =>
  (MQM_CATEGORIES as readonly string[]).includes(value) ||
  (value.startsWith('custom/') && customCategory(value.slice('custom/'.length)) === value)
