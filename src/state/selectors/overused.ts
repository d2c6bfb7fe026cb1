import { overusedWords } from '../../core/analysis/overused-words.ts'
import type { WordUse } from '../../core/analysis/overused-words.ts'
import type { Analysis } from '../../core/model/analysis.ts'
import { memoised } from '../memoised.ts'

const MOST = 20

/** Words that the article has far more often than the recording, most surprising first. Empty without a transcript. */
export const overused = memoised(({ article, transcript }: Analysis): readonly WordUse[] =>
  transcript === null ? [] : overusedWords(article, transcript, MOST),
)
