import { diffWords } from '../text/word-diff.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Severity } from '../model/mqm.ts'
import { SEVERITIES } from '../model/mqm.ts'
import { cleanLine, cleanText } from './clean-text.ts'
import { drawMap, listMapParts } from './coverage-map.ts'
import { escapeHtml, FOOT, pageHead } from './html-parts.ts'
import { REPORT_STYLE } from './html-style.ts'
import type { ReportSection } from './layout.ts'
import {
  alsoLine,
  qualityLines,
  scoreLine,
  severityLine,
  summaryLines,
  titleLine,
  whereLine,
} from './prose.ts'
import type { ReportWords } from './report-words.ts'
import { defineReport } from './report.ts'
import type { CutPassage, Quote, Review, ReviewEntry } from './review.ts'
import { capitalise, formatCount, formatTime } from './wording.ts'

/** One file that needs nothing else: no script, no image, no font; its own policy forbids every load. */
export const htmlReport = defineReport({
  id: 'html',
  title: 'HTML',
  about: 'One page to read, filter, print or send; needs nothing else',
  group: 'report',
  laidOut: true,
  extension: 'html',
  mediaType: 'text/html',
  write({ review, analysis, layout }) {
    const { words, sections } = layout
    const { title, rest } = titleLine(review, words)
    const notes: Quote[] = []
    const shown = sections
      .map((section) => (section === 'facts' ? null : WRITERS[section]({ review, analysis, notes, words })))
      .filter((section) => section !== null)
    const quotations = footnotes(notes, words)
    const contents = shown.map(({ id, name }) => `<li><a href="#${id}">${escapeHtml(name)}</a></li>`).join('')
    return `${pageHead({ title: words.pageTitle(title), language: words.language, style: REPORT_STYLE + pageStyle(title) })}
<main>
<h1 dir="auto">${escapeHtml(title)}</h1>
<p class="sub">${escapeHtml(rest)}</p>
${sections.includes('facts') ? sources(review, words) : ''}
<nav aria-label="${words.contents}"><ul>${contents}</ul></nav>
${shown.map(({ id, name, body }) => `<section id="${id}">\n<h2>${escapeHtml(name)}</h2>\n${body}\n</section>`).join('\n')}
${quotations}</main>
${FOOT}`
  },
})

type Section = Readonly<{ id: string; name: string; body: string }> | null

/** What a section is written from. `notes` gathers the quotations as they come. */
type Ground = Readonly<{ review: Review; analysis: Analysis; notes: Quote[]; words: ReportWords }>

/** `facts` stand at the head whatever the order: without them nobody knows what the rest is about. */
const WRITERS: Readonly<Record<Exclude<ReportSection, 'facts'>, (ground: Ground) => Section>> = {
  summary,
  coverage,
  corrections,
  cuts,
  additions,
  moves,
  'not-checked': notRun,
}

function sources(review: Review, words: ReportWords): string {
  const lines = review.files.map((file) =>
    words.pair(words.side(file.side), `<bdi>${escapeHtml(file.name)}</bdi>`),
  )
  const { address, link } = review.video
  if (address !== '') lines.push(words.pair(words.video, anchor(escapeHtml(address), link)))
  return `<p class="sub">${lines.join(' · ')}</p>`
}

