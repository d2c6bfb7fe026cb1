import {
  collapseSpaces,
  concatMapped,
  sliceMapped,
  withoutSpans,
  written,
  type MappedText,
} from '../text/mapped-text.ts'
import type { LeftOutList } from './left-out-list.ts'
import { findSpokenLabel, type SpokenLabels, collectSpokenLabels } from './spoken-labels.ts'
import { findSoundCues } from './sound-cues.ts'
import type { CueDraft } from './transcript-joining.ts'
import type { Span } from '../text/span.ts'

/** One line on screen. `voice` is what the format itself says about the speaker. */
export type CaptionLine = Readonly<{
  line: number
  text: MappedText
  voice: string | null
  /** The reviewer took it in as it is: no sounds are looked for. */
  isWhole?: boolean
}>

/** A cue as it stands in the file, markup decoded, before anything is interpreted. */
export type CaptionCue = Readonly<{
  line: number
  startSeconds: number | null
  endSeconds: number | null
  lines: readonly CaptionLine[]
  /** A paragraph of its own in the file: a new turn, whoever speaks. */
  startsTurn?: boolean
}>

/**
 * What all caption formats share: rolling lines said once, names (`MARA:`) and speaker changes (`>>`, `- `) found,
 * sounds taken out.
 *
 *     cues    1 "MARA: Last one." · 2 "- Yes.\n- No. [laughs]"
 *     drafts  1 MARA "Last one." · 2 nobody, two changes "Yes. No."      left  "[laughs]"
 */
export function interpretCaptions(cues: readonly CaptionCue[], list: LeftOutList): CueDraft[] {
  const said = withoutLoops(isRolling(cues) ? unroll(cues) : cues, list)
  const labels = collectSpokenLabels(lineTexts(said))
  const drafts: CueDraft[] = []
  // A name at a change holds until the next name.
  let current: string | null = null
  for (const cue of said) {
    const only = cue.lines[0]
    if (cue.lines.length === 1 && only !== undefined && cue.startsTurn !== true && isPlain(only)) {
      const { startSeconds, endSeconds } = cue
      const { line, text } = only
      drafts.push({ line, startSeconds, endSeconds, speaker: current, text, changes: NO_CHANGES })
      continue
    }
    let draft: { line: number; parts: MappedText[]; changes: number[]; length: number } | null = null
    const own: Mutable<CueDraft>[] = []
    const close = (): void => {
      if (draft === null) return
      const { startSeconds, endSeconds } = cue
      own.push({
        line: draft.line,
        startSeconds,
        endSeconds,
        speaker: current,
        text: concatMapped(draft.parts),
        changes: draft.changes,
      })
      draft = null
    }
    for (const line of cue.lines) {
      for (const part of interpretLine(line, labels, list)) {
        // Some files repeat the name on every cue of a turn.
        const isSame = typeof part.speaker === 'string' && part.speaker === current
        if (part.speaker !== undefined && part.speaker !== current) {
          close()
          current = part.speaker
        }
        if (part.text.text === '') continue
        draft ??= { line: line.line, parts: [], changes: [], length: 0 }
        if (draft.length > 0) {
          draft.parts.push(written(' '))
          draft.length += 1
        }
        if ((part.isChange && !isSame) || (cue.startsTurn === true && draft.length === 0))
          draft.changes.push(draft.length)
        draft.parts.push(part.text)
        draft.length += part.text.text.length
      }
    }
    close()
    shareTime(own)
    drafts.push(...own)
  }
  return drafts
}

const NO_CHANGES: readonly number[] = []

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/**
 * Several people in one cue (a page that notes the time every five minutes): nobody says when each begins, so each gets as
 * much of the cue's time as of its letters. Words that have times of their own keep them.
 */
