import type { Article } from '../../../src/core/model/article.ts'
import type { Transcript } from '../../../src/core/model/transcript.ts'
import { toSourceSpan } from '../../../src/core/text/source-map.ts'

/**
 * What holds for every document that a reader makes, whatever it was made from. The first thing that does not hold, in
 * words, or null: thousands of documents are checked, and a matcher for each of their sentences would take minutes.
 */
export const flawOf = (document: Article | Transcript): string | null =>
  shapeFlaw(document) ?? (document.side === 'transcript' ? transcriptFlaw(document) : articleFlaw(document))

const flat = (text: string): string => text.replaceAll('\n', ' ')

function shapeFlaw({ text, source, map, sentences, left, warnings }: Article | Transcript): string | null {
  let last = 0
  for (const { start, end, text: words, index } of sentences) {
    if (start < last || end <= start || end > text.length) return `sentence ${index} at ${start}-${end}`
    if (flat(text.slice(start, end)) !== words) return `sentence ${index} is not its text: ${words}`
    last = end
  }
  if (new Set(sentences.map(({ id }) => id)).size !== sentences.length) return 'two sentences with one id'
  let at = 0
  for (const piece of map) {
    if (piece.at < at || piece.source < 0 || piece.source + piece.length > source.length)
      return `piece ${JSON.stringify(piece)}`
    // So many code units are the same in both texts; a line break may have become a space.
    const there = source.slice(piece.source, piece.source + piece.length)
    const here = text.slice(piece.at, piece.at + piece.length)
    if (flat(here) !== flat(there)) return `piece "${here}" is not "${there}"`
    at = piece.at + piece.length
  }
  if (at > text.length) return 'the map reaches over the text'
  const lines = source.split('\n').length
  for (const { line } of [...left, ...warnings])
    if (line < 1 || line > lines || !Number.isInteger(line)) return `line ${line} of ${lines}`
  for (const { span, id } of left)
    if (span !== undefined && (span.start >= span.end || span.end > text.length))
      return `left out at ${span.start}-${span.end}: ${id}`
  if (new Set(left.map(({ id }) => id)).size !== left.length) return 'two left-out passages with one id'
  return null
}

function transcriptFlaw({ text, source, sentences, turns, cues, wordTimes }: Transcript): string | null {
  const lines = source.split('\n').length
  for (const { line, turn, speaker, index } of sentences) {
    if (line < 1 || line > lines) return `line ${line} of ${lines}`
    if (turns[turn]?.speaker !== speaker) return `sentence ${index} is not of its turn's speaker`
  }
  let next = 0
  for (const { sentences: range, start, index } of turns) {
    if (range.start !== next || range.end <= next) return `sentences of turn ${index}`
    if (start > 0 && text[start - 1] !== '\n') return `no line break before turn ${index}`
    next = range.end
  }
  if (next !== sentences.length) return 'sentences without a turn'
  if (new Set(turns.map(({ id }) => id)).size !== turns.length) return 'two turns with one id'
  for (const [index, { start, startSeconds }] of wordTimes.entries()) {
    if (start < (wordTimes[index - 1]?.start ?? 0)) return 'word times out of order'
    if (!Number.isFinite(startSeconds)) return 'a word time that is no number'
  }
  for (const { start, end, startSeconds } of cues) {
    if (text.slice(start, end) === '') return 'an empty cue'
    if (startSeconds !== null && !Number.isFinite(startSeconds)) return 'a time that is no number'
  }
  return null
}

function articleFlaw({ blocks, sentences, format, map, source }: Article): string | null {
  let next = 0
  for (const { sentences: range, start, end, label, index } of blocks) {
    if (range.start !== next) return `sentences of block ${index}`
    next = range.end
    if (start > end || (label !== null && label.end > start)) return `block ${index} at ${start}-${end}`
  }
  if (next !== sentences.length) return 'sentences without a block'
  if (format !== 'txt') return null
  for (const sentence of sentences) {
    const span = toSourceSpan(map, sentence)
    if (flat(source.slice(span.start, span.end)) !== sentence.text) return `not in the file: ${sentence.text}`
  }
  return null
}
