import type { Confidence } from '../model/alignment.ts'
import type { MqmCategory, Severity } from '../model/mqm.ts'
import type { Side } from '../model/side.ts'
import type { ReviewScore } from '../review/index.ts'

/*
 * `stet.review/1`: the one versioned result from which every report is written (docs/contracts.md). Plain data, no
 * markup, no escaping, numbers unrounded: a format decides how to show, never what to say.
 */

export type Review = Readonly<{
  schema: 'stet.review/1'
  tool: Readonly<{ name: 'Stet'; version: string }>
  title: string
  /** Empty: not given. */
  reviewer: string
  /** ISO 8601, as handed in. */
  date: string
  files: readonly ReviewFile[]
  /** `address` as typed, empty for none; `link` null where nothing can be linked to. */
  video: Readonly<{ address: string; link: string | null }>
  summary: ReviewSummary
  /** In article order; what stands in no article row comes last. */
  items: readonly ReviewEntry[]
  cuts: readonly CutPassage[]
  additions: readonly AddedPassage[]
  moves: readonly MovedPassage[]
  /** Rules that did not run, and why: what they look for was not looked for. */
  rulesNotRun: readonly Readonly<{ id: string; title: string; status: string; reason: string }>[]
}>

export type ReviewFile = Readonly<{
  side: Side
  name: string
  format: string
  language: string
  sentences: number
  words: number
}>

export type ReviewSummary = Readonly<{
  rows: Readonly<{ total: number; reviewed: number }>
  /** Null without a transcript. Shares are 0 to 1, by words; what a lead only sums up is not counted as matched. */
  coverage: Readonly<{
    /** Of the article's words that take part in matching, those with a counterpart in the recording. */
    article: Readonly<{ words: number; matched: number; share: number }>
    /** Of the words said, those that the article has. */
    transcript: Readonly<{ words: number; matched: number; share: number }>
  }> | null
  /** Null without a transcript; seconds null where the file has no times. */
  cuts: Readonly<{ passages: number; words: number; seconds: number | null }> | null
  additions: Readonly<{ passages: number; words: number }> | null
  moves: Readonly<{ passages: number; words: number }> | null
  marks: number
  flags: Readonly<{ total: number; kept: number; corrected: number; dismissed: number; open: number }>
  /** Whether flags that nobody has decided are in `items` and in the score. */
  openIncluded: boolean
  /** Findings that are in the score and, by choice, not among the items. Absent: none. */
  notListed?: number
  score: ReviewScore
}>

/** Dismissed ones are never among the items of a review; exchange formats carry them apart. */
export type EntryState = 'marked' | 'kept' | 'corrected' | 'open' | 'dismissed'

/** One correction or finding. */
export type ReviewEntry = Readonly<{
  /** From 1, in the order of the report. */
  number: number
  /** Id of the mark or flag. */
  id: string
  kind: 'mark' | 'flag'
  state: EntryState
  category: MqmCategory
  severity: Severity
  /** Null for marks without a flag. */
  rule: string | null
  confidence: Confidence | null
  where: EntryPlace
  /** The other places of the same finding. */
  alsoAt: readonly EntryPlace[]
  /** The sentence in which it stands, in three parts; line breaks as spaces. */
  before: Readonly<{ left: string; words: string; right: string }>
  /** What is to stand in place of `before.words`; null where no correction was given, '' where they are to go. */
  after: string | null
  /** What the rule proposes, for the reader; null for none. */
  suggestion: string | null
  /** The rule's message; empty for marks without a flag. */
  reason: string
  /** The reviewer's. */
  comment: string
  /** Who made the mark, where it was taken over from another review; absent: the reviewer of the report. */
  by?: string
  quotes: readonly Quote[]
}>

/** `line` from 1, `start`/`end` half-open UTF-16 code units inside that line of the file `file`. */
export type EntryPlace = Readonly<{
  side: Side
  file: string
  line: number
  start: number
  end: number
  /** Number of the row; null where it has none. */
  row: number | null
  /** Transcript side, where the file has times. */
  startSeconds: number | null
  /** True when the words of a mark are no longer in the text; the position is then the old one. */
  lost: boolean
}>

/** What was said. `marked`: half-open UTF-16 offsets inside `text`. */
export type Quote = Readonly<{
  side: Side
  text: string
  speaker: string | null
  startSeconds: number | null
  link: string | null
  marked: readonly Readonly<{ start: number; end: number }>[]
}>

/** What a rule said about a passage; null where no rule spoke, or its flag stands among the items. */
export type PassageFlag = Readonly<{
  id: string
  rule: string
  severity: Severity
  reason: string
  state: string
}>

export type CutPassage = Readonly<{
  id: string
  /** The row after which (or, with `inside`, in which) it was cut; null: before the first. */
  row: number | null
  inside: boolean
  /** In the transcript file, from 1. */
  line: number
  text: string
  words: number
  speakers: readonly string[]
  startSeconds: number | null
  endSeconds: number | null
  link: string | null
  confidence: Confidence
  flag: PassageFlag | null
}>

/** Title, lead and notes are the editor's own and not among them (model/alignment.ts, addedPassages). */
export type AddedPassage = Readonly<{
  id: string
  rows: readonly number[]
  /** In the article file, from 1. */
  line: number
  text: string
  words: number
  /** True where it repeats what is said elsewhere, as a lead does. */
  sumsUp: boolean
  confidence: Confidence
  flag: PassageFlag | null
}>

export type MovedPassage = Readonly<{
  id: string
  rows: readonly number[]
  line: number
  /** `up`: the article has it earlier than the recording. */
  direction: 'up' | 'down'
  /** The row after which it would stand in the order of the recording; null where that is not known. */
  homeRow: number | null
  text: string
  words: number
  startSeconds: number | null
  link: string | null
  confidence: Confidence
  flag: PassageFlag | null
}>
