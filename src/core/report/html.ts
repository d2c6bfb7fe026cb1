import { diffWords } from '../text/word-diff.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Severity } from '../model/mqm.ts'
import { SEVERITIES } from '../model/mqm.ts'
import { cleanLine, cleanText } from './clean-text.ts'
import { drawMap, listMapParts } from './coverage-map.ts'
import { escapeHtml, FOOT, pageHead } from './html-parts.ts'
import { REPORT_STYLE } from './html-style.ts'
import { alsoLine, scoreLine, severityLine, summaryLines, titleLine, whereLine } from './prose.ts'
import { defineReport } from './report.ts'
import type { CutPassage, Quote, Review, ReviewEntry } from './review.ts'
import {
  capitalise,
  formatCount,
  formatDuration,
  formatRows,
  formatTime,
  nameCategory,
  nameSeverity,
  nameState,
} from './wording.ts'

/** One file that needs nothing else: no script, no image, no font; its own policy forbids every load. */
export const htmlReport = defineReport({
  id: 'html',
  title: 'HTML',
  about: 'One page to read, filter, print or send; needs nothing else',
  group: 'report',
  extension: 'html',
  mediaType: 'text/html',
  write({ review, analysis }) {
    const { title, rest } = titleLine(review)
    const notes: Quote[] = []
    const sections = [
      summary(review),
      coverage(review, analysis),
      corrections(review, notes),
      cuts(review),
      additions(review),
      moves(review),
      notRun(review),
    ]
    const shown = sections.filter((section) => section !== null)
    const quotations = footnotes(notes)
    const contents = shown.map(({ id, name }) => `<li><a href="#${id}">${escapeHtml(name)}</a></li>`).join('')
    return `${pageHead({ title: `${title}: corrections`, language: 'en', style: REPORT_STYLE + pageStyle(title) })}
<main>
<h1 dir="auto">${escapeHtml(title)}</h1>
<p class="sub">${escapeHtml(rest)}</p>
${sources(review)}
<nav aria-label="Contents"><ul>${contents}</ul></nav>
${shown.map(({ id, name, body }) => `<section id="${id}">\n<h2>${escapeHtml(name)}</h2>\n${body}\n</section>`).join('\n')}
${quotations}</main>
${FOOT}`
  },
})

type Section = Readonly<{ id: string; name: string; body: string }> | null

function sources(review: Review): string {
  const lines = review.files.map((file) => `${capitalise(file.side)}: <bdi>${escapeHtml(file.name)}</bdi>`)
  const { address, link } = review.video
  if (address !== '') lines.push(`Video: ${anchor(escapeHtml(address), link)}`)
  return `<p class="sub">${lines.join(' · ')}</p>`
}

/** Links only where they lead to the web, whatever the review says. */
function anchor(html: string, address: string | null): string {
  if (address === null || !/^https?:\/\//.test(address)) return html
  return `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${html}</a>`
}

function summary(review: Review): Section {
  const { score } = review.summary
  const facts = [...summaryLines(review), scoreLine(review), severityLine(review)].map(
    (line) => `<li>${escapeHtml(line)}</li>`,
  )
  const rows = score.byCategory.map(({ category, items, penalty }) =>
    row([
      cell(escapeHtml(nameCategory(category))),
      cell(String(items), 'Count', 'n'),
      cell(String(penalty), 'Penalty', 'n'),
    ]),
  )
  const categories =
    rows.length === 0 ? '' : table('figures', ['Category', ['Count', 'n'], ['Penalty', 'n']], rows)
  return {
    id: 'summary',
    name: 'Summary',
    body: `<ul class="facts">\n${facts.join('\n')}\n</ul>\n${categories}`.trim(),
  }
}

/** The drawing, and beside it the same in figures, for whoever cannot see it. */
function coverage(review: Review, analysis: Analysis): Section {
  const parts = listMapParts(analysis)
  const { coverage: shares, cuts: cut, additions: added, moves: moved } = review.summary
  if (parts.length === 0 || shares === null) return null
  const line = (kind: string, name: string, passages: string, words: number): string =>
    row([
      cell(`<span class="key m-${kind}"></span>${name}`),
      cell(passages, 'Passages', 'n'),
      cell(formatCount(words), 'Words', 'n'),
    ])
  const count = (kind: string): string => String(parts.filter((part) => part.kind === kind).length)
  const rows = [
    line('match', 'Said and printed', '', shares.transcript.matched),
    line(
      'moved',
      'Printed elsewhere',
      moved === null ? count('moved') : String(moved.passages),
      moved?.words ?? 0,
    ),
    line('cut', 'Said, not printed', String(cut?.passages ?? 0), cut?.words ?? 0),
    line('added', 'Printed, not said', String(added?.passages ?? 0), added?.words ?? 0),
  ]
  return {
    id: 'coverage',
    name: 'What became of the recording',
    body: `<figure><p class="bar">Recording</p>${drawMap(parts, 'The recording above, the article below, a band from each passage to where it was printed; the table has the figures')}<p class="bar">Article</p></figure>\n${table('figures', ['Passages', ['Count', 'n'], ['Words', 'n']], rows)}`,
  }
}

function corrections(review: Review, notes: Quote[]): Section {
  const language = review.files.find((file) => file.side === 'article')?.language ?? 'und'
  const rows = review.items.map((entry) => correction(entry, language, notes))
  const body =
    rows.length === 0
      ? '<p>None.</p>'
      : `${filters(review.items)}\n${table('wide corrections', ['Where', 'Printed', 'Correction', 'Severity'], rows)}`
  return { id: 'corrections', name: rows.length === 0 ? 'Corrections' : `Corrections (${rows.length})`, body }
}

/**
 * Boxes that hide lines by CSS alone: `:has()` looks whether a box is ticked. No script, so that the page's own policy can
 * forbid all of them. Only what occurs gets a box, and a box only where there is something to choose.
 */
function filters(items: readonly ReviewEntry[]): string {
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
      'Severity',
      severities.map((one) => [one, nameSeverity(one)] as const),
    ),
    group(
      'state',
      'State',
      states.map((one) => [one, capitalise(nameState(one))] as const),
    ),
  ].join('')
  return groups === '' ? '' : `<div class="filters">${groups}</div>`
}

