/** Which rules may find a gold category; a rule counts when its id holds one of the words. As the scorer beside the gold has it; kinds that only the planted articles have come on top. */
export const FAMILY: Readonly<Record<string, readonly string[]>> = {
  'doubled-word': ['doubled', 'coordination', 'phrase-repeat'],
  untranslated: ['untranslated', 'placeholder', 'mixed-script', 'full-width', 'boilerplate'],
  placeholder: ['placeholder', 'untranslated'],
  'spacing-punctuation': ['spacing', 'speaker-label', 'full-width', 'punctuation'],
  'term-drift': ['term'],
  'term-inconsistency': ['term', 'name', 'spelling'],
  calque: ['calque', 'term', 'nominal'],
  grammar: ['grammar', 'fragment', 'calque'],
  number: ['number', 'date'],
  date: ['date', 'number'],
  name: ['name', 'term', 'version'],
  version: ['version', 'number', 'name'],
  modality: ['modality', 'negation', 'claim'],
  comparison: ['comparison', 'negation', 'claim'],
  tense: ['tense'],
  speaker: ['speaker-attribution', 'merged', 'seam'],
  claim: ['claim', 'addition'],
  negation: ['negation', 'modality', 'claim'],
  'unsupported-quote': ['quotation', 'claim', 'addition'],
  seam: ['seam', 'cut', 'merged'],
  'repeated-passage': ['repeat'],
  overuse: ['overused'],
  'quote-mismatch': ['quotation-marks', 'unpaired', 'quot'],
}

/** Rules whose gold is open-ended: an extra finding of theirs is not counted as wrong. */
export const OPEN_RULES = [
  'calque',
  'grammar',
  'overused',
  'nominal',
  'contraction',
  'fragment',
  'sentence-start',
  'condensed',
  'merged',
  'moved',
  'cut',
  'seam',
  'addition',
  'claim',
  'repeat',
]

export const holds = (rule: string, words: readonly string[] = []): boolean =>
  words.some((word) => rule.includes(word))
