import type { Article, BlockRole } from '../model/article.ts'
import { looksLikeHtml, readHtmlLines } from './html-lines.ts'
import { buildMarkedArticle } from './marked-article.ts'
import { malformed } from './problems.ts'
import type { Reader } from './reading.ts'

/**
 * A saved web page. The article is what stands in the first of WeChat's `#js_content` (hidden by its style until a
 * script runs, so styles are not asked), `<article>`, `<main>` that holds text; else the whole page. What stands outside
 * is listed as left out.
 */
export const htmlArticleReader: Reader<Article> = {
  id: 'html',
  title: 'Saved web page (HTML)',
  likeness: ({ text }) => {
    const head = text.slice(0, 20_000)
    if (/^\s*(?:<!doctype html|<html[\s>])/i.test(head)) return { score: 0.95, reason: 'is an HTML page' }
    return looksLikeHtml(head)
      ? { score: 0.6, reason: 'holds HTML tags' }
      : { score: 0, reason: 'holds no HTML' }
  },
  read: (file, choices) => {
    const lines = readHtmlLines(file.text)
    if (!lines.some((line) => line.isContent))
      return malformed(file, 1, 'this page holds no text', 'save the page again, or copy and paste its text')
    return {
      ok: true,
      document: buildMarkedArticle(
        file,
        'html',
        lines.map(({ text, tag, number, isContent }) => ({
          text,
          hint: HINTS[tag] ?? null,
          line: number,
          level: Number(/^h([1-6])$/.exec(tag)?.[1] ?? 6),
          dropped: isContent ? null : 'outside the article',
        })),
        { choices },
      ),
    }
  },
}

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
}
