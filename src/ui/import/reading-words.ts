import type { Reading } from '../../state/ports.ts'
import type { sharedWords } from '../shared/words.ts'
import type { importWords } from './words.ts'

export const KINDS = ['article', 'transcript', 'original'] as const

type Words = typeof importWords.english
type Shared = typeof sharedWords.english

/** By label of the Encoding standard (WHATWG), as the decoder takes it. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'windows-1252'] as const

export function encodingName(words: Words, label: string): string {
  const names: Readonly<Record<string, string>> = {
    'utf-8': 'UTF-8',
    'utf-16le': words.littleEndian,
    'utf-16be': words.bigEndian,
    gb18030: 'GB18030',
    big5: 'Big5',
    'windows-1252': 'Windows-1252',
  }
  return names[label.toLowerCase()] ?? label
}

/** "English, 3,214 words, 102 turns, 2 speakers, 26 min 36 s, 14 passages left out." */
export function countWordsOf(words: Words, shared: Shared, reading: Reading): string {
  const { document, voices } = reading
  const parts: string[] = []
  if (document.language !== 'und') parts.push(languageName(words.locale, document.language))
  parts.push(
    document.language.startsWith('zh') ? words.characters(reading.words) : words.words(reading.words),
  )
  if (document.side === 'transcript') {
    parts.push(words.turns(document.turns.length))
    const end = document.cues.at(-1)?.endSeconds ?? document.cues.at(-1)?.startSeconds ?? null
    parts.push(end === null ? words.noTimes : shared.duration(end))
    if (document.chapters.length > 0) parts.push(words.chapters(document.chapters.length))
  } else parts.push(words.rows(document.blocks.length))
  const people = new Set(voices.map(({ shown }) => shown)).size
  if (people > 0) parts.push(words.people(people))
  parts.push(words.passagesLeftOut(document.left.length))
  return words.sentence(parts)
}

/** "Taken for a transcript: begins with WEBVTT." What was chosen by hand needs no reason. */
export function reasonWords(
  words: Words,
  told: (sentence: string) => string,
  { kind, kindReason, detection, stored }: Reading,
): string {
  const reasons = stored.format === null ? [kindReason, detection.reason] : [kindReason]
  const given = [...new Set(reasons)].filter((reason) => reason !== '' && reason !== CHOSEN)
  return given.length === 0 ? '' : words.sentence([words.takenFor(kind, given.map(told))])
}

const CHOSEN = 'chosen by hand'

function languageName(locale: string, tag: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag // not a well-formed tag: shown as it is
  }
}
