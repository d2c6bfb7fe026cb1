import { diffWords } from '../text/word-diff.ts'
import type { Correction } from './corrected-text.ts'

/** Where less than this of the longer text stays, the words between changes are in the reader's way. */
const LEAST_KEPT = 0.3

/**
 * A correction as the changes that a person would make with the pen, by words; together they do the same. One of which little
 * stays is one change: islands of "the" and "of" between strokes are harder to read than the new sentence.
 *
 *     "a bread car in total" → "a van in total"     "bread car" → "van"
 *     "Host:" → "Host: "                            "" → " " behind the colon
 */
export function partsOfCorrection(correction: Correction): readonly Correction[] {
  const { start, end, before, after, by } = correction
  // a place that was found again with other white space has no offsets inside its old words
  if (end - start !== before.length || before === '' || after === '') return [correction]
  const parts = diffWords(before, after)
  const letters = (text: string): number => text.replace(/\s+/gu, '').length
  const kept = parts.reduce((sum, { kind, text }) => sum + (kind === 'same' ? letters(text) : 0), 0)
  if (kept < LEAST_KEPT * Math.max(letters(before), letters(after))) return [correction]
  const changes: { start: number; end: number; before: string; after: string; by: string }[] = []
  let at = start
  let open: (typeof changes)[number] | null = null
  for (const { kind, text } of parts) {
    if (kind === 'same') {
      open = null
      at += text.length
      continue
    }
    if (open === null) {
      open = { start: at, end: at, before: '', after: '', by }
      changes.push(open)
    }
    if (kind === 'added') open.after += text
    else {
      open.before += text
      at += text.length
      open.end = at
    }
  }
  return changes
}
