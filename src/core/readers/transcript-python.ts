import type { Transcript } from '../model/transcript.ts'
import { findLineStarts, locateOffset } from '../text/lines.ts'
import { concatMapped, copyOf, written, type MappedText } from '../text/mapped-text.ts'
import type { CaptionCue } from './caption-cues.ts'
import { collectLeftOut } from './left-out-list.ts'
import { malformed } from './problems.ts'
import type { Reader } from './reading.ts'
import { finishTranscript } from './transcript-finish.ts'

/**
 * What a Python script prints that fetched captions: a list of dictionaries or of objects, which is no JSON.
 *
 *     [{'text': "it's late", 'start': 2.0, 'duration': 1.5}, …]
 *     [FetchedTranscriptSnippet(text='so', start=3.5, duration=0.4), …]      either is read alike: names and their values
 *
 * Not turned into JSON first: places in the file would be lost, and quotation marks stand inside the words.
 */
export const pythonReader: Reader<Transcript> = {
  id: 'python-list',
  title: 'Captions printed by a Python script',
  likeness: ({ text }) => {
    const head = text.slice(0, 20_000)
    if (!/^\s*\[?\s*(?:\{\s*'|\w+\()/.test(head)) return { score: 0, reason: 'is no printed Python list' }
    const names = new Set([...head.matchAll(ITEM)].map(nameOf))
    return names.has('text') && names.has('start')
      ? { score: 0.95, reason: 'is a printed Python list with "text" and "start"' }
      : { score: 0, reason: 'is no printed Python list with "text" and "start"' }
  },
  read: (file, choices) => {
    const starts = findLineStarts(file.text)
    const rows: { start: number | null; duration: number | null; text: MappedText | null }[] = []
    let row: (typeof rows)[number] | undefined
    for (const match of file.text.matchAll(ITEM)) {
      const name = nameOf(match)
      if (name !== 'text' && name !== 'start' && name !== 'duration') continue
      // The next row begins where a name comes again.
      if (row === undefined || row[name] !== null) {
        row = { start: null, duration: null, text: null }
        rows.push(row)
      }
      const { words, number } = match.groups ?? {}
      if (name === 'text') {
        if (words !== undefined)
          row.text = decodePython(words.slice(1, -1), match.index + match[0].length - words.length + 1)
      } else if (number !== undefined) row[name] = Number(number)
    }
    const cues = rows.flatMap(({ start, duration, text }): CaptionCue[] => {
      if (text === null || text.text.trim() === '') return []
      const { line } = locateOffset(starts, text.pieces[0]?.source ?? 0)
      const startSeconds = start === null ? null : Math.max(0, start)
      const endSeconds =
        startSeconds === null || duration === null ? null : startSeconds + Math.max(0, duration)
      return [{ line, startSeconds, endSeconds, lines: [{ line, text, voice: null }] }]
    })
    if (cues.length === 0)
      return malformed(
        file,
        1,
        'the list holds no captions',
        "its rows should look like {'text': 'words', 'start': 1.0, 'duration': 2.0}",
      )
    return finishTranscript(file, 'python-list', { cues, list: collectLeftOut(choices), choices })
  },
}

/** Longer words stand in no caption, and an end that is missing must not be looked for over and over. */
const ITEM =
  /(?:(?<![\w'"])(?<quoted>['"])(?<key>text|start|duration)\k<quoted>\s*:|\b(?<field>text|start|duration)=)\s*(?:(?<words>'(?:[^'\\\n]|\\.){0,5000}'|"(?:[^"\\\n]|\\.){0,5000}")|(?<number>-?\d{1,9}(?:\.\d{1,9})?))/g

const nameOf = ({ groups }: RegExpExecArray): string | undefined => groups?.['key'] ?? groups?.['field']

const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|(.))/g
const SHORT: Readonly<Record<string, string>> = { n: ' ', t: ' ', r: ' ' }

/** A literal without its quotation marks; a line break in it is a space. */
function decodePython(literal: string, start: number): MappedText {
  const parts: MappedText[] = [written('')]
  let from = 0
  for (const match of literal.matchAll(ESCAPE)) {
    if (match.index > from) parts.push(copyOf(literal.slice(from, match.index), start + from))
    from = match.index + match[0].length
    const [sign, byte, unit, short] = match
    const code = byte ?? unit
    if (code !== undefined) parts.push(written(String.fromCharCode(parseInt(code, 16))))
    else if (SHORT[short!] !== undefined) parts.push(written(SHORT[short!]!))
    // A quotation mark or a backslash stands in the file behind its own.
    else parts.push(copyOf(short!, start + match.index + sign.length - short!.length))
  }
  if (from < literal.length) parts.push(copyOf(literal.slice(from), start + from))
  return concatMapped(parts)
}
