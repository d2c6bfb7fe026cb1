import type { ReadingWarning } from '../model/document.ts'
import type { Chapter, Transcript } from '../model/transcript.ts'
import { copyOf, sliceMapped } from '../text/mapped-text.ts'
import { collectLeftOut } from './left-out-list.ts'
import type { CaptionCue } from './caption-cues.ts'
import { isLanguageLine, isPanelFurniture, isSpokenTime, spokenSeconds } from './panel-furniture.ts'
import { malformed } from './problems.ts'
import type { Reader } from './reading.ts'
import { scriptOf } from './second-language.ts'
import { splitLines, trimLine, type SourceLine } from './source-lines.ts'
import { parseTimestamp } from './timestamps.ts'
import { finishTranscript } from './transcript-finish.ts'

/**
 * YouTube's "Show transcript" panel as copied: a time line, then a text line. A chapter's title stands before the time
 * line of its first row, so of two lines between times the second is a title; the very first lines may be one too.
 *
 *     Meeting the keeper      chapter, at 0
 *     0:00
 *     welcome back
 *     Why it stops at 3:15    no: with 0:06 below it, chapter at 6
 *     0:06
 */
export const panelReader: Reader<Transcript> = {
  id: 'youtube-panel',
  title: 'YouTube transcript panel, pasted',
  likeness: ({ text }) => {
    const lines = panelLines(text.slice(0, 20_000))
    const times = lines.filter((line) => isTimeLine(line.text))
    const filled = lines.filter((line) => line.text !== '').length
    if (times.length < 2 || times.length < filled * 0.2) {
      return {
        score: times.length === 1 && filled <= 4 ? 0.5 : 0,
        reason: 'has no lines that hold only a time',
      }
    }
    return { score: 0.9, reason: `${times.length} lines hold only a time, text lines follow them` }
  },
  read: (file, choices) => {
    const lines = panelLines(file.text)
    const { first, last: highest } = longestRise(lines)
    const last = footOf(lines, first, highest)
    if (first === -1) {
      return malformed(
        file,
        1,
        'no time lines found',
        'paste the panel with its times shown, or choose the format "plain text"',
      )
    }
    const names = namesBeforeTimes(lines.slice(0, last + 1))
    const isDoubled = isTranslated(lines)
    const isWrapped = areRowsWrapped(lines.slice(first, last + 1))
    const cues: CaptionCue[] = []
    let voice: string | null = null
    const chapters: Chapter[] = []
    const list = collectLeftOut(choices)
    const leave = (line: SourceLine, reason: string): void =>
      list.leaveLine(line.number, copyOf(line.text, line.start), reason)
    const warnings: ReadingWarning[] = []
    const head = lines.slice(0, first)
    const title = head.at(-1)
    if (title !== undefined && names.has(title.text)) voice = head.pop()?.text ?? null
    else if (
      title !== undefined &&
      !isPanelFurniture(title.text) &&
      head.length <= 4 &&
      !isTimeLine(title.text)
    ) {
      chapters.push({
        title: title.text,
        startSeconds: parseTimestamp(lines[first]!.text),
        line: title.number,
      })
      head.pop()
    }
    for (const line of head) leave(line, 'panel')
    for (let at = first; at <= last;) {
      const seconds = parseTimestamp(lines[at]!.text) ?? 0
      let end = at + 1
      while (end < lines.length && !isTimeLine(lines[end]!.text)) end++
      const next = end < lines.length ? end : -1
      const nextSeconds = next === -1 || next > last ? null : parseTimestamp(lines[next]!.text)
      let rows = lines.slice(at + 1, end).filter((line) => spokenSeconds(line.text) !== seconds)
      if (nextSeconds === null) {
        const furniture = rows.findIndex((line, index) => index > 0 && isPanelFurniture(line.text))
        if (furniture !== -1) {
          for (const line of rows.slice(furniture)) leave(line, 'panel')
          rows = rows.slice(0, furniture)
        }
      }
      const upcoming = names.has(rows.at(-1)?.text ?? '') ? (rows.pop()?.text ?? null) : null
      const isTitled = rows.length === 2 && names.size === 0 && !isWrapped && !(isDoubled && differ(rows))
      if (nextSeconds !== null && upcoming === null && isTitled) {
        const chapter = rows.pop()!
        chapters.push({ title: chapter.text, startSeconds: nextSeconds, line: chapter.number })
      }
      cues.push({
        line: rows[0]?.number ?? lines[at]!.number,
        startSeconds: seconds,
        endSeconds: nextSeconds,
        lines: rows.map((row) => ({ line: row.number, text: withoutSpokenTime(row, seconds), voice })),
      })
      voice = upcoming ?? voice
      at = next === -1 || next > last ? last + 1 : next
    }
    const after = lines.slice(last + 1).findIndex((line) => isTimeLine(line.text))
    if (after !== -1) {
      for (const line of lines.slice(last + 1 + after)) leave(line, 'after the transcript')
      warnings.push({
        line: lines[last + 1 + after]!.number,
        message: 'times start again here; what follows was left out',
      })
    }
    return finishTranscript(file, 'youtube-panel', { cues, list, choices, warnings, chapters })
  },
}

/** Chapters are few: where every other time has two lines, both were said. */
function areRowsWrapped(lines: readonly SourceLine[]): boolean {
  let times = 0
  let pairs = 0
  let rows = 0
  for (const { text } of lines) {
    if (!isTimeLine(text)) {
      rows++
      continue
    }
    if (rows === 2) pairs++
    rows = 0
    times++
  }
  return pairs > 2 && pairs >= times * 0.5
}

