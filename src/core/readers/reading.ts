import type { ReadingChoices } from '../model/reading-choices.ts'
import type { Article } from '../model/article.ts'
import type { Transcript } from '../model/transcript.ts'

/** Nothing larger is loaded: ten hours of captions have 20 MB. The edge need not read more of a file than one byte above. */
export const MOST_BYTES = 200_000_000

/** A file that has been decoded at the edge. Newlines are `\n`. */
export type TextFile = Readonly<{ name: string; text: string }>

/** How sure a reader is that a file is its format: 0 not at all, 1 certain; `reason` is shown to the reviewer. */
export type Likeness = Readonly<{ score: number; reason: string }>

/** One input format: one file in this folder, one line in `registry.ts`. `id` is what `--format` takes. */
export type Reader<D extends Article | Transcript> = Readonly<{
  id: string
  title: string
  /** Must be cheap: sees the whole text but should look at its head. */
  likeness(file: TextFile): Likeness
  /** Never throws for bad content: returns a problem. `choices`: what the reviewer wants read otherwise. */
  read(file: TextFile, choices: ReadingChoices): ReadResult<D>
}>

/** Why a file could not be used. Printed as `FILE:LINE: what, remedy`. */
export type Problem = Readonly<{
  code: 'empty' | 'binary' | 'wrong-kind' | 'unknown-format' | 'malformed' | 'too-large'
  file: string
  /** From 1. */
  line: number
  what: string
  remedy: string
}>

export type ReadResult<D> = Readonly<{ ok: true; document: D } | { ok: false; problem: Problem }>

/** The verdict of detection, shown with a way to override. */
export type Detection = Readonly<{ format: string; title: string; reason: string; sure: boolean }>

export type Kind = 'article' | 'transcript' | 'original'
