import type { Transcript } from '../../core/model/transcript.ts'
import { memoised } from '../memoised.ts'

/** Titles of the chapters that begin with a sentence, by its index. A chapter without a time stands nowhere. */
export const chapterStarts = memoised((transcript: Transcript): ReadonlyMap<number, readonly string[]> => {
  const starts = new Map<number, readonly string[]>()
  for (const { title, startSeconds } of transcript.chapters) {
    if (startSeconds === null) continue
    // half a second of grace: captions begin a little before or after the mark of their chapter
    const at = transcript.sentences.findIndex((each) => (each.startSeconds ?? -1) >= startSeconds - 0.5)
    if (at !== -1) starts.set(at, [...(starts.get(at) ?? []), title])
  }
  return starts
})
