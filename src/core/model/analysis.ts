import type { Alignment } from './alignment.ts'
import type { Article } from './article.ts'
import type { Flag, RuleOutcome } from './flag.ts'
import type { Row } from './row.ts'
import type { Transcript } from './transcript.ts'

/** Called often with the stage and the share done of the whole run, 0 to 1. The caller throttles. */
export type Progress = (stage: 'reading' | 'aligning' | 'checking', done: number) => void

/** Everything derived from a project's texts. Never stored; made again from the texts. Plain data: crosses to the page as it is. */
export type Analysis = Readonly<{
  article: Article
  transcript: Transcript | null
  original: Article | null
  /** Null without a transcript. */
  alignment: Alignment | null
  rows: readonly Row[]
  /** In article order of the first place; cut passages at their seam. */
  flags: readonly Flag[]
  rules: readonly RuleOutcome[]
}>
