import { diffWords } from '../../text/word-diff.ts'
import { cleanText } from '../clean-text.ts'
import { dateTime } from '../dates.ts'
import type { ReportSection } from '../layout.ts'
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
} from '../prose.ts'
import type { ReportWords } from '../report-words.ts'
import { defineReport } from '../report.ts'
import type { PassageFlag, Quote, Review, ReviewEntry } from '../review.ts'
import { capitalise, formatCount, formatTime } from '../wording.ts'
import { reviewerName } from './comments.ts'
import type { Cell, RunLook } from './markup.ts'
import { link, paragraph, plain, table } from './markup.ts'
import { packWord } from './package.ts'

/** The report itself as a Word file, for offices that pass Word files round: facts, figures, a table for each section. */
export const docxTables = defineReport({
  id: 'docx-report',
  title: 'Word, the report as tables',
  about: 'A table of all corrections with reasons and quotes; figures, cuts, additions and moves',
  group: 'report',
  laidOut: true,
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  write(input) {
    const { review, layout } = input
    const { sections, words } = layout
    const { title, rest } = titleLine(review, words)
    const facts = [
      ...review.files.map(({ side, name }) => words.pair(words.side(side), name)),
      ...(review.video.address === '' ? [] : [words.pair(words.video, review.video.address)]),
    ]
    return packWord({
      title: words.pageTitle(title),
      author: reviewerName(input),
      date: dateTime(input.date) ?? '1970-01-01T00:00:00Z',
      landscape: true,
      footer: title,
      body: [
        paragraph(plain(title), { style: 'Title' }),
        paragraph(plain(rest)),
        ...(sections.includes('facts') ? facts.map(point) : []),
        ...sections.flatMap((section) => (section === 'facts' ? [] : WRITERS[section](review, words))),
      ].join(''),
    })
  },
})

const point = (text: string): string => paragraph(plain(text), { listed: true })
const heading = (text: string): string => paragraph(plain(text), { style: 'Heading1' })

type Writer = (review: Review, words: ReportWords) => readonly string[]

const WRITERS: Readonly<Record<Exclude<ReportSection, 'facts'>, Writer>> = {
  summary: (review, words) => [
    heading(words.summary),
    ...[
      ...summaryLines(review, words),
      scoreLine(review, words),
      severityLine(review, words),
      ...qualityLines(review, words),
    ].map(point),
  ],
  coverage: () => [], // a drawing; its figures stand in the summary
  corrections: ({ items }, words) =>
    section(
      words.corrections,
      [words.where, words.printedAndCorrect, words.why, words.severityHead],
      [13, 37, 34, 16],
      items.map((entry) => correction(entry, words)),
      words.none,
    ),
  cuts: ({ cuts }, words) =>
    section(
      words.cuts,
      [words.at, words.where, words.said, words.words, words.time, words.severityHead],
      [8, 12, 54, 7, 9, 10],
      cuts.map((cut) => [
        [
          cut.startSeconds === null
            ? plain(words.line(cut.line))
            : link(formatTime(cut.startSeconds), cut.link),
        ],
        [plain(words.cutPlace(cut.row, cut.inside))],
        [
          plain(`${cut.speakers.length === 0 ? '' : `${cut.speakers.join(', ')}: `}${cut.text}`),
          ...why(cut.flag, words),
        ],
        [plain(formatCount(cut.words))],
        [
          plain(
            cut.startSeconds === null || cut.endSeconds === null
              ? ''
              : words.duration(cut.endSeconds - cut.startSeconds),
          ),
        ],
        severityOf(cut.flag, words),
      ]),
    ),
  additions: ({ additions }, words) =>
    section(
      words.additions,
      [words.where, words.printed, words.kind, words.words, words.severityHead],
      [14, 59, 9, 8, 10],
      additions.map((one) => [
        [plain(words.rows(one.rows) || words.line(one.line))],
        [plain(one.text), ...why(one.flag, words)],
        [plain(one.sumsUp ? words.sumsUp : words.addedKind)],
        [plain(formatCount(one.words))],
        severityOf(one.flag, words),
      ]),
    ),
  moves: ({ moves }, words) =>
    section(
      words.moves,
      [words.where, words.how, words.saidAt, words.printed, words.words, words.severityHead],
      [10, 14, 9, 49, 8, 10],
      moves.map((move) => [
        [plain(words.rows(move.rows) || words.line(move.line))],
        [
          plain(words.movedTo(move.direction)),
          ...(move.homeRow === null ? [] : [plain(words.wouldFollow(move.homeRow), QUIET)]),
        ],
        [move.startSeconds === null ? '' : link(formatTime(move.startSeconds), move.link)],
        [plain(move.text), ...why(move.flag, words)],
        [plain(formatCount(move.words))],
        severityOf(move.flag, words),
      ]),
    ),
  'not-checked': ({ rulesNotRun }, words) =>
    section(
      words.notChecked,
      [words.rule, words.reason],
      [40, 60],
      rulesNotRun.map((rule) => [[plain(words.ruleTitle(rule.id, rule.title))], [plain(words.notRun(rule))]]),
    ),
}

