import { isDocx, isOdt } from './article-office.ts'
import { readDocx } from './docx-text.ts'
import { looksLikeHtml, readHtmlLines } from './html-lines.ts'
import { readOdt } from './odt-text.ts'

/**
 * What a person would see of a file, one paragraph a line: for guesses about language and kind, which markup would lead
 * astray. Text without markup is seen as it is.
 */
export function viewText(text: string): string {
  if (isDocx(text) || isOdt(text)) {
    const { paragraphs } = isDocx(text) ? readDocx(text, {}) : readOdt(text, {})
    return paragraphs
      .filter(({ dropped }) => dropped === null)
      .map((paragraph) => paragraph.text.text)
      .join('\n')
  }
  if (!looksLikeHtml(text)) return text
  return readHtmlLines(text)
    .filter((line) => line.isContent)
    .map((line) => line.text.text)
    .join('\n')
}
