import type { Analysis } from '../../core/model/analysis.ts'
import { identicalPlaces } from '../../core/review/anchors.ts'
import { memoised } from '../memoised.ts'
import type { TextRange } from '../stores/view-store.ts'
import { rowOfPlace } from './row-index.ts'

/** Another place with exactly the words that are being marked. */
export type SamePlace = Readonly<{
  start: number
  end: number
  /** Row number, null outside numbered rows. */
  row: number | null
  before: string
  after: string
}>

const BEFORE = 14
const AFTER = 40

/** Places other than the range itself, in text order. `side` original is not shown, so it has none. */
export const samePlaces = memoised((analysis: Analysis, range: TextRange): readonly SamePlace[] => {
  const document =
    range.side === 'article' ? analysis.article : range.side === 'transcript' ? analysis.transcript : null
  if (document === null) return []
  const quote = document.text.slice(range.start, range.end)
  if (quote.trim().length < 2) return []
  return identicalPlaces(document, quote)
    .filter((place) => place.end <= range.start || place.start >= range.end)
    .map(({ start, end }) => ({
      start,
      end,
      row: rowOfPlace(analysis, { side: range.side, start })?.number ?? null,
      before: wordsBefore(document.text, start),
      after: wordsAfter(document.text, end),
    }))
})

/** From the same paragraph, the torn word at the beginning dropped; "…" where it goes on. */
function wordsBefore(text: string, start: number): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - BEFORE)
  const words = text.slice(from, start)
  if (from === 0 || text[from - 1] === '\n') return words
  return `…${words.slice(words.search(/\s/u) + 1)}`
}

function wordsAfter(text: string, end: number): string {
  const line = text.indexOf('\n', end)
  return text.slice(end, Math.min(line === -1 ? text.length : line, end + AFTER))
}