/** `none`: what stands in place of an empty table; absent: an empty section is left out. */
function section(
  name: string,
  head: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly Cell[])[],
  none: string | null = null,
): readonly string[] {
  if (rows.length > 0) return [heading(`${name} (${rows.length})`), table(head, widths, rows)]
  return none === null ? [] : [heading(name), paragraph(plain(none))]
}

const QUIET: RunLook = { color: '6B655C' }

const why = (flag: PassageFlag | null, words: ReportWords): readonly string[] =>
  flag === null ? [] : [plain(reasonLine(flag, words), QUIET)]
const severityOf = (flag: PassageFlag | null, words: ReportWords): Cell =>
  flag === null ? [] : [plain(words.severity(flag.severity), { bold: true })]

function correction(entry: ReviewEntry, words: ReportWords): readonly Cell[] {
  const { suggestion, comment, quotes } = entry
  const reason = reasonLine(entry, words)
  const also = alsoLine(entry, words)
  const proposal = suggestion === '' ? words.takeItOut : suggestion
  return [
    [
      plain(`${entry.number}. ${whereLine(entry.where, words)}`),
      ...(also === null ? [] : [plain(words.alsoIn(also), QUIET)]),
    ],
    [printed(entry), ...(proposal === null ? [] : [plain(words.pair(words.suggestion, proposal))])],
    [
      ...(reason === '' ? [] : [plain(reason)]),
      ...(comment === '' ? [] : [plain(words.pair(words.comment, comment))]),
      ...quotes.map((quote) => said(quote, words)),
    ],
    [
      plain(words.severity(entry.severity), { bold: true }),
      plain(words.category(entry.category)),
      plain(capitalise(stateLine(entry, words)), QUIET),
    ],
  ]
}

/** The sentence with what goes struck through and what comes underlined; the words alone in bold where nothing was corrected. */
function printed({ before: { left, words, right }, after }: ReviewEntry): string {
  const parts =
    after === null
      ? plain(words === '' ? '‸' : words, { bold: true })
      : diffWords(cleanText(words), cleanText(after))
          .map(({ text, kind }) => plain(text, LOOKS[kind]))
          .join('')
  return plain(left) + parts + plain(right)
}

/** A form each, not a colour alone. */
const LOOKS: Readonly<Record<'same' | 'removed' | 'added', RunLook>> = {
  same: {},
  removed: { strike: true, color: '9C2F26' },
  added: { bold: true, underline: true, color: '1F5A5A' },
}

function said({ startSeconds, link: address, speaker, text }: Quote, words: ReportWords): string {
  const time = startSeconds === null ? '' : `${link(formatTime(startSeconds), address)}${plain(' ')}`
  const who = speaker === null ? '' : `${speaker}: `
  return `${plain(`${words.said}: `, QUIET)}${time}${plain(`${who}“${text}”`, { italic: true })}`
}
