import { coordinationCollapse } from './coordination-collapse.ts'
import { doubledWord } from './doubled-word.ts'
import { fullWidthPunctuation } from './full-width-punctuation.ts'
import { phraseRepeat } from './phrase-repeat.ts'
import { placeholder } from './placeholder.ts'
import { publishingBoilerplate } from './publishing-boilerplate.ts'
import { quotationMarks } from './quotation-marks.ts'
import type { Rule } from './rule.ts'
import { spacing } from './spacing.ts'
import { speakerLabel } from './speaker-label.ts'
import { untranslated } from './untranslated.ts'

/** Every rule, sorted by id. Explicit: a rule is not found by being imported, so that its absence is seen in review. */
export const RULES: readonly Rule[] = [
  coordinationCollapse,
  doubledWord,
  fullWidthPunctuation,
  phraseRepeat,
  placeholder,
  publishingBoilerplate,
  quotationMarks,
  spacing,
  speakerLabel,
  untranslated,
]
