import type { Analysis } from '../model/analysis.ts'
import type { Finding } from './findings.ts'
import { listFindings } from './findings.ts'
import { cleanLine, cleanText } from './clean-text.ts'
import { whereLine } from './prose.ts'
import type { ReportInput } from './report.ts'
import { formatDuration, nameCategory } from './wording.ts'

/* The recording as captions, and what was found at which moment of it. What SRT and VTT have in common. */

/** `notes`: one line each. */
export type CaptionCue = Readonly<{
  startSeconds: number
  endSeconds: number
  speaker: string | null
  lines: readonly string[]
  notes: readonly string[]
}>

/** Wider lines do not fit on a phone held upright (Netflix and the BBC both set 42 and 37 to 42). */
const WIDEST = 42
/** How long words are shown where the file does not say. */
const SHORTEST_SECONDS = 1
const NOTE_SECONDS = 5

/** Cues of the transcript with times, in their order. Empty where it has none. */
export function listCues({ transcript }: Analysis): readonly CaptionCue[] {
  if (transcript === null) return []
  const timed = transcript.cues.filter(({ startSeconds }) => startSeconds !== null)
  const shown = new Map((transcript.voices ?? []).map((voice) => [voice.name, voice.shown]))
  const cues = timed.map((cue, index): CaptionCue => {
    const startSeconds = Math.max(0, cue.startSeconds!)
    const next = timed[index + 1]?.startSeconds ?? startSeconds + NOTE_SECONDS
    const endSeconds = cue.endSeconds ?? Math.max(next, startSeconds + SHORTEST_SECONDS)
    return {
      startSeconds,
      endSeconds: Math.max(endSeconds, startSeconds + 0.001),
      speaker: cue.speaker === null ? null : (shown.get(cue.speaker) ?? cue.speaker),
      lines: breakLine(cleanLine(transcript.text.slice(cue.start, cue.end))),
      notes: [],
    }
  })
  return cues.filter(({ lines }) => lines.length > 0).sort((a, b) => a.startSeconds - b.startSeconds)
}

/** Two lines of about equal length where one would be too wide. Words are never broken. */
function breakLine(text: string): readonly string[] {
  if (text === '') return []
  if (text.length <= WIDEST) return [text]
  const middle = text.length / 2
  let best = -1
  for (const { index } of text.matchAll(/ /g))
    if (best === -1 || Math.abs(index - middle) < Math.abs(best - middle)) best = index
  return best === -1 ? [text] : [text.slice(0, best), text.slice(best + 1)]
}

/**
 * Cues with what was found: a finding stands at the moment when its words were said, a cut passage where it begins. What
 * has no moment comes at the end, in cues of its own. Dismissed flags are left out.
 */
export function listAnnotatedCues(input: ReportInput): readonly CaptionCue[] {
  const cues = listCues(input.analysis)
  const notes = cues.map((): string[] => [])
  const timeless: string[] = []
  const put = (seconds: number | null, note: string): void => {
    const index = seconds === null ? -1 : lastAt(cues, seconds)
    if (index === -1) timeless.push(note)
    else notes[index]!.push(note)
  }
  const findings = listFindings(input)
  const told = new Set(findings.map(({ entry }) => entry.id))
  for (const finding of findings) {
    if (finding.entry.state !== 'dismissed') put(secondsOf(finding), noteOf(finding))
  }
  for (const cut of input.review.cuts) {
    // without a flag nobody minds; with one that is not listed, the cut is told all the same
    if (cut.flag === null || told.has(cut.flag.id)) continue
    const length =
      cut.startSeconds === null || cut.endSeconds === null
        ? ''
        : `, ${formatDuration(cut.endSeconds - cut.startSeconds)}`
    put(cut.startSeconds, `cut from here${length}: ${cut.words} words are not in the article`)
  }
  const end = cues.reduce((latest, cue) => Math.max(latest, cue.endSeconds), 0)
  const extra = timeless.map((note, index): CaptionCue => ({
    startSeconds: end + index * NOTE_SECONDS,
    endSeconds: end + (index + 1) * NOTE_SECONDS,
    speaker: null,
    lines: [],
    notes: [note],
  }))
  return [...cues.map((cue, index) => ({ ...cue, notes: notes[index]! })), ...extra]
}

function secondsOf({ entry }: Finding): number | null {
  if (entry.where.startSeconds !== null) return entry.where.startSeconds
  return (
    entry.quotes.find(({ side, startSeconds }) => side === 'transcript' && startSeconds !== null)
      ?.startSeconds ?? null
  )
}

/** "major, Terminology: wrong term, “Far Shore” → “Far Bank” (row 10, line 10)" */
function noteOf({ entry }: Finding): string {
  const words = cleanLine(entry.before.words)
  const shown = words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words
  const change =
    entry.after === null ? '' : entry.after === '' ? ' → take it out' : ` → “${cleanLine(entry.after)}”`
  const comment = entry.comment === '' ? '' : `; ${cleanLine(entry.comment)}`
  return `${entry.severity}, ${nameCategory(entry.category)}${words === '' ? '' : `, “${shown}”`}${change}${comment} (${whereLine(entry.where).toLowerCase()})`
}

/** Index of the last cue that begins at or before the second; -1 before the first. */
function lastAt(cues: readonly CaptionCue[], seconds: number): number {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cues[middle]!.startSeconds <= seconds + 0.0005) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** 3675.5 → "01:01:15" and 500: hours, minutes, seconds, and milliseconds, as both formats write them. */
export function clock(seconds: number): Readonly<{ whole: string; milliseconds: string }> {
  const all = Math.max(0, Math.round(seconds * 1000))
  const two = (value: number): string => String(value).padStart(2, '0')
  const whole = Math.floor(all / 1000)
  return {
    whole: `${two(Math.floor(whole / 3600))}:${two(Math.floor((whole % 3600) / 60))}:${two(whole % 60)}`,
    milliseconds: String(all % 1000).padStart(3, '0'),
  }
}

/** Said in place of captions where there are none. */
export const NO_TIMES = 'The review has no transcript with times.'

/** The transcript as a text: a paragraph for each turn, with its speaker and time. */
export function writeTurns({ transcript }: Analysis, time: (seconds: number) => string): string {
  if (transcript === null || transcript.turns.length === 0) return 'The review has no transcript.\n'
  const paragraphs = transcript.turns.map((turn) => {
    const at = turn.startSeconds === null ? '' : `[${time(turn.startSeconds)}] `
    const speaker = turn.speaker === null ? '' : `${cleanLine(turn.speaker)}: `
    return `${at}${speaker}${cleanLine(cleanText(transcript.text.slice(turn.start, turn.end)))}\n`
  })
  return paragraphs.join('\n')
}
