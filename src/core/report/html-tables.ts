import type { Analysis } from '../model/analysis.ts'
import type { Severity } from '../model/mqm.ts'
import { escapeHtml } from './html-parts.ts'
import type { ReportWords } from './report-words.ts'
import type { Quote, Review } from './review.ts'
import { formatTime } from './wording.ts'

/* What the sections of the HTML report are made of: notes, cells, lines, tables. */

export type Section = Readonly<{ id: string; name: string; body: string }> | null

/** What a section is written from. `notes` gathers the quotations as they come. */
export type Ground = Readonly<{ review: Review; analysis: Analysis; notes: Quote[]; words: ReportWords }>

/** Links only where they lead to the web, whatever the review says. */
export function anchor(html: string, address: string | null): string {
  if (address === null || !/^https?:\/\//.test(address)) return html
  return `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${html}</a>`
}

export const timeLink = (seconds: number, link: string | null): string =>
  anchor(`<time datetime="PT${Math.max(0, Math.floor(seconds))}S">${formatTime(seconds)}</time>`, link)

export const element = (name: 'del' | 'ins' | null, text: string): string =>
  name === null ? escapeHtml(text) : `<${name}>${escapeHtml(text)}</${name}>`

export const note = (html: string): string => `<span class="note">${html}</span>`

/** Why a rule flagged it: as `reasonLine`, with its own words marked where they are in another language than the report. */
export function reasonNote(
  { rule, reason }: Readonly<{ rule: string | null; reason: string }>,
  words: ReportWords,
): string {
  if (reason === '') return ''
  const advice = rule === null ? '' : words.advice(rule)
  return advice === ''
    ? note(escapeHtml(reason))
    : note(`${escapeHtml(advice)}<span lang="en">${escapeHtml(reason)}</span>`)
}

/** `label` is shown before the cell where a phone has no column heads. */
export function cell(html: string, label: string | null = null, className = ''): string {
  const attributes = `${label === null ? '' : ` data-label="${label}"`}${className === '' ? '' : ` class="${className}"`}`
  return `<td${attributes}>${html}</td>`
}

export type RowMarks = Readonly<{ id: string; severity: Severity; state: string }>

export const row = (cells: readonly string[], marks: RowMarks | null = null): string => {
  const attributes =
    marks === null ? '' : ` id="${marks.id}" data-severity="${marks.severity}" data-state="${marks.state}"`
  return `<tr${attributes}>${cells.join('')}</tr>`
}

/** A column head is its name, or name and class. */
export type Head = string | readonly [string, string]

export function table(className: string, heads: readonly Head[], rows: readonly string[]): string {
  const cells = heads.map((head) => {
    const [name, style] = typeof head === 'string' ? [head, ''] : head
    return `<th scope="col"${style === '' ? '' : ` class="${style}"`}>${name}</th>`
  })
  return `<table class="${className}">\n<thead><tr>${cells.join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
}
