import type { BlockRole } from '../model/article.ts'
import type { LeftOut, ReadingWarning } from '../model/document.ts'
import type { Article } from '../model/article.ts'
import { detectLanguage } from '../text/language.ts'
import { appendPiece, type MappedText } from '../text/mapped-text.ts'
import type { SourcePiece } from '../text/source-map.ts'
import { buildArticle } from './article-builder.ts'
import type { Paragraph } from './article-paragraph.ts'
import { findStructure } from './article-structure.ts'
import type { TextFile } from './reading.ts'

/**
 * A paragraph whose markup has been taken out; `hint` is what the markup said it was. `level` of a heading, 1 the
 * highest.
 */
export type MarkedParagraph = Readonly<{ text: MappedText; hint: BlockRole | null; level?: number }>

/** An article from a format with markup: paragraphs are joined by one line break, and each piece points into the file. */
export function buildMarkedArticle(
  file: TextFile,
  format: string,
  marked: readonly MarkedParagraph[],
  left: readonly LeftOut[],
  warnings: readonly ReadingWarning[] = [],
): Article {
  const texts: string[] = []
  const pieces: SourcePiece[] = []
  const paragraphs: Paragraph[] = []
  let length = 0
  const title = findTitle(marked)
  for (const paragraph of marked) {
    const { text } = paragraph
    const hint = paragraph === title ? 'title' : paragraph.hint
    if (length > 0) {
      texts.push('\n')
      length += 1
    }
    for (const piece of text.pieces) appendPiece(pieces, { ...piece, at: piece.at + length })
    paragraphs.push({ start: length, end: length + text.text.length, text: text.text, hint })
    texts.push(text.text)
    length += text.text.length
  }
  const text = texts.join('')
  return buildArticle(file, {
    format,
    side: 'article',
    text,
    map: pieces,
    language: detectLanguage(text, 'en'),
    blocks: findStructure(paragraphs),
    left,
    warnings,
  })
}

/** The first heading, if none after it is as high. Articles whose sections are all `##` have no title of their own. */
function findTitle(marked: readonly MarkedParagraph[]): MarkedParagraph | null {
  const [first, ...others] = marked.filter(({ hint }) => hint === 'heading')
  if (first === undefined) return null
  const level = first.level ?? 1
  return level === 1 || (others.length > 0 && others.every((other) => (other.level ?? 1) > level))
    ? first
    : null
}
