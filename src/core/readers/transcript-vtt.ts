import type { ReadingWarning } from '../model/document.ts'
import type { ReadingChoices } from '../model/reading-choices.ts'
import type { CaptionCue, CaptionLine } from './caption-cues.ts'
import { readCaptionLine } from './caption-markup.ts'
import { collectLeftOut } from './left-out-list.ts'
import { malformed } from './problems.ts'
import type { Reader, ReadResult, TextFile } from './reading.ts'
import { parseTimingLine } from './timestamps.ts'
import { finishTranscript } from './transcript-finish.ts'
import type { Transcript } from '../model/transcript.ts'
import { findLineStarts } from '../text/lines.ts'

/**
 * WebVTT (W3C), and what yt-dlp writes under that name: header lines after WEBVTT, rolling lines with `<c>` word times,
 * cues of 10 ms. A line that holds one space is text; only an empty line ends a cue.
 */
export const vttReader: Reader<Transcript> = {
  id: 'vtt',
  title: 'WebVTT captions',
  likeness: ({ text }) => {
    if (/^\uFEFF?WEBVTT(?:[ \t\n]|$)/.test(text)) return { score: 1, reason: 'begins with WEBVTT' }
    if (/^\d{1,4}:\d{2}(?::\d{2})?\.\d{3} +--> +\d/m.test(text.slice(0, 5000))) {
      return { score: 0.7, reason: 'has WebVTT timing lines, but no WEBVTT at the top' }
    }
    return { score: 0, reason: 'does not begin with WEBVTT' }
  },
  read: (file, choices) => readTimedBlocks(file, 'vtt', '00:01.000 --> 00:02.500', choices),
}

/** What WebVTT and SubRip share: blocks with a timing line. `example`: such a line, for the remedy when there is none. */
export function readTimedBlocks(
  file: TextFile,
  format: string,
  example: string,
  choices: ReadingChoices,
): ReadResult<Transcript> {
  const { cues, language, warnings } = parseTimedBlocks(file)
  if (cues.length === 0) {
    const remedy = `check that the file is complete and has lines like ${example}`
    return malformed(file, 1, 'no timed captions found', remedy)
  }
  return finishTranscript(file, format, { cues, list: collectLeftOut(choices), choices, warnings, language })
}

/**
 * WebVTT and SRT differ in header, comma and numbers; the blocks are the same: optional id, timing line, text until an
 * empty line. A block without a timing line (NOTE, STYLE, REGION, header) is passed over.
 */
function parseTimedBlocks(file: TextFile): {
  cues: CaptionCue[]
  language: string | null
  warnings: ReadingWarning[]
} {
  // Line by line out of the text: a list of half a million lines would be thrown away again at once.
  const starts = findLineStarts(file.text)
  const startOf = (at: number): number => (at === 0 && file.text.startsWith('\uFEFF') ? 1 : starts[at]!)
  const textOf = (at: number): string =>
    file.text.slice(startOf(at), at + 1 < starts.length ? starts[at + 1]! - 1 : file.text.length)
  const cues: CaptionCue[] = []
  const warnings: ReadingWarning[] = []
  let language: string | null = null
  let outOfOrder: number | null = null
  let last = -Infinity
  const isSpaced = isSpacedOut(textOf, starts.length)
  for (let at = 0; at < starts.length; at++) {
    const line = textOf(at)
    const timing = parseTimingLine(line)
    if (timing === null) {
      const header = cues.length === 0 ? /^Language:\s*([A-Za-z-]{2,12})\s*$/.exec(line) : null
      if (header !== null) language = header[1]!
      if (line.includes('-->'))
        warnings.push({ line: at + 1, message: `timing line not understood: ${line.slice(0, 60)}` })
      continue
    }
    if (/^\s*-\d|-->\s*-\d/.test(line))
      warnings.push({ line: at + 1, message: 'a time before the beginning was taken for 0:00' })
    if (timing.start < last) outOfOrder ??= at + 1
    last = timing.start
    if (timing.end < timing.start) warnings.push({ line: at + 1, message: 'caption ends before it begins' })
    const text: CaptionLine[] = []
    let voice: string | null = null
    let next = at + 1
    let raw = next < starts.length ? textOf(next) : ''
    while ((raw !== '' || (isSpaced && next < starts.length)) && parseTimingLine(raw) === null) {
      // A line of one space ends no cue; it says nothing either.
      if (raw !== ' ' && raw !== '') {
        const read = readCaptionLine(raw, startOf(next), next + 1, voice)
        text.push(...read.lines)
        voice = read.voice
      }
      next++
      raw = next < starts.length ? textOf(next) : ''
    }
    // Cues that follow without an empty line: the number before the next timing line is not speech.
    if (raw !== '' && /^\d+$/.test(text.at(-1)?.text.text.trim() ?? '')) text.pop()
    cues.push({
      line: text.find((each) => each.text.text.trim() !== '')?.line ?? at + 1,
      startSeconds: timing.start,
      endSeconds: Math.max(timing.start, timing.end),
      lines: text.map((each) => withLeadTime(each, timing.start)),
    })
    at = next - 1
  }
  if (outOfOrder !== null) {
    warnings.push({
      line: outOfOrder,
      message: 'captions are not in the order of their times; sorted by time',
    })
  }
  return { cues, language, warnings }
}

/** Copied out of a program that puts an empty line after every line: then none of them ends a cue. */
function isSpacedOut(textOf: (at: number) => string, count: number): boolean {
  let timings = 0
  let spaced = 0
  for (let at = 0; at + 2 < count && at < 400; at++) {
    if (parseTimingLine(textOf(at)) === null) continue
    timings++
    if (textOf(at + 1) === '' && parseTimingLine(textOf(at + 2)) === null) spaced++
  }
  return timings > 1 && spaced >= timings * 0.8
}

/** Where a line has word times, its first word begins with the cue and is not timed in the file. */
function withLeadTime(line: CaptionLine, startSeconds: number): CaptionLine {
  const [timed] = line.text.times
  if (timed === undefined) return line
  const first = line.text.text.search(/\S/)
  if (first === -1 || timed.start <= first) return line
  return { ...line, text: { ...line.text, times: [{ start: first, startSeconds }, ...line.text.times] } }
}
