import type { ReadingWarning } from '../model/document.ts'
import type { Transcript } from '../model/transcript.ts'
import {
  appendMapped,
  concatMapped,
  EMPTY_MAPPED,
  written,
  type MappedDraft,
  type MappedText,
} from '../text/mapped-text.ts'
import { collectLeftOut } from './left-out-list.ts'
import type { CaptionCue } from './caption-cues.ts'
import { malformed } from './problems.ts'
import type { Reader, ReadResult, TextFile } from './reading.ts'
import { parseTimestamp } from './timestamps.ts'
import { finishTranscript, type CaptionsRead } from './transcript-finish.ts'
import { decodeEntities } from './character-references.ts'
import { readXml } from './xml-events.ts'

/**
 * YouTube's timed text as XML. srv3: `<p t d>` in milliseconds with words `<s t>`; `<p a="1">` only breaks a line.
 * srv1 and srv2: `<text start dur>` in seconds, `<text t d>` in milliseconds; srv1 escapes twice (`&amp;#39;`).
 */
export const srvReader: Reader<Transcript> = {
  id: 'srv',
  title: 'YouTube captions (srv1, srv2, srv3)',
  likeness: ({ text }) => {
    const head = text.slice(0, 5000)
    if (/<timedtext\b/.test(head)) return { score: 1, reason: 'is XML that begins with <timedtext>' }
    if (/<transcript>\s*<text start=/.test(head))
      return { score: 1, reason: 'is XML that begins with <transcript>' }
    return { score: 0, reason: 'holds no <timedtext>' }
  },
  read: (file, choices) => {
    const list = collectLeftOut(choices)
    const cues: CaptionCue[] = []
    let cue: { line: number; start: number; end: number; said: MappedDraft; escapedTwice: boolean } | null =
      null
    let wordTime: number | null = null
    const fault = readXml(file.text, {
      open: (name, attributes, line) => {
        if (name === 'p' || name === 'text') {
          const inSeconds = attributes['start'] !== undefined
          const unit = inSeconds ? 1 : 1000
          const start = Number(attributes['start'] ?? attributes['t'] ?? 0) / unit || 0
          const length = Number(attributes['dur'] ?? attributes['d'] ?? 0) / unit || 0
          cue = { line, start, end: start + Math.max(0, length), said: nothingYet(), escapedTwice: inSeconds }
          wordTime = null
        } else if (name === 's' && cue !== null) {
          wordTime = cue.start + (Number(attributes['t'] ?? 0) / 1000 || 0)
        } else if (name === 'br' && cue !== null) {
          cue.said.text += ' '
        }
      },
      text: (text) => {
        if (cue === null) return
        const first = text.text.search(/\S/)
        const timed =
          wordTime === null || first === -1
            ? text
            : { ...text, times: [{ start: first, startSeconds: wordTime }] }
        appendMapped(cue.said, cue.escapedTwice ? unescapeAgain(timed) : timed)
        wordTime = null
      },
      close: (name) => {
        if ((name !== 'p' && name !== 'text') || cue === null) return
        if (cue.said.text.trim() !== '') {
          const { line, start, end, said } = cue
          cues.push({
            line,
            startSeconds: start,
            endSeconds: end,
            lines: [{ line, text: said, voice: null }],
          })
        }
        cue = null
      },
    })
    return finish(file, 'srv', { cues, list, choices }, fault)
  },
}

const nothingYet = (): MappedDraft => ({ text: '', pieces: [], times: [] })