/** Links only where they lead to the web, whatever the review says. */
function anchor(html: string, address: string | null): string {
  if (address === null || !/^https?:\/\//.test(address)) return html
  return `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${html}</a>`
}

function summary({ review, words }: Ground): Section {
  const { score } = review.summary
  const facts = [
    ...summaryLines(review, words),
    scoreLine(review, words),
    severityLine(review, words),
    ...qualityLines(review, words),
  ].map((line) => `<li>${escapeHtml(line)}</li>`)
  const rows = score.byCategory.map(({ category, items, penalty }) =>
    row([
      cell(escapeHtml(words.category(category))),
      cell(String(items), words.count, 'n'),
      cell(String(penalty), words.penalty, 'n'),
    ]),
  )
  const categories =
    rows.length === 0
      ? ''
      : table('figures', [words.category_, [words.count, 'n'], [words.penalty, 'n']], rows)
  return {
    id: 'summary',
    name: words.summary,
    body: `<ul class="facts">\n${facts.join('\n')}\n</ul>\n${categories}`.trim(),
  }
}

/** The drawing, and beside it the same in figures, for whoever cannot see it. */
function coverage({ review, analysis, words }: Ground): Section {
  const parts = listMapParts(analysis)
  const { coverage: shares, cuts: cut, additions: added, moves: moved } = review.summary
  if (parts.length === 0 || shares === null) return null
  const line = (kind: string, name: string, passages: string, count: number): string =>
    row([
      cell(`<span class="key m-${kind}"></span>${name}`),
      cell(passages, words.passages, 'n'),
      cell(formatCount(count), words.words, 'n'),
    ])
  const parted = (kind: string): string => String(parts.filter((part) => part.kind === kind).length)
  const rows = [
    line('match', words.map_match, '', shares.transcript.matched),
    line(
      'moved',
      words.map_moved,
      moved === null ? parted('moved') : String(moved.passages),
      moved?.words ?? 0,
    ),
    line('cut', words.map_cut, String(cut?.passages ?? 0), cut?.words ?? 0),
    line('added', words.map_added, String(added?.passages ?? 0), added?.words ?? 0),
  ]
  return {
    id: 'coverage',
    name: words.coverageTitle,
    body: `<figure><p class="bar">${words.recording}</p>${drawMap(parts, words.mapName)}<p class="bar">${words.articleBar}</p></figure>\n${table('figures', [words.passages, [words.count, 'n'], [words.words, 'n']], rows)}`,
  }
}

function corrections({ review, notes, words }: Ground): Section {
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
function footnotes(notes: readonly Quote[], words: ReportWords): string {
  if (notes.length === 0) return ''
  const list = notes.map((quote, index) => `<li id="note-${index + 1}">${quotedWords(quote)}</li>`)
  return `<section id="quotations" class="paper">\n<h2>${words.quotations}</h2>\n<ol>\n${list.join('\n')}\n</ol>\n</section>\n`
}

/** Heads and feet of printed pages. The title is put into a CSS string, every character that is no letter or digit escaped. */
function pageStyle(title: string): string {
  const text = cleanLine(title).replace(
    /[^\p{L}\p{N} ]/gu,
    (character) => `\\${character.codePointAt(0)!.toString(16)} `,
  )
  return `\n@page{margin:18mm 16mm 20mm;@top-left{content:"${text}";font:9pt sans-serif}@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif}}`
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
  const reason = entry.reason === '' ? '' : note(escapeHtml(entry.reason))
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
  const state = note(
    `${words.state(entry.state)}${entry.rule === null ? '' : ` (${escapeHtml(entry.rule)})`}`,
  )
  return row(
    [
      cell(escapeHtml(whereLine(where, words)).replace(/(, |，)/, (comma) => `${comma.trim()}<br>`)),
      cell(`${printed}${entry.quotes.map((quote) => quotation(quote, notes)).join('')}${reason}`),
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

function cuts({ review, words }: Ground): Section {
  if (review.cuts.length === 0) return null
  const rows = review.cuts.map((cut) => {
    const at = cut.startSeconds === null ? words.line(cut.line) : timeLink(cut.startSeconds, cut.link)
    const place = words.cutPlace(cut.row, cut.inside)
    const speakers = cut.speakers.length === 0 ? '' : `<bdi>${escapeHtml(cut.speakers.join(', '))}</bdi>: `
    return row([
      cell(at),
      cell(place),
      cell(`${speakers}<span dir="auto">${escapeHtml(cut.text)}</span>${flagNote(cut)}`),
      cell(String(cut.words), words.words, 'n'),
      cell(length(cut, words), words.time, 'n'),
      flagCell(cut, words),
    ])
  })
  const body = table(
    'wide passages',
    [
      words.at,
      [words.where, 'middle'],
      words.said,
      [words.words, 'n'],
      [words.time, 'n'],
      [words.severityHead, 'short'],
    ],
    rows,
  )
  return { id: 'cuts', name: `${words.cuts} (${rows.length})`, body }
}

const length = ({ startSeconds, endSeconds }: CutPassage, words: ReportWords): string =>
  startSeconds === null || endSeconds === null ? '' : words.duration(endSeconds - startSeconds)

function additions({ review, words }: Ground): Section {
  if (review.additions.length === 0) return null
  const rows = review.additions.map((addition) =>
    row([
      cell(words.rows(addition.rows) || words.line(addition.line)),
      cell(`<span dir="auto">${escapeHtml(addition.text)}</span>${flagNote(addition)}`),
      cell(addition.sumsUp ? words.sumsUp : words.addedKind),
      cell(String(addition.words), words.words, 'n'),
      flagCell(addition, words),
    ]),
  )
  return {
    id: 'additions',
    name: `${words.additions} (${rows.length})`,
    body: table(
      'wide passages',
      [words.where, words.printed, [words.kind, 'short'], [words.words, 'n'], [words.severityHead, 'short']],
      rows,
    ),
  }
}

function moves({ review, words }: Ground): Section {
  if (review.moves.length === 0) return null
  const rows = review.moves.map((move) => {
    const home = move.homeRow === null ? '' : note(words.wouldFollow(move.homeRow))
    const at = move.startSeconds === null ? '' : timeLink(move.startSeconds, move.link)
    return row([
      cell(words.rows(move.rows) || words.line(move.line)),
      cell(`${words.movedTo(move.direction)}${home}`),
      cell(at, words.saidAt),
      cell(`<span dir="auto">${escapeHtml(move.text)}</span>${flagNote(move)}`),
      cell(String(move.words), words.words, 'n'),
      flagCell(move, words),
    ])
  })
  return {
    id: 'moves',
    name: `${words.moves} (${rows.length})`,
    body: table(
      'wide passages',
      [
        words.where,
        [words.how, 'middle'],
        [words.saidAt, 'short'],
        words.printed,
        [words.words, 'n'],
        [words.severityHead, 'short'],
      ],
      rows,
    ),
  }
}

function notRun({ review, words }: Ground): Section {
  if (review.rulesNotRun.length === 0) return null
  const rows = review.rulesNotRun.map((rule) =>
    row([cell(escapeHtml(rule.title)), cell(escapeHtml(rule.reason))]),
  )
  return {
    id: 'not-checked',
    name: words.notChecked,
    body: table('figures', [words.rule, words.reason], rows),
  }
}

type Flagged = Review['cuts' | 'additions' | 'moves'][number]

const flagNote = ({ flag }: Flagged): string => (flag === null ? '' : note(escapeHtml(flag.reason)))

const flagCell = ({ flag }: Flagged, words: ReportWords): string =>
  cell(
    flag === null ? '' : `<span class="${flag.severity}">${words.severity(flag.severity)}</span>`,
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
