import type * as Docx from 'docx'
import { correctedText } from '../../review/index.ts'
import { dateTime } from '../dates.ts'
import { listFindings } from '../findings.ts'
import { defineReport } from '../report.ts'
import { languageTag } from '../xml.ts'
import type { CommentText } from './comments.ts'
import { listComments, reviewerName } from './comments.ts'
import type { LaidParagraph, Piece } from './lay-out.ts'
import { layOut } from './lay-out.ts'
import { packDocument } from './package.ts'
import type { Library } from './runs.ts'
import { linesOf, textRuns } from './runs.ts'
import { STYLE_OF, STYLES } from './styles.ts'

/**
 * The article as a Word file, every finding a comment at its words, every correction a change that can be accepted or
 * rejected one by one. Accepting all gives the corrected article.
 */
export const docxReport = defineReport({
  id: 'docx',
  title: 'Word, the article with comments and changes',
  about: 'The article itself: comments at the marked words, corrections as tracked changes',
  group: 'report',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  suffix: 'reviewed',
  async write(input) {
    const docx = await import('docx')
    const { analysis, review } = input
    const { applied } = correctedText(input.project, analysis)
    const comments = listComments(input, listFindings(input))
    const paragraphs = layOut(analysis.article, applied, comments.placed)
    const date = dateTime(input.date) ?? '1970-01-01T00:00:00Z'
    const author = reviewerName(input)
    const runs = makeRuns(docx, { author, date, language: languageTag(analysis.article.language) })
    const document = new docx.Document({
      title: review.title,
      creator: author,
      lastModifiedBy: author,
      description: `Reviewed with ${review.tool.name} ${review.tool.version}`,
      styles: STYLES,
      features: { trackRevisions: true },
      comments: { children: comments.texts.map((text) => commentOf(docx, text, date)) },
      sections: [{ children: paragraphs.map(runs.paragraph) }],
    })
    return packDocument(document, {
      authors: [...new Set([author, ...comments.texts.map((text) => text.author)])],
      date,
    })
  },
})

const commentOf = (
  docx: Library,
  { id, author, lines }: CommentText,
  date: string,
): Docx.ICommentOptions => ({
  id,
  author,
  initials: initialsOf(author),
  date: new Date(date), // of the review, not of the clock
  children: lines.map(
    (line, at) => new docx.Paragraph({ children: textRuns(docx, line, { bold: at === 0 }) }),
  ),
})

/** "Nora Lindqvist" → "NL". */
const initialsOf = (name: string): string =>
  name
    .split(/\s+/u)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 4)

function makeRuns(
  docx: Library,
  { author, date, language }: Readonly<{ author: string; date: string; language: string }>,
) {
  // Word wants every change to have a number of its own
  let changes = 0
  const change = () => ({ id: ++changes, author, date })

  const runsOf = (piece: Piece): readonly Docx.ParagraphChild[] => {
    if (piece.kind === 'begin') return [new docx.CommentRangeStart(piece.comment)]
    if (piece.kind === 'end')
      return [
        new docx.CommentRangeEnd(piece.comment),
        new docx.TextRun({ children: [new docx.CommentReference(piece.comment)] }),
      ]
    const { kind, label } = piece
    return linesOf(piece.text).map((text, at) => {
      const options = {
        text,
        language: { value: language },
        ...(label ? { bold: true } : {}),
        ...(at === 0 ? {} : { break: 1 }),
      }
      if (kind === 'inserted') return new docx.InsertedTextRun({ ...options, ...change() })
      if (kind === 'deleted') return new docx.DeletedTextRun({ ...options, ...change() })
      return new docx.TextRun(options)
    })
  }
  return {
    paragraph: ({ role, pieces, joined }: LaidParagraph): Docx.Paragraph =>
      new docx.Paragraph({
        ...STYLE_OF[role],
        ...(joined === null ? {} : { run: { deletion: change() } }),
        children: pieces.flatMap(runsOf),
      }),
  }
}
