import type { Kind } from '../../core/readers/reading.ts'
import { sentence } from '../../state/failure.ts'
import type { Reading } from '../../state/ports.ts'
import { counted, duration, plainName } from '../shared/wording.ts'

export const KINDS = ['article', 'transcript', 'original'] as const

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  article: 'Article',
  transcript: 'Transcript',
  original: 'Original, in Chinese',
}

/** By label of the Encoding standard (WHATWG), as the decoder takes it. */
export const ENCODING_NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16, little-endian',
  'utf-16be': 'UTF-16, big-endian',
  gb18030: 'GB18030',
  big5: 'Big5',
  'windows-1252': 'Windows-1252',
}

export const encodingName = (label: string): string => ENCODING_NAMES[label.toLowerCase()] ?? label

/** Why something was left out, where the reader's word says too little to somebody who sees it for the first time. */
const REASON_NAMES: Readonly<Record<string, string>> = {
  panel: 'Furniture of the video page',
  'sound-cue': 'Sounds',
  sponsor: 'Word of the sponsor',
  teaser: 'Teaser, said again later',
  'recogniser loop': 'Repeated by the speech recogniser',
  hidden: 'Hidden in the page',
}

export const reasonName = (reason: string): string => REASON_NAMES[reason] ?? plainName(reason)

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' })

/** "English, 3,214 words, 102 turns, 2 speakers, 26 min 36 s, 14 passages left out." */
export function countWordsOf({ document, words, voices }: Reading): string {
  const parts: string[] = []
  if (document.language !== 'und') parts.push(languageName(document.language))
  parts.push(counted(words, document.language.startsWith('zh') ? 'character' : 'word'))
  if (document.side === 'transcript') {
    parts.push(counted(document.turns.length, 'turn'))
    const end = document.cues.at(-1)?.endSeconds ?? document.cues.at(-1)?.startSeconds ?? null
    parts.push(end === null ? 'no times' : duration(end))
    if (document.chapters.length > 0) parts.push(counted(document.chapters.length, 'chapter'))
  } else parts.push(counted(document.blocks.length, 'row'))
  const people = new Set(voices.map(({ shown }) => shown)).size
  if (people > 0) parts.push(counted(people, 'speaker'))
  parts.push(
    document.left.length === 0 ? 'nothing left out' : `${counted(document.left.length, 'passage')} left out`,
  )
  return `${parts.join(', ')}.`
}

/** "Taken for a transcript: begins with WEBVTT." What was chosen by hand needs no reason. */
export function reasonWords({ kind, kindReason, detection, stored }: Reading): string {
  const reasons = stored.format === null ? [kindReason, detection.reason] : [kindReason]
  const told = [...new Set(reasons)].filter((reason) => reason !== '' && reason !== CHOSEN)
  if (told.length === 0) return ''
  return sentence(`taken for ${KIND_WORDS[kind]}: ${told.join(', ')}`)
}

const CHOSEN = 'chosen by hand'

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  article: 'an article',
  transcript: 'a transcript',
  original: 'the original',
}

function languageName(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag
  } catch {
    return tag // not a well-formed tag: shown as it is
  }
}
