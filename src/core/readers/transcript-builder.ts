import {
  type Chapter,
  type Cue,
  type Transcript,
  type TranscriptSentence,
  type Turn,
  type WordTime,
} from '../model/transcript.ts'
import type { ReadingWarning } from '../model/document.ts'
import { createIdMaker } from '../text/ids.ts'
import { detectLanguage } from '../text/language.ts'
import { findLineStarts, locateOffset } from '../text/lines.ts'
import { appendPiece, type MappedText } from '../text/mapped-text.ts'
import { segmentSentences } from '../text/sentences.ts'
import type { SourceMap, SourcePiece } from '../text/source-map.ts'
import type { Span } from '../text/span.ts'
import { segmentUnpunctuated } from '../text/spoken-units.ts'
import { nameLeftOut, type LeftOutDraft } from './left-out.ts'
import type { TextFile } from './reading.ts'
import { groupIntoParagraphs } from './spoken-paragraphs.ts'
import { createClock } from './transcript-clock.ts'

/** A cue as a reader found it, markup gone, sounds gone. Empty ones are passed over. */
export type CueDraft = Readonly<{
  /** In the file, from 1. */
  line: number
  startSeconds: number | null
  endSeconds: number | null
  speaker: string | null
  text: MappedText
  /** Offsets in `text` where someone else begins to speak though no name is given (`>>`, `- `); 0 for the whole cue. */
  changes: readonly number[]
}>

export type TranscriptDraft = Readonly<{
  cues: readonly CueDraft[]
  left: readonly LeftOutDraft[]
  warnings: readonly ReadingWarning[]
  chapters: readonly Chapter[]
  /** BCP 47, where the file states one. */
  language: string | null
}>

/**
 * From cues to a transcript: reading text, turns, sentences, times.
 *
 *     cues      [0.0 Ann "we won"] [1.2 Ann "again. Yes."] [3.0 Bob "Good."]
 *     text      we won again. Yes.\nGood.
 *     turns     Ann 0-18, Bob 19-24      sentences  "we won again." "Yes." "Good."
 *
 * Cues are joined by one character always, so that turning a space into a line break later moves no offset. Without
 * names a turn is a paragraph (spoken-paragraphs.ts), and a cue may then reach over the break: cues stay as in the file.
 */
export function buildTranscript(file: TextFile, format: string, draft: TranscriptDraft): Transcript {
  const drafts = inTimeOrder(draft.cues.filter((cue) => cue.text.text !== ''))
  const joined = joinCues(drafts)
  const language = detectLanguage(joined.text, draft.language ?? 'en')
  const punctuated = isPunctuated(joined.text)
  const lineStarts = findLineStarts(file.text)
  const makeId = createIdMaker()

  const breaks: number[] = []
  const turns: Turn[] = []
  const sentences: TranscriptSentence[] = []
  const clock = createClock(joined.text, joined.cues, joined.wordTimes)
  const lineOf = createLineFinder(joined.map, lineStarts)

  const hasNames = drafts.some((cue) => cue.speaker !== null)
  for (const run of joined.runs) {
    const words = joined.text.slice(run.start, run.end)
    const spans = (
      punctuated
        ? segmentSentences(words, language)
        : segmentUnpunctuated(words, clock.pausesIn(run.start, run.end))
    ).map((span) => ({ start: span.start + run.start, end: span.end + run.start }))
    // Named speakers need no guess: a turn is as long as somebody talks.
    const paragraphs =
      hasNames && run.speaker !== null ? [spans] : groupIntoParagraphs(spans, joined.text, clock.pauseBefore)
    for (const paragraph of paragraphs) {
      const first = paragraph[0]
      const last = paragraph.at(-1)
      if (first === undefined || last === undefined) continue
      if (first.start > 0) breaks.push(first.start - 1)
      const turn = turns.length
      turns.push({
        index: turn,
        speaker: run.speaker,
        start: first.start,
        end: last.end,
        startSeconds: clock.startOf(first.start),
        endSeconds: clock.endOf(last.end),
        sentences: { start: sentences.length, end: sentences.length + paragraph.length },
      })
      for (const span of paragraph) {
        const text = joined.text.slice(span.start, span.end)
        sentences.push({
          id: makeId(text),
          index: sentences.length,
          start: span.start,
          end: span.end,
          text,
          turn,
          speaker: run.speaker,
          startSeconds: clock.startOf(span.start),
          endSeconds: clock.endOf(span.end),
          line: lineOf(span.start),
        })
      }
    }
  }
  return {
    side: 'transcript',
    name: file.name,
    format,
    language,
    source: file.text,
    text: breakLines(joined.text, breaks),
    map: joined.map,
    left: nameLeftOut([...draft.left].sort((a, b) => a.line - b.line)),
    warnings: draft.warnings,
    cues: joined.cues,
    turns,
    sentences,
    wordTimes: joined.wordTimes,
    chapters: draft.chapters,
    punctuated,
  }
}

