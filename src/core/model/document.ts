import type { SourceMap } from '../text/source-map.ts'

/** A line or passage that a reader recognised and left out; nothing is dropped silently. `line` counts from 1. */
export type LeftOut = Readonly<{ line: number; text: string; reason: string }>

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
