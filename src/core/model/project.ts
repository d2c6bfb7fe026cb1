import type { AlignmentConstraints } from './alignment.ts'
import type { ReadingChoices } from './reading-choices.ts'
import type { MqmCategory, Severity, SeverityWeights } from './mqm.ts'
import type { Bookmark, CutLabel } from './row-notes.ts'
import type { RuleSettings } from './rule-settings.ts'
import type { ScoringModel } from './scoring.ts'
import type { Side } from './side.ts'

/** A span that survives edits: the words and what stood around them, with the position as a hint. */
export type Anchor = Readonly<{
  side: Side
  /** Half-open UTF-16 offsets in the reading text of `side` when the mark was made. */
  start: number
  end: number
  quote: string
  /** Up to 32 code units before and after. */
  prefix: string
  suffix: string
}>

/** Made by a person. */
export type Mark = Readonly<{
  id: string
  anchor: Anchor
  category: MqmCategory
  severity: Severity
  /** Empty: none given. */
  correction: string
  comment: string
  /** Set when the mark was made from a flag. */
  flag: string | null
  /** Who made it, where it was taken over from another person's review. Absent: the project's own reviewer. */
  by?: string
}>

export type Verdict = 'kept' | 'corrected' | 'dismissed'

/** The reviewer's answer to a flag; an open flag has none. Fields other than verdict are null where the flag's own hold. */
export type Decision = Readonly<{
  flag: string
  verdict: Verdict
  correction: string | null
  comment: string
  severity: Severity | null
  category: MqmCategory | null
  /** Version of the rule that was judged; a dismissal of another version counts as open. Absent: any version. */
  ruleVersion?: number
  /** Several rules said so of the same words, and that flag answers for all: the problem counts once. Absent: it counts. */
  with?: string
}>

/** A text as it arrived: kept whole, so that every analysis can be made again from the project alone. */
export type StoredText = Readonly<{
  name: string
  /** Decoded, newlines `\n`. */
  source: string
  /** Reader chosen by hand; null: detected. */
  format: string | null
  /** What else was chosen for its reading; absent: nothing. */
  choices?: ReadingChoices
}>

/** What a person makes: saved, undoable. Analyses are derived from it and never stored. */
export type Project = Readonly<{
  schema: 'stet.project/1'
  id: string
  title: string
  /** Name of the reviewer for reports; may be empty. */
  reviewer: string
  /** Address or id of the video as typed; empty: none. */
  video: string
  article: StoredText
  transcript: StoredText | null
  original: StoredText | null
  marks: Readonly<Record<string, Mark>>
  decisions: Readonly<Record<string, Decision>>
  /** Ids of rows the reviewer is done with. */
  reviewed: Readonly<Record<string, true>>
  /** By id of the cut; one that an edit of the alignment did away with keeps its label for when it is back. Absent: none. */
  cutLabels?: Readonly<Record<string, CutLabel>>
  /** By id of the row. Absent: none. */
  bookmarks?: Readonly<Record<string, Bookmark>>
  weights: SeverityWeights
  /** Absent: `DEFAULT_SCORING`. */
  scoring?: ScoringModel
  constraints: AlignmentConstraints
  /** Absent: every rule as it is. */
  ruleSettings?: RuleSettings
}>
