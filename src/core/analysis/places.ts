import type { TextDocument } from '../model/document.ts'
import type { Place } from '../model/flag.ts'
import type { Side } from '../model/side.ts'
import type { Transcript } from '../model/transcript.ts'
import type { PlaceDraft } from '../rules/rule.ts'
import { hashText } from '../text/hash.ts'

/** The texts a flag may point into. */
export type Documents = Readonly<{
  article: TextDocument
  transcript: Transcript | null
  original: TextDocument | null
}>

/** A drafted place with its words and time; throws where a rule points outside the text, which is the rule's fault. */
export function completePlace(documents: Documents, draft: PlaceDraft): Place {
  const document = documents[draft.side]
  if (document === null) throw new RangeError(`points into the ${draft.side}, which is not there`)
  const { start, end } = draft
  if (!(
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start <= end &&
    end <= document.text.length
  )) {
    throw new RangeError(`points outside the ${draft.side}: ${start} to ${end} of ${document.text.length}`)
  }
  return {
    side: draft.side,
    start,
    end,
    text: document.text.slice(start, end),
    startSeconds: draft.side === 'transcript' ? secondsAt(documents.transcript, start) : null,
    ...(draft.replacement === undefined ? {} : { replacement: draft.replacement }),
  }
}

/**
 * When the word at `offset` of the transcript's reading text was said. The nearest timed word before it in the same
 * sentence, else the beginning of the sentence (of the last one before, for an offset between two). Null without times.
 */
export function secondsAt(transcript: Transcript | null, offset: number): number | null {
  if (transcript === null) return null
  const sentence = lastAtOrBefore(transcript.sentences, offset)
  const word = lastAtOrBefore(transcript.wordTimes, offset)
  if (word !== undefined && (sentence === undefined || word.start >= sentence.start)) return word.startSeconds
  return sentence?.startSeconds ?? null
}

/** Of entries sorted by `start`, the last that begins at or before `offset`. */
function lastAtOrBefore<T extends Readonly<{ start: number }>>(
  sorted: readonly T[],
  offset: number,
): T | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return sorted[low - 1]
}

/** So many words on either side tell one place from another. */
const NEIGHBOURS = 2
/** From here on the neighbours of places do not count: one of 66 labels put right must not make a new finding. */
const MANY_PLACES = 4

/**
 * What a flag is known by across edits and runs: its rule and words, and the words around them.
 *
 *     doubled-word, "very very" in "It is very very big."   →  hash of: rule, side, "very very", "It is", "big."
 *
 * Only places on the first one's side count, for the words on the other side belong to the aligner's guess; neighbours
 * never reach over a line, for the next paragraph is elsewhere. The caller adds the occurrence number where two agree.
 */
export function flagKey(documents: Documents, rule: string, places: readonly Place[]): string {
  const side: Side | undefined = places[0]?.side
  const text = side === undefined ? '' : (documents[side]?.text ?? '')
  const own = places.filter((place) => place.side === side)
  const parts =
    own.length < MANY_PLACES
      ? own.map((place) => [place.text, ...neighbours(text, place)].join('\u0001'))
      : [...new Set(own.map((place) => place.text))].sort()
  return [rule, side ?? '', ...parts].join('\u0002')
}

function neighbours(text: string, place: Place): [string, string] {
  const lineStart = text.lastIndexOf('\n', place.start - 1) + 1
  const lineEnd = text.indexOf('\n', place.end)
  const before = text.slice(place.start === 0 ? 0 : Math.max(lineStart, place.start - 80), place.start)
  const after = text.slice(place.end, Math.min(lineEnd === -1 ? text.length : lineEnd, place.end + 80))
  return [
    before.split(/\s+/u).filter(Boolean).slice(-NEIGHBOURS).join(' '),
    after.split(/\s+/u).filter(Boolean).slice(0, NEIGHBOURS).join(' '),
  ]
}

/** Ids for keys in the order given: the first with a key gets occurrence 0, the next 1. */
export function idsOfKeys(keys: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return keys.map((key) => {
    const occurrence = seen.get(key) ?? 0
    seen.set(key, occurrence + 1)
    return hashText(`${key}\u0003${occurrence}`)
  })
}
