import type { GlossaryTerm } from '../../model/rule-settings.ts'
import { readCsv, separatorOf } from './csv.ts'
import { readTbx } from './tbx.ts'

/** `line` counts from 1; `message` says what is wrong and what to do. */
export type GlossaryProblem = Readonly<{ file: string; line: number; message: string }>

export type GlossaryResult =
  Readonly<{ ok: true; terms: readonly GlossaryTerm[] }> | Readonly<{ ok: false; problem: GlossaryProblem }>

type Column = 'term' | 'forbidden' | 'allowed' | 'original' | 'note'

const COLUMNS: Readonly<Record<Column, RegExp>> = {
  term: /^(?:term|english|en(?:[-_]\w+)?|target|preferred|use|translation)$/iu,
  forbidden: /^(?:forbidden|avoid|wrong|deprecated|not|do not use|banned)$/iu,
  allowed: /^(?:allowed|admitted|variants?|synonyms?|also)$/iu,
  original: /^(?:chinese|zh(?:[-_]\w+)?|source|original|中文)$/iu,
  note: /^(?:notes?|comments?|definition|context)$/iu,
}

/**
 * The user's word list from a file: TBX, or a table in CSV or TSV. A table with a first line of column names (`term`,
 * `forbidden`, `allowed`, `chinese`, `note`, several words in a cell parted by `|` or `;`) is read by them; without one, the
 * first column is the Chinese term where it is in Chinese, otherwise the term, and the second what must not stand for it.
 *
 *     term,forbidden,chinese              势头,momentum
 *     lead time,foresight period|advance amount,预见期
 */
export function readGlossary(file: Readonly<{ name: string; text: string }>): GlossaryResult {
  const fail = (line: number, message: string): GlossaryResult => ({
    ok: false,
    problem: { file: file.name, line, message },
  })
  const text = file.text.replace(/^\ufeff/u, '')
  if (text.trim() === '') return fail(1, 'the glossary is empty; export it again')
  if (/^\s*<(?:\?xml|!DOCTYPE|tbx|martif)/iu.test(text)) {
    const terms = readTbx(text)
    if (!Array.isArray(terms))
      return fail(terms.line, `this is no well-formed TBX (${terms.message}); export the term base again`)
    return terms.length === 0
      ? fail(1, 'no English term was found in this TBX; export it with English terms')
      : { ok: true, terms }
  }
  const rows = readCsv(text, separatorOf(text))
  const [first] = rows
  if (first === undefined) return fail(1, 'the glossary is empty; export it again')
  const named = columnsOf(first.cells)
  const columns = named ?? guessColumns(first.cells)
  const terms = (named === null ? rows : rows.slice(1)).flatMap(({ cells }) => termOf(cells, columns))
  return terms.length === 0
    ? fail(first.line, 'no term was found; give the table a column “term”, or put the term first')
    : { ok: true, terms }
}

type Columns = Partial<Record<Column, number>>

function columnsOf(cells: readonly string[]): Columns | null {
  const columns: Columns = {}
  for (const column of ['term', 'forbidden', 'allowed', 'original', 'note'] as const) {
    const at = cells.findIndex((cell) => COLUMNS[column].test(cell))
    if (at !== -1) columns[column] = at
  }
  return columns.term === undefined ? null : columns
}

const guessColumns = (cells: readonly string[]): Columns =>
  /\p{Script=Han}/u.test(cells[0] ?? '')
    ? { original: 0, term: 1, forbidden: 2, note: 3 }
    : { term: 0, forbidden: 1, note: 2 }

function termOf(cells: readonly string[], columns: Columns): GlossaryTerm[] {
  const cell = (column: Column): string => cells[columns[column] ?? -1] ?? ''
  const list = (column: Column): string[] =>
    cell(column)
      .split(/[|;]/u)
      .map((one) => one.trim())
      .filter((one) => one !== '')
  const [term, ...others] = list('term')
  if (term === undefined) return []
  return [
    {
      term,
      forbidden: list('forbidden'),
      allowed: [...others, ...list('allowed')],
      original: cell('original'),
      note: cell('note'),
    },
  ]
}
