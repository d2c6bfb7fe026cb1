import { cleanLine } from './clean-text.ts'
import { defineReport } from './report.ts'
import type { AddedPassage, CutPassage, MovedPassage, Quote, Review, ReviewEntry } from './review.ts'
import type { ReportSection } from './layout.ts'
import {
  alsoLine,
  qualityLines,
  reasonLine,
  scoreLine,
  severityLine,
  stateLine,
  summaryLines,
  titleLine,
  whereLine,
} from './prose.ts'
import type { ReportWords } from './report-words.ts'
import { formatTime } from './wording.ts'

/** GitHub-flavoured Markdown (GFM spec 0.29). A correction is a section: a table cell is too narrow for two sentences. */
export const markdownReport = defineReport({
  id: 'markdown',
  title: 'Markdown',
  about: 'For issues, wikis and pull requests',
  group: 'report',
  laidOut: true,
  extension: 'md',
  mediaType: 'text/markdown',
  write({ review, layout: { sections, words } }) {
    const parts = [
      head(review, words, sections.includes('facts')),
      ...sections.map((section) => (section === 'facts' ? '' : WRITERS[section](review, words))),
    ]
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`
  },
})

const WRITERS: Readonly<
  Record<Exclude<ReportSection, 'facts'>, (review: Review, words: ReportWords) => string>
> = {
  summary: figures,
  coverage: () => '', // a drawing; its figures stand in the summary
  corrections: (review, words) =>
    section(
      words.corrections,
      review.items.map((entry) => correction(entry, words)),
      words.none,
    ),
  cuts: (review, words) =>
    passageTable(
      words.cuts,
      [words.at, words.row_, words.said, words.words, words.time, words.severityHead, words.why],
      review.cuts.map((cut) => cutCells(cut, words)),
    ),
  additions: (review, words) =>
    passageTable(
      words.additions,
      [words.row_, words.line_, words.printed, words.words, words.kind, words.severityHead, words.why],
      review.additions.map((addition) => additionCells(addition, words)),
    ),
  moves: (review, words) =>
    passageTable(
      words.moves,
      [words.rows_, words.movedHead, words.saidAt, words.printed, words.words, words.severityHead, words.why],
      review.moves.map((move) => moveCells(move, words)),
    ),
  'not-checked': (review, words) =>
    passageTable(
      words.notChecked,
      [words.rule, words.reason],
      review.rulesNotRun.map((rule) => [
        escapeMarkdown(words.ruleTitle(rule.id, rule.title)),
        escapeMarkdown(words.notRun(rule)),
      ]),
    ),
}

/**
 * Words on one line, with every character that Markdown could take for markup behind a backslash (CommonMark 0.31, 2.4:
 * any ASCII punctuation may be). Line breaks and tabs become spaces, so that text cannot leave its line or table cell;
 * what opens a block only at the head of a line (1. 1) # + -) is escaped there.
 */
export function escapeMarkdown(text: string): string {
  return cleanLine(text)
    .replace(/[\\`*_{}[\]<>#|~&$^=!]/g, '\\$&')
    .replace(/^([-+])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/(\bhttps?|\bftp|\bmailto):/gi, '$1\\:') // a bare address must not become a link
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
}

const link = (words: string, address: string | null): string =>
  address === null ? words : `[${words}](<${address.replace(/[<>\s\\]/g, encodeURIComponent)}>)`

function head(review: Review, words: ReportWords, hasFacts: boolean): string {
  const { title, rest } = titleLine(review, words)
  const files = review.files.map((file) => words.pair(words.side(file.side), escapeMarkdown(file.name)))
  const video =
    review.video.address === ''
      ? []
      : [words.pair(words.video, link(escapeMarkdown(review.video.address), review.video.link))]
  return [
    `# ${escapeMarkdown(title)}`,
    '',
    escapeMarkdown(rest),
    ...(hasFacts ? ['', ...[...files, ...video].map((line) => `- ${line}`)] : []),
  ].join('\n')
}

function figures(review: Review, words: ReportWords): string {
  const { score } = review.summary
  const lines = [
    ...summaryLines(review, words),
    scoreLine(review, words),
    severityLine(review, words),
    ...qualityLines(review, words),
  ].map((line) => `- ${escapeMarkdown(line)}`)
  const byCategory = score.byCategory.map(({ category, items, penalty }) => [
    escapeMarkdown(words.category(category)),
    String(items),
    String(penalty),
  ])
  return [
    `## ${words.summary}`,
    '',
    ...lines,
    ...(byCategory.length === 0
      ? []
      : ['', table([words.category_, words.count, words.penalty], byCategory)]),
  ].join('\n')
}

function section(title: string, parts: readonly string[], none: string): string {
  return [`## ${title}`, ...(parts.length === 0 ? [none] : parts)].join('\n\n')
}

function correction(entry: ReviewEntry, words: ReportWords): string {
  const { before, after, where } = entry
  const printed = escapeMarkdown(before.words)
  const left = escapeMarkdown(before.left)
  const right = escapeMarkdown(before.right)
  const line = (middle: string): string => glue(left, before.left, middle, before.right, right)
  const fields: [string, string][] = [
    [words.before, line(printed === '' ? '**‸**' : after === null ? `**${printed}**` : `~~${printed}~~`)],
    [words.after, after === null ? '' : after === '' ? line('') : line(`**${escapeMarkdown(after)}**`)],
    [words.suggestion, entry.suggestion === null ? '' : escapeMarkdown(entry.suggestion) || words.takeItOut],
    [words.why, escapeMarkdown(reasonLine(entry, words))],
    [words.comment, escapeMarkdown(entry.comment)],
    [words.also, alsoLine(entry, words) ?? ''],
    ...entry.quotes.map((quote): [string, string] => [words.said, quoted(quote)]),
  ]
  return [
    `### ${entry.number}. ${words.pair(escapeMarkdown(whereLine(where, words)), escapeMarkdown(words.listed([words.severity(entry.severity), words.category(entry.category)])))}`,
    '',
    ...fields.filter(([, text]) => text !== '').map(([name, text]) => `- ${words.pair(name, text)}`),
    `- ${words.pair(words.stateHead, escapeMarkdown(stateLine(entry, words)))}`,
  ].join('\n')
}

/** Puts a middle between its escaped neighbours with the spaces that stood there. */
function glue(left: string, rawLeft: string, middle: string, rawRight: string, right: string): string {
  const before = left === '' || !/\s$/.test(rawLeft) ? left : `${left} `
  const after = right === '' || !/^\s/.test(rawRight) ? right : ` ${right}`
  return `${before}${middle}${after}`.trim()
}

function quoted(quote: Quote): string {
  const time = quote.startSeconds === null ? '' : `${link(formatTime(quote.startSeconds), quote.link)} `
  const speaker = quote.speaker === null ? '' : `${escapeMarkdown(quote.speaker)}: `
  return `${time}${speaker}“${escapeMarkdown(quote.text)}”`
}

function cutCells(cut: CutPassage, words: ReportWords): string[] {
  const { startSeconds, endSeconds } = cut
  return [
    startSeconds === null ? words.line(cut.line) : link(formatTime(startSeconds), cut.link),
    words.cutRow(cut.row, cut.inside),
    escapeMarkdown(cut.text),
    String(cut.words),
    startSeconds === null || endSeconds === null ? '' : words.duration(endSeconds - startSeconds),
    ...flagCells(cut, words),
  ]
}

function additionCells(addition: AddedPassage, words: ReportWords): string[] {
  return [
    bareRows(addition.rows, words),
    String(addition.line),
    escapeMarkdown(addition.text),
    String(addition.words),
    addition.sumsUp ? words.sumsUp : words.addedKind,
    ...flagCells(addition, words),
  ]
}

function moveCells(move: MovedPassage, words: ReportWords): string[] {
  const home = move.homeRow === null ? [] : [words.wouldFollow(move.homeRow)]
  return [
    bareRows(move.rows, words),
    words.listed([words.movedTo(move.direction), ...home]),
    move.startSeconds === null ? '' : link(formatTime(move.startSeconds), move.link),
    escapeMarkdown(move.text),
    String(move.words),
    ...flagCells(move, words),
  ]
}

/** Under a head that says what they are. */
const bareRows = (rows: readonly number[], words: ReportWords): string =>
  words.rows(rows).replace(/^rows? /, '')

const flagCells = ({ flag }: CutPassage | AddedPassage | MovedPassage, words: ReportWords): string[] =>
  flag === null ? ['', ''] : [words.severity(flag.severity), escapeMarkdown(reasonLine(flag, words))]

function passageTable(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return rows.length === 0 ? '' : [`## ${title}`, '', table(columns, rows)].join('\n')
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}
