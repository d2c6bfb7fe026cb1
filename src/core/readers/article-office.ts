import type { Article } from '../model/article.ts'
import type { ReadingWarning } from '../model/document.ts'
import type { ReadingChoices } from '../model/reading-choices.ts'
import { readDocx } from './docx-text.ts'
import { buildMarkedArticle } from './marked-article.ts'
import { readOdt } from './odt-text.ts'
import { readRtf } from './rtf-text.ts'
import { isRtf } from './rtf-tokens.ts'
import type { OfficeText } from './office-paragraphs.ts'
import { checkParagraphs, malformed } from './problems.ts'
import type { Likeness, Reader, ReadResult, TextFile } from './reading.ts'

/** Text documents. Both kinds arrive as XML: unpacked by office-package.ts, or saved flat by the program. */
export const docxArticleReader: Reader<Article> = {
  id: 'docx',
  title: 'Word document (.docx)',
  likeness: ({ text }) => likenessOf(isDocx(text), 'is a Word document'),
  read: (file, choices) => readOffice(file, 'docx', readDocx(file.text, choices), choices),
}

export const odtArticleReader: Reader<Article> = {
  id: 'odt',
  title: 'OpenDocument text (.odt, .fodt)',
  likeness: ({ text }) => likenessOf(isOdt(text), 'is an OpenDocument text'),
  read: (file, choices) => readOffice(file, 'odt', readOdt(file.text, choices), choices),
}

export const rtfArticleReader: Reader<Article> = {
  id: 'rtf',
  title: 'Rich Text Format (.rtf)',
  likeness: ({ text }) => likenessOf(isRtf(text), 'is Rich Text'),
  read: (file, choices) => readOffice(file, 'rtf', readRtf(file.text, choices), choices),
}

const HEAD = 2000

export const isDocx = (text: string): boolean => /<pkg:package\b/.test(text.slice(0, HEAD))
export const isOdt = (text: string): boolean => /<office:document(?:-content)?\b/.test(text.slice(0, HEAD))

const likenessOf = (isLike: boolean, reason: string): Likeness =>
  isLike ? { score: 1, reason } : { score: 0, reason: 'is no text document' }

function readOffice(
  file: TextFile,
  format: string,
  text: OfficeText,
  choices: ReadingChoices,
): ReadResult<Article> {
  const problem = checkParagraphs(file, text.paragraphs)
  if (problem !== null) return problem
  if (text.paragraphs.every(({ dropped }) => dropped !== null)) return noText(file, text)
  return {
    ok: true,
    document: buildMarkedArticle(file, format, text.paragraphs, {
      choices,
      warnings: warningsOf(text, choices),
      ...(text.versions === null ? {} : { versions: text.versions }),
    }),
  }
}

export const noText = (file: TextFile, { fault }: OfficeText): ReturnType<typeof malformed> =>
  malformed(
    file,
    fault?.line ?? 1,
    fault === null ? 'this document holds no text' : `this document is damaged (${fault.message})`,
    'open it with an office program and save it again, or copy and paste the text',
  )

/** What the reviewer should know before the text counts. */
export function warningsOf(
  { versions, authors, fault }: OfficeText,
  choices: ReadingChoices,
): ReadingWarning[] {
  const warnings: ReadingWarning[] = []
  if (fault !== null) {
    const message = `this document is damaged here (${fault.message}); read as far as it goes`
    warnings.push({ line: fault.line, message })
  }
  if (versions !== null && choices.version === undefined) {
    const count = versions.changes === 1 ? '1 tracked change' : `${versions.changes} tracked changes`
    const by = authors.length === 0 ? '' : ` by ${authors.slice(0, 3).join(', ')}`
    const more = authors.length > 3 ? ' and others' : ''
    warnings.push({
      line: 1,
      message: `this document has ${count}${by}${more}; the final text was read, you can choose the original, or both`,
    })
  }
  return warnings
}
