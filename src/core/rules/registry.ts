import { addition } from './addition.ts'
import { address } from './address.ts'
import { brackets } from './brackets.ts'
import { calendar } from './calendar.ts'
import { calque } from './calque.ts'
import { comparison } from './comparison.ts'
import { condensedPassage } from './condensed-passage.ts'
import { contraction } from './contraction.ts'
import { conversion } from './conversion.ts'
import { coordinationCollapse } from './coordination-collapse.ts'
import { currency } from './currency.ts'
import { cutPassage } from './cut-passage.ts'
import { dash } from './dash.ts'
import { date } from './date.ts'
import { doubledWord } from './doubled-word.ts'
import { ellipsis } from './ellipsis.ts'
import { fragment } from './fragment.ts'
import { fullWidthPunctuation } from './full-width-punctuation.ts'
import { glossary } from './glossary.ts'
import { grammar } from './grammar.ts'
import { mergedTurn } from './merged-turn.ts'
import { mixedScript } from './mixed-script.ts'
import { modality } from './modality.ts'
import { movedPassage } from './moved-passage.ts'
import { name } from './name.ts'
import { nameInconsistency } from './name-inconsistency.ts'
import { negation } from './negation.ts'
import { nominalisation } from './nominalisation.ts'
import { number } from './number.ts'
import { numberFormat } from './number-format.ts'
import { overusedWord } from './overused-word.ts'
import { phraseRepeat } from './phrase-repeat.ts'
import { placeholder } from './placeholder.ts'
import { publishingBoilerplate } from './publishing-boilerplate.ts'
import { punctuationRun } from './punctuation-run.ts'
import { quotationMarks } from './quotation-marks.ts'
import { repeatedPassage } from './repeated-passage.ts'
import { scareQuotes } from './scare-quotes.ts'
import { seam } from './seam.ts'
import { sentenceCapital } from './sentence-capital.ts'
import { sentenceStart } from './sentence-start.ts'
import { spacing } from './spacing.ts'
import { speakerAttribution } from './speaker-attribution.ts'
import { speakerLabel } from './speaker-label.ts'
import { spellingVariety } from './spelling-variety.ts'
import { strayCharacter } from './stray-character.ts'
import { tense } from './tense.ts'
import { termChoice } from './term-choice.ts'
import { termDrift } from './term-drift.ts'
import { termInconsistency } from './term-inconsistency.ts'
import { termSense } from './term-sense.ts'
import { unsupportedClaim } from './unsupported-claim.ts'
import { unsupportedQuotation } from './unsupported-quotation.ts'
import { untranslated } from './untranslated.ts'
import { version } from './version.ts'
import type { Rule } from './rule.ts'

/** Every rule, sorted by id. Explicit: a rule is not found by being imported, so that its absence is seen in review. */
const LIST = [
  addition,
  address,
  brackets,
  calendar,
  calque,
  comparison,
  condensedPassage,
  contraction,
  conversion,
  coordinationCollapse,
  currency,
  cutPassage,
  dash,
  date,
  doubledWord,
  ellipsis,
  fragment,
  fullWidthPunctuation,
  glossary,
  grammar,
  mergedTurn,
  mixedScript,
  modality,
  movedPassage,
  name,
  nameInconsistency,
  negation,
  nominalisation,
  number,
  numberFormat,
  overusedWord,
  phraseRepeat,
  placeholder,
  publishingBoilerplate,
  punctuationRun,
  quotationMarks,
  repeatedPassage,
  scareQuotes,
  seam,
  sentenceCapital,
  sentenceStart,
  spacing,
  speakerAttribution,
  speakerLabel,
  spellingVariety,
  strayCharacter,
  tense,
  termChoice,
  termDrift,
  termInconsistency,
  termSense,
  unsupportedClaim,
  unsupportedQuotation,
  untranslated,
  version,
] as const

export const RULES: readonly Rule[] = LIST

/** The rules there are: a table by this has a line for each, or does not compile. */
export type RuleId = (typeof LIST)[number]['id']
