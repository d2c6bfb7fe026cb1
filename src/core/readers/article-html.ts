import type { Article, BlockRole } from '../model/article.ts'
import { isHtmlPage, looksLikeHtml, OUTSIDE, PAGE_TITLE, readHtmlLines, type HtmlLine } from './html-lines.ts'
import { buildMarkedArticle, type MarkedParagraph } from './marked-article.ts'
import { checkParagraphs, malformed } from './problems.ts'
import type { Reader } from './reading.ts'
import { sliceMapped } from '../text/mapped-text.ts'

/**
 * A saved web page, or what Word, Google Docs and browsers put on the clipboard. html-content.ts says which part of a page
 * is the article; what stands outside is listed as left out.
 */
export const htmlArticleReader: Reader<Article> = {
  id: 'html',
  title: 'Saved web page (HTML)',
  likeness: ({ text }) => {
    const head = text.slice(0, 20_000)
    if (isHtmlPage(head)) return { score: 0.95, reason: 'is an HTML page' }
    if (!looksLikeHtml(head)) return { score: 0, reason: 'holds no HTML' }
    // What is pasted has no head: it begins with a tag and has many.
    const tags =
      head.match(/<\/?(?:p|div|span|h[1-6]|li|ul|ol|b|strong|br|a|table|section)\b[^>]*>/gi)?.length ?? 0
    if (/^\s*<(?:meta|[a-z][a-z\d]*[\s>])/i.test(head) && tags >= 2)
      return { score: 0.85, reason: 'begins with an HTML tag' }
    return { score: 0.6, reason: 'holds HTML tags' }
  },
  read: (file, choices) => {
    const paragraphs = readHtmlParagraphs(file.text)
    const problem = checkParagraphs(file, paragraphs)
    if (problem !== null) return problem
    if (paragraphs.every(({ dropped }) => dropped !== null))
      return malformed(file, 1, 'this page holds no text', 'save the page again, or copy and paste its text')
    return { ok: true, document: buildMarkedArticle(file, 'html', paragraphs, { choices }) }
  },
}

/** A page, or HTML inside another format, as paragraphs in page order. */
export const readHtmlParagraphs = (source: string): MarkedParagraph[] =>
  withTitle(readHtmlLines(source)).map(toParagraph)

const HINTS: Readonly<Record<string, BlockRole>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  blockquote: 'quote',
  img: 'placeholder',
  figcaption: 'placeholder',
  figure: 'placeholder',
  note: 'note',
}

/** Word's pages write the bullet or the number of an item into its words. */
const LIST_SIGN = /^(?:[·•§▪o]|\d{1,3}[.)])\s+(?=\S)/

function toParagraph(line: HtmlLine): MarkedParagraph {
  const { tag, number, boldEnd, isCell } = line
  const sign = tag === 'li' ? (LIST_SIGN.exec(line.text.text)?.[0].length ?? 0) : 0
  const text = sliceMapped(line.text, sign, line.text.text.length)
  // Icons, dots between links, rules made of signs.
  const dropped = line.dropped ?? (/[\p{L}\p{N}]/u.test(text.text) ? null : 'no words')
  const isName = isCell && boldEnd === text.text.length
  return {
    text,
    hint: tag === 'title' ? 'title' : (HINTS[tag] ?? (isCell && !isName ? 'paragraph' : null)),
    line: number,
    level: Number(/^h([1-6])$/.exec(tag)?.[1] ?? 6),
    dropped,
    ...(boldEnd === 0 ? {} : { boldEnd }),
  }
}

/**
 * The article's own heading often stands above the element that holds its text. Of several the one that the page's title
 * begins with, else the last one above the text. A page without any heading has the page's title.
 */
function withTitle(lines: readonly HtmlLine[]): readonly HtmlLine[] {
  const first = lines.findIndex((line) => line.isContent)
  if (first === -1 || lines.some((line) => line.isContent && line.tag === 'h1')) return lines
  const pageTitle = lines.find((line) => line.dropped === PAGE_TITLE)
  const above = lines.slice(0, first).filter((line) => line.tag === 'h1' && line.dropped === OUTSIDE)
  const stated = above.find((line) => pageTitle?.text.text.startsWith(line.text.text))
  const opening = lines[first]!
  const isNamed =
    opening.tag !== 'h1' &&
    opening.text.text.length <= 120 &&
    isPageTitle(opening, pageTitle?.text.text ?? '')
  if (isNamed && stated === undefined && above.length === 0 && !lines.some(isHeadingLine))
    return lines.map((line) => (line === opening ? { ...line, tag: 'h1' } : line))
  const hasHeading = lines.some(isHeadingLine)
  const title = stated ?? above.at(-1) ?? (hasHeading ? undefined : pageTitle)
  if (title === undefined || !/\p{L}/u.test(title.text.text)) return lines
  return lines.map((line) => (line === title ? { ...line, isContent: true, dropped: null } : line))
}

const isHeadingLine = ({ isContent, tag }: HtmlLine): boolean => isContent && /^h\d$/.test(tag)

/** The first line of a page without headings is its title where the page says so, or where it is all bold. */
const isPageTitle = ({ text: { text }, boldEnd }: HtmlLine, pageTitle: string): boolean =>
  text.length > 1 &&
  !/[.:。：]$/.test(text) &&
  (boldEnd === text.length || (text.length > 5 && pageTitle.startsWith(text)))
