import type { Side } from '../model/side.ts'
import type { ReviewItem } from '../review/index.ts'
import type { Span } from '../text/span.ts'
import { buildEntries } from './entries.ts'
import { makeWhereabouts } from './locate.ts'
import type { ReportInput } from './report.ts'
import type { ReviewEntry } from './review.ts'

/** Half open in the reading text of `side`; empty for a seam. */
export type FindingSpan = Span & Readonly<{ side: Side; text: string; replacement: string | null }>

/**
 * One finding as exchange formats need it: what the review says of it, and where exactly. Dismissed flags are findings,
 * too (`entry.state`): a format that can say "looked at, no issue" carries them, the others pass them over.
 */
export type Finding = Readonly<{
  entry: ReviewEntry
  /** Empty where the words of a mark are gone. */
  spans: readonly FindingSpan[]
}>

/** In article order, like the items of the review; numbered through, dismissed ones too. */
export function listFindings(input: ReportInput): readonly Finding[] {
  const { project, analysis } = input
  const items = [...input.listed, ...input.dismissed]
  const spans = new Map(items.map((item) => [idOf(item), spansOf(item, input)]))
  return buildEntries(project, analysis, items, makeWhereabouts(analysis)).map((entry) => ({
    entry,
    spans: spans.get(entry.id) ?? [],
  }))
}

const idOf = (item: ReviewItem): string => (item.kind === 'mark' ? item.mark.id : item.flag.id)

function spansOf(item: ReviewItem, { analysis }: ReportInput): readonly FindingSpan[] {
  if (item.kind === 'flag')
    return item.flag.places.map(({ side, start, end, text, replacement }) => ({
      side,
      start,
      end,
      text,
      replacement: replacement ?? null,
    }))
  const { mark, place } = item
  const { side } = mark.anchor
  const document = analysis[side]
  if (place.span === null || document === null) return []
  const { start, end } = place.span
  return [{ side, start, end, text: document.text.slice(start, end), replacement: null }]
}

/** Reason and comment as one text, for formats that have one place for both. */
export const describe = ({ reason, comment, after, suggestion }: ReviewEntry): string =>
  [
    reason,
    comment,
    after === null ? '' : after === '' ? 'Correction: take it out.' : `Correction: ${after}`,
    suggestion === null ? '' : suggestion === '' ? 'Suggestion: take it out.' : `Suggestion: ${suggestion}`,
  ]
    .filter((part) => part !== '')
    .join('\n')
