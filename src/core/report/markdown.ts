import { cleanLine } from './clean-text.ts'
import { defineReport } from './report.ts'
import type { AddedPassage, CutPassage, MovedPassage, Quote, Review, ReviewEntry } from './review.ts'
import { alsoLine, summaryLines, scoreLine, severityLine, titleLine, whereLine } from './prose.ts'
import {
  capitalise,
  formatDuration,
  formatRows,
  formatTime,
  nameCategory,
  nameSeverity,
  nameState,
} from './wording.ts'

/** GitHub-flavoured Markdown (GFM spec 0.29). A correction is a section: a table cell is too narrow for two sentences. */
export const markdownReport = defineReport({
  id: 'markdown',
  title: 'Markdown',
  about: 'For issues, wikis and pull requests',
  group: 'report',
  extension: 'md',
  mediaType: 'text/markdown',
  write({ review }) {
    const sections = [
      head(review),
      figures(review),
      section('Corrections', review.items.map(correction), 'None.'),
      passageTable('Cut passages', CUT_HEAD, review.cuts.map(cutCells)),
      passageTable('Additions', ADDITION_HEAD, review.additions.map(additionCells)),
      passageTable('Moved passages', MOVE_HEAD, review.moves.map(moveCells)),
      passageTable(
        'Not checked',
        ['Rule', 'Reason'],
        review.rulesNotRun.map((rule) => [escapeMarkdown(rule.title), escapeMarkdown(rule.reason)]),
      ),
    ]
    return `${sections.filter((part) => part !== '').join('\n\n')}\n`
  },
})

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

function head(review: Review): string {
  const { title, rest } = titleLine(review)
  const files = review.files.map((file) => `${capitalise(file.side)}: ${escapeMarkdown(file.name)}`)
  const video =
    review.video.address === ''
      ? []
      : [`Video: ${link(escapeMarkdown(review.video.address), review.video.link)}`]
  return [
    `# ${escapeMarkdown(title)}`,
    '',
    escapeMarkdown(rest),
    '',
    ...[...files, ...video].map((line) => `- ${line}`),
  ].join('\n')
}

function figures(review: Review): string {
  const { score } = review.summary
  const lines = [...summaryLines(review), scoreLine(review)].map((line) => `- ${escapeMarkdown(line)}`)
  const byCategory = score.byCategory.map(({ category, items, penalty }) => [
    nameCategory(category),
    String(items),
    String(penalty),
  ])
  return [
    '## Summary',
    '',
    ...lines,
    `- ${escapeMarkdown(severityLine(review))}`,
    ...(byCategory.length === 0 ? [] : ['', table(['Category', 'Count', 'Penalty'], byCategory)]),
  ].join('\n')
}

function section(title: string, parts: readonly string[], none: string): string {
  return [`## ${title}`, ...(parts.length === 0 ? [none] : parts)].join('\n\n')
}

function correction(entry: ReviewEntry): string {
  const { before, after, where } = entry
  const words = escapeMarkdown(before.words)
  const left = escapeMarkdown(before.left)
  const right = escapeMarkdown(before.right)
  const line = (middle: string): string => glue(left, before.left, middle, before.right, right)
  const fields: [string, string][] = [
    ['Before', line(words === '' ? '**‸**' : after === null ? `**${words}**` : `~~${words}~~`)],
    ['After', after === null ? '' : after === '' ? line('') : line(`**${escapeMarkdown(after)}**`)],
    ['Suggestion', entry.suggestion === null ? '' : escapeMarkdown(entry.suggestion) || 'take it out'],
    ['Why', escapeMarkdown(entry.reason)],
    ['Comment', escapeMarkdown(entry.comment)],
    ['Also', alsoLine(entry) ?? ''],
    ...entry.quotes.map((quote): [string, string] => ['Said', quoted(quote)]),
  ]
  return [
    `### ${entry.number}. ${escapeMarkdown(whereLine(where))}: ${nameSeverity(entry.severity)}, ${nameCategory(entry.category)}`,
    '',
    ...fields.filter(([, text]) => text !== '').map(([name, text]) => `- ${name}: ${text}`),
    `- State: ${nameState(entry.state)}${entry.rule === null ? '' : ` (${escapeMarkdown(entry.rule)})`}`,
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

const CUT_HEAD = ['At', 'Row', 'Said', 'Words', 'Time', 'Severity', 'Why']
function cutCells(cut: CutPassage): string[] {
  const { startSeconds, endSeconds } = cut
  return [
    startSeconds === null ? `line ${cut.line}` : link(formatTime(startSeconds), cut.link),
    cut.row === null ? 'before the first' : `${cut.inside ? 'in' : 'after'} ${cut.row}`,
    escapeMarkdown(cut.text),
    String(cut.words),
    startSeconds === null || endSeconds === null ? '' : formatDuration(endSeconds - startSeconds),
    ...flagCells(cut),
  ]
}

const ADDITION_HEAD = ['Row', 'Line', 'Printed', 'Words', 'Kind', 'Severity', 'Why']
function additionCells(addition: AddedPassage): string[] {
  return [
    formatRows(addition.rows).replace(/^rows? /, ''),
    String(addition.line),
    escapeMarkdown(addition.text),
    String(addition.words),
    addition.sumsUp ? 'sums up' : 'added',
    ...flagCells(addition),
  ]
}

const MOVE_HEAD = ['Rows', 'Moved', 'Said at', 'Printed', 'Words', 'Severity', 'Why']
function moveCells(move: MovedPassage): string[] {
  const home = move.homeRow === null ? '' : `, would follow row ${move.homeRow}`
  return [
    formatRows(move.rows).replace(/^rows? /, ''),
    `${move.direction}${home}`,
    move.startSeconds === null ? '' : link(formatTime(move.startSeconds), move.link),
    escapeMarkdown(move.text),
    String(move.words),
    ...flagCells(move),
  ]
}

const flagCells = ({ flag }: CutPassage | AddedPassage | MovedPassage): string[] =>
  flag === null ? ['', ''] : [nameSeverity(flag.severity), escapeMarkdown(flag.reason)]

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
