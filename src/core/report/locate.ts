import type { Analysis } from '../model/analysis.ts'
import type { TextDocument, Sentence } from '../model/document.ts'
import type { Side } from '../model/side.ts'
import { secondsAt } from '../analysis/index.ts'
import type { Locator } from '../text/file-position.ts'
import { makeLocator } from '../text/file-position.ts'
import type { Span } from '../text/span.ts'
import type { EntryPlace } from './review.ts'

type SideDocument = TextDocument & Readonly<{ sentences: readonly Sentence[] }>

/** Finds out where things stand, for one analysis: file positions, rows, sentences. */
export type Whereabouts = Readonly<{
  document(side: Side): SideDocument | null
  place(side: Side, span: Span, lost?: boolean): EntryPlace
  /** The sentence or sentences around a span, in three parts, line breaks as spaces. */
  context(side: Side, span: Span): Readonly<{ left: string; words: string; right: string }>
  /** Number of the row with this place of the article, label included; null outside any. */
  rowAt(offset: number): number | null
  rowOfBlock(block: number): number | null
  line(side: Side, offset: number): number
}>

/** Where no sentence is around (a label, a seam between blocks), so much of the line is shown on either side. */
const LINE_CONTEXT = 80

export function makeWhereabouts(analysis: Analysis): Whereabouts {
  const { article } = analysis
  const numbers = new Map<number, number>()
  for (const row of analysis.rows)
    if (row.block !== null && row.number !== null) numbers.set(row.block, row.number)
  const locators = new Map<Side, Locator>()
  const locate = (side: Side, span: Span) => {
    const document = analysis[side]
    if (document === null) return { line: 1, start: 0, end: 0 }
    const locator = locators.get(side) ?? makeLocator(document)
    locators.set(side, locator)
    return locator(span)
  }
  const rowOfBlock = (block: number): number | null => numbers.get(block) ?? null
  const rowAt = (offset: number): number | null => {
    const block = article.blocks.findLast((one) => (one.label?.start ?? one.start) <= offset)
    return block === undefined ? null : rowOfBlock(block.index)
  }
  return {
    document: (side) => analysis[side],
    rowOfBlock,
    rowAt,
    line: (side, offset) => locate(side, { start: offset, end: offset }).line,
    place: (side, span, lost = false) => ({
      side,
      file: analysis[side]?.name ?? '',
      ...locate(side, span),
      row: side === 'article' ? rowAt(span.start) : null,
      startSeconds: side === 'transcript' ? secondsAt(analysis.transcript, span.start) : null,
      lost,
    }),
    context: (side, span) => contextOf(analysis[side], span),
  }
}

function contextOf(
  document: SideDocument | null,
  span: Span,
): { left: string; words: string; right: string } {
  if (document === null) return { left: '', words: '', right: '' }
  const { text, sentences } = document
  const touching = sentences.filter(
    (sentence) => sentence.start < Math.max(span.end, span.start + 1) && sentence.end > span.start,
  )
  const first = touching[0]
  const last = touching.at(-1)
  const flat = (from: number, to: number): string => text.slice(from, to).replaceAll('\n', ' ')
  return {
    left:
      first !== undefined && first.start <= span.start
        ? flat(first.start, span.start)
        : lineBefore(text, span.start),
    words: flat(span.start, span.end),
    right: last !== undefined && last.end >= span.end ? flat(span.end, last.end) : lineAfter(text, span.end),
  }
}

function lineBefore(text: string, end: number): string {
  const start = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1
  if (end - start <= LINE_CONTEXT) return text.slice(start, end)
  return `… ${text.slice(end - LINE_CONTEXT, end).replace(/^\S*\s+/u, '')}`
}

function lineAfter(text: string, start: number): string {
  const end = lineEnd(text, start)
  if (end - start <= LINE_CONTEXT) return text.slice(start, end)
  return `${text.slice(start, start + LINE_CONTEXT).replace(/\s+\S*$/u, '')} …`
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}
