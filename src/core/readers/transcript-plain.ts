import type { ReadingChoices } from '../model/reading-choices.ts'
import type { Transcript } from '../model/transcript.ts'
import { collectLeftOut } from './left-out-list.ts'
import { sliceMapped } from '../text/mapped-text.ts'
import type { CaptionCue, CaptionLine } from './caption-cues.ts'
import { isCopyright, isPanelFurniture } from './panel-furniture.ts'
import { malformed } from './problems.ts'
import type { Reader, ReadResult, TextFile } from './reading.ts'
import { spokenLines } from './marked-speech.ts'
import { findNamesAlone } from './names-beside-times.ts'
import type { MappedLine } from './source-lines.ts'
import { collectSpokenLabels, findSpokenLabel } from './spoken-labels.ts'
import { findPageNumbers } from './page-numbers.ts'
import { parseTimecode } from './time-units.ts'
import { isPunctuated } from './transcript-builder.ts'
import { finishTranscript } from './transcript-finish.ts'

/**
 * Text without times: paragraphs with or without `Name:`, the panel with its times switched off, one word per line.
 * Paragraphs that end like sentences are turns of their own; short lines that do not are one stream.
 */
export const plainReader: Reader<Transcript> = {
  id: 'plain-text',
  title: 'Plain text without times',
  likeness: ({ text }) => {
    const lines = spokenLines(text.slice(0, 20_000))
    const texts = lines.map((line) => line.text.text)
    const labels = collectSpokenLabels(texts)
    const numbered = [...labels.keys()].find((label) =>
      /^(?:speaker|说话人|发言人|講者)[ _]?[\dA-Z]{1,2}$/iu.test(label),
    )
    if (numbered !== undefined && labels.size >= 2)
      return { score: 0.7, reason: `numbers its speakers (${numbered}), as programs do` }
    if (labels.has('Me') && labels.has('Them'))
      return { score: 0.7, reason: 'parts its words into "Me" and "Them", as note takers do' }
    const radio = texts.find((line) => /^\p{Lu}[\p{Lu} .'’-]{3,38}, (?:HOST|BYLINE):/u.test(line))
    if (radio !== undefined)
      return { score: 0.7, reason: `names its speakers as radio does (${radio.slice(0, 40)})` }
    const labelled = texts.filter((line) => findSpokenLabel(line, labels) !== null).length
    if (labelled >= 2)
      return { score: 0.4, reason: `${labelled} lines begin with a speaker's name, none with a time` }
    return { score: 0.2, reason: 'has neither times nor markup' }
  },
  read: (file, choices) => readPlainLines(file, 'plain-text', spokenLines(file.text), choices),
}

/** The same for lines from elsewhere (an HTML page). */
export function readPlainLines(
  file: TextFile,
  format: string,
  all: readonly MappedLine[],
  choices: ReadingChoices,
): ReadResult<Transcript> {
  const list = collectLeftOut(choices)
  const isFurniture = furnitureOf(all)
  const headEnd = headOf(all)
  const pages = findPageNumbers(all.map((line) => line.text.text))
  const lines = all.filter((line, index) => {
    const text = line.text.text
    const reason = isFurniture(text, index)
      ? 'panel'
      : index < headEnd
        ? 'before the transcript'
        : isTimeAlone(text)
          ? 'time'
          : pages.has(index)
            ? 'page number'
            : null
    if (reason !== null) list.leaveLine(line.number, line.text, reason)
    return reason === null
  })
  if (lines.length === 0) return malformed(file, 1, 'no text found', 'choose a file that holds what was said')
  const texts = lines.map((line) => line.text.text)
  const labels = collectSpokenLabels(texts)
  const bold = findBoldNames(lines)
  const hasLabels =
    texts.some((line) => findSpokenLabel(line, labels) !== null) || bold.some((name) => name !== null)
  const startsTurn = hasLabels ? () => false : paragraphStarts(lines)
  const cues: CaptionCue[] = lines.map((line, index) => ({
    line: line.number,
    startSeconds: null,
    endSeconds: null,
    startsTurn: startsTurn(index),
    lines: [captionOf(line, bold[index] ?? null)],
  }))
  return finishTranscript(file, format, { cues, list, choices })
}

/** Now and then a service notes how late it is, too seldom to tell when anything was said. */
const isTimeAlone = (text: string): boolean => text.length <= 12 && parseTimecode(text) !== null

/** Few short lines above the first name, none of which ends like a sentence: title, date, who takes part. */
const LONGEST_HEAD = 8
function headOf(lines: readonly MappedLine[]): number {
  const texts = lines.map((line) => line.text.text)
  const labels = collectSpokenLabels(texts)
  const bold = findBoldNames(lines)
  const first = texts.findIndex((text, at) => bold[at] !== null || findSpokenLabel(text, labels) !== null)
  const isHead =
    first <= LONGEST_HEAD && texts.slice(0, first).every((text) => text.length <= 100 && !ENDS.test(text))
  return first > 0 && isHead ? first : 0
}

type BoldName = Readonly<{ name: string; textStart: number }>

/**
 * A name in bold before a colon needs no proof of coming back, if it is not alone: **Mara:** Hello · **Tom**: Hi. Prose has
 * bold terms before colons, too, but does not begin most of its paragraphs with them.
 */
function findBoldNames(lines: readonly MappedLine[]): readonly (BoldName | null)[] {
  const alone = findNamesAlone(lines.map((line) => line.text.text))
  if (alone.size > 0)
    return lines.map(({ text: { text } }) =>
      alone.has(text) ? { name: text, textStart: text.length } : null,
    )
  const found = lines.map(({ text: { text }, boldEnd = 0 }) => {
    if (boldEnd === 0) return null
    const match = /^([\p{L}\p{N}][^:：\n]{0,38}?)\s?[:：]\s*/u.exec(text)
    return match === null || match[1]!.length > boldEnd || /\d:\d/.test(text.slice(0, boldEnd + 2))
      ? null
      : { name: match[1]!, textStart: match[0].length }
  })
  const named = found.filter((each) => each !== null)
  const isTalk = named.length >= lines.length / 3 && new Set(named.map(({ name }) => name)).size >= 2
  return isTalk ? found : found.map(() => null)
}

const captionOf = ({ number, text }: MappedLine, bold: BoldName | null): CaptionLine =>
  bold === null
    ? { line: number, text, voice: null }
    : { line: number, text: sliceMapped(text, bold.textStart, text.text.length), voice: bold.name }

/** The page around the panel stands above and below the transcript. */
const FRINGE = 8

/**
 * Lines of the page. A word by itself ("English") is one only above or below the words, and never where each line holds
 * one word anyway: somebody said it.
 */
function furnitureOf(lines: readonly MappedLine[]): (text: string, index: number) => boolean {
  const single = lines.filter((line) => !/\s/.test(line.text.text)).length
  const isDump = single > lines.length / 2 && lines.length > FRINGE
  return (text, index) => {
    if (isCopyright(text)) return true
    if (!isPanelFurniture(text)) return false
    if (/\s/.test(text)) return true
    return !isDump && (index < FRINGE || index >= lines.length - FRINGE)
  }
}

const ENDS = /[.!?…。！？]["'”’»)\]】」』]*$/u

/** Which lines begin a paragraph: after a blank line and a full stop; on every line where nearly all end like sentences. */
function paragraphStarts(lines: readonly MappedLine[]): (index: number) => boolean {
  if (!isPunctuated(lines.map((line) => line.text.text).join(' '))) return () => false
  const ending = lines.filter((line) => ENDS.test(line.text.text)).length
  const everyLine = ending >= lines.length * 0.8
  return (index) => {
    const before = lines[index - 1]
    if (before === undefined) return true
    return ENDS.test(before.text.text) && (everyLine || lines[index]!.number > before.number + 1)
  }
}
