import type { Article, ArticleSentence, Block, BlockRole } from '../model/article.ts'
import type { LeftOut, ReadingWarning, TextVersions } from '../model/document.ts'
import type { ReadingChoices } from '../model/reading-choices.ts'
import { createIdMaker } from '../text/ids.ts'
import { detectLanguage } from '../text/language.ts'
import { findLineStarts, locateOffset } from '../text/lines.ts'
import { segmentParagraph, trimSpan } from '../text/sentences.ts'
import { toSourceOffset, type SourceMap } from '../text/source-map.ts'
import type { Span } from '../text/span.ts'
import { LEFT_OUT_BY_YOU } from './left-out-list.ts'
import { shortened } from './left-out.ts'
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
  /** Given where the reviewer took the passage in; else made from the words. */
  id?: string
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
  choices: ReadingChoices
  versions?: TextVersions
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

/**
 * Blocks that the reviewer left out keep their words in the reading text, so that no position changes and marks stay where
 * they are; they are only no blocks any more.
 */
export function buildArticle(file: TextFile, draft: ArticleDraft): Article {
  const { text, language } = draft
  const makeBlockId = createIdMaker('b')
  const makeSentenceId = createIdMaker()
  const blocks: Block[] = []
  const sentences: ArticleSentence[] = []
  const out = new Set(draft.choices.leftOut)
  const byChoice: LeftOut[] = []
  const lineStarts = out.size === 0 ? [] : findLineStarts(file.text)
  for (const block of draft.blocks) {
    const start = block.label?.start ?? block.start
    const words = text.slice(start, block.end)
    const madeId = makeBlockId(words)
    const id = block.id ?? madeId
    if (out.has(id)) {
      const { line } = locateOffset(lineStarts, toSourceOffset(draft.map, start))
      byChoice.push({
        id,
        line,
        text: shortened(words),
        reason: LEFT_OUT_BY_YOU,
        span: { start, end: block.end },
      })
      continue
    }
    const first = sentences.length
    const own = detectLanguage(words, language)
    for (const span of sentencesOf(text, block, own)) {
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
      id,
      index: blocks.length,
      role: block.role,
      start: block.start,
      end: block.end,
      speaker: block.speaker,
      label: block.label,
      sentences: { start: first, end: sentences.length },
      language: own,
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
    left:
      byChoice.length === 0 ? draft.left : [...draft.left, ...byChoice].toSorted((a, b) => a.line - b.line),
    warnings: draft.warnings,
    blocks,
    sentences,
    ...(draft.versions === undefined ? {} : { versions: draft.versions }),
  }
}

function sentencesOf(text: string, block: BlockDraft, language: string): Span[] {
  const parts = block.isLined || WHOLE_LINES.has(block.role) ? linesOf(text, block) : [block]
  if (WHOLE_LINES.has(block.role)) return parts
  return parts.flatMap((part) => {
    const words = text.slice(part.start, part.end)
    return segmentParagraph(words, language).map((span) => ({
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
