import type { Article, ArticleSentence, Block, BlockRole } from '../model/article.ts'
import type { LeftOut, ReadingWarning } from '../model/document.ts'
import { createIdMaker } from '../text/ids.ts'
import { detectLanguage } from '../text/language.ts'
import { segmentParagraph, trimSpan } from '../text/sentences.ts'
import type { SourceMap } from '../text/source-map.ts'
import type { Span } from '../text/span.ts'
import type { TextFile } from './reading.ts'

/** A block as the structure finder made it: spans in the reading text, label excluded from `start`. */
export type BlockDraft = Readonly<{
  role: BlockRole
  start: number
  end: number
  speaker: string | null
  label: Span | null
  /** True where a line break inside the block parts sentences (headings, lists of links); false for hard-wrapped text. */
  isLined: boolean
}>

export type ArticleDraft = Readonly<{
  format: string
  side: 'article' | 'original'
  text: string
  map: SourceMap
  language: string
  blocks: readonly BlockDraft[]
  left: readonly LeftOut[]
  warnings: readonly ReadingWarning[]
}>

/** One unit per line: their full stops and question marks part nothing that a reader would call a sentence. */
const WHOLE_LINES: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'title',
  'byline',
  'placeholder',
  'heading',
  'link',
  'recommended',
  'share',
])

export function buildArticle(file: TextFile, draft: ArticleDraft): Article {
  const { text, language } = draft
  const makeBlockId = createIdMaker('b')
  const makeSentenceId = createIdMaker()
  const blocks: Block[] = []
  const sentences: ArticleSentence[] = []
  for (const block of draft.blocks) {
    const first = sentences.length
    for (const span of sentencesOf(text, block, language)) {
      const words = text.slice(span.start, span.end).replaceAll('\n', ' ')
      sentences.push({
        id: makeSentenceId(words),
        index: sentences.length,
        ...span,
        text: words,
        block: blocks.length,
      })
    }
    blocks.push({
      id: makeBlockId(text.slice(block.label?.start ?? block.start, block.end)),
      index: blocks.length,
      role: block.role,
      start: block.start,
      end: block.end,
      speaker: block.speaker,
      label: block.label,
      sentences: { start: first, end: sentences.length },
    })
  }
  return {
    side: draft.side,
    name: file.name,
    format: draft.format,
    language,
    source: file.text,
    text,
    map: draft.map,
    left: draft.left,
    warnings: draft.warnings,
    blocks,
    sentences,
  }
}

function sentencesOf(text: string, block: BlockDraft, language: string): Span[] {
  const parts = block.isLined || WHOLE_LINES.has(block.role) ? linesOf(text, block) : [block]
  if (WHOLE_LINES.has(block.role)) return parts
  return parts.flatMap((part) => {
    const words = text.slice(part.start, part.end)
    // Few words in another script (a Chinese share line under an English article) are cut by their own rules.
    const own = words.length < 400 ? detectLanguage(words, language) : language
    return segmentParagraph(words, own).map((span) => ({
      start: span.start + part.start,
      end: span.end + part.start,
    }))
  })
}

function linesOf(text: string, block: Span): Span[] {
  const spans: Span[] = []
  for (let start = block.start; start < block.end;) {
    const found = text.indexOf('\n', start)
    const end = found === -1 || found > block.end ? block.end : found
    const span = trimSpan(text, start, end)
    if (span.start < span.end) spans.push(span)
    start = end + 1
  }
  return spans
}
