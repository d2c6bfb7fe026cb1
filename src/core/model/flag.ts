import type { Confidence } from './alignment.ts'
import type { CutGrade } from './cut-grade.ts'
import type { MqmCategory, Severity } from './mqm.ts'
import type { Side } from './side.ts'

/** Where a finding stands: half-open UTF-16 offsets in the reading text of `side`. `start === end` for a seam. */
export type Place = Readonly<{
  side: Side
  start: number
  end: number
  /** The words themselves, so that a place can be checked and found again. */
  text: string
  /** Seconds, transcript side only, where the file has times. */
  startSeconds: number | null
  /** What to put in place of the words when the flag is accepted; absent where the rule cannot know. */
  replacement?: string
}>

/** What was said, shown beside a flag. `marked`: spans inside `text` that matter, for underlining. */
export type Evidence = Readonly<{
  side: Side
  text: string
  /** Half-open UTF-16 offsets in the reading text of `side`. */
  start: number
  end: number
  startSeconds: number | null
  speaker: string | null
  marked: readonly Readonly<{ start: number; end: number }>[]
}>

/** Made by a rule. Never called an error: it may be wrong. */
export type Flag = Readonly<{
  /** From rule, words and neighbouring words, not from the position: survives edits elsewhere and re-analysis. */
  id: string
  rule: string
  /** Version of the rule; a dismissal is asked again when it changes. */
  ruleVersion: number
  category: MqmCategory
  severity: Severity
  confidence: Confidence
  /** At least one. The first is where the flag is listed. */
  places: readonly [Place, ...Place[]]
  /** One sentence or two: what, why, what to do. */
  message: string
  suggestion: string | null
  evidence: readonly Evidence[]
  /** Of a cut passage only: what kind of passage it is. */
  grade?: CutGrade
}>

/** How a rule came out. "Not applicable" is not "clean". */
export type RuleOutcome = Readonly<
  { id: string; title: string; group: string } & (
    | { status: 'ran'; flags: number }
    | { status: 'not-applicable'; needs: string }
    | { status: 'failed'; reason: string }
    | { status: 'off' }
  )
>
