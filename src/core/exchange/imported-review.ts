import type { MqmCategory, Severity } from '../model/mqm.ts'
import type { Anchor, Decision } from '../model/project.ts'

/** A mark of another person, placed in our texts. */
export type ImportedMark = Readonly<{
  /** As in the file, or made from its place in the file: the same file gives the same ids. */
  id: string
  anchor: Anchor
  category: MqmCategory
  severity: Severity
  correction: string
  comment: string
  flag: string | null
}>

/** What one person found, as far as it could be placed. */
export type ImportedReview = Readonly<{
  /** As the file names them; "unknown" where it does not. */
  reviewer: string
  marks: readonly ImportedMark[]
  /** Answers to flags, by flag; only formats of Stet carry them. */
  decisions: readonly Decision[]
  /** What could not be taken over, and why. `line` from 1 where the format has lines, else the number of the entry. */
  skipped: readonly Readonly<{ line: number; words: string; reason: string }>[]
}>

export const UNKNOWN_REVIEWER = 'unknown'

export type ImportProblem = Readonly<{ file: string; line: number; what: string; remedy: string }>

export type ImportResult =
  | Readonly<{ ok: true; format: string; reviews: readonly ImportedReview[] }>
  | Readonly<{ ok: false; problem: ImportProblem }>
