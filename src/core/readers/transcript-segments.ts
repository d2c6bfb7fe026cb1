import type { ReadingChoices } from '../model/reading-choices.ts'
import type { Transcript } from '../model/transcript.ts'
import { findLineStarts } from '../text/lines.ts'
import type { MappedText } from '../text/mapped-text.ts'
import type { CaptionCue } from './caption-cues.ts'
import { asArray, asNumber, asText, createStringFinder, isRecord } from './json-file.ts'
import { readJsonRows, type JsonRows } from './json-rows.ts'
import { collectLeftOut } from './left-out-list.ts'
import { malformed } from './problems.ts'
import type { Reader, ReadResult, TextFile } from './reading.ts'
import { countSpoken, guessUnit, inUnit } from './time-units.ts'
import { finishTranscript } from './transcript-finish.ts'
import { lineOf } from './transcript-json3.ts'

/**
 * JSON with a list of segments. Whisper and WhisperX: `segments[{start, end, text, words[{word, start}], speaker}]`, or
 * the bare list, as youtube-transcript-api writes it (`duration` for `end`). Podcasting 2.0:
 * `segments[{startTime, endTime, speaker, body}]`, where a segment may be a single word.
 */
export const whisperReader: Reader<Transcript> = {
  id: 'whisper-json',
  title: 'Whisper or WhisperX output (JSON)',
  likeness: ({ text }) => {
    const head = text.slice(0, 20_000)
    // A segment that holds only its words, no text of its own, is another program's (transcript-speech.ts).
    const isList =
      /"segments"\s*:\s*\[\s*\{[^[\]{}]*"text"/.test(text.slice(0, 2_000_000)) ||
      /^\s*\[\s*\{[^[\]{}]*"text"/.test(head)
    if (
      /^\s*[{[]/.test(head) &&
      isList &&
      /"text"\s*:/.test(head) &&
      /"(?:start|offset)"\s*:/.test(text.slice(0, 2_000_000))
    ) {
      return { score: 0.95, reason: 'is JSON with segments of "start" and "text"' }
    }
    return { score: 0, reason: 'is no JSON with segments of "start" and "text"' }
  },
  read: (file, choices) =>
    readSegments(file, 'whisper-json', { start: 'start', end: 'end', text: 'text' }, choices),
}

export const podcastJsonReader: Reader<Transcript> = {
  id: 'podcast-json',
  title: 'Podcasting 2.0 transcript (JSON)',
  likeness: ({ text }) => {
    const head = text.slice(0, 20_000)
    if (
      /^\s*\{/.test(head) &&
      /"segments"\s*:/.test(head) &&
      /"startTime"\s*:/.test(head) &&
      /"body"\s*:/.test(head)
    ) {
      return { score: 1, reason: 'is JSON with segments of "startTime" and "body"' }
    }
    return { score: 0, reason: 'is no JSON with segments of "startTime" and "body"' }
  },
  read: (file, choices) =>
    readSegments(file, 'podcast-json', { start: 'startTime', end: 'endTime', text: 'body' }, choices),
}

type Keys = Readonly<{ start: string; end: string; text: string }>

function readSegments(
  file: TextFile,
  format: string,
  keys: Keys,
  choices: ReadingChoices,
): ReadResult<Transcript> {
  const read = readJsonRows(file, 'segments', (list) => cuesOf(file.text, list, keys))
  if (!read.ok) return read
  const { cues, language } = read.value
  if (cues.length === 0) {
    return malformed(
      file,
      1,
      'the file holds no segments with text',
      `"segments" should hold "${keys.start}" and "${keys.text}"`,
    )
  }
  return finishTranscript(file, format, { cues, list: collectLeftOut(choices), choices, language })
}

function cuesOf(
  source: string,
  { rows, rest }: JsonRows,
  keys: Keys,
): { cues: CaptionCue[]; language: string | null } {
  const find = createStringFinder(source, keys.text)
  const starts = findLineStarts(source)
  const cues: CaptionCue[] = []
  const unit = unitOf(rows, keys)
  for (const segment of rows) {
    if (!isRecord(segment)) continue
    const words = asText(segment[keys.text])
    if (words.trim() === '') continue
    const text = withWordTimes(find(words), asArray(segment['words']), unit)
    const secondsOf = (key: string): number | null => {
      const number = asNumber(segment[key])
      return number === null ? null : inUnit(number, unit)
    }
    const start = notNegative(secondsOf(keys.start) ?? secondsOf('offset'))
    const duration = secondsOf('duration')
    const end = secondsOf(keys.end) ?? (start === null || duration === null ? null : start + duration)
    const line = lineOf(text, starts)
    cues.push({
      line,
      startSeconds: start,
      endSeconds: end === null || start === null ? end : Math.max(start, end),
      lines: [{ line, text, voice: speakerOf(segment) }],
    })
  }
  const language = isRecord(rest) ? asText(rest['language']) : ''
  return { cues, language: /^[a-z]{2,3}$/.test(language) ? language : null }
}

/** Some programs count milliseconds and do not say so. */
function unitOf(segments: Iterable<unknown>, keys: Keys): 1 | 0.001 {
  const starts: number[] = []
  let spoken = 0
  for (const segment of segments) {
    if (!isRecord(segment)) continue
    const start = asNumber(segment[keys.start]) ?? asNumber(segment['offset']) ?? 0
    // Whole numbers to the last: seldom worth counting words for.
    if (!Number.isInteger(start)) return 1
    starts.push(start)
    spoken += countSpoken(asText(segment[keys.text]))
  }
  return guessUnit(starts, spoken)
}

/** Files that were shifted have times before the recording begins. */
const notNegative = (seconds: number | null): number | null =>
  seconds === null ? null : Math.max(0, seconds)

/** WhisperX names the speaker of the segment, and, where it is unsure, only those of words. */
function speakerOf(segment: Readonly<Record<string, unknown>>): string | null {
  const named = asText(segment['speaker']).trim()
  if (named !== '') return named
  const word = asArray(segment['words']).find((item) => isRecord(item) && asText(item['speaker']) !== '')
  return isRecord(word) ? asText(word['speaker']) : null
}

/** Words are listed apart from the text: each is looked for after the one before. Words that cannot be found are passed over. */
export function withWordTimes(text: MappedText, words: readonly unknown[], unit: 1 | 0.001 = 1): MappedText {
  const times: { start: number; startSeconds: number }[] = []
  let from = 0
  for (const item of words) {
    if (!isRecord(item)) continue
    const word = (asText(item['punctuated_word']) || asText(item['word']) || asText(item['text'])).trim()
    const started = asNumber(item['start']) ?? asNumber(item['start_time'])
    const startSeconds = started === null ? null : Math.max(0, inUnit(started, unit))
    const start = word === '' ? -1 : text.text.indexOf(word, from)
    // Not far ahead: "a" would be found in the middle of a later word.
    if (start === -1 || start > from + 80) continue
    from = start + word.length
    if (startSeconds !== null) times.push({ start, startSeconds })
  }
  return { text: text.text, pieces: text.pieces, times: times.slice() }
}
