import { cleanLine } from './clean-text.ts'
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
import { defineReport } from './report.ts'
import type { Quote, Review, ReviewEntry } from './review.ts'
import { formatTime } from './wording.ts'

/** So wide mails were, and so wide they stay readable when they are quoted (RFC 3676, 4.2: 78 at most). */
const WIDTH = 72

/** For a mail: no markup, lines of 72 characters, everything that a reader needs to put the words right. */
export const plainTextReport = defineReport({
  id: 'text',
  title: 'Plain text',
  about: 'To paste into a mail',
  group: 'report',
  laidOut: true,
  extension: 'txt',
  mediaType: 'text/plain',
  write({ review, layout: { sections, words } }) {
    const { title, rest } = titleLine(review, words)
    const parts = [
      `${fold(title)}\n${'='.repeat(Math.min(WIDTH, Math.max(3, cleanLine(title).length)))}\n${fold(rest)}`,
      ...(sections.includes('facts')
        ? [list(review.files.map(({ side, name }) => words.pair(words.side(side), name)))]
        : []),
      ...sections.flatMap((section) => (section === 'facts' ? [] : WRITERS[section](review, words))),
    ]
    return `${parts.join('\n\n')}\n`
  },
})

const WRITERS: Readonly<
  Record<Exclude<ReportSection, 'facts'>, (review: Review, words: ReportWords) => readonly string[]>
> = {
  summary: (review, words) => [
    list([
      ...summaryLines(review, words),
      scoreLine(review, words),
      severityLine(review, words),
      ...qualityLines(review, words),
    ]),
  ],
  coverage: () => [], // a drawing; its figures stand in the summary
  corrections: (review, words) => [
    heading(words.corrections),
    review.items.length === 0
      ? words.none
      : review.items.map((entry) => correction(entry, words)).join('\n\n'),
  ],
  cuts: (review, words) => part(words.cuts, cutLines(review, words)),
  additions: (review, words) => part(words.additions, additionLines(review, words)),
  moves: (review, words) => part(words.moves, moveLines(review, words)),
  'not-checked': (review, words) =>
    part(
      words.notChecked,
      review.rulesNotRun.map((rule) => words.pair(words.ruleTitle(rule.id, rule.title), words.notRun(rule))),
    ),
}

const part = (name: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [heading(name), list(lines)]

/** Chinese takes two places of a letter. */
const heading = (words: string): string =>
  `${words}\n${'-'.repeat(words.replace(/\p{Script=Han}/gu, '--').length)}`

const list = (lines: readonly string[]): string => lines.map((line) => fold(line, '- ', '  ')).join('\n')

/** One paragraph in lines of at most 72 characters; a longer word stands alone and is not broken. */
function fold(text: string, first = '', next = first.replace(/./g, ' ')): string {
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of cleanLine(text).split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = next + word
    } else {
      line += isEmpty ? word : ` ${word}`
    }
    isEmpty = false
  }
  return [...lines, line].join('\n').trimEnd()
}

function correction(entry: ReviewEntry, words: ReportWords): string {
  const { before, after, suggestion } = entry
  const also = alsoLine(entry, words)
  const head = `${entry.number}. ${words.pair(whereLine(entry.where, words), words.listed([words.severity(entry.severity), words.category(entry.category)]))}`
  const fields: [string, string][] = [
    [words.printed, `${before.left}[${before.words}]${before.right}`],
    [words.correct, after === null ? '' : after === '' ? words.takeItOut : `[${after}]`],
    [words.suggestion, suggestion === null ? '' : suggestion || words.takeItOut],
    [words.why, reasonLine(entry, words)],
    [words.comment, entry.comment],
    [words.also, also ?? ''],
    ...entry.quotes.map((quote): [string, string] => [words.said, said(quote)]),
    [words.stateHead, stateLine(entry, words)],
  ]
  const lines = fields
    .filter(([, text]) => cleanLine(text) !== '')
    .map(([name, text]) => fold(words.pair(name, cleanLine(text)), '   '))
  return [fold(head, '', '   '), ...lines].join('\n')
}

function said({ startSeconds, link, speaker, text }: Quote): string {
  const time = startSeconds === null ? '' : `${formatTime(startSeconds)} `
  const who = speaker === null ? '' : `${speaker}: `
  return `${time}${who}“${text}”${link === null ? '' : ` ${link}`}`
}

const flagged = (flag: Review['cuts'][number]['flag'], words: ReportWords): string =>
  flag === null ? '' : ` ${words.pair(words.severity(flag.severity), reasonLine(flag, words))}`

const cutLines = (review: Review, words: ReportWords): readonly string[] =>
  review.cuts.map((cut) => {
    const { startSeconds, endSeconds } = cut
    const head = words.listed([
      startSeconds === null ? words.line(cut.line) : formatTime(startSeconds),
      words.cutPlace(cut.row, cut.inside),
      words.wordsOf(cut.words),
      ...(startSeconds === null || endSeconds === null ? [] : [words.duration(endSeconds - startSeconds)]),
    ])
    return `${words.pair(head, `“${cut.text}”`)}${flagged(cut.flag, words)}`
  })

const additionLines = (review: Review, words: ReportWords): readonly string[] =>
  review.additions.map((one) => {
    const head = words.listed([words.rows(one.rows) || words.line(one.line), words.wordsOf(one.words)])
    return `${words.pair(head, `“${one.text}”`)}${flagged(one.flag, words)}`
  })

const moveLines = (review: Review, words: ReportWords): readonly string[] =>
  review.moves.map((one) => {
    const head = words.listed([
      words.rows(one.rows) || words.line(one.line),
      words.movedTo(one.direction),
      ...(one.startSeconds === null ? [] : [`${words.saidAt} ${formatTime(one.startSeconds)}`]),
    ])
    return `${words.pair(head, `“${one.text}”`)}${flagged(one.flag, words)}`
  })