/** Broken cue order happens in hand-edited files; untimed cues stay where they are. Stable. */
function inTimeOrder(cues: readonly CueDraft[]): readonly CueDraft[] {
  let last = -Infinity
  for (const cue of cues) {
    if (cue.startSeconds === null) return cues
    if (cue.startSeconds < last) return cues.toSorted((a, b) => (a.startSeconds ?? 0) - (b.startSeconds ?? 0))
    last = cue.startSeconds
  }
  return cues
}

type Run = Span & Readonly<{ speaker: string | null }>

type Joined = Readonly<{
  text: string
  map: SourceMap
  cues: readonly Cue[]
  wordTimes: readonly WordTime[]
  /** Stretches of one speaker, or between two changes of unnamed speakers. */
  runs: readonly Run[]
}>

function joinCues(drafts: readonly CueDraft[]): Joined {
  const texts: string[] = []
  const pieces: SourcePiece[] = []
  const cues: Cue[] = []
  const wordTimes: WordTime[] = []
  const starts: { at: number; speaker: string | null }[] = []
  let length = 0
  for (const draft of drafts) {
    if (texts.length > 0) {
      texts.push(' ')
      length += 1
    }
    const speaker = draft.speaker
    if (starts.length === 0 || starts.at(-1)!.speaker !== speaker || draft.changes.includes(0))
      starts.push({ at: length, speaker })
    for (const change of draft.changes) if (change > 0) starts.push({ at: length + change, speaker })
    cues.push({
      index: cues.length,
      line: draft.line,
      start: length,
      end: length + draft.text.text.length,
      startSeconds: draft.startSeconds,
      endSeconds: draft.endSeconds,
      speaker,
    })
    for (const { at, source, length: size } of draft.text.pieces)
      appendPiece(pieces, { at: at + length, source, length: size })
    for (const time of draft.text.times)
      wordTimes.push({ start: time.start + length, startSeconds: time.startSeconds })
    texts.push(draft.text.text)
    length += draft.text.text.length
  }
  const runs = starts.map(({ at, speaker }, index) => {
    const next = starts[index + 1]
    return { start: at, end: next === undefined ? length : next.at - 1, speaker }
  })
  return { text: texts.join(''), map: pieces, cues, wordTimes, runs }
}

function breakLines(text: string, breaks: readonly number[]): string {
  const parts: string[] = []
  let from = 0
  for (const at of breaks) {
    parts.push(text.slice(from, at), '\n')
    from = at + 1
  }
  parts.push(text.slice(from))
  return parts.join('')
}

/**
 * Automatic captions have next to no full stops. A text counts as punctuated with one sentence end per 40 words: speech
 * has one per 8 to 20, automatic captions with a stray "3.5" or "U.S." far fewer. Chinese: per 80 characters.
 */
export function isPunctuated(text: string): boolean {
  const ends = text.match(/[.!?…]["'”’)\]]*(?=\s|$)|[。！？]/g)?.length ?? 0
  const words = text.match(/[\p{Script=Han}]|[^\s\p{Script=Han}]+/gu)?.length ?? 0
  const perEnd = /[\p{Script=Han}]/u.test(text) ? 80 : 40
  return words > 0 && ends * perEnd >= words
}

/** Line of the first code unit at or after `offset` that stands in the file: a leading entity must not count as the line before. */
function createLineFinder(map: SourceMap, lineStarts: readonly number[]): (offset: number) => number {
  return (offset) => {
    let low = 0
    let high = map.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (map[middle]!.at + map[middle]!.length > offset) high = middle
      else low = middle + 1
    }
    const piece = map[low]
    if (piece === undefined) return 1
    return locateOffset(lineStarts, piece.source + Math.max(0, offset - piece.at)).line
  }
}
