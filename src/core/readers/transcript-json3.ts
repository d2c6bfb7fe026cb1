import type { Transcript } from '../model/transcript.ts'
import { findLineStarts, locateOffset } from '../text/lines.ts'
import { appendMapped, finishMapped, type MappedDraft, type MappedText } from '../text/mapped-text.ts'
import type { CaptionCue } from './caption-cues.ts'
import { asArray, asNumber, asText, createStringFinder, isRecord } from './json-file.ts'
import { readJsonRows, type JsonRows } from './json-rows.ts'
import { collectLeftOut } from './left-out-list.ts'
import { malformed } from './problems.ts'
import type { Reader } from './reading.ts'
import { finishTranscript } from './transcript-finish.ts'

/**
 * YouTube's timed text as JSON (`fmt=json3`): `events` with `segs`, each seg a word with its offset in milliseconds from
 * the event. Events overlap in time by design; those with `aAppend` only break lines. The first has no segs.
 */
export const json3Reader: Reader<Transcript> = {
  id: 'json3',
  title: 'YouTube captions (json3)',
  likeness: ({ text }) => {
    const head = text.slice(0, 20_000)
    if (/^\s*\{/.test(head) && /"events"\s*:\s*\[/.test(head) && /"(?:wireMagic|segs|tStartMs)"/.test(head)) {
      return { score: 1, reason: 'is JSON with YouTube caption events' }
    }
    return { score: 0, reason: 'is no JSON with caption events' }
  },
  read: (file, choices) => {
    const read = readJsonRows(file, 'events', (events) => cuesOf(file.text, events))
    if (!read.ok) return read
    if (read.value.length === 0) {
      return malformed(
        file,
        1,
        'the file holds no caption events',
        'download the captions again; "events" should hold "segs"',
      )
    }
    return finishTranscript(file, 'json3', { cues: read.value, list: collectLeftOut(choices), choices })
  },
}

function cuesOf(source: string, { rows, rest }: JsonRows): CaptionCue[] {
  const find = createStringFinder(source, 'utf8')
  const starts = findLineStarts(source)
  const cues: CaptionCue[] = []
  for (const event of isRecord(rest) ? rows : []) {
    if (!isRecord(event)) continue
    const start = asNumber(event['tStartMs']) ?? 0
    const duration = asNumber(event['dDurationMs']) ?? 0
    const segs = asArray(event['segs'])
    const draft: MappedDraft = { text: '', pieces: [], times: [] }
    for (const seg of segs) {
      if (!isRecord(seg)) continue
      const words = find(asText(seg['utf8']))
      const offset = asNumber(seg['tOffsetMs'])
      const first = words.text.search(/\S/)
      if (first !== -1 && (segs.length > 1 || offset !== null))
        draft.times.push({
          start: draft.text.length + first,
          startSeconds: (start + (offset ?? 0)) / 1000,
        })
      appendMapped(draft, words)
    }
    if (draft.text.trim() === '') continue
    const text = finishMapped(draft)
    const line = lineOf(text, starts)
    cues.push({
      line,
      startSeconds: start / 1000,
      endSeconds: (start + Math.max(0, duration)) / 1000,
      lines: [{ line, text, voice: null }],
    })
  }
  return cues
}

/** The line of the file on which a text begins; 1 where it could not be found again. */
export function lineOf(text: MappedText, starts: readonly number[]): number {
  const first = text.pieces[0]
  return first === undefined ? 1 : locateOffset(starts, first.source).line
}
