import type { Analysis } from '../model/analysis.ts'
import type { Project } from '../model/project.ts'
import type { ReviewItem } from '../review/index.ts'
import type { ReportLayout } from './layout.ts'
import type { Review } from './review.ts'

/**
 * All that a format may draw on. Most need the review alone; formats that carry the texts themselves (bitext, captions,
 * the corrected article) or exact places need the rest. Nothing else comes in: no clock, no settings of the machine.
 */
export type ReportInput = Readonly<{
  review: Review
  project: Project
  analysis: Analysis
  /** ISO 8601, that of the review. */
  date: string
  /** What the review lists, with the open flags that it tells with their passages. Order: marks, then flags. */
  listed: readonly ReviewItem[]
  /** Flags that the reviewer dismissed: for formats that can carry "looked at, no issue". */
  dismissed: readonly ReviewItem[]
  /** Sections and language, for formats that a person reads. */
  layout: ReportLayout
}>

/** Text is written as UTF-8; bytes are written as they are. */
export type Written = string | Uint8Array

/** Menus part formats by what they are for. */
export type ReportGroup = 'report' | 'text' | 'exchange'

/** One format of what comes out of a review: one file in this folder, one line in `registry.ts`. */
export type Report = Readonly<{
  /** What `--report` takes; unique. */
  id: string
  /** For a menu. */
  title: string
  /** For a menu: who needs it and what it holds, in a sentence without full stop. */
  about: string
  group: ReportGroup
  /** Without a dot. Where several formats share one, the first in the registry is meant, unless the name says `-ID`. */
  extension: string
  mediaType: string
  /** What a saved file is called behind the title of the project; absent: corrections. */
  suffix?: string | undefined
  /** Follows `layout`: sections and language can be chosen. Absent: it has its own. */
  laidOut?: boolean
  /** Order and sections are its own, but what it says of its own is said in the language of `layout`. */
  speaks?: boolean
  /**
   * Pure: the same input gives the same bytes. Must escape: every word of a review may be hostile. A promise where a library
   * has to be fetched first, which would weigh on every start.
   */
  write(input: ReportInput): Written | Promise<Written>
}>

/** Keeps what `write` gives: those who call a report by name know whether they must wait. */
export const defineReport = <R extends Report>(report: R): R => report
