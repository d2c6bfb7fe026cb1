import type { BlockRole } from '../model/article.ts'
import type { ReadingWarning, TextVersions } from '../model/document.ts'
import type { ReadingChoices } from '../model/reading-choices.ts'
import type { Article } from '../model/article.ts'
import { detectLanguage } from '../text/language.ts'
import { appendPiece, type MappedText } from '../text/mapped-text.ts'
import type { SourcePiece } from '../text/source-map.ts'
import { buildArticle } from './article-builder.ts'
import type { Paragraph } from './article-paragraph.ts'
import { findStructure } from './article-structure.ts'
import { nameLeftOut } from './left-out.ts'
import type { TextFile } from './reading.ts'

/**
 * A paragraph whose markup has been taken out; `hint` is what the markup said it was. `level` of a heading, 1 the
 * highest. `line` in the file, from 1. `dropped`: why the reader would leave it out; null: it belongs to the article.
 */
export type MarkedParagraph = Readonly<{
  text: MappedText
  hint: BlockRole | null
  line: number
  level?: number
  dropped: string | null
  /** Length of the bold stretch with which the text begins: a name in bold is a label, colon or not. Absent: none. */
  boldEnd?: number
}>

export type MarkedOptions = Readonly<{
  choices: ReadingChoices
  warnings?: readonly ReadingWarning[]
  versions?: TextVersions
}>

/**
 * An article from a format with markup: paragraphs are joined by one line break, and each piece points into the file. What
 * was dropped is listed, and stands in its place among the others where the reviewer took it in.
 */
export function buildMarkedArticle(
  file: TextFile,
  format: string,
  all: readonly MarkedParagraph[],
  { choices, warnings = [], versions }: MarkedOptions,
): Article {
  const takenIn = new Set(choices.takenIn)
  const dropped = all.filter((paragraph) => paragraph.dropped !== null)
  const named = nameLeftOut(
    dropped.map(({ line, text, dropped: reason }) => ({ line, text: text.text, reason: reason ?? '' })),
  )
  const ids = new Map(dropped.map((paragraph, index) => [paragraph, named[index]!.id]))
  const marked = all.filter((paragraph) => paragraph.dropped === null || takenIn.has(ids.get(paragraph)!))
  const texts: string[] = []
  const pieces: SourcePiece[] = []
  const paragraphs: Paragraph[] = []
  let length = 0
  const title = findTitle(marked)
  for (const paragraph of marked) {
    const { text } = paragraph
    const isSecondTitle = paragraph.hint === 'title' && paragraph !== title
    const hint = paragraph === title ? 'title' : isSecondTitle ? 'heading' : paragraph.hint
    if (length > 0) {
      texts.push('\n')
      length += 1
    }
    for (const piece of text.pieces) appendPiece(pieces, { ...piece, at: piece.at + length })
    const id = ids.get(paragraph)
    paragraphs.push({
      start: length,
      end: length + text.text.length,
      text: text.text,
      hint,
      ...(id === undefined ? {} : { id }),
      ...(paragraph.boldEnd === undefined ? {} : { boldEnd: paragraph.boldEnd }),
    })
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
    left: named.filter(({ id }) => !takenIn.has(id)),
    warnings,
    choices,
    ...(versions === undefined ? {} : { versions }),
  })
}

/**
 * What the markup says is one; else the first heading, if none after it is as high. Articles whose sections are all `##`
 * have no title of their own.
 */
function findTitle(marked: readonly MarkedParagraph[]): MarkedParagraph | null {
  const stated = marked.find(({ hint }) => hint === 'title')
  if (stated !== undefined) return stated
  const [first, ...others] = marked.filter(({ hint }) => hint === 'heading')
  if (first === undefined) return null
  const level = first.level ?? 1
  return level === 1 || (others.length > 0 && others.every((other) => (other.level ?? 1) > level))
    ? first
    : null
}
