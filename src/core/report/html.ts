import { cleanLine } from './clean-text.ts'
import { drawMap, listMapParts } from './coverage-map.ts'
import { corrections, footnotes } from './html-corrections.ts'
import type { Ground, Section } from './html-tables.ts'
import { anchor, cell, note, reasonNote, row, table, timeLink } from './html-tables.ts'
import { escapeHtml, FOOT, pageHead } from './html-parts.ts'
import { REPORT_STYLE } from './html-style.ts'
import type { ReportSection } from './layout.ts'
import { qualityLines, scoreLine, severityLine, summaryLines, titleLine } from './prose.ts'
import type { ReportWords } from './report-words.ts'
import { defineReport } from './report.ts'
import type { CutPassage, Quote, Review } from './review.ts'
import { formatCount } from './wording.ts'

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

function summary({ review, words }: Ground): Section {
  const { score } = review.summary
  const [quality, formula] = qualityLines(review, words)
  // whoever reads one line reads whether it passes, and what is in it
  const verdict = [...optional(quality), severityLine(review, words)].map(
    (line) => `<p class="verdict">${escapeHtml(line)}</p>`,
  )
  const facts = [...summaryLines(review, words), scoreLine(review, words), ...optional(formula)].map(
    (line) => `<li>${escapeHtml(line)}</li>`,
  )
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
    body: `${verdict.join('\n')}\n<ul class="facts">\n${facts.join('\n')}\n</ul>\n${categories}`.trim(),
  }
}

const optional = (line: string | undefined): readonly string[] => (line === undefined ? [] : [line])

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

/** Heads and feet of printed pages. The title is put into a CSS string, every character that is no letter or digit escaped. */
function pageStyle(title: string): string {
  const text = cleanLine(title).replace(
    /[^\p{L}\p{N} ]/gu,
    (character) => `\\${character.codePointAt(0)!.toString(16)} `,
  )
  return `\n@page{margin:18mm 16mm 20mm;@top-left{content:"${text}";font:9pt sans-serif}@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif}}`
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
      cell(`${speakers}<span dir="auto">${escapeHtml(cut.text)}</span>${flagNote(cut, words)}`),
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
      cell(`<span dir="auto">${escapeHtml(addition.text)}</span>${flagNote(addition, words)}`),
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
      cell(`<span dir="auto">${escapeHtml(move.text)}</span>${flagNote(move, words)}`),
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
    row([cell(escapeHtml(words.ruleTitle(rule.id, rule.title))), cell(escapeHtml(words.notRun(rule)))]),
  )
  return {
    id: 'not-checked',
    name: words.notChecked,
    body: table('figures', [words.rule, words.reason], rows),
  }
}

type Flagged = Review['cuts' | 'additions' | 'moves'][number]

const flagNote = ({ flag }: Flagged, words: ReportWords): string =>
  flag === null ? '' : reasonNote(flag, words)

const flagCell = ({ flag }: Flagged, words: ReportWords): string =>
  cell(
    flag === null ? '' : `<span class="${flag.severity}">${words.severity(flag.severity)}</span>`,
    null,
    'sev',
  )
