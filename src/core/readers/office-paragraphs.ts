import type { BlockRole } from '../model/article.ts'
import type { TextVersions } from '../model/document.ts'
import { collapseSpaces, concatMapped, sliceMapped, written, type MappedText } from '../text/mapped-text.ts'
import type { MarkedParagraph } from './marked-article.ts'
import { splitMarkedLines } from './marked-lines.ts'

/** A text document as its reader found it, before anybody asks whether it is an article or a transcript. */
export type OfficeText = Readonly<{
  paragraphs: readonly MarkedParagraph[]
  /** Null: no tracked changes. */
  versions: TextVersions | null
  /** Who made the changes, in order of first appearance. */
  authors: readonly string[]
  /** Where the file is damaged; what stood before was read. */
  fault: Readonly<{ line: number; message: string }> | null
}>

/** A paragraph that is being read: runs of text in order, and what hangs on it (pictures, text boxes, comments). */
export type OpenParagraph = {
  line: number
  hint: BlockRole | null
  level: number
  /** Why it is left out, null: it is not. */
  dropped: string | null
  /** Bold by its style. */
  isBold: boolean
  /** The list whose number the program writes before it. */
  number: { list: string; level: number } | null
  runs: { text: MappedText; isBold: boolean }[]
  after: MarkedParagraph[]
}

export const openParagraph = (line: number): OpenParagraph => ({
  line,
  hint: null,
  level: 6,
  dropped: null,
  isBold: false,
  number: null,
  runs: [],
  after: [],
})

/** Soft line breaks part turns and list lines, else they are spaces. Empty paragraphs go, not what hangs on them. */
export function closeParagraph(paragraph: OpenParagraph): MarkedParagraph[] {
  const { line, hint, level, dropped, runs, after } = paragraph
  if (runs.length === 0) return after
  const text = concatMapped(runs.map((run) => run.text))
  const boldStops = findBoldStops(paragraph)
  const lines = splitMarkedLines(text).flatMap((span): MarkedParagraph[] => {
    const words = collapseSpaces(sliceMapped(text, span.start, span.end))
    if (words.text === '') return []
    const boldEnd = collapseSpaces(sliceMapped(text, span.start, boldStops(span.start, span.end))).text.length
    return [{ text: words, hint, line, level, dropped, ...(boldEnd === 0 ? {} : { boldEnd }) }]
  })
  return [...lines, ...after]
}

/** Where the bold stretch ends with which a line begins; its start where it begins otherwise. White space takes sides with nobody. */
function findBoldStops({ runs, isBold }: OpenParagraph): (start: number, end: number) => number {
  const spans: { start: number; end: number; isBold: boolean }[] = []
  let at = 0
  for (const run of runs) {
    const end = at + run.text.text.length
    if (run.text.text.trim() !== '') spans.push({ start: at, end, isBold: run.isBold || isBold })
    at = end
  }
  return (start, end) => {
    let stop = start
    for (const span of spans) {
      if (span.end <= start) continue
      if (span.start >= end || !span.isBold) break
      stop = Math.min(span.end, end)
    }
    return stop
  }
}

export const imageParagraph = (alt: string, line: number): MarkedParagraph => {
  const words = alt.replace(/\s+/g, ' ').trim()
  return {
    text: written(words === '' ? '[image]' : `[image: ${words}]`),
    hint: 'placeholder',
    line,
    dropped: null,
  }
}

/**
 * A row of a table while it is read: cells follow each other as paragraphs. Where a row has two cells and the first holds
 * one short line, that may be who speaks in the second, so it counts as bold.
 */
export type TableRow = { start: number; cells: number; firstEnd: number }

const MAX_NAME = 40

export const openRow = (target: readonly MarkedParagraph[]): TableRow => ({
  start: target.length,
  cells: 0,
  firstEnd: -1,
})

export function closeCell(row: TableRow, target: readonly MarkedParagraph[]): void {
  row.cells++
  if (row.cells === 1) row.firstEnd = target.length
}

export function closeRow({ start, cells, firstEnd }: TableRow, target: MarkedParagraph[]): void {
  const first = target[start]
  if (cells < 2 || first === undefined) return
  if (
    cells === 2 &&
    firstEnd === start + 1 &&
    target.length > firstEnd &&
    first.text.text.length <= MAX_NAME
  ) {
    target[start] = { ...first, boldEnd: first.text.text.length }
    return
  }
  // Cells are short and end without a full stop, and are no headings for all that.
  for (let index = start; index < target.length; index++) {
    const paragraph = target[index]!
    if (paragraph.hint === null) target[index] = { ...paragraph, hint: 'paragraph' }
  }
}
