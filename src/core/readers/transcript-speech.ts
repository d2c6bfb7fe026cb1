import type { Transcript } from '../model/transcript.ts'
import { findLineStarts } from '../text/lines.ts'
import { appendMapped, written, type MappedDraft } from '../text/mapped-text.ts'
import type { CaptionCue } from './caption-cues.ts'
import { asText, createStringFinder, isRecord, parseJsonFile } from './json-file.ts'
import { collectLeftOut } from './left-out-list.ts'
import { malformed } from './problems.ts'
import type { Reader } from './reading.ts'
import { findSpeech, type SpeechItem, type SpeechList } from './speech-lists.ts'
import { finishTranscript } from './transcript-finish.ts'
import { lineOf } from './transcript-json3.ts'
import { readPlainLines } from './transcript-plain.ts'
import { withWordTimes } from './transcript-segments.ts'

/**
 * What comes from services and editors that recognise speech, and from Bilibili: JSON with a list of words or sentences and
 * their times. Written with the documented output of Amazon Transcribe, AssemblyAI, Azure, Deepgram, ElevenLabs, Fireflies,
 * Gladia, Google, Premiere, Rev, Sonix, Speechmatics, whisper.cpp and Hugging Face in mind, and for what resembles them.
 */
export const speechReader: Reader<Transcript> = {
  id: 'speech-json',
  title: 'Speech recognition output (JSON)',
  likeness: ({ text }) => {
    const part = text.slice(0, LOOKED_AT)
    const isSpeech =
      /^\s*[{[]/.test(part) && HAS_WORDS.test(part) && (HAS_TIMES.test(part) || HAS_SPEAKERS.test(part))
    if (!isSpeech && /^\s*\{[^[\]{}]{0,400}"(?:text|transcript)"\s*:\s*"[^"]{40}/.test(part))
      return { score: 0.65, reason: 'is JSON with the whole text in one piece' }
    return isSpeech
      ? { score: 0.7, reason: 'is JSON with words and their times' }
      : { score: 0, reason: 'is no JSON with words and their times' }
  },
  read: (file, choices) => {
    const parsed = parseJsonFile(file)
    if (!parsed.ok) return parsed
    const list = findSpeech(parsed.value)
    const whole = list === null ? wholeText(parsed.value) : null
    if (whole !== null) {
      const { key, value } = whole
      const text = createStringFinder(file.text, key)(value)
      const lines = [{ number: lineOf(text, findLineStarts(file.text)), text }]
      return readPlainLines(file, 'speech-json', lines, choices)
    }
    if (list === null)
      return malformed(
        file,
        1,
        'the file holds no list of words or sentences with times',
        'export the transcript again as JSON with times, or as .srt or .vtt',
      )
    const cues = cuesOf(file.text, list)
    const language = isRecord(parsed.value) ? languageOf(parsed.value) : null
    return finishTranscript(file, 'speech-json', { cues, list: collectLeftOut(choices), choices, language })
  },
}

/** What services answer with that were asked for no times: `{"text": "So what happened …"}`. */
function wholeText(value: unknown): { key: string; value: string } | null {
  if (!isRecord(value)) return null
  const key = ['text', 'transcript'].find((each) => asText(value[each]).trim() !== '')
  return key === undefined ? null : { key, value: asText(value[key]) }
}

const LOOKED_AT = 2_000_000
const HAS_WORDS =
  /"(?:text|word|punctuated_word|transcript|sentence|content|display|value|body|caption)"\s*:\s*"/
const HAS_TIMES =
  /"(?:start|from|ts|offset|startOffset|timestamp|timestamps|startMs|start_?[tT]ime(?:Ms)?|start_ms|offsetInTicks|time)"\s*:/
const HAS_SPEAKERS = /"speaker\w*"\s*:\s*["\d]/

const languageOf = (value: Readonly<Record<string, unknown>>): string | null => {
  const stated = ['language', 'language_code', 'lang']
    .map((key) => asText(value[key]))
    .find((each) => each !== '')
  return /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/.exec(stated ?? '')?.[0].replace('_', '-') ?? null
}

/** A cue of single words ends with the sentence, with the speaker, or when it is as long as two lines on screen. */
const MOST_WORDS = 24
const ENDS = /[.!?…。！？]["'”’)]*$/

function cuesOf(source: string, { items, key, isWords, unit }: SpeechList): CaptionCue[] {
  const find = createStringFinder(source, key)
  const starts = findLineStarts(source)
  const cues: CaptionCue[] = []
  // Where the file has its own spaces, none are put between words.
  const hasSpaces = items.some(({ kind }) => kind === 'space')
  let open: { said: MappedDraft; first: SpeechItem; last: SpeechItem; words: number } | null = null
  const close = (): void => {
    if (open === null) return
    const { said, first, last } = open
    const line = lineOf(said, starts)
    cues.push({
      line,
      startSeconds: first.startSeconds,
      endSeconds: last.endSeconds,
      lines: [{ line, text: said, voice: first.speaker }],
    })
    open = null
  }
  for (const item of items) {
    const text = find(item.text)
    if (!isWords) {
      if (item.kind === 'space') continue
      const timed = withWordTimes(text, item.words, unit)
      const line = lineOf(timed, starts)
      const { startSeconds, endSeconds, speaker } = item
      cues.push({ line, startSeconds, endSeconds, lines: [{ line, text: timed, voice: speaker }] })
      continue
    }
    const isOver =
      open !== null &&
      item.kind === 'speech' &&
      (item.speaker !== open.first.speaker || open.words >= MOST_WORDS || ENDS.test(open.said.text.trimEnd()))
    if (isOver) close()
    if (open === null) {
      if (item.kind !== 'speech') continue
      open = { said: { text: '', pieces: [], times: [] }, first: item, last: item, words: 0 }
    } else if (item.kind === 'speech' && !hasSpaces && !joins(open.said.text, item.text)) {
      appendMapped(open.said, written(' '))
    }
    const first = item.text.search(/\S/)
    const times =
      item.kind === 'speech' && item.startSeconds !== null && first !== -1
        ? [{ start: first, startSeconds: item.startSeconds }]
        : []
    appendMapped(open.said, { ...text, times })
    if (item.kind === 'speech') {
      open.words += 1
      open.last = item
    }
  }
  close()
  return cues
}

/** Words that bring their space along, and Chinese, which has none. */
const joins = (before: string, next: string): boolean =>
  /\s$/.test(before) || /^\s/.test(next) || (/\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(next))
