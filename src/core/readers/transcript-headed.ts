import type { ReadingWarning } from '../model/document.ts'
import type { ReadingChoices } from '../model/reading-choices.ts'
import type { Transcript } from '../model/transcript.ts'
import { sliceMapped, type MappedText } from '../text/mapped-text.ts'
import { collectLeftOut } from './left-out-list.ts'
import type { CaptionCue, CaptionLine } from './caption-cues.ts'
import { isPanelFurniture } from './panel-furniture.ts'
import { malformed } from './problems.ts'
import type { Reader, ReadResult, TextFile } from './reading.ts'
import { fileLines, type MappedLine } from './source-lines.ts'
import { parseTimestamp, parseTimingLine } from './timestamps.ts'
import { finishTranscript } from './transcript-finish.ts'

/**
 * Plain text in which each turn is headed by a time:
 *
 *     Mara Ellison (00:00:02)        [00:00:02] Mara Ellison: Welcome.      (00:00:02) Mara Ellison:
 *     Welcome.                       **0:02** · welcome                     Welcome.
 *
 * Lines before the first heading (title, episode) are left out. A turn lasts until the next one begins.
 */
export const headedReader: Reader<Transcript> = {
  id: 'timed-text',
  title: 'Text with times and names',
  likeness: ({ text }) => {
    const lines = fileLines(text.slice(0, 20_000))
    const heads = lines.map(headingOf).filter((heading) => heading !== null)
    if (heads.length === 0) return { score: 0, reason: 'no line begins or ends with a time' }
    const named = heads.filter((heading) => heading.speaker !== null).length
    // Even one paragraph per turn leaves a heading on every third line.
    const share = heads.length / lines.length
    const bare = heads.filter((heading) => heading.speaker === null && heading.text.text === '').length
    if (bare > heads.length / 2) return { score: 0.5, reason: `${bare} lines hold only a time` }
    if (heads.length === 1 && named === 0) return { score: 0.1, reason: 'one line begins with a time' }
    return {
      score: share >= 0.2 ? 0.9 : share >= 0.05 ? 0.6 : 0.3,
      reason:
        named > 0 ? `${named} lines name a speaker and a time` : `${heads.length} lines begin with a time`,
    }
  },
  read: (file, choices) => readHeadedLines(file, 'timed-text', fileLines(file.text), choices),
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
  const warnings: ReadingWarning[] = []
  let last = -Infinity
  for (const line of lines) {
    const text = line.text.text
    const heading = headingOf(line)
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
    if (current === undefined || isPanelFurniture(text)) {
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

const TIME = '(?:\\d{1,3}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?'
/** The end of a range may follow; it is not needed, the next turn tells it. */
const UNTIL = `(?:\\s*(?:-{1,2}>|[-–—])\\s*${TIME})?`
const NAME = "[\\p{L}\\d][\\p{L}\\p{M}\\p{N}.'’\\- ()&·]{0,48}?"
const FORMS: readonly RegExp[] = [
  // [00:01:02] Name: text · (00:01:02) Name: · 00:01:02 - Name: text · **[1:02] Name:** text
  new RegExp(
    `^\\**[\\[(]?(?<time>${TIME})${UNTIL}[\\])]?\\**[\\s·|:–—-]*\\**(?<name>${NAME})\\**\\s?[:：]\\**\\s*(?<text>.*)$`,
    'u',
  ),
  // Name (00:01:02): text · Name [00:01:02] · Name 00:01:02 · **Name** (1:02)
  new RegExp(
    `^\\**(?<name>${NAME})\\**[:,]?\\s*[·|–—-]?\\s*[\\[(](?<time>${TIME})${UNTIL}[\\])]\\**\\s*[:：]?\\s*(?<text>.*)$`,
    'u',
  ),
  new RegExp(`^\\**(?<name>${NAME})\\**[:,]?\\s+[·|–—-]?\\s*(?<time>${TIME})\\**(?<text>)$`, 'u'),
  // [00:01:02] text · **1:02** · text · 1:02 text
  new RegExp(
    `^(?:\\*\\*|[\\[(])?(?<time>${TIME})${UNTIL}(?:\\*\\*|[\\])])?(?:\\s*[·|–—-]\\s*|\\s+|$)(?<text>.*)$`,
    'u',
  ),
]

/** What a line says about time and speaker if it heads a turn; null if it does not. */
export function headingOf(line: MappedLine): Heading | null {
  const head = line.text.text.slice(0, 160)
  if (!/\d:\d\d/.test(head) || parseTimingLine(head) !== null) return null
  for (const form of FORMS) {
    const match = form.exec(head)
    const groups = match?.groups
    if (match === null || groups === undefined) continue
    const seconds = parseTimestamp(groups['time']!)
    const name = groups['name'] ?? null
    if (seconds === null || (name !== null && !looksLikeName(name))) continue
    const from = head.length - groups['text']!.length
    return {
      seconds,
      speaker: name?.trim() ?? null,
      text: sliceMapped(line.text, from, line.text.text.length),
    }
  }
  return null
}

/** "It stopped at 3:15" must not make a speaker: names are short and begin with a capital, a digit or a Chinese sign. */
function looksLikeName(name: string): boolean {
  const words = name.trim().split(/\s+/)
  if (words.length > 5) return false
  if (/^\p{Script=Han}/u.test(name)) return name.length <= 16
  return (
    words.every((word) => /^[\p{Lu}\d(&]|^(?:von|van|de|der|den|la|le|al|bin|and)$/u.test(word)) ||
    /^speaker[ _]?\w{1,3}$/i.test(name)
  )
}
