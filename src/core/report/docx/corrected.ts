import { listCorrectedBlocks } from '../corrected-blocks.ts'
import { dateTime } from '../dates.ts'
import { defineReport } from '../report.ts'
import { languageTag } from '../xml.ts'
import { paragraph, run } from './markup.ts'
import { packWord } from './package.ts'
import { STYLE_OF } from './styles.ts'

/** The article with everything in it that was corrected, as a plain Word file; nothing of the review. */
export const correctedDocx = defineReport({
  id: 'article-docx',
  title: 'Corrected article, Word',
  about: 'The article with all corrections in it, headings and speakers in Word’s own styles',
  group: 'text',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  suffix: 'corrected',
  write(input) {
    const language = languageTag(input.analysis.article.language)
    return packWord({
      title: input.review.title,
      author: 'Stet',
      date: dateTime(input.date) ?? '1970-01-01T00:00:00Z',
      footer: '',
      body: listCorrectedBlocks(input)
        .map(({ role, label, text }) =>
          paragraph(
            (label === null ? '' : run(`${label} `, { bold: true, language })) + run(text, { language }),
            STYLE_OF[role],
          ),
        )
        .join(''),
    })
  },
})
