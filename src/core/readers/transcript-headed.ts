import type { ReadingWarning } from '../model/document.ts'
import type { ReadingChoices } from '../model/reading-choices.ts'
import type { Transcript } from '../model/transcript.ts'
import { EMPTY_MAPPED, sliceMapped, type MappedText } from '../text/mapped-text.ts'
import { collectLeftOut } from './left-out-list.ts'
import type { CaptionCue, CaptionLine } from './caption-cues.ts'
import { isCopyright, isPanelFurniture } from './panel-furniture.ts'
import { findPageNumbers } from './page-numbers.ts'
import { malformed } from './problems.ts'
import type { Reader, ReadResult, TextFile } from './reading.ts'
import type { MappedLine } from './source-lines.ts'
import { spokenLines } from './marked-speech.ts'
import { partAtTimes } from './times-inside.ts'
import { findNamePlace, looksLikeName, type NamePlace } from './names-beside-times.ts'
import { parseTimecode } from './time-units.ts'
import { parseTimingLine } from './timestamps.ts'
import { finishTranscript } from './transcript-finish.ts'

/**
 * Plain text in which each turn is headed by a time:
 *
 *     Mara Ellison (00:00:02)        [00:00:02] Mara Ellison: Welcome.      (00:00:02) Mara Ellison:
 *     Welcome.                       **0:02** · welcome                     Welcome.
 *
 * Names may stand on lines of their own (names-beside-times.ts). Lines before the first heading (title, episode) are left
 * out. A turn lasts until the next one begins.
 */
export const headedReader: Reader<Transcript> = {
  id: 'timed-text',
  title: 'Text with times and names',
  likeness: ({ text }) => {
    const lines = partAtTimes(spokenLines(text.slice(0, 20_000)))
    const parsed = lines.map((line) => ({ line, heading: headingOf(line) }))
    const heads = parsed.flatMap(({ heading }) => (heading === null ? [] : [heading]))
    if (heads.length === 0) return { score: 0, reason: 'no line begins or ends with a time' }
    const beside = findNamePlace(parsed.map(asTimedLine))
    if (beside !== null) return { score: 0.9, reason: `names stand ${SAID_OF[beside]}` }
    const named = heads.filter((heading) => heading.speaker !== null).length
    // Even one paragraph per turn leaves a heading on every third line.
    const share = heads.length / lines.length
    const bare = heads.filter((heading) => heading.speaker === null && heading.text.text === '').length
    // With minutes and seconds alone it is the panel (transcript-panel.ts), which then scores more.
    if (bare > heads.length / 2)
      return { score: bare > 2 && share >= 0.2 ? 0.7 : 0.5, reason: `${bare} lines hold only a time` }
    if (heads.length === 1 && named === 0) return { score: 0.1, reason: 'one line begins with a time' }
    return {
      score: share >= 0.2 ? 0.9 : share >= 0.05 ? 0.6 : 0.3,
      reason:
        named > 0 ? `${named} lines name a speaker and a time` : `${heads.length} lines begin with a time`,
    }
  },
  read: (file, choices) => readHeadedLines(file, 'timed-text', spokenLines(file.text), choices),
}

const SAID_OF: Readonly<Record<NamePlace, string>> = {
  before: 'on the lines before the times',
  after: 'on the lines after the times',
  inside: 'beside the times',
}

type Parsed = Readonly<{ line: MappedLine; heading: Heading | null }>

const asTimedLine = ({ line, heading }: Parsed) => ({
  text: heading === null ? line.text.text : heading.text.text,
  isHeading: heading !== null,
  isNamed: heading?.speaker !== null && heading !== null,
})

