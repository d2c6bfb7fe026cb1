import { sentence } from '../../state/failure.ts'
import type { Reading } from '../../state/ports.ts'
import { counted, duration } from '../shared/wording.ts'

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' })

/** "Transcript, English, WebVTT captions, 102 turns, 26 min 36 s. Begins with WEBVTT." */
export function readingWords({ document, detection, kindReason, encoding }: Reading): string {
  const parts = [
    document.side === 'transcript' ? 'Transcript' : document.side === 'original' ? 'Original' : 'Article',
  ]
  if (document.language !== 'und') parts.push(languageName(document.language))
  parts.push(detection.title)
  if (document.side === 'transcript') {
    parts.push(counted(document.turns.length, 'turn'))
    const end = document.cues.at(-1)?.endSeconds ?? document.cues.at(-1)?.startSeconds ?? null
    parts.push(end === null ? 'no times' : duration(end))
  } else parts.push(counted(document.source.split('\n').length, 'line'))
  if (encoding !== '' && encoding.toLowerCase() !== 'utf-8') parts.push(encoding)
  // the same sign may have told both what it is and in which format
  const reasons = new Set([sentence(kindReason), sentence(detection.reason)])
  return [`${parts.join(', ')}.`, ...reasons].filter(Boolean).join(' ')
}

function languageName(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag
  } catch {
    return tag // not a well-formed tag: shown as it is
  }
}