/** The text is decoded once; where it still holds references it was escaped twice, and only its words are kept in place. */
function unescapeAgain(text: MappedText): MappedText {
  if (!/&(?:#\w+|[a-z]+);/i.test(text.text)) return text
  const decoded = decodeEntities(text.text, 0)
  const first = text.pieces[0]
  if (first === undefined) return { ...decoded, pieces: [] }
  // Positions inside are lost with the second escaping but for the beginning; the line is still right.
  const head = decoded.pieces[0]
  const pieces =
    head !== undefined && head.at === 0
      ? [{ at: 0, source: first.source, length: Math.min(head.length, first.length) }]
      : []
  return { text: decoded.text, pieces, times: text.times }
}

/** Timed Text Markup Language (W3C TTML): `<p begin end ttm:agent>`, agents named in the head, `<br/>` is a space. */
export const ttmlReader: Reader<Transcript> = {
  id: 'ttml',
  title: 'Timed Text (TTML)',
  likeness: ({ text }) =>
    /<(?:\w+:)?tt\b[^>]*ttml|<tt\s/.test(text.slice(0, 5000))
      ? { score: 1, reason: 'is XML that begins with <tt>' }
      : { score: 0, reason: 'holds no <tt>' },
  read: (file, choices) => {
    const list = collectLeftOut(choices)
    const cues: CaptionCue[] = []
    const agents = new Map<string, string>()
    let language: string | null = null
    let agent: string | null = null
    let naming = false
    let rate = { frames: 30, ticks: 1 }
    let cue: {
      line: number
      start: number | null
      end: number | null
      voice: string | null
      isSound: boolean
      parts: MappedText[]
    } | null = null
    let wordTime: number | null = null
    const fault = readXml(file.text, {
      open: (name, attributes, line) => {
        const local = name.replace(/^.*:/, '')
        if (local === 'tt') {
          language = attributes['xml:lang'] ?? null
          rate = {
            frames: Number(attributes['ttp:frameRate']) || 30,
            ticks: Number(attributes['ttp:tickRate']) || 1,
          }
        }
        if (local === 'agent') agent = attributes['xml:id'] ?? null
        if (local === 'name' && agent !== null) naming = true
        if (local === 'p') {
          const start = parseTtmlTime(attributes['begin'], rate)
          const length = parseTtmlTime(attributes['dur'], rate)
          const end =
            parseTtmlTime(attributes['end'], rate) ??
            (start !== null && length !== null ? start + length : null)
          cue = {
            line,
            start,
            end,
            voice: attributes['ttm:agent'] ?? null,
            isSound: attributes['ttm:role'] === 'sound',
            parts: [],
          }
        }
        if (local === 'span' && cue !== null && attributes['ttm:agent'] !== undefined)
          cue.voice ??= attributes['ttm:agent']
        if (local === 'br' && cue !== null) cue.parts.push(written(' '))
        if (local === 'span' && cue !== null) {
          const begin = parseTtmlTime(attributes['begin'], rate)
          if (begin !== null) wordTime = begin
          // Apple's podcasts: each word in a span of its own, and no space between them.
          if (/^(?:word|sentence)$/.test(unitOf(attributes)) && cue.parts.length > 0)
            cue.parts.push(written(' '))
        }
      },
      text: (text) => {
        if (naming && agent !== null) agents.set(agent, text.text.trim())
        const first = text.text.search(/\S/)
        const isTimed = wordTime !== null && first !== -1
        cue?.parts.push(isTimed ? { ...text, times: [{ start: first, startSeconds: wordTime! }] } : text)
        if (isTimed) wordTime = null
      },
      close: (name) => {
        const local = name.replace(/^.*:/, '')
        if (local === 'name') naming = false
        if (local === 'agent') agent = null
        if (local !== 'p' || cue === null) return
        const text = cue.parts.length === 0 ? EMPTY_MAPPED : concatMapped(cue.parts)
        const { line, start, end } = cue
        const voice = cue.voice === null ? null : (agents.get(cue.voice) ?? cue.voice)
        const words = text.text.trim()
        if (words !== '' && !(cue.isSound && list.leave(line, words, 'sound-cue'))) {
          cues.push({
            line,
            startSeconds: start,
            endSeconds: end,
            lines: [{ line, text, voice, isWhole: cue.isSound }],
          })
        }
        cue = null
      },
    })
    return finish(file, 'ttml', { cues, list, choices, language }, fault)
  },
}

const unitOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(':unit'))?.[1] ?? ''

/** `00:01:02.5`, `00:01:02:12` (frames), `62.5`, `62.5s`, `1500ms`, `2m`, `1h`, `75t` (TTML 2, 12.3). Seconds, or null. */
function parseTtmlTime(text: string | undefined, rate: { frames: number; ticks: number }): number | null {
  if (text === undefined) return null
  const frames = /^(\d+):(\d\d):(\d\d):(\d+)$/.exec(text)
  if (frames !== null) {
    return (
      Number(frames[1]) * 3600 + Number(frames[2]) * 60 + Number(frames[3]) + Number(frames[4]) / rate.frames
    )
  }
  // No unit at all is no TTML, but Apple writes seconds so.
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text)
  const offset = /^(\d+(?:\.\d+)?)(h|ms|m|s|f|t)$/.exec(text)
  if (offset === null) return parseTimestamp(text)
  const unit = { h: 3600, m: 60, s: 1, ms: 0.001, f: 1 / rate.frames, t: 1 / rate.ticks }[offset[2]!]
  return unit === undefined ? null : Number(offset[1]) * unit
}

function finish(
  file: TextFile,
  format: string,
  read: CaptionsRead,
  fault: { line: number; message: string } | null,
): ReadResult<Transcript> {
  if (read.cues.length === 0) {
    const line = fault?.line ?? 1
    return malformed(
      file,
      line,
      fault === null ? 'no captions found in this XML' : `no captions found in this XML (${fault.message})`,
      'download the captions again; the file may have been cut off',
    )
  }
  const warnings: ReadingWarning[] =
    fault === null
      ? []
      : [{ line: fault.line, message: `XML is damaged here (${fault.message}); what follows was not read` }]
  return finishTranscript(file, format, { ...read, warnings })
}
