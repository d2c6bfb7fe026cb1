import type { Transcript } from '../model/transcript.ts'
import { concatMapped, copyOf, written, type MappedText } from '../text/mapped-text.ts'
import type { CaptionCue } from './caption-cues.ts'
import { collectLeftOut } from './left-out-list.ts'
import { malformed } from './problems.ts'
import type { Reader } from './reading.ts'
import { splitLines } from './source-lines.ts'
import { parseTimestamp } from './timestamps.ts'
import { finishTranscript } from './transcript-finish.ts'

/**
 * Advanced SubStation Alpha and its older form, as subtitle groups write them: a section `[Events]`, a line that names the
 * fields, and lines whose last field, the text, may hold commas.
 *
 *     Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
 *     Dialogue: 0,0:00:02.00,0:00:04.10,Default,Mara,0,0,0,,{\an8}Welcome back,\Nall of you.
 *
 * `{…}` is for the screen; `\N`, `\n` and `\h` are spaces. Drawings (`{\p1}`) are no words. Comments are listed.
 */
export const assReader: Reader<Transcript> = {
  id: 'ass',
  title: 'SubStation subtitles (.ass, .ssa)',
  likeness: ({ text }) =>
    /^\uFEFF?\s*\[Script Info\]/i.test(text) ||
    /^Dialogue: *(?:Marked=)?\d+,\d+:\d\d:\d\d/m.test(text.slice(0, 200_000))
      ? { score: 1, reason: 'has the lines of SubStation subtitles' }
      : { score: 0, reason: 'has no lines that begin with "Dialogue:"' },
  read: (file, choices) => {
    const list = collectLeftOut(choices)
    const cues: CaptionCue[] = []
    let fields = USUAL
    for (const { number, start, text: line } of splitLines(file.text)) {
      const head = /^(Format|Dialogue|Comment):\s*/.exec(line)
      if (head === null) continue
      if (head[1] === 'Format') {
        const named = line
          .slice(head[0].length)
          .toLowerCase()
          .split(/\s*,\s*/)
        if (named.at(-1)?.trim() === 'text') fields = named.map((name) => name.trim())
        continue
      }
      const values = fieldsOf(line, head[0].length, fields.length)
      if (values === null) continue
      const { at, before } = values
      if (head[1] === 'Comment') {
        list.leaveLine(number, copyOf(line.slice(at), start + at), 'comment')
        continue
      }
      const valueOf = (name: string): string => before[fields.indexOf(name)]?.trim() ?? ''
      const voice = valueOf('name') || valueOf('actor') || null
      const lines = linesOf(line.slice(at), start + at)
        .filter((text) => text.text.trim() !== '')
        .map((text) => ({ line: number, text, voice }))
      if (lines.length === 0) continue
      const startSeconds = parseTimestamp(valueOf('start'))
      const endSeconds = parseTimestamp(valueOf('end'))
      cues.push({
        line: number,
        startSeconds,
        endSeconds:
          startSeconds === null || endSeconds === null ? endSeconds : Math.max(startSeconds, endSeconds),
        lines,
      })
    }
    if (cues.length === 0)
      return malformed(
        file,
        1,
        'no subtitles found',
        'check that the file is complete and has lines that begin with "Dialogue:"',
      )
    return finishTranscript(file, 'ass', { cues, list, choices })
  },
}

const USUAL = 'layer start end style name marginl marginr marginv effect text'.split(' ')

/** The fields before the text, and where the text begins. */
function fieldsOf(line: string, from: number, count: number): { before: string[]; at: number } | null {
  const before: string[] = []
  let at = from
  while (before.length < count - 1) {
    const comma = line.indexOf(',', at)
    if (comma === -1) return null
    before.push(line.slice(at, comma))
    at = comma + 1
  }
  return { before, at }
}

/** The lines on screen (`\\N` parts them), overrides and drawings gone. */
function linesOf(raw: string, start: number): MappedText[] {
  const lines: MappedText[] = []
  let parts: MappedText[] = []
  let from = 0
  let isDrawing = false
  const keep = (end: number): void => {
    if (end > from && !isDrawing) parts.push(copyOf(raw.slice(from, end), start + from))
  }
  for (const match of raw.matchAll(/\{[^{}]*\}|\\[Nnh]/g)) {
    keep(match.index)
    from = match.index + match[0].length
    if (match[0] === '\\N') {
      lines.push(concatMapped([written(''), ...parts]))
      parts = []
    } else if (match[0].startsWith('\\')) parts.push(written(' '))
    const drawing = /\\p(\d)/.exec(match[0])
    if (drawing !== null) isDrawing = drawing[1] !== '0'
  }
  keep(raw.length)
  lines.push(concatMapped([written(''), ...parts]))
  return lines
}
