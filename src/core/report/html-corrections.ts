import { SEVERITIES } from '../model/mqm.ts'
import { diffWords } from '../text/word-diff.ts'
import { cleanText } from './clean-text.ts'
import { escapeHtml } from './html-parts.ts'
import type { Ground, Section } from './html-tables.ts'
import { cell, element, note, reasonNote, row, table, timeLink } from './html-tables.ts'
import { alsoLine, stateLine, whereLine } from './prose.ts'
import type { ReportWords } from './report-words.ts'
import type { Quote, ReviewEntry } from './review.ts'
import { capitalise } from './wording.ts'

/* The corrections of the HTML report: the table, its filters, and the quotations as notes on paper. */

export function corrections({ review, notes, words }: Ground): Section {
  const language = review.files.find((file) => file.side === 'article')?.language ?? 'und'
  const rows = review.items.map((entry) => correction(entry, language, notes, words))
  const body =
    rows.length === 0
      ? `<p>${words.none}</p>`
      : `${filters(review.items, words)}\n${table('wide corrections', [words.where, words.printed, words.correction, words.severityHead], rows)}`
  return {
    id: 'corrections',
    name: rows.length === 0 ? words.corrections : `${words.corrections} (${rows.length})`,
    body,
  }
}

/**
 * Boxes that hide lines by CSS alone: `:has()` looks whether a box is ticked. No script, so that the page's own policy can
 * forbid all of them. Only what occurs gets a box, and a box only where there is something to choose.
 */
function filters(items: readonly ReviewEntry[], words: ReportWords): string {
  const group = (name: string, legend: string, values: readonly (readonly [string, string])[]): string => {
    if (values.length < 2) return ''
    const boxes = values.map(([value, label]) => {
      const id = `${name}-${value}`
      return `<label for="${id}"><input type="checkbox" id="${id}" checked>${escapeHtml(label)}</label>`
    })
    return `<fieldset><legend>${legend}</legend>${boxes.join('')}</fieldset>`
  }
  const severities = SEVERITIES.toReversed().filter((one) => items.some(({ severity }) => severity === one))
  const states = STATES.filter((one) => items.some(({ state }) => state === one))
  const groups = [
    group(
      'severity',
      words.severityHead,
      severities.map((one) => [one, words.severity(one)] as const),
    ),
    group(
      'state',
      words.stateHead,
      states.map((one) => [one, capitalise(words.state(one))] as const),
    ),
  ].join('')
  return groups === '' ? '' : `<div class="filters">${groups}</div>`
}

const STATES = ['marked', 'corrected', 'kept', 'open'] as const

/** Quotations once more, numbered: on paper they are notes at the end, and the table keeps to the words that count. */
export function footnotes(notes: readonly Quote[], words: ReportWords): string {
  if (notes.length === 0) return ''
  const list = notes.map((quote, index) => `<li id="note-${index + 1}">${quotedWords(quote)}</li>`)
  return `<section id="quotations" class="paper">\n<h2>${words.quotations}</h2>\n<ol>\n${list.join('\n')}\n</ol>\n</section>\n`
}

function correction(entry: ReviewEntry, language: string, notes: Quote[], words: ReportWords): string {
  const { before, after, where } = entry
  const parts = after === null ? [] : diffWords(cleanText(before.words), cleanText(after))
  const old = parts.map(({ text, kind }) =>
    kind === 'added' ? '' : element(kind === 'removed' ? 'del' : null, text),
  )
  const fresh = parts.map(({ text, kind }) =>
    kind === 'removed' ? '' : element(kind === 'added' ? 'ins' : null, text),
  )
  const marked =
    before.words === ''
      ? `<span class="seam" aria-label="${words.here}">‸</span>`
      : after === null
        ? `<mark class="${entry.severity}">${escapeHtml(before.words)}</mark>`
        : old.join('')
  const corrected = after === '' ? note(words.takeOut) : fresh.join('')
  const lang = ` lang="${escapeHtml(where.side === 'article' ? language : 'und')}" dir="auto"`
  const printed = `<span${lang}>${escapeHtml(before.left)}${marked}${escapeHtml(before.right)}</span>`
  const also = alsoLine(entry, words)
  const proposed = [
    corrected === '' ? '' : `<span dir="auto">${corrected}</span>`,
    entry.suggestion === null
      ? ''
      : note(
          entry.suggestion === ''
            ? words.pair(words.suggestion, words.takeItOut)
            : words.pair(words.suggestion, `<i dir="auto">${escapeHtml(entry.suggestion)}</i>`),
        ),
    note(escapeHtml(words.category(entry.category))),
    entry.comment === '' ? '' : note(words.pair(words.comment, `<bdi>${escapeHtml(entry.comment)}</bdi>`)),
    also === null ? '' : note(words.alsoIn(also)),
  ]
  const state = note(escapeHtml(stateLine(entry, words)))
  return row(
    [
      cell(escapeHtml(whereLine(where, words)).replace(/(, |，)/, (comma) => `${comma}<br>`)),
      cell(
        `${printed}${entry.quotes.map((quote) => quotation(quote, notes)).join('')}${reasonNote(entry, words)}`,
      ),
      cell(proposed.join('')),
      cell(`<span class="${entry.severity}">${words.severity(entry.severity)}</span>${state}`, null, 'sev'),
    ],
    { id: `item-${entry.number}`, severity: entry.severity, state: entry.state },
  )
}

function quotation(quote: Quote, notes: Quote[]): string {
  notes.push(quote)
  return `<sup class="paper">[${notes.length}]</sup><span class="note screen">${quotedWords(quote)}</span>`
}

function quotedWords(quote: Quote): string {
  const time = quote.startSeconds === null ? '' : `${timeLink(quote.startSeconds, quote.link)} `
  const speaker = quote.speaker === null ? '' : `<bdi>${escapeHtml(quote.speaker)}</bdi>: `
  let at = 0
  let text = ''
  for (const { start, end } of [...quote.marked].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    text += `${escapeHtml(quote.text.slice(at, start))}<u>${escapeHtml(quote.text.slice(start, end))}</u>`
    at = end
  }
  return `${time}${speaker}<q dir="auto">${text}${escapeHtml(quote.text.slice(at))}</q>`
}
