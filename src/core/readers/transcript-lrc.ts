import type { Transcript } from '../model/transcript.ts'
import { appendMapped, copyOf, type MappedDraft } from '../text/mapped-text.ts'
import type { CaptionCue } from './caption-cues.ts'
import { collectLeftOut } from './left-out-list.ts'
import { malformed } from './problems.ts'
import type { Reader } from './reading.ts'
import { splitLines } from './source-lines.ts'
import { parseTimestamp } from './timestamps.ts'
import { finishTranscript } from './transcript-finish.ts'

/**
 * LRC, made for songs and written by many podcast and dictation programs: `[mm:ss.xx]words`. Lines such as `[ti:Title]` say
 * what it is; `<mm:ss.xx>` before a word is its time.
 */
export const lrcReader: Reader<Transcript> = {
  id: 'lrc',
  title: 'Timed lines (.lrc)',
  likeness: ({ text }) => {
    const head = text.slice(0, 5000)
    const timed = head.match(/^\[\d{1,3}:\d\d[.:]\d{2,3}\]/gm)?.length ?? 0
    const isTagged = /^\[(?:ti|ar|al|au|by|re|ve|la|length|offset|tool):/m.test(head)
    if (timed >= 2 && isTagged) return { score: 1, reason: 'has [ti:…] or the like, and times in brackets' }
    // Other programs print full times in brackets, and a space before the words.
    return timed >= 4 && !/^\[\d{1,3}:\d\d[.:]\d{2,3}\] /m.test(head)
      ? { score: 0.95, reason: `${timed} lines begin with a time as in .lrc` }
      : { score: 0, reason: 'is no list of lines with times such as [01:02.50]' }
  },
  read: (file, choices) => {
    const list = collectLeftOut(choices)
    const drafts: { line: number; start: number; said: MappedDraft }[] = []
    let shift = 0
    for (const { number, start, text } of splitLines(file.text)) {
      const tag = /^\s*\[([a-z]{2,8}):([^\]]*)\]\s*$/i.exec(text)
      if (tag !== null) {
        if (tag[1]!.toLowerCase() === 'offset') shift = Number(tag[2]) / 1000 || 0
        list.leaveLine(number, copyOf(text, start), 'header')
        continue
      }
      const stamps = /^\s*(?:\[\d{1,3}:\d\d(?:[.:]\d{1,3})?\]\s*)+/.exec(text)?.[0] ?? ''
      if (text.trim() === '') continue
      if (stamps === '') {
        const before = drafts.at(-1)
        if (before === undefined) list.leaveLine(number, copyOf(text, start), 'before the transcript')
        else appendMapped(before.said, copyOf(` ${text}`.slice(1), start))
        continue
      }
      for (const [stamp] of stamps.matchAll(/\d{1,3}:\d\d(?:[.:]\d{1,3})?/g)) {
        // An earlier beginning is a positive offset.
        const seconds = Math.max(0, timeOf(stamp) - shift)
        drafts.push({ line: number, start: seconds, said: wordsOf(text, stamps.length, start, shift) })
      }
    }
    const sorted = drafts.toSorted((a, b) => a.start - b.start)
    const cues = sorted.map(({ line, start, said }, index): CaptionCue => {
      const endSeconds = sorted[index + 1]?.start ?? null
      return { line, startSeconds: start, endSeconds, lines: [{ line, text: said, voice: null }] }
    })
    if (cues.every(({ lines }) => lines[0]!.text.text.trim() === ''))
      return malformed(file, 1, 'no timed lines found', 'lines should begin like [01:02.50]')
    return finishTranscript(file, 'lrc', { cues, list, choices })
  },
}

/** Some write `[01:02:50]` for hundredths. */
const timeOf = (stamp: string): number => parseTimestamp(stamp.replace(/^(\d+:\d\d):/, '$1.')) ?? 0

function wordsOf(text: string, from: number, start: number, shift: number): MappedDraft {
  const said: MappedDraft = { text: '', pieces: [], times: [] }
  let seconds: number | null = null
  let at = from
  const keep = (end: number): void => {
    const part = text.slice(at, end)
    const first = part.search(/\S/)
    const times = seconds === null || first === -1 ? [] : [{ start: first, startSeconds: seconds }]
    appendMapped(said, { ...copyOf(part, start + at), times })
  }
  for (const match of text.slice(from).matchAll(/<(\d{1,3}:\d\d(?:[.:]\d{1,3})?)>/g)) {
    keep(from + match.index)
    at = from + match.index + match[0].length
    seconds = Math.max(0, timeOf(match[1]!) - shift)
  }
  keep(text.length)
  return said
}