function shareTime(drafts: Mutable<CueDraft>[]): void {
  const start = drafts[0]?.startSeconds ?? null
  const end = drafts[0]?.endSeconds ?? null
  if (drafts.length < 2 || start === null || end === null) return
  const letters = drafts.reduce((sum, { text }) => sum + text.text.length, 0)
  let before = 0
  for (const draft of drafts) {
    const at = (share: number): number =>
      Math.round((start + ((end - start) * share) / letters) * 1000) / 1000
    draft.startSeconds = at(before)
    before += draft.text.text.length
    draft.endSeconds = at(before)
  }
}

function* lineTexts(cues: readonly CaptionCue[]): Generator<string> {
  for (const cue of cues) for (const line of cue.lines) yield line.text.text
}

type LinePart = Readonly<{
  text: MappedText
  /** Absent: as before. */
  speaker?: string | null
  isChange: boolean
}>

const CHANGE_MARK = /(?:^|\s)(?:>>+|&gt;&gt;)\s*|^[-–—‐]\s*(?=\S)/g

const MAYBE_CHANGE = />>|^[-–—‐]|&gt;/
const NO_MARKS: readonly RegExpExecArray[] = []

/** Nothing in it that could be a name, a change, a sound or a space too many: most lines, handed on as they are. */
const IS_PLAIN =
  /^[\p{L}\p{N}'’"“”,.!?…](?:(?! \s)[^:：>&[(（【♪♫\t\n\v\f\r\u00a0\u3000\u200b\u200e\u200f\u2060\ufeff])*$/u

/** The same by sign, for ASCII: a letter, a digit or a mark that may stand first (2), that may stand within (1), none (0). */
const PLAIN_SIGNS = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code)
  return IS_PLAIN.test(sign) ? 2 : IS_PLAIN.test(`a${sign}`) ? 1 : 0
})

function isPlain({ voice, text: { text } }: CaptionLine): boolean {
  if (voice !== null) return false
  // Sign by sign, since a hundred thousand lines are asked.
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 128) return IS_PLAIN.test(text) && !/\s$/.test(text.slice(-1))
    if (PLAIN_SIGNS[code]! < (at === 0 ? 2 : 1) || (code === SPACE && before === SPACE)) return false
    before = code
  }
  return before !== 0 && before !== SPACE
}

const SPACE = 32

function interpretLine(line: CaptionLine, labels: SpokenLabels, list: LeftOutList): readonly LinePart[] {
  if (isPlain(line)) return [{ text: line.text, isChange: false }]
  const sounds = (line.isWhole === true ? [] : findSoundCues(line.text.text)).filter((span) =>
    list.leave(line.line, line.text.text.slice(span.start, span.end), 'sound-cue'),
  )
  const silent = [...sounds, ...invisibleIn(line.text.text)].toSorted((a, b) => a.start - b.start)
  const spoken = collapseSpaces(withoutSpans(line.text, silent))
  const marks = MAYBE_CHANGE.test(spoken.text) ? [...spoken.text.matchAll(CHANGE_MARK)] : NO_MARKS
  const parts: LinePart[] = []
  let from = 0
  let isChange = false
  const add = (end: number): void => {
    const text = collapseSpaces(sliceMapped(spoken, from, end))
    const label = line.voice === null ? findSpokenLabel(text.text, labels) : null
    if (label !== null) {
      parts.push({
        text: sliceMapped(text, label.textStart, text.text.length),
        speaker: label.speaker,
        isChange: true,
      })
    } else if (line.voice !== null) {
      parts.push({ text, speaker: line.voice, isChange })
    } else if (text.text !== '') {
      // A change without a name: whoever was named before has stopped talking.
      parts.push(isChange ? { text, speaker: null, isChange } : { text, isChange })
    }
  }
  for (const mark of marks) {
    if (mark.index > from || mark.index > 0) add(mark.index)
    from = mark.index + mark[0].length
    isChange = true
  }
  add(spoken.text.length)
  return parts
}