const STATES = ['marked', 'corrected', 'kept', 'open'] as const

/** Quotations once more, numbered: on paper they are notes at the end, and the table keeps to the words that count. */
function footnotes(notes: readonly Quote[]): string {
  if (notes.length === 0) return ''
  const list = notes.map((quote, index) => `<li id="note-${index + 1}">${quotedWords(quote)}</li>`)
  return `<section id="quotations" class="paper">\n<h2>Quotations</h2>\n<ol>\n${list.join('\n')}\n</ol>\n</section>\n`
}

/** Heads and feet of printed pages. The title is put into a CSS string, every character that is no letter or digit escaped. */
function pageStyle(title: string): string {
  const text = cleanLine(title).replace(
    /[^\p{L}\p{N} ]/gu,
    (character) => `\\${character.codePointAt(0)!.toString(16)} `,
  )
  return `\n@page{margin:18mm 16mm 20mm;@top-left{content:"${text}";font:9pt sans-serif}@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif}}`
}

function correction(entry: ReviewEntry, language: string, notes: Quote[]): string {
  const { before, after, where } = entry
  const parts = after === null ? [] : diffWords(cleanText(before.words), cleanText(after))
  const old = parts.map(({ text, kind }) =>
    kind === 'added' ? '' : element(kind === 'removed' ? 'del' : null, text),
  )
  const fresh = parts.map(({ text, kind }) =>
    kind === 'removed' ? '' : element(kind === 'added' ? 'ins' : null, text),
  )
  const words =
    before.words === ''
      ? '<span class="seam" aria-label="here">‸</span>'
      : after === null
        ? `<mark class="${entry.severity}">${escapeHtml(before.words)}</mark>`
        : old.join('')
  const corrected = after === '' ? note('Take it out.') : fresh.join('')
  const lang = ` lang="${escapeHtml(where.side === 'article' ? language : 'und')}" dir="auto"`
  const printed = `<span${lang}>${escapeHtml(before.left)}${words}${escapeHtml(before.right)}</span>`
  const also = alsoLine(entry)
  const reason = entry.reason === '' ? '' : note(escapeHtml(entry.reason))
  const proposed = [
    corrected === '' ? '' : `<span dir="auto">${corrected}</span>`,
    entry.suggestion === null
      ? ''
      : note(
          entry.suggestion === ''
            ? 'Suggestion: take it out'
            : `Suggestion: <i dir="auto">${escapeHtml(entry.suggestion)}</i>`,
        ),
    note(escapeHtml(nameCategory(entry.category))),
    entry.comment === '' ? '' : note(`Comment: <bdi>${escapeHtml(entry.comment)}</bdi>`),
    also === null ? '' : note(`Also in ${also}`),
  ]
  const state = note(`${nameState(entry.state)}${entry.rule === null ? '' : ` (${escapeHtml(entry.rule)})`}`)
  return row(
    [
      cell(escapeHtml(whereLine(where)).replace(', ', ',<br>')),
      cell(`${printed}${entry.quotes.map((quote) => quotation(quote, notes)).join('')}${reason}`),
      cell(proposed.join('')),
      cell(`<span class="${entry.severity}">${nameSeverity(entry.severity)}</span>${state}`, null, 'sev'),
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

function cuts(review: Review): Section {
  if (review.cuts.length === 0) return null
  const rows = review.cuts.map((cut) => {
    const at = cut.startSeconds === null ? `line ${cut.line}` : timeLink(cut.startSeconds, cut.link)
    const place = cut.row === null ? 'before the first row' : `${cut.inside ? 'in' : 'after'} row ${cut.row}`
    const speakers = cut.speakers.length === 0 ? '' : `<bdi>${escapeHtml(cut.speakers.join(', '))}</bdi>: `
    return row([
      cell(at),
      cell(place),
      cell(`${speakers}<span dir="auto">${escapeHtml(cut.text)}</span>${flagNote(cut)}`),
      cell(String(cut.words), 'Words', 'n'),
      cell(length(cut), 'Time', 'n'),
      flagCell(cut),
    ])
  })
  const body = table(
    'wide passages',
    ['At', ['Where', 'middle'], 'Said', ['Words', 'n'], ['Time', 'n'], ['Severity', 'short']],
    rows,
  )
  return { id: 'cuts', name: `Cut passages (${rows.length})`, body }
}

const length = ({ startSeconds, endSeconds }: CutPassage): string =>
  startSeconds === null || endSeconds === null ? '' : formatDuration(endSeconds - startSeconds)

function additions(review: Review): Section {
  if (review.additions.length === 0) return null
  const rows = review.additions.map((addition) =>
    row([
      cell(formatRows(addition.rows) || `line ${addition.line}`),
      cell(`<span dir="auto">${escapeHtml(addition.text)}</span>${flagNote(addition)}`),
      cell(addition.sumsUp ? 'Sums up' : 'Added'),
      cell(String(addition.words), 'Words', 'n'),
      flagCell(addition),
    ]),
  )
  return {
    id: 'additions',
    name: `Additions (${rows.length})`,
    body: table(
      'wide passages',
      ['Where', 'Printed', ['Kind', 'short'], ['Words', 'n'], ['Severity', 'short']],
      rows,
    ),
  }
}

function moves(review: Review): Section {
  if (review.moves.length === 0) return null
  const rows = review.moves.map((move) => {
    const home = move.homeRow === null ? '' : note(`Would follow row ${move.homeRow}`)
    const at = move.startSeconds === null ? '' : timeLink(move.startSeconds, move.link)
    return row([
      cell(formatRows(move.rows) || `line ${move.line}`),
      cell(`Moved ${move.direction}${home}`),
      cell(at, 'Said at'),
      cell(`<span dir="auto">${escapeHtml(move.text)}</span>${flagNote(move)}`),
      cell(String(move.words), 'Words', 'n'),
      flagCell(move),
    ])
  })
  return {
    id: 'moves',
    name: `Moved passages (${rows.length})`,
    body: table(
      'wide passages',
      ['Where', ['How', 'middle'], ['Said at', 'short'], 'Printed', ['Words', 'n'], ['Severity', 'short']],
      rows,
    ),
  }
}

function notRun(review: Review): Section {
  if (review.rulesNotRun.length === 0) return null
  const rows = review.rulesNotRun.map((rule) =>
    row([cell(escapeHtml(rule.title)), cell(escapeHtml(rule.reason))]),
  )
  return { id: 'not-checked', name: 'Not checked', body: table('figures', ['Rule', 'Reason'], rows) }
}

type Flagged = Review['cuts' | 'additions' | 'moves'][number]

const flagNote = ({ flag }: Flagged): string => (flag === null ? '' : note(escapeHtml(flag.reason)))

const flagCell = ({ flag }: Flagged): string =>
  cell(
    flag === null ? '' : `<span class="${flag.severity}">${nameSeverity(flag.severity)}</span>`,
    null,
    'sev',
  )

const timeLink = (seconds: number, link: string | null): string =>
  anchor(`<time datetime="PT${Math.max(0, Math.floor(seconds))}S">${formatTime(seconds)}</time>`, link)

const element = (name: 'del' | 'ins' | null, text: string): string =>
  name === null ? escapeHtml(text) : `<${name}>${escapeHtml(text)}</${name}>`

const note = (html: string): string => `<span class="note">${html}</span>`

/** `label` is shown before the cell where a phone has no column heads. */
function cell(html: string, label: string | null = null, className = ''): string {
  const attributes = `${label === null ? '' : ` data-label="${label}"`}${className === '' ? '' : ` class="${className}"`}`
  return `<td${attributes}>${html}</td>`
}

type RowMarks = Readonly<{ id: string; severity: Severity; state: string }>

const row = (cells: readonly string[], marks: RowMarks | null = null): string => {
  const attributes =
    marks === null ? '' : ` id="${marks.id}" data-severity="${marks.severity}" data-state="${marks.state}"`
  return `<tr${attributes}>${cells.join('')}</tr>`
}

/** A column head is its name, or name and class. */
type Head = string | readonly [string, string]

function table(className: string, heads: readonly Head[], rows: readonly string[]): string {
  const cells = heads.map((head) => {
    const [name, style] = typeof head === 'string' ? [head, ''] : head
    return `<th scope="col"${style === '' ? '' : ` class="${style}"`}>${name}</th>`
  })
  return `<table class="${className}">\n<thead><tr>${cells.join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
}
