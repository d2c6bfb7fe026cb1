import type { SourceMap } from '../text/source-map.ts'
import type { Span } from '../text/span.ts'

/**
 * A line or passage that a reader recognised and left out; nothing is dropped silently. `id`: stable, made from the words
 * and their occurrence number; `ReadingChoices.takenIn` names it to put the passage back. `line` counts from 1. `text` may
 * be the beginning only.
 */
export type LeftOut = Readonly<{
  id: string
  line: number
  text: string
  reason: string
  /** Where its words stand in the reading text: they are shown, dimmed, but are no sentence. Absent: they are not in it. */
  span?: Span
}>

/** A text that was changed with changes tracked: `ReadingChoices.version` says which version is read. */
export type TextVersions = Readonly<{
  /** How many insertions, deletions and moves the file records. */
  changes: number
  /** The version that was read. */
  read: 'final' | 'original' | 'both'
}>

/** Something the reviewer should know about a file that could be read. `line` counts from 1. */
export type ReadingWarning = Readonly<{ line: number; message: string }>

/** What both sides share: a file, the text that was read from it, and how the two hang together. */
export type TextDocument = Readonly<{
  /** File name as given, for messages; "pasted text" when it has none. */
  name: string
  /** Id of the reader that made this document, as `--format` takes it. */
  format: string
  /** BCP 47 tag of the text as a whole: en, zh-Hans, zh-Hant, de, …, und. */
  language: string
  /** The decoded file, newlines `\n`, otherwise untouched. */
  source: string
  /** The reading text: what is shown, aligned, checked and marked. All spans of the model point into it. */
  text: string
  map: SourceMap
  left: readonly LeftOut[]
  warnings: readonly ReadingWarning[]
  /** Absent: the text exists in one version only. */
  versions?: TextVersions
}>

/** The unit of alignment. `start`/`end`: half-open UTF-16 offsets in the reading text, white space at the ends excluded. */
export type Sentence = Readonly<{
  /** Stable: made from the words and their occurrence number, not from the position. */
  id: string
  /** Place in the document's list of sentences. */
  index: number
  start: number
  end: number
  /** `document.text.slice(start, end)` with line breaks as spaces (same length). */
  text: string
}>