/** The line with the language closes the panel; cards of the side bar below it may go on with a later time. */
function footOf(lines: readonly SourceLine[], first: number, last: number): number {
  for (let at = Math.max(first + 2, 2); at < last; at++) {
    const isRow = !isTimeLine(lines[at]!.text) && !isTimeLine(lines[at - 1]!.text)
    if (!isRow || isTimeLine(lines[at + 1]!.text) || !isLanguageLine(lines[at]!.text)) continue
    return lines.findLastIndex((line, index) => index < at && isTimeLine(line.text))
  }
  return last
}

const differ = (rows: readonly SourceLine[]): boolean =>
  new Set(rows.map(({ text }) => scriptOf(text))).size > 1

/** Extensions show each row with its translation below: then the second of two lines is no chapter's title. */
function isTranslated(lines: readonly SourceLine[]): boolean {
  let times = 0
  const counts = { latin: 0, other: 0 }
  for (const { text } of lines) {
    if (isTimeLine(text)) times++
    else counts[scriptOf(text) ?? 'latin']++
  }
  return Math.min(counts.latin, counts.other) >= times * 0.6
}

/**
 * The lines that hold something. Some ways of copying give only the labels for screen readers ("1 minute, 5 seconds", with
 * or without the words on the same line): each then stands for a time line.
 *
 *     4 secondsso what happened     ->   0:04
 *                                        so what happened
 */
function panelLines(text: string): SourceLine[] {
  const lines = withoutDoubledLabels(
    splitLines(text)
      .map(trimLine)
      .filter((line) => line.text !== ''),
  )
  if (lines.some((line) => isTimeLine(line.text))) return lines
  let before = -1
  let rising = 0
  for (const line of lines) {
    const label = isSpokenTime(line.text)
    if (label === null || label.seconds < before) continue
    before = label.seconds
    rising++
  }
  if (rising < 2 || rising < lines.length * 0.3) return lines
  return lines.flatMap((line) => {
    const label = isSpokenTime(line.text)
    if (label === null) return [line]
    const time = { ...line, text: printTime(label.seconds) }
    const words = trimLine({
      number: line.number,
      start: line.start + label.length,
      text: line.text.slice(label.length),
    })
    return words.text === '' ? [time] : [time, words]
  })
}

/**
 * Teams on the web copies each time thrice. The name stays, and the time in digits:
 *
 *     Mara Ellison · 0 minutes 2 seconds0:02 · Mara Ellison 0 minutes 2 seconds · Welcome back.
 */
function withoutDoubledLabels(lines: readonly SourceLine[]): SourceLine[] {
  let isDoubled = false
  const kept = lines.flatMap((line, index): SourceLine[] => {
    const label = isSpokenTime(line.text)
    const digits = label === null ? '' : line.text.slice(label.length)
    if (label !== null && isTimeLine(digits) && parseTimestamp(digits) === label.seconds) {
      isDoubled = true
      return [{ number: line.number, start: line.start + label.length, text: digits }]
    }
    const name = lines[index - 2]?.text ?? ''
    const isRepeat =
      isDoubled &&
      name !== '' &&
      line.text.startsWith(`${name} `) &&
      spokenSeconds(line.text.slice(name.length + 1)) !== null
    return isRepeat ? [] : [line]
  })
  return kept
}

const printTime = (seconds: number): string => {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

const isTimeLine = (text: string): boolean =>
  text.length <= 9 &&
  isDigit(text.charCodeAt(0)) &&
  /^(?:\d{1,3}:)?\d{1,2}:\d{2}$/.test(text) &&
  parseTimestamp(text) !== null

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/**
 * Some services put the speaker's name where the panel puts chapters: "Mara Ellison", then "0:02". Names come back and
 * stand before most times; chapter titles do neither.
 */
function namesBeforeTimes(lines: readonly SourceLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  let times = 0
  lines.forEach((line, index) => {
    if (!isTimeLine(line.text)) return
    times++
    const before = lines[index - 1]?.text ?? ''
    if (before !== '' && before.length <= 40 && !/[.!?。！？]$/.test(before))
      counts.set(before, (counts.get(before) ?? 0) + 1)
  })
  const names = [...counts].filter(([, count]) => count >= 2)
  const headed = names.reduce((sum, [, count]) => sum + count, 0)
  // A name stands beside words: where each time is followed by one line, that line is what was said, however often.
  if (lines.length < times * 2.6) return new Set()
  return new Set(headed >= times * 0.6 ? names.map(([name]) => name) : [])
}

/** Cards of the side bar look the same ("12:27", title), so only the longest stretch of rising times is the transcript. */
function longestRise(lines: readonly SourceLine[]): { first: number; last: number } {
  let best = { first: -1, last: -1, count: 0 }
  let run = { first: -1, last: -1, count: 0 }
  let before = -1
  lines.forEach((line, index) => {
    if (!isTimeLine(line.text)) return
    const seconds = parseTimestamp(line.text)!
    run =
      seconds >= before && run.count > 0
        ? { ...run, last: index, count: run.count + 1 }
        : { first: index, last: index, count: 1 }
    before = seconds
    if (run.count > best.count) best = run
  })
  return best
}

/** Rows may carry their label for screen readers glued to the text: "5 secondswelcome back". */
function withoutSpokenTime(row: SourceLine, seconds: number): CaptionCue['lines'][number]['text'] {
  const text = copyOf(row.text, row.start)
  const glued = isSpokenTime(row.text)
  return glued !== null && glued.seconds === seconds ? sliceMapped(text, glued.length, row.text.length) : text
}
