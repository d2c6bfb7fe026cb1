import { diffWords } from '../text/word-diff.ts'
import { cleanText } from './clean-text.ts'
import { escapeHtml, FOOT, pageHead } from './html-parts.ts'
import { REPORT_STYLE } from './html-style.ts'
import { alsoLine, scoreLine, severityLine, summaryLines, titleLine, whereLine } from './prose.ts'
import { defineReport } from './report.ts'
import type { CutPassage, Quote, Review, ReviewEntry } from './review.ts'
import {
  capitalise,
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
  about: 'One page to read, print or send; needs nothing else',
  group: 'report',
  extension: 'html',
  mediaType: 'text/html',
  write({ review }) {
    const { title, rest } = titleLine(review)
    const sections = [
      summary(review),
      corrections(review),
      cuts(review),
      additions(review),
      moves(review),
      notRun(review),
    ]
    const shown = sections.filter((section) => section !== null)
    const contents = shown.map(({ id, name }) => `<li><a href="#${id}">${escapeHtml(name)}</a></li>`).join('')
    return `${pageHead({ title: `${title}: corrections`, language: 'en', style: REPORT_STYLE })}
<main>
<h1 dir="auto">${escapeHtml(title)}</h1>
<p class="sub">${escapeHtml(rest)}</p>
${sources(review)}
<nav aria-label="Contents"><ul>${contents}</ul></nav>
${shown.map(({ id, name, body }) => `<section id="${id}">\n<h2>${escapeHtml(name)}</h2>\n${body}\n</section>`).join('\n')}
</main>
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

function corrections(review: Review): Section {
  const language = review.files.find((file) => file.side === 'article')?.language ?? 'und'
  const rows = review.items.map((entry) => correction(entry, language))
  const body =
    rows.length === 0
      ? '<p>None.</p>'
      : table('wide corrections', ['Where', 'Printed', 'Correction', 'Severity'], rows)
  return { id: 'corrections', name: rows.length === 0 ? 'Corrections' : `Corrections (${rows.length})`, body }
}

function correction(entry: ReviewEntry, language: string): string {
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
      cell(`${printed}${entry.quotes.map(quotation).join('')}${reason}`),
      cell(proposed.join('')),
      cell(`<span class="${entry.severity}">${nameSeverity(entry.severity)}</span>${state}`, null, 'sev'),
    ],
    `item-${entry.number}`,
  )
}

function quotation(quote: Quote): string {
  const time = quote.startSeconds === null ? '' : `${timeLink(quote.startSeconds, quote.link)} `
  const speaker = quote.speaker === null ? '' : `<bdi>${escapeHtml(quote.speaker)}</bdi>: `
  let at = 0
  let text = ''
  for (const { start, end } of [...quote.marked].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    text += `${escapeHtml(quote.text.slice(at, start))}<u>${escapeHtml(quote.text.slice(start, end))}</u>`
    at = end
  }
  return note(`${time}${speaker}<q dir="auto">${text}${escapeHtml(quote.text.slice(at))}</q>`)
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

const row = (cells: readonly string[], id = ''): string =>
  `<tr${id === '' ? '' : ` id="${id}"`}>${cells.join('')}</tr>`

/** A column head is its name, or name and class. */
type Head = string | readonly [string, string]

function table(className: string, heads: readonly Head[], rows: readonly string[]): string {
  const cells = heads.map((head) => {
    const [name, style] = typeof head === 'string' ? [head, ''] : head
    return `<th scope="col"${style === '' ? '' : ` class="${style}"`}>${name}</th>`
  })
  return `<table class="${className}">\n<thead><tr>${cells.join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
}
