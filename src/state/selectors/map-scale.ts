import type { Analysis } from '../../core/model/analysis.ts'
import { memoised } from '../memoised.ts'
import { lastStartingBy } from './row-index.ts'
import { wordCounts } from './word-counts.ts'

/**
 * Where sentences stand on the two axes of the coverage map. x: the recording, in seconds where the transcript has
 * times, else in words; y: the article, in words. `starts[i]` and `ends[i]` belong to sentence i.
 */
export type MapScale = Readonly<{
  unit: 'seconds' | 'words'
  x: Axis
  y: Axis
}>

export type Axis = Readonly<{ starts: readonly number[]; ends: readonly number[]; end: number }>

export const mapScale = memoised((analysis: Analysis): MapScale => {
  const words = wordCounts(analysis)
  const said = analysis.transcript?.sentences ?? []
  const isTimed = said.some((sentence) => sentence.startSeconds !== null)
  return {
    unit: isTimed ? 'seconds' : 'words',
    x: isTimed ? timeAxis(said) : wordAxis(words.transcript),
    y: wordAxis(words.article),
  }
})

function wordAxis(words: readonly number[]): Axis {
  let end = 0
  const starts: number[] = []
  const ends: number[] = []
  for (const count of words) {
    starts.push(end)
    end += count
    ends.push(end)
  }
  return { starts, ends, end }
}

/** Sentences without a time of their own begin where the one before ends. */
function timeAxis(
  sentences: readonly Readonly<{ startSeconds: number | null; endSeconds: number | null }>[],
): Axis {
  const starts: number[] = []
  const ends: number[] = []
  let last = 0
  let end = 0
  sentences.forEach(({ startSeconds, endSeconds }, at) => {
    const start = startSeconds ?? last
    last = Math.max(start, endSeconds ?? sentences[at + 1]?.startSeconds ?? start)
    starts.push(start)
    ends.push(last)
    end = Math.max(end, last)
  })
  return { starts, ends, end }
}

/** The place of an offset of the reading text on an axis: inside a sentence by its share, between two where the first ends. */
export function onAxis(
  axis: Axis,
  sentences: readonly Readonly<{ start: number; end: number }>[],
  offset: number,
): number {
  const at = lastStartingBy(sentences, offset)
  const sentence = sentences[at]
  if (sentence === undefined) return 0
  const start = axis.starts[at] ?? 0
  const end = axis.ends[at] ?? start
  const share = Math.min(1, (offset - sentence.start) / Math.max(1, sentence.end - sentence.start))
  return start + (end - start) * share
}