/** Names that stand on lines of their own, put where other files have them: into the heading. */
function withNames(parsed: readonly Parsed[]): readonly Parsed[] {
  const place = findNamePlace(parsed.map(asTimedLine))
  if (place === null) return parsed
  const taken = new Set<number>()
  const named = parsed.map((each, at): Parsed => {
    const { heading } = each
    if (heading === null || heading.speaker !== null) return each
    const holder = place === 'before' ? at - 1 : at + 1
    const name = place === 'inside' ? heading.text.text : (parsed[holder]?.line.text.text ?? '')
    if (!looksLikeName(name)) return each
    if (place === 'inside') return { ...each, heading: { ...heading, speaker: name, text: EMPTY_MAPPED } }
    if (parsed[holder]?.heading !== null) return each
    taken.add(holder)
    return { ...each, heading: { ...heading, speaker: name } }
  })
  return named.filter((_, at) => !taken.has(at))
}

/** The same for lines from elsewhere (an HTML page). */
export function readHeadedLines(
  file: TextFile,
  format: string,
  lines: readonly MappedLine[],
  choices: ReadingChoices,
): ReadResult<Transcript> {
  const cues: { heading: Heading; line: number; lines: CaptionLine[] }[] = []
  const list = collectLeftOut(choices)
  const pages = findPageNumbers(lines.map(({ text }) => text.text))
  const spoken = pages.size === 0 ? lines : lines.filter((_, index) => !pages.has(index))
  for (const index of pages) list.leaveLine(lines[index]!.number, lines[index]!.text, 'page number')
  const warnings: ReadingWarning[] = []
  let last = -Infinity
  for (const { line, heading } of withNames(
    partAtTimes(spoken).map((each) => ({ line: each, heading: headingOf(each) })),
  )) {
    const text = line.text.text
    if (heading !== null) {
      if (heading.seconds < last)
        warnings.push({ line: line.number, message: 'this time is earlier than the one before' })
      last = heading.seconds
      const texts =
        heading.text.text === '' ? [] : [{ line: line.number, text: heading.text, voice: heading.speaker }]
      cues.push({ heading, line: line.number, lines: texts })
      continue
    }
    const current = cues.at(-1)
    if (current === undefined || isPanelFurniture(text) || isCopyright(text)) {
      list.leaveLine(line.number, line.text, current === undefined ? 'before the transcript' : 'panel')
    } else {
      current.lines.push({
        line: line.number,
        text: line.text,
        voice: current.heading.speaker,
      })
    }
  }
  if (cues.length === 0) {
    return malformed(
      file,
      1,
      'no line with a time found',
      'turns should begin like "Name (00:01:02)" or "[00:01:02] Name:"',
    )
  }
  const captions: CaptionCue[] = cues.map((cue, index) => ({
    line: cue.lines[0]?.line ?? cue.line,
    startSeconds: cue.heading.seconds,
    endSeconds: nextStart(cues, index),
    lines: cue.lines,
  }))
  return finishTranscript(file, format, { cues: captions, list, choices, warnings: warnings.slice(0, 20) })
}

function nextStart(cues: readonly { heading: Heading }[], index: number): number | null {
  const start = cues[index]!.heading.seconds
  const next = cues[index + 1]?.heading.seconds
  return next === undefined || next < start ? null : next
}

type Heading = Readonly<{ seconds: number; speaker: string | null; text: MappedText }>