/** Signs without width that steer the direction of writing, or keep YouTube's empty lines on the screen. */
function invisibleIn(text: string): Span[] {
  if (!/[\u200b\u200e\u200f\u2060\ufeff]/.test(text)) return []
  return [...text.matchAll(/[\u200b\u200e\u200f\u2060\ufeff]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const LOOP = 5

/**
 * Speech recognisers fall into a loop where nobody speaks ("Thanks for watching!" forty times). Of five equal cues of two
 * words or more in a row the first stays; people do not say the same sentence five times running.
 */
function withoutLoops(cues: readonly CaptionCue[], list: LeftOutList): readonly CaptionCue[] {
  const texts = cues.map(textOf)
  let isRepeating = false
  for (let at = LOOP - 1; at < cues.length && !isRepeating; at += 1) isRepeating = texts[at] === texts[at - 1]
  if (!isRepeating) return cues
  const kept: CaptionCue[] = []
  for (let from = 0; from < cues.length;) {
    const text = texts[from]!
    let to = from + 1
    while (to < cues.length && texts[to] === text) to++
    const isLoop = to - from >= LOOP && text.trim().includes(' ')
    const isLeft =
      isLoop && list.leave(cues[from + 1]!.line, `${text} (${to - from - 1} times more)`, 'recogniser loop')
    for (let at = from; at < (isLeft ? from + 1 : to); at++) kept.push(cues[at]!)
    from = to
  }
  return kept
}

const FINISHING_SECONDS = 0.05

/** YouTube's automatic captions: most cues begin with the line that the cue before ended with. */
function isRolling(cues: readonly CaptionCue[]): boolean {
  let repeats = 0
  let finishing = 0
  let last = ''
  let counted = 0
  for (const cue of cues.slice(0, 400)) {
    const lines = textsOf(cue)
    if (lines.length === 0) continue
    counted++
    if (lines.length > 1 && lines[0] === last) repeats++
    if (isFinishing(cue)) finishing++
    last = lines.at(-1)!
  }
  return (
    counted >= 4 && (repeats >= counted * 0.6 || (repeats >= counted * 0.3 && finishing >= counted * 0.2))
  )
}

const textsOf = (cue: CaptionCue): string[] =>
  cue.lines.map((line) => line.text.text.trim()).filter((text) => text !== '')

const textOf = (cue: CaptionCue): string =>
  cue.lines.length === 1 ? cue.lines[0]!.text.text.trim() : textsOf(cue).join(' ')

const isFinishing = (cue: CaptionCue): boolean =>
  cue.startSeconds !== null &&
  cue.endSeconds !== null &&
  cue.endSeconds - cue.startSeconds <= FINISHING_SECONDS

/**
 * Each line once, in the cue where it is new.
 *
 *     cues   [_, a] [a, _] (10 ms) [a, b] [b, _] (10 ms) [b, b] [b, _]
 *     kept   [a] [b] [b]            the second b is said again: only the head of a cue can be a repeat
 */
function unroll(cues: readonly CaptionCue[]): CaptionCue[] {
  const kept: CaptionCue[] = []
  const shown: string[] = []
  for (const cue of cues) {
    const lines = cue.lines.filter((line) => line.text.text.trim() !== '')
    const texts = lines.map((line) => line.text.text.trim())
    if (texts.length === 0) continue
    const hasNews = lines.at(-1)!.text.times.length > 0 || (texts.length > 1 && !isFinishing(cue))
    let overlap = Math.min(4, shown.length, hasNews ? texts.length - 1 : texts.length)
    while (overlap > 0 && !isTail(texts, overlap, shown)) overlap--
    const news = lines.slice(overlap)
    for (let i = overlap; i < texts.length; i++) shown.push(texts[i]!)
    if (news.length > 0) kept.push({ ...cue, line: news[0]!.line, lines: news })
    // A finishing cue ends when its line stops growing; the line itself is spoken until then.
  }
  return kept
}

/** Whether the first `count` lines of a cue are the last ones that were shown. */
function isTail(texts: readonly string[], count: number, shown: readonly string[]): boolean {
  for (let i = 0; i < count; i++) if (texts[i] !== shown[shown.length - count + i]) return false
  return true
}
