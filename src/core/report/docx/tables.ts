import type * as Docx from 'docx'
import { diffWords } from '../../text/word-diff.ts'
import { cleanText } from '../clean-text.ts'
import { dateTime } from '../dates.ts'
import { alsoLine, scoreLine, severityLine, summaryLines, titleLine, whereLine } from '../prose.ts'
import { defineReport } from '../report.ts'
import type { CutPassage, Quote, Review, ReviewEntry } from '../review.ts'
import { formatDuration, formatTime, nameCategory, nameSeverity, nameState } from '../wording.ts'
import { reviewerName } from './comments.ts'
import { packDocument } from './package.ts'
import type { Library } from './runs.ts'
import { textRuns } from './runs.ts'
import { STYLES } from './styles.ts'

/** The report itself as a Word file, for offices that pass Word files round: facts, then a table of corrections, then cuts. */
export const docxTables = defineReport({
  id: 'docx-report',
  title: 'Word, the report as tables',
  about: 'A table of all corrections with reasons and quotes, and one of the cuts',
  group: 'report',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  async write(input) {
    const docx = await import('docx')
    const { review } = input
    const date = dateTime(input.date) ?? '1970-01-01T00:00:00Z'
    const { title, rest } = titleLine(review)
    const paragraph = (text: string, options: Docx.IParagraphOptions = {}): Docx.Paragraph =>
      new docx.Paragraph({ ...options, children: textRuns(docx, cleanText(text)) })
    const heading = (text: string): Docx.Paragraph => paragraph(text, { style: 'Heading1' })
    const document = new docx.Document({
      title: cleanText(title),
      creator: reviewerName(input),
      lastModifiedBy: reviewerName(input),
      styles: STYLES,
      sections: [
        {
          properties: { page: { size: { orientation: docx.PageOrientation.LANDSCAPE } } },
          children: [
            paragraph(title, { style: 'Title' }),
            paragraph(rest),
            ...review.files.map(({ side, name }) => paragraph(`${side}: ${name}`, { bullet: { level: 0 } })),
            ...[...summaryLines(review), scoreLine(review), severityLine(review)].map((line) =>
              paragraph(line, { bullet: { level: 0 } }),
            ),
            heading('Corrections'),
            review.items.length === 0 ? paragraph('None.') : correctionTable(docx, review),
            ...(review.cuts.length === 0 ? [] : [heading('Cut passages'), cutTable(docx, review.cuts)]),
          ],
        },
      ],
    })
    return packDocument(document, { authors: [], date })
  },
})

/** What a cell holds: paragraphs, each of runs. */
type Cell = readonly (readonly Docx.TextRun[])[]

function correctionTable(docx: Library, { items }: Review): Docx.Table {
  const plain = (text: string): readonly Docx.TextRun[] => textRuns(docx, cleanText(text))
  const rows = items.map((entry): readonly Cell[] => [
    [plain(String(entry.number))],
    [plain(whereLine(entry.where)), ...optional(alsoLine(entry)).map((also) => plain(`Also in ${also}`))],
    [
      textRuns(docx, nameSeverity(entry.severity), { bold: true }),
      plain(nameCategory(entry.category)),
      plain(nameState(entry.state)),
    ],
    [printed(docx, entry), ...optional(entry.suggestion).map((words) => plain(`Suggestion: ${words}`))],
    [entry.reason, entry.comment].filter((text) => text !== '').map(plain),
    entry.quotes.map((quote) => plain(saidLine(quote))),
  ])
  return table(
    docx,
    ['No.', 'Where', 'What', 'Printed and correct', 'Why', 'Said in the recording'],
    [5, 13, 16, 28, 20, 18],
    rows,
  )
}

const optional = <T>(value: T | null): readonly T[] => (value === null ? [] : [value])

/** The sentence with what goes struck through and what comes underlined; the words alone in bold where nothing was corrected. */
function printed(docx: Library, { before: { left, words, right }, after }: ReviewEntry): Docx.TextRun[] {
  const parts =
    after === null
      ? textRuns(docx, cleanText(words), { bold: true })
      : diffWords(words, after).flatMap(({ text, kind }) =>
          textRuns(
            docx,
            cleanText(text),
            kind === 'removed'
              ? { strike: true, bold: true }
              : kind === 'added'
                ? { underline: {}, bold: true }
                : { bold: true },
          ),
        )
  return [...textRuns(docx, cleanText(left)), ...parts, ...textRuns(docx, cleanText(right))]
}

function cutTable(docx: Library, cuts: readonly CutPassage[]): Docx.Table {
  const plain = (text: string): readonly Docx.TextRun[] => textRuns(docx, cleanText(text))
  return table(
    docx,
    ['At', 'Row', 'Words', 'Time', 'What was said'],
    [8, 8, 8, 12, 64],
    cuts.map(({ startSeconds, endSeconds, row, inside, words, text, speakers }): readonly Cell[] => [
      [plain(startSeconds === null ? '' : formatTime(startSeconds))],
      [plain(row === null ? '' : `${inside ? 'in' : 'after'} ${row}`)],
      [plain(String(words))],
      [plain(startSeconds === null || endSeconds === null ? '' : formatDuration(endSeconds - startSeconds))],
      [plain(`${speakers.length === 0 ? '' : `${speakers.join(', ')}: `}${text}`)],
    ]),
  )
}

function saidLine({ startSeconds, link, speaker, text }: Quote): string {
  const time = startSeconds === null ? '' : `${formatTime(startSeconds)} `
  const who = speaker === null ? '' : `${speaker}: `
  return `${time}${who}“${text}”${link === null ? '' : ` ${link}`}`
}

/** `widths`: per cent. The head is said again on every page, and no row is torn between two. */
function table(
  docx: Library,
  head: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly Cell[])[],
): Docx.Table {
  const cell = (content: Cell, at: number): Docx.TableCell =>
    new docx.TableCell({
      width: { size: widths[at]!, type: docx.WidthType.PERCENTAGE },
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      // a cell must end in a paragraph (ECMA-376, 17.4.65)
      children: (content.length === 0 ? [[]] : content).map(
        (runs) => new docx.Paragraph({ spacing: { after: 40 }, children: runs }),
      ),
    })
  return new docx.Table({
    width: { size: 100, type: docx.WidthType.PERCENTAGE },
    rows: [
      new docx.TableRow({
        tableHeader: true,
        children: head.map((name, at) => cell([textRuns(docx, name, { bold: true })], at)),
      }),
      ...rows.map((cells) => new docx.TableRow({ cantSplit: true, children: cells.map(cell) })),
    ],
  })
}