/** The last two digits of a time code count frames. */
const DIGITS = '(?:\\d{1,3}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3}|(?<=:\\d\\d:\\d\\d)[:;]\\d{2})?(?![:;]?\\d)'
/** `0m01s`, `1h02m03s`, as links into videos have it. With spaces it is how long something took: "1m 11s". */
const LETTERED = '(?:\\d{1,2}h)?\\d{1,3}m\\d{1,2}s(?![\\p{L}\\d])'
const TIME = `(?:${DIGITS}|${LETTERED})`
/** Seconds alone are a time only in a range: faster-whisper prints `[1.20s -> 8.00s]`. */
const SECONDS_RANGE = /^\[(?<time>\d{1,6}\.\d{1,3})s?\s*-{1,2}>?\s*\d{1,6}\.\d{1,3}s?\]\s*(?<text>.*)$/u
/** The end of a range may follow; it is not needed, the next turn tells it. */
const UNTIL = `(?:\\s*(?:-{1,2}>|[-–—])\\s*${TIME})?`
const NAME = "(?!\\d{1,3}[:;]\\d)[\\p{L}\\d][\\p{L}\\p{M}\\p{N}.'’\\- ()&·]{0,48}?"
const FORMS: readonly RegExp[] = [
  // [00:01:02] Name: text · (00:01:02) Name: · 00:01:02 - Name: text · **[1:02] Name:** text
  new RegExp(
    `^\\**(?:\\d{4}-\\d\\d-\\d\\d\\s+)?[\\[(<{（【]?(?<time>${TIME})${UNTIL}[\\])>}）】]?\\**[\\s·|:–—-]*\\**(?<name>${NAME})\\**\\s?[:：]\\**\\s*(?<text>.*)$`,
    'u',
  ),
  // Name (00:01:02): text · Name [00:01:02] · Name 00:01:02 · **Name** (1:02)
  new RegExp(
    `^\\**(?<name>${NAME})\\**[:,]?\\s*[·|–—-]?\\s*[\\[(（【](?<time>${TIME})${UNTIL}[\\])）】]\\**\\s*[:：]?\\s*(?<text>.*)$`,
    'u',
  ),
  new RegExp(
    `^\\**\\[?(?<name>${NAME})\\]?\\**[:,]?\\s+(?:at\\s+|[·|–—-])?\\s*(?<time>${TIME})\\**(?<text>)$`,
    'u',
  ),
  // 00:01:02 <tab> Name <tab> text · Name <tab> 00:01:02 <tab> text · 00:01:02 | Name | text: rows of a table
  new RegExp(`^(?<time>${TIME})(?:\\t+|\\s\\|\\s)(?<name>${NAME})(?:\\t+|\\s\\|\\s)(?<text>.*)$`, 'u'),
  new RegExp(`^(?<name>${NAME})(?:\\t+|\\s\\|\\s)(?<time>${TIME})(?:\\t+|\\s\\|\\s)(?<text>.*)$`, 'u'),
  // Starting point is 00:01:02 · Timestamp: 1:02
  new RegExp(
    `^(?:starting point is|time(?:stamp|code)?\\s?[:：]?)\\s+[\\[(]?(?<time>${TIME})[\\])]?(?<text>)$`,
    'iu',
  ),
  SECONDS_RANGE,
  // 1:02text, as some browsers copy the panel
  new RegExp(`^(?<time>${TIME})(?!(?:am|pm|h)\\b)(?<text>\\p{L}.*)$`, 'iu'),
  // [00:01:02] text · **1:02** · text · 1:02 text
  new RegExp(
    `^(?:\\*\\*|[\\[(<{（【])?(?<time>${TIME})${UNTIL}(?:\\*\\*|[\\])>}]|[）】]\\s*)?(?:\\s*[·|–—-]\\s*|\\s+|$)(?<text>.*)$`,
    'u',
  ),
]

/** A meeting's messages say to whom, too: "From Mara Ellison to Everyone". */
const bareName = (name: string): string =>
  name
    .trim()
    .replace(/^From\s+(?=\S)/, '')
    .replace(/\s+to\s+(?:Everyone|All|Me|You)\b.*$/i, '')

/** What a line says about time and speaker if it heads a turn; null if it does not. */
export function headingOf(line: MappedLine): Heading | null {
  const head = line.text.text.slice(0, 160)
  if (!/\d:\d\d|^\[\d+\.\d|\dm\d{1,2}s/.test(head) || parseTimingLine(head) !== null) return null
  for (const form of FORMS) {
    const match = form.exec(head)
    const groups = match?.groups
    if (match === null || groups === undefined) continue
    const seconds = form === SECONDS_RANGE ? Number(groups['time']) : parseTimecode(groups['time']!)
    const name = groups['name'] === undefined ? null : bareName(groups['name'])
    if (seconds === null || (name !== null && !looksLikeName(name))) continue
    const from = head.length - groups['text']!.length
    return {
      seconds,
      speaker: name,
      text: sliceMapped(line.text, from, line.text.text.length),
    }
  }
  return null
}
