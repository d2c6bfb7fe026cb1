import type * as Docx from 'docx'
import type { BlockRole } from '../../model/article.ts'
import { listCorrectedBlocks } from '../corrected-blocks.ts'
import { dateTime } from '../dates.ts'
import { defineReport } from '../report.ts'
import { packDocument } from './package.ts'
import { textRuns } from './runs.ts'
import { STYLE_OF, STYLES } from './styles.ts'

/** The article with everything in it that was corrected, as a plain Word file; nothing of the review. */
export const correctedDocx = defineReport({
  id: 'article-docx',
  title: 'Corrected article, Word',
  about: 'The article with all corrections in it, headings and speakers in Word’s own styles',
  group: 'text',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  suffix: 'corrected',
  async write(input) {
    const docx = await import('docx')
    const document = new docx.Document({
      title: input.review.title,
      creator: 'Stet',
      lastModifiedBy: 'Stet',
      styles: STYLES,
      sections: [
        {
          children: listCorrectedBlocks(input).map(
            ({ role, label, text }) =>
              new docx.Paragraph({
                ...styleOf(role),
                children: [
                  ...(label === null ? [] : textRuns(docx, `${label} `, { bold: true })),
                  ...textRuns(docx, text),
                ],
              }),
          ),
        },
      ],
    })
    return packDocument(document, { authors: [], date: dateTime(input.date) ?? '1970-01-01T00:00:00Z' })
  },
})

const styleOf = (role: BlockRole): Docx.IParagraphOptions => STYLE_OF[role] ?? {}
