import { correctedText, partsOfCorrection } from '../../review/index.ts'
import { cleanText } from '../clean-text.ts'
import { dateTime } from '../dates.ts'
import { listFindings } from '../findings.ts'
import { defineReport } from '../report.ts'
import { element, languageTag } from '../xml.ts'
import type { CommentText } from './comments.ts'
import { listComments, reviewerName } from './comments.ts'
import type { LaidParagraph, Piece } from './lay-out.ts'
import { layOut } from './lay-out.ts'
import { link, paragraph, plain, run } from './markup.ts'
import { packWord } from './package.ts'
import { STYLE_OF } from './styles.ts'

/**
 * The article as a Word file, every finding a comment at its words, every correction a change that can be accepted or
 * rejected one by one, word by word. Accepting all gives the corrected article.
 */
export const docxReport = defineReport({
  id: 'docx',
  title: 'Word, the article with comments and changes',
  about: 'The article itself: comments at the marked words, corrections as tracked changes',
  group: 'report',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  suffix: 'reviewed',
  speaks: true,
  write(input) {
    const { analysis, review } = input
    const { applied } = correctedText(input.project, analysis)
    const comments = listComments(input, listFindings(input))
    const paragraphs = layOut(analysis.article, applied.flatMap(partsOfCorrection), comments.placed)
    const date = dateTime(input.date) ?? '1970-01-01T00:00:00Z'
    const author = reviewerName(input)
    const { marks } = input.project
    /** Whose correction it is: of a mark taken over from another review, hers who made it. */
    const authorOf = (id: string): string =>
      (Object.hasOwn(marks, id) && cleanText(marks[id]!.by ?? '').trim()) || author
    const write = paragraphWriter({ authorOf, date, language: languageTag(analysis.article.language) })
    return packWord({
      title: review.title,
      author,
      description: `Reviewed with ${review.tool.name} ${review.tool.version}`,
      date,
      body: paragraphs.map(write).join(''),
      comments: comments.texts.map((text) => commentXml(text, date)).join(''),
      people: [
        ...new Set([
          author,
          ...comments.texts.map((text) => text.author),
          ...applied.map(({ by }) => authorOf(by)),
        ]),
      ],
      tracksChanges: true,
      footer: review.title,
    })
  },
})

function commentXml({ id, author, lines }: CommentText, date: string): string {
  // where Word's own comments begin
  const begin = '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>'
  const paragraphs = lines.map((line, at) => {
    const runs = line.map(({ text, address }) =>
      address === undefined ? plain(text, at === 0 ? { bold: true } : {}) : link(text, address),
    )
    return paragraph(`${at === 0 ? begin : ''}${runs.join('')}`, { style: 'CommentText' })
  })
  return element(
    'w:comment',
    { 'w:id': id, 'w:author': author, 'w:date': date, 'w:initials': initialsOf(author) },
    paragraphs.join(''),
  )
}

/** "Nora Lindqvist" → "NL". */
const initialsOf = (name: string): string =>
  name
    .split(/\s+/u)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 4)

function paragraphWriter({
  authorOf,
  date,
  language,
}: Readonly<{ authorOf: (id: string) => string; date: string; language: string }>): (
  paragraph: LaidParagraph,
) => string {
  // Word wants every change to have a number of its own
  let changes = 0
  const change = (by: string | null) => ({
    'w:id': ++changes,
    'w:author': authorOf(by ?? ''),
    'w:date': date,
  })

  const write = (piece: Piece): string => {
    if (piece.kind === 'begin') return `<w:commentRangeStart w:id="${piece.comment}"/>`
    if (piece.kind === 'end')
      return `<w:commentRangeEnd w:id="${piece.comment}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${piece.comment}"/></w:r>`
    const { kind, label, text, by } = piece
    const look = { bold: label, language }
    if (kind === 'inserted') return element('w:ins', change(by), run(text, look))
    if (kind === 'deleted') return element('w:del', change(by), run(text, look, 'w:delText'))
    return run(text, look)
  }
  return ({ role, pieces, joined }) =>
    paragraph(pieces.map(write).join(''), {
      ...STYLE_OF[role],
      ...(joined === null ? {} : { mark: element('w:del', change(joined)) }),
    })
}
