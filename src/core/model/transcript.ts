import type { LeftOut, Sentence, TextDocument } from './document.ts'

/** One timed unit of the file. `start`/`end`: half-open UTF-16 offsets in the reading text; `line` from 1 in the file. */
export type Cue = Readonly<{
  index: number
  line: number
  start: number
  end: number
  /** Seconds; null in formats without times. */
  startSeconds: number | null
  endSeconds: number | null
  /** As printed; null where the file names none. */
  speaker: string | null
}>

/** A stretch of speech of one speaker. In the reading text turns are parted by one `\n`, cues of a turn by a space. */
export type Turn = Readonly<{
  /** Stable: made from the words as read and their occurrence number, whatever is left out. */
  id: string
  index: number
  /** Place among all turns as read, those counted that are left out: what `ReadingChoices.swaps` counts. */
  place: number
  speaker: string | null
  start: number
  end: number
  startSeconds: number | null
  endSeconds: number | null
  /** Half-open range of indexes into `transcript.sentences`. */
  sentences: Readonly<{ start: number; end: number }>
}>

/** May span cues. Where the file is unpunctuated, a sentence-like unit made from pauses, turns and length. */
export type TranscriptSentence = Sentence &
  Readonly<{
    turn: number
    speaker: string | null
    startSeconds: number | null
    endSeconds: number | null
    /** In the file, from 1: the line on which the sentence begins. */
    line: number
  }>

/** A word that begins at `start` of the reading text was said at `startSeconds`. Sorted; only what the file has. */
export type WordTime = Readonly<{ start: number; startSeconds: number }>

/** Someone who speaks. `name` as in the file, `shown` as the reviewer wants it; two with one `shown` were merged. */
export type Voice = Readonly<{ name: string; shown: string; turns: number }>

export type Chapter = Readonly<{ title: string; startSeconds: number | null; line: number }>

export type Transcript = TextDocument &
  Readonly<{
    side: 'transcript'
    cues: readonly Cue[]
    turns: readonly Turn[]
    sentences: readonly TranscriptSentence[]
    wordTimes: readonly WordTime[]
    chapters: readonly Chapter[]
    /** False for automatic captions: case and full stops tell nothing, so rules that live on them keep out. */
    punctuated: boolean
    /** In order of appearance. `turns`: how many as read. Empty: the file names nobody. Absent: not known. */
    voices?: readonly Voice[]
    /** What would be left out and was taken in; `leaveOut` of reading-choices.ts sends it back. Absent: nothing. */
    takenIn?: readonly LeftOut[]
  }>
