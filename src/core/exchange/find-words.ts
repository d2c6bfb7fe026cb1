import type { TextDocument } from '../model/document.ts'
import type { Span } from '../text/span.ts'

/** Words with what stands before and after them, white space of any kind being one space. */
export type WordsInContext = Readonly<{ left: string; words: string; right: string }>

export type FindWords = (wanted: WordsInContext) => Span | null

/**
 * Finds words of a file in which line breaks and tabs have become spaces. The place with the most context on both sides
 * wins; null where the words are gone, or two places have as much.
 *
 *     text  "It was big.\nIt was  late."     wanted  left "It ", words "was", right " late."  →  the second
 */
export function makeFinder({ text }: Pick<TextDocument, 'text'>): FindWords {
  // the flat text, and for each of its code units where it came from
  const from: number[] = []
  let flat = ''
  for (const { 0: piece, index } of text.matchAll(/\s+|\S+/gu)) {
    const isSpace = /^\s/u.test(piece)
    const shown = isSpace ? ' ' : piece
    for (let at = 0; at < shown.length; at++) from.push(index + at)
    flat += shown
  }
  from.push(text.length)
  const flatten = (words: string): string => words.replace(/\s+/gu, ' ')
  return ({ left, words, right }) => {
    const wanted = flatten(words).trim()
    const before = flatten(left + (/^\s/u.test(words) ? ' ' : ''))
    const after = flatten((/\s$/u.test(words) ? ' ' : '') + right)
    if (wanted === '') return findSeam(flat, from, before, after)
    let best = -1
    let bestScore = -1
    let rivals = 0
    for (let at = flat.indexOf(wanted); at !== -1; at = flat.indexOf(wanted, at + 1)) {
      const score = commonEnd(flat, at, before) + commonStart(flat, at + wanted.length, after)
      if (score > bestScore) {
        best = at
        bestScore = score
        rivals = 0
      } else if (score === bestScore) rivals++
    }
    if (best === -1 || rivals > 0) return null
    const last = from[best + wanted.length - 1]!
    return { start: from[best]!, end: last + 1 }
  }
}

/** Where nothing is marked the neighbours alone say where: both must be there, and once. */
function findSeam(flat: string, from: readonly number[], before: string, after: string): Span | null {
  const around = `${before}${after}`
  if (around.trim() === '') return null
  const first = flat.indexOf(around)
  if (first === -1 || flat.indexOf(around, first + 1) !== -1) return null
  const at = from[first + before.length]!
  return { start: at, end: at }
}

function commonEnd(text: string, end: number, before: string): number {
  let count = 0
  while (count < before.length && count < end && text[end - 1 - count] === before[before.length - 1 - count])
    count++
  return count
}

function commonStart(text: string, start: number, after: string): number {
  let count = 0
  while (count < after.length && text[start + count] === after[count]) count++
  return count
}
