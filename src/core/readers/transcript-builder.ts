import {
  type Chapter,
  type Cue,
  type Transcript,
  type TranscriptSentence,
  type Turn,
} from '../model/transcript.ts'
import type { ReadingWarning } from '../model/document.ts'
import type { ReadingChoices } from '../model/reading-choices.ts'
import { createIdMaker } from '../text/ids.ts'
import { detectLanguage } from '../text/language.ts'
import { findLineStarts, locateOffset } from '../text/lines.ts'
import { segmentSentences } from '../text/sentences.ts'
import type { SourceMap } from '../text/source-map.ts'
import { countPrinted } from '../text/spaces.ts'
import type { Span } from '../text/span.ts'
import { segmentUnpunctuated } from '../text/spoken-units.ts'
import { breakLines, inTimeOrder, joinCues, type CueDraft } from './transcript-joining.ts'
import type { LeftOutList } from './left-out-list.ts'
import type { TextFile } from './reading.ts'
import { groupIntoParagraphs } from './spoken-paragraphs.ts'
import { createClock, type Clock } from './transcript-clock.ts'
import { findPassages } from './transcript-passages.ts'
import { createVoices, type Voices } from './transcript-voices.ts'

export type TranscriptDraft = Readonly<{
  cues: readonly CueDraft[]
  list: LeftOutList
  warnings: readonly ReadingWarning[]
  chapters: readonly Chapter[]
  /** BCP 47, where the file states one. */
  language: string | null
  choices: ReadingChoices
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
 *
 * Passages that take no part (a teaser, a sponsor read, a turn that the reviewer left out) keep their words in the reading
 * text, so that no position changes and marks stay where they are; they are only no sentences any more.
 */
export function buildTranscript(file: TextFile, format: string, draft: TranscriptDraft): Transcript {
  const drafts = inTimeOrder(draft.cues.filter((cue) => cue.text.text !== ''))
  const joined = joinCues(drafts)
  const language = detectLanguage(joined.text, draft.language ?? 'en')
  const punctuated = isPunctuated(joined.text)
  const clock = createClock(joined.text, joined.cues, joined.wordTimes)
  const lineOf = createLineFinder(joined.map, findLineStarts(file.text))
  const sentencesIn = (run: Span): Span[] => {
    const words = joined.text.slice(run.start, run.end)
    const spans = punctuated
      ? segmentSentences(words, language)
      : segmentUnpunctuated(words, clock.pausesIn(run.start, run.end))
    return spans.map((span) => ({ start: span.start + run.start, end: span.end + run.start }))
  }
  const paragraphs = joined.runs.flatMap((run) => {
    const spans = sentencesIn(run)
    // Named speakers need no guess: a turn is as long as somebody talks.
    const grouped =
      run.speaker === null ? groupIntoParagraphs(spans, joined.text, clock.pauseBefore) : [spans]
    return grouped.filter((each) => each.length > 0).map((each) => ({ speaker: run.speaker, spans: each }))
  })
  const taking = takePart(joined.text, paragraphs, draft, clock, lineOf)
  const voices = createVoices(draft.choices)
  const turns: Turn[] = []
  const sentences: TranscriptSentence[] = []
  const makeId = createIdMaker()
  for (const [place, { speaker: name, spans }] of paragraphs.entries()) {
    const speaker = voices.shownAt(name, place)
    const first = sentences.length
    for (const span of spans) {
      const text = joined.text.slice(span.start, span.end)
      // Ids count what is left out, too.
      const id = makeId(text)
      if (!taking.has(span)) continue
      sentences.push({
        id,
        index: sentences.length,
        start: span.start,
        end: span.end,
        text,
        turn: turns.length,
        speaker,
        startSeconds: clock.startOf(span.start),
        endSeconds: clock.endOf(span.end),
        line: lineOf(span.start),
      })
    }
    if (sentences.length === first) continue
    const bounds = { start: spans[0]!.start, end: spans.at(-1)!.end }
    turns.push({
      id: taking.turnIds[place]!,
      index: turns.length,
      place,
      speaker,
      ...bounds,
      startSeconds: clock.startOf(bounds.start),
      endSeconds: clock.endOf(bounds.end),
      sentences: { start: first, end: sentences.length },
    })
  }
  const takenIn = draft.list.takenIn()
  return {
    side: 'transcript',
    name: file.name,
    format,
    language,
    source: file.text,
    text: breakLines(
      joined.text,
      paragraphs.map(({ spans }) => spans[0]!.start - 1).filter((at) => at >= 0),
    ),
    map: joined.map,
    left: draft.list.left(),
    warnings: draft.warnings,
    cues: withVoices(joined.cues, paragraphs, voices),
    turns,
    sentences,
    wordTimes: joined.wordTimes,
    chapters: draft.chapters,
    punctuated,
    voices: voices.list(paragraphs.map(({ speaker }) => speaker)),
    ...(takenIn.length === 0 ? {} : { takenIn }),
  }
}

type Paragraph = Readonly<{ speaker: string | null; spans: readonly Span[] }>

/** Which sentences take part, and the id of every turn as read. What does not goes to the list. */
function takePart(
  text: string,
  paragraphs: readonly Paragraph[],
  { list, choices }: TranscriptDraft,
  clock: Clock,
  lineOf: (offset: number) => number,
): { has(span: Span): boolean; turnIds: readonly string[] } {
  const makeTurnId = createIdMaker('t')
  const out = new Set<Span>()
  const without = new Set(choices.leftOut)
  const spans = paragraphs.flatMap((paragraph) => paragraph.spans)
  const said = paragraphs.flatMap((paragraph, turn) =>
    paragraph.spans.map((span) => ({
      text: text.slice(span.start, span.end),
      turn,
      startSeconds: clock.startOf(span.start),
      startsCue: clock.startsCue(span.start),
    })),
  )
  for (const { sentences, reason } of findPassages(said)) {
    const passage = spans.slice(sentences.start, sentences.end)
    const span = { start: passage[0]!.start, end: passage.at(-1)!.end }
    if (list.leave(lineOf(span.start), text.slice(span.start, span.end), reason, span))
      for (const each of passage) out.add(each)
  }
  const turnIds = paragraphs.map((paragraph) => {
    const span = { start: paragraph.spans[0]!.start, end: paragraph.spans.at(-1)!.end }
    const words = text.slice(span.start, span.end)
    const id = makeTurnId(words)
    if (without.has(id)) {
      list.leaveTurn(id, lineOf(span.start), words, span)
      for (const each of paragraph.spans) out.add(each)
    }
    return id
  })
  return { has: (span) => !out.has(span), turnIds }
}

/** Cues show the name of the turn in which they begin. */
function withVoices(cues: readonly Cue[], paragraphs: readonly Paragraph[], voices: Voices): readonly Cue[] {
  let place = 0
  return cues.map((cue) => {
    while (place + 1 < paragraphs.length && paragraphs[place + 1]!.spans[0]!.start <= cue.start) place++
    const speaker = voices.shownAt(cue.speaker, place)
    return speaker === cue.speaker ? cue : { ...cue, speaker }
  })
}

/**
 * Automatic captions have next to no full stops. A text counts as punctuated with one sentence end per 40 words: speech
 * has one per 8 to 20, automatic captions with a stray "3.5" or "U.S." far fewer. Chinese: per 80 characters.
 */
export function isPunctuated(text: string): boolean {
  const isHan = /\p{Script=Han}/u.test(text)
  const words = isHan ? countMatches(text, /\p{Script=Han}|[^\s\p{Script=Han}]+/gu) : countPrinted(text)
  const ends = countMatches(text, /[.!?…]["'”’)\]]*(?=\s|$)|[。！？]/g)
  return words > 0 && ends * (isHan ? 80 : 40) >= words
}

/** A list of two hundred thousand words only to count them would cost more than finding them. */
function countMatches(text: string, pattern: RegExp): number {
  let count = 0
  while (pattern.test(text)) count++
  return count
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
