import { cleanText } from './clean-text.ts'
import { defineReport } from './report.ts'
import type { AddedPassage, CutPassage, MovedPassage, Review, ReviewEntry } from './review.ts'
import { formatRows, formatTime } from './wording.ts'

/*
 * One table: corrections first, then cut, added and moved passages, told apart by `kind`. RFC 4180 (comma, CRLF, quotes
 * doubled), UTF-8 without a byte order mark. Numbers are plain digits with a point.
 */

const COLUMNS = [
  'number',
  'kind',
  'state',
  'row',
  'file',
  'line',
  'start',
  'end',
  'severity',
  'category',
  'rule',
  'sentence',
  'before',
  'after',
  'suggestion',
  'reason',
  'comment',
  'said',
  'speaker',
  'time',
  'seconds',
  'link',
  'words',
  'places',
  'confidence',
  'id',
] as const

type Line = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number | null>>>

export const csvReport = defineReport({
  id: 'csv',
  title: 'CSV',
  about: 'Table of everything found, one line each',
  group: 'report',
  extension: 'csv',
  mediaType: 'text/csv',
  write: ({ review }) =>
    listTable(review)
      .map((row) => `${row.map(writeCell).join(',')}\r\n`)
      .join(''),
})

const tsv = (review: Review): string =>
  listTable(review)
    .map((row) => `${row.map(writeTabbedCell).join('\t')}\r\n`)
    .join('')

export const tsvReport = defineReport({
  id: 'tsv',
  title: 'TSV',
  about: 'The same table parted by tabs, for scripts and spreadsheets',
  group: 'report',
  extension: 'tsv',
  mediaType: 'text/tab-separated-values',
  write: ({ review }) => tsv(review),
})

/** With a byte order mark: without one, Excel takes UTF-8 for the code page of the country. */
export const excelReport = defineReport({
  id: 'tsv-excel',
  title: 'TSV with byte order mark',
  about: 'The same table as Excel opens it with a double click',
  group: 'report',
  extension: 'tsv',
  mediaType: 'text/tab-separated-values',
  write: ({ review }) => `\uFEFF${tsv(review)}`,
})

type Cell = string | number | null | undefined

/** The table with its head, cells as values. */
function listTable(review: Review): readonly (readonly Cell[])[] {
  const article = review.files.find((file) => file.side === 'article')?.name ?? ''
  const transcript = review.files.find((file) => file.side === 'transcript')?.name ?? ''
  const lines: Line[] = [
    ...review.items.map(itemLine),
    ...review.cuts.map((cut) => cutLine(cut, transcript)),
    ...review.additions.map((addition) => additionLine(addition, article)),
    ...review.moves.map((move) => moveLine(move, article)),
  ]
  return [COLUMNS, ...lines.map((line) => COLUMNS.map((column) => line[column]))]
}

/**
 * A cell cannot start a formula: Excel, LibreOffice and Google Sheets run what begins with = + - @ (full width, too), and
 * a tab or line break at the head is skipped on the way there, as are spaces and invisible marks. Such text gets an
 * apostrophe in front (OWASP, CSV Injection). That holds for "-5" as well: words of a text are words, never a figure to
 * reckon with. Cells that we write as numbers are numbers and stay so; they are never negative.
 */
export function writeCell(value: Cell): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const safe = withoutFormula(cleanText(value))
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const withoutFormula = (text: string): string =>
  /^[\s\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹦﹫−]|^[\t\r\n]/u.test(text) ? `'${text}` : text

/** The same between tabs: tabs and line breaks become spaces, for not every reader of TSV knows quotes. */
function writeTabbedCell(value: Cell): string {
  if (typeof value !== 'string') return writeCell(value)
  const text = withoutFormula(cleanText(value).replace(/[\t\n]+/g, ' '))
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text
}

function itemLine(entry: ReviewEntry): Line {
  const [quote] = entry.quotes
  return {
    number: entry.number,
    kind: entry.kind,
    state: entry.where.lost ? 'lost' : entry.state,
    row: entry.where.row,
    file: entry.where.file,
    line: entry.where.line,
    start: entry.where.start,
    end: entry.where.end,
    severity: entry.severity,
    category: entry.category,
    rule: entry.rule,
    sentence: entry.before.left + entry.before.words + entry.before.right,
    before: entry.before.words,
    after: entry.after,
    suggestion: entry.suggestion,
    reason: entry.reason,
    comment: entry.comment,
    said: entry.quotes.map((one) => one.text).join(' … '),
    speaker: quote?.speaker ?? null,
    ...time(quote?.startSeconds ?? null, quote?.link ?? null),
    places: 1 + entry.alsoAt.length,
    confidence: rounded(entry.confidence),
    id: entry.id,
  }
}

function cutLine(cut: CutPassage, file: string): Line {
  return {
    kind: 'cut',
    row: cut.row,
    file,
    line: cut.line,
    said: cut.text,
    speaker: cut.speakers.join(', '),
    ...time(cut.startSeconds, cut.link),
    ...passage(cut),
  }
}

function additionLine(addition: AddedPassage, file: string): Line {
  const kind = addition.sumsUp ? 'summary' : 'addition'
  return {
    kind,
    row: addition.rows[0] ?? null,
    file,
    line: addition.line,
    before: addition.text,
    ...passage(addition),
  }
}

function moveLine(move: MovedPassage, file: string): Line {
  return {
    kind: `moved ${move.direction}`,
    row: move.rows[0] ?? null,
    file,
    line: move.line,
    before: move.text,
    comment: formatRows(move.rows),
    ...time(move.startSeconds, move.link),
    ...passage(move),
  }
}

type Passage = Review['cuts' | 'additions' | 'moves'][number]

const passage = ({ flag, words, confidence, id }: Passage): Line => ({
  state: flag?.state ?? null,
  severity: flag?.severity ?? null,
  rule: flag?.rule ?? null,
  reason: flag?.reason ?? null,
  words,
  confidence: rounded(confidence),
  id,
})

const time = (seconds: number | null, link: string | null): Line => ({
  time: seconds === null ? null : formatTime(seconds),
  seconds: rounded(seconds),
  link,
})

const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1000) / 1000
