import { diffArrays } from 'diff'
import type { Transcript } from '../../../src/core/model/transcript.ts'
import { readTranscript } from '../../../src/core/readers/index.ts'

/** F1 of unit boundaries of an unpunctuated transcript against those of its punctuated version. */

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[-–—]/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '')

/** All words, and the indexes at which a unit begins (the first, which is no boundary, left out). */
function boundariesOf({ sentences }: Transcript): { words: string[]; starts: Set<number> } {
  const words: string[] = []
  const starts = new Set<number>()
  for (const { text } of sentences) {
    if (words.length > 0) starts.add(words.length)
    words.push(...wordsOf(text))
  }
  return { words, starts }
}

/** Over words that both versions share; misheard ones are taken in order. */
export function boundaryScore(reference: Transcript, candidate: Transcript): number {
  const expected = boundariesOf(reference)
  const found = boundariesOf(candidate)
  const place: number[] = []
  let at = 0
  let removed = 0
  for (const part of diffArrays(expected.words, found.words)) {
    if (part.removed) removed += part.value.length
    else if (part.added) {
      for (let i = 0; i < part.value.length; i++) place.push(at + Math.min(i, Math.max(0, removed - 1)))
    } else {
      at += removed
      removed = 0
      for (let i = 0; i < part.value.length; i++) place.push(at++)
    }
  }
  const right = new Set(
    [...found.starts].map((start) => place[start]!).filter((start) => expected.starts.has(start)),
  )
  return (2 * right.size) / (expected.starts.size + found.starts.size)
}

/** The same words with nothing else: no stops, no case, no names, no lines, no times. */
export function withoutTimes(transcript: Transcript): Transcript {
  const words = transcript.sentences.flatMap(({ text }) => wordsOf(text)).join(' ')
  const read = readTranscript({ name: 'words.txt', text: words }, { format: 'plain-text' })
  if (!read.ok) throw new Error(read.problem.what)
  return read.document
}
