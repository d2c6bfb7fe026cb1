import type { Cue, WordTime } from '../model/transcript.ts'
import { spokenLetters, type Pauses } from '../text/silences.ts'

/**
 * What the cues and words of a file say about any offset of the reading text, in seconds to the millisecond; null where
 * the file has no times. What it does not say is estimated from the length of the words: never before the cue's
 * beginning, never after the next word's. `pausesIn` gives offsets relative to `start`.
 */
export type Clock = Readonly<{
  startOf(offset: number): number | null
  endOf(offset: number): number | null
  pauseBefore(offset: number): number | null
  pausesIn(start: number, end: number): Pauses
  /** Whether a cue begins at this very offset. */
  startsCue(offset: number): boolean
}>

/**
 * Seconds a word takes, roughly, where a file says only when words begin: a word of five letters 0.4 s, 150 words a
 * minute. Only a start: spoken-units.ts fits the pace of the file.
 */
const SECONDS_PER_LETTER = 0.055
const SECONDS_PER_WORD = 0.12
/** Automatic captions stay on screen until 10 ms before the next line; only a longer gap is a silence. */
const SCREEN_GAP = 0.015

const toMillisecond = (seconds: number): number => Math.round(seconds * 1000) / 1000

export function createClock(text: string, cues: readonly Cue[], wordTimes: readonly WordTime[]): Clock {
  const findCue = createFinder(cues)
  const findWord = createFinder(wordTimes)
  const cueAt = (offset: number): Cue | undefined => cues[findCue(offset)]
  const startOf = (offset: number): number | null => {
    const cue = cueAt(offset)
    if (cue === undefined || cue.startSeconds === null) return null
    const word = wordTimes[findWord(offset)]
    if (word !== undefined && word.start >= cue.start) return word.startSeconds
    return offset <= cue.start ? cue.startSeconds : interpolate(cue, offset)
  }
  /** Rough where only beginnings are known; kept out of the next word unless `isKept` is false. */
  const endOf = (offset: number, isKept = true): number | null => {
    const cue = cueAt(Math.max(0, offset - 1))
    if (cue === undefined || cue.startSeconds === null) return null
    const index = findWord(offset - 1)
    const word = wordTimes[index]
    if (word === undefined || word.start < cue.start)
      return offset >= cue.end ? cue.endSeconds : interpolate(cue, offset)
    const follower = cues[cue.index + 1]?.startSeconds ?? null
    const isSilent = follower !== null && cue.endSeconds !== null && follower - cue.endSeconds > SCREEN_GAP
    if (offset >= cue.end && isSilent) return cue.endSeconds
    const next = wordTimes[index + 1]
    const guess =
      word.startSeconds + SECONDS_PER_WORD + SECONDS_PER_LETTER * spokenLetters(text, word.start, offset)
    return toMillisecond(next === undefined || !isKept ? guess : Math.min(guess, next.startSeconds))
  }
  const pauseBefore = (offset: number): number | null => {
    const start = startOf(offset)
    const end = offset < 2 ? null : endOf(offset - 1)
    return start === null || end === null ? null : Math.max(0, start - end)
  }
  return {
    startOf,
    endOf,
    pauseBefore,
    startsCue: (offset) => cueAt(offset)?.start === offset,
    pausesIn: (start, end) => {
      const starts = wordTimes.length > 0 ? wordTimes : cues
      const first = lastAtOrBefore(starts, start) + 1
      const most = Math.max(0, lastAtOrBefore(starts, end - 1) + 1 - first)
      const inside = { starts: new Int32Array(most), seconds: new Float64Array(most) }
      let count = 0
      for (let i = first; i < first + most; i++) {
        const before = endOf(starts[i]!.start - 1, false)
        const after = startOf(starts[i]!.start)
        if (before === null || after === null) continue
        inside.starts[count] = starts[i]!.start - start
        inside.seconds[count++] = after - before
      }
      return { starts: inside.starts.subarray(0, count), seconds: inside.seconds.subarray(0, count) }
    },
  }
}

/** Within a cue without word times: by its share of characters. Monotone, never outside the cue. */
function interpolate(cue: Cue, offset: number): number | null {
  if (cue.startSeconds === null || cue.endSeconds === null || cue.end === cue.start) return cue.startSeconds
  const share = Math.min(1, Math.max(0, (offset - cue.start) / (cue.end - cue.start)))
  return toMillisecond(cue.startSeconds + share * (cue.endSeconds - cue.startSeconds))
}

/**
 * The same as `lastAtOrBefore`, which asks from the place of the last answer: nearly every question is for the next word,
 * and ten hours ask eight hundred thousand times.
 */
function createFinder(sorted: readonly Readonly<{ start: number }>[]): (offset: number) => number {
  // A sentence of usual length further on.
  const NEAR = 24
  let last = -1
  const startsBy = (index: number, offset: number): boolean =>
    index < sorted.length && sorted[index]!.start <= offset
  return (offset) => {
    let at = last
    // One word back is as usual as one further on: the end of the word before is asked for in turn.
    if (at > 0 && !startsBy(at, offset)) at--
    if (at === -1 || !startsBy(at, offset)) return (last = lastAtOrBefore(sorted, offset))
    for (let step = 0; startsBy(at + 1, offset); step++, at++)
      if (step === NEAR) return (last = lastAtOrBefore(sorted, offset))
    return (last = at)
  }
}

/** Index of the last element that starts at or before the offset; -1 where none does. */
function lastAtOrBefore(sorted: readonly Readonly<{ start: number }>[], offset: number): number {
  let low = -1
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sorted[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
