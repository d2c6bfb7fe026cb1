import { coordinationCollapse } from './coordination-collapse.ts'
import { doubledWord } from './doubled-word.ts'
import { phraseRepeat } from './phrase-repeat.ts'
import type { Rule } from './rule.ts'

/** Every rule, sorted by id. Explicit: a rule is not found by being imported, so that its absence is seen in review. */
export const RULES: readonly Rule[] = [coordinationCollapse, doubledWord, phraseRepeat]
