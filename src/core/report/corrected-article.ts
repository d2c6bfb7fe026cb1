import { correctedText } from '../review/index.ts'
import { cleanText } from './clean-text.ts'
import type { CorrectedBlock } from './corrected-blocks.ts'
import { listCorrectedBlocks } from './corrected-blocks.ts'
import { escapeHtml, FOOT, pageHead } from './html-parts.ts'
import { escapeMarkdown } from './markdown.ts'
import { defineReport } from './report.ts'
import { languageTag } from './xml.ts'

/* The article with everything in it that was corrected; nothing of the review itself. */

/** The very text, line for line as in the file; only what no text file can hold is replaced. */
export const correctedTextReport = defineReport({
  id: 'article-txt',
  title: 'Corrected article, plain text',
  about: 'The article with all corrections in it',
  group: 'text',
  extension: 'txt',
  mediaType: 'text/plain',
  suffix: 'corrected',
  write({ project, analysis }) {
    const { text } = correctedText(project, analysis)
    const safe = text.replace(/\p{Surrogate}|\0/gu, '\uFFFD')
    return safe.endsWith('\n') ? safe : `${safe}\n`
  },
})

export const correctedMarkdownReport = defineReport({
  id: 'article-md',
  title: 'Corrected article, Markdown',
  about: 'The article with all corrections in it, headings and speakers marked up',
  group: 'text',
  extension: 'md',
  mediaType: 'text/markdown',
  suffix: 'corrected',
  write(input) {
    const lines: string[] = []
    let last: CorrectedBlock | null = null
    for (const block of listCorrectedBlocks(input)) {
      const words = escapeMarkdown(block.text)
      const label = block.label === null ? '' : `**${escapeMarkdown(block.label)}** `
      const text = `${label}${words}`.trim()
      if (text === '') continue
      const isListed = block.role === 'list-item' && last?.role === 'list-item'
      if (lines.length > 0 && !isListed) lines.push('')
      lines.push(`${MARKDOWN[block.role] ?? ''}${text}`)
      last = block
    }
    return `${lines.join('\n')}\n`
  },
})

const MARKDOWN: Readonly<Record<string, string>> = {
  title: '# ',
  heading: '## ',
  'list-item': '- ',
  quote: '> ',
}

export const correctedHtmlReport = defineReport({
  id: 'article-html',
  title: 'Corrected article, web page',
  about: 'The article with all corrections in it, as clean markup to paste or publish',
  group: 'text',
  extension: 'html',
  mediaType: 'text/html',
  suffix: 'corrected',
  write(input) {
    const language = languageTag(input.analysis.article.language)
    const parts: string[] = []
    let inList = false
    for (const block of listCorrectedBlocks(input)) {
      const isItem = block.role === 'list-item'
      if (isItem && !inList) parts.push('<ul>')
      if (!isItem && inList) parts.push('</ul>')
      inList = isItem
      const label = block.label === null ? '' : `<b>${escapeHtml(block.label)}</b> `
      const words = `${label}${escapeHtml(cleanText(block.text))}`.trim()
      const [open, close] = HTML[block.role] ?? ['<p dir="auto">', '</p>']
      parts.push(`${open}${words}${close}`)
    }
    if (inList) parts.push('</ul>')
    return `${pageHead({ title: input.review.title, language, style: STYLE })}
<article>
${parts.join('\n')}
</article>
${FOOT}`
  },
})

const HTML: Readonly<Record<string, readonly [string, string]>> = {
  title: ['<h1 dir="auto">', '</h1>'],
  heading: ['<h2 dir="auto">', '</h2>'],
  'list-item': ['<li dir="auto">', '</li>'],
  quote: ['<blockquote dir="auto">', '</blockquote>'],
}

const STYLE = `:root{color-scheme:light dark}
body{margin:0 auto;max-width:42rem;padding:2rem 1.2rem 4rem;font:1.05rem/1.6 Georgia,"Noto Serif","Songti SC",serif;overflow-wrap:anywhere}
h1{font-size:1.8rem;line-height:1.25}
h2{font-size:1.25rem;margin-top:2.2rem}`
