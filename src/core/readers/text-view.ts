import { isDocx, isOdt } from './article-office.ts'
import { readDocx } from './docx-text.ts'
import { looksLikeHtml, readHtmlLines } from './html-lines.ts'
import { readRtf } from './rtf-text.ts'
import { isRtf } from './rtf-tokens.ts'
import { readOdt } from './odt-text.ts'

/**
 * What a person would see of a file, one paragraph a line: for guesses about language and kind, which markup would lead
 * astray. Text without markup is seen as it is.
 */
export function viewText(text: string): string {
  const readOffice = isDocx(text) ? readDocx : isOdt(text) ? readOdt : isRtf(text) ? readRtf : null
  if (readOffice !== null) {
    const { paragraphs } = readOffice(text, {})
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
