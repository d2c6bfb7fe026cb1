import type { Nodes, Parent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Article, BlockRole } from '../model/article.ts'
import {
  concatMapped,
  copyOf,
  EMPTY_MAPPED,
  sliceMapped,
  written,
  type MappedText,
  mapAlong,
  shiftMapped,
  withoutSpans,
} from '../text/mapped-text.ts'
import { trimSpan } from '../text/sentences.ts'
import { findUnspokenMarks, readTableRows, withoutMetadata } from './md-extensions.ts'
import { readHtmlParagraphs } from './article-html.ts'
import { buildMarkedArticle, type MarkedParagraph } from './marked-article.ts'
import { splitMarkedLines } from './marked-lines.ts'
import { splitMarkdown, type MdPiece } from './md-pieces.ts'
import { checkParagraphs, malformed, MOST_PARAGRAPHS } from './problems.ts'
import type { Reader } from './reading.ts'
import { fileLines } from './source-lines.ts'
import { decodeEntities } from './character-references.ts'

/**
 * Markdown (CommonMark). Inline markup stays out of the reading text, which is what a reader of the page sees:
 *
 *     file   **Jerry**: we *won* [again](https://example.org)      reading   Jerry: we won again
 */
export const mdReader: Reader<Article> = {
  id: 'md',
  title: 'Markdown',
  likeness: ({ name, text }) => {
    const head = text.slice(0, 20_000)
    const signs = [/^#{1,6} \S/m, /\*\*[^*\n]+\*\*/, /\[[^\]\n]+\]\([^)\n]+\)/, /^> \S/m, /^```/m].filter(
      (sign) => sign.test(head),
    )
    if (/\.(?:md|markdown)$/i.test(name)) return { score: 0.95, reason: 'its name ends in .md' }
    if (/^#{1,6} \S/m.test(head) || signs.length >= 2)
      return { score: 0.7, reason: 'holds Markdown headings, links or emphasis' }
    return { score: signs.length > 0 ? 0.3 : 0, reason: 'holds little or no Markdown' }
  },
  read: (file, choices) => {
    const { paragraphs, text } = withoutMetadata(file.text)
    for (const piece of splitMarkdown(text)) {
      for (const paragraph of readPiece(text, piece)) paragraphs.push(paragraph)
      // At once: the parser takes longer over a million lines than all the rest.
      if (paragraphs.length > MOST_PARAGRAPHS) break
    }
    const problem = checkParagraphs(file, paragraphs)
    if (problem !== null) return problem
    if (paragraphs.every(({ dropped }) => dropped !== null))
      return malformed(file, 1, 'no text found', 'choose a file that holds an article')
    return { ok: true, document: buildMarkedArticle(file, 'md', paragraphs, { choices }) }
  },
}

function readPiece(text: string, { start, end, line, isPlain }: MdPiece): MarkedParagraph[] {
  const source = text.slice(start, end)
  if (source.trim() === '') return []
  const paragraphs = isPlain
    ? fileLines(source).map((each) => ({ text: each.text, hint: null, line: each.number, dropped: null }))
    : readBlocks(source, fromMarkdown(source), null)
  if (start === 0) return paragraphs
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    line: paragraph.line + line - 1,
    text: shiftMapped(paragraph.text, start),
  }))
}

/** Deep nesting is not an article but an attack on the call stack. */
const MAX_DEPTH = 100

function readBlocks(source: string, parent: Parent, hint: BlockRole | null, depth = 0): MarkedParagraph[] {
  if (depth > MAX_DEPTH) return []
  return parent.children.flatMap((node) => readBlock(source, node, hint, depth))
}

function readBlock(
  source: string,
  node: RootContent,
  hint: BlockRole | null,
  depth: number,
): MarkedParagraph[] {
  const line = node.position?.start.line ?? 1
  switch (node.type) {
    case 'heading': {
      const { text, images } = readInline(source, node)
      const headings = trimmed(text, 'heading', line).map((heading) => ({ ...heading, level: node.depth }))
      return [...headings, ...images]
    }
    case 'paragraph': {
      const isLink = node.children.length === 1 && node.children[0]?.type === 'link'
      const { text, images } = readInline(source, node)
      const first = node.children[0]
      const boldEnd = first?.type === 'strong' ? readInline(source, first).text.text.length : 0
      const rows = readTableRows(text, line)
      if (/^!\[\[[^\]\n]+\]\]$/.test(text.text.trim()))
        return [{ text: written('[image]'), hint: 'placeholder', line, dropped: null }]
      if (rows !== null) return [...rows, ...images]
      const note = /^\[\^[\w-]{1,30}\]:\s+/.exec(text.text)
      if (note !== null) return trimmed(sliceMapped(text, note[0].length, text.text.length), 'note', line)
      if (/^%%[^]*%%$/.test(text.text.trim())) return trimmed(text, null, line, 'comment')
      const notes = [...text.text.matchAll(/\^\[([^\]\n]{1,400})\]/g)].flatMap((match) =>
        trimmed(sliceMapped(text, match.index + 2, match.index + match[0].length - 1), 'note', line),
      )
      const texts = splitMarkedLines(text).flatMap((span) =>
        trimmed(sliceMapped(text, span.start, span.end), isLink ? 'link' : hint, line).map((paragraph) =>
          boldEnd > 0 && span.start === 0 ? { ...paragraph, boldEnd } : paragraph,
        ),
      )
      const isHeaded = first?.type === 'image' || first?.type === 'imageReference'
      return isHeaded ? [...images, ...texts, ...notes] : [...texts, ...images, ...notes]
    }
    case 'list':
      return readBlocks(source, node, 'list-item', depth + 1)
    case 'listItem':
      return readBlocks(source, node, hint, depth + 1)
    case 'blockquote':
      return readBlocks(source, node, 'quote', depth + 1)
    case 'code':
      return trimmed(mapCode(source, node.value, node), hint, line)
    case 'html': {
      const start = node.position?.start.offset ?? 0
      const paragraphs = readHtmlParagraphs(sourceOf(source, node))
      if (paragraphs.length === 0) return trimmed(copyOf(sourceOf(source, node), start), null, line, 'html')
      return paragraphs.map((each) => ({
        ...each,
        line: each.line + line - 1,
        text: shiftMapped(each.text, start),
      }))
    }
    case 'definition':
    case 'footnoteDefinition': {
      const raw = sourceOf(source, node)
      return trimmed(copyOf(raw, node.position?.start.offset ?? 0), null, line, node.type)
    }
    default:
      return []
  }
}

function trimmed(
  text: MappedText,
  hint: BlockRole | null,
  line: number,
  dropped: string | null = null,
): MarkedParagraph[] {
  const said = withoutSpans(text, findUnspokenMarks(text.text))
  const span = trimSpan(said.text, 0, said.text.length)
  if (span.start === span.end) return []
  return [{ text: sliceMapped(said, span.start, span.end), hint, line, dropped }]
}

const sourceOf = (source: string, node: Nodes): string =>
  source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)

function mapCode(source: string, value: string, node: Nodes): MappedText {
  const start = node.position?.start.offset ?? 0
  const raw = sourceOf(source, node)
  const found = raw.indexOf(value)
  return found === -1 ? mapAlong(raw, value, start) : copyOf(value, start + found)
}

type Inline = Readonly<{ text: MappedText; images: readonly MarkedParagraph[] }>

/** Pictures stand as blocks of their own behind the paragraph that holds them. */
function readInline(source: string, parent: Parent): Inline {
  const images: MarkedParagraph[] = []
  const readPart = (child: Parent['children'][number], depth: number): MappedText => {
    switch (child.type) {
      case 'text':
        return mapValue(source, child.value, child)
      case 'inlineCode':
        return mapCode(source, child.value, child)
      case 'break':
        return written('\n')
      case 'image':
      case 'imageReference':
        images.push({
          text: written(child.alt ? `[image: ${child.alt}]` : '[image]'),
          hint: 'placeholder',
          line: child.position?.start.line ?? 1,
          dropped: null,
        })
        return EMPTY_MAPPED
      case 'html':
        return /^<br\s*\/?>$/i.test(child.value) ? written('\n') : EMPTY_MAPPED
      default:
        return 'children' in child ? readAll(child, depth + 1) : EMPTY_MAPPED
    }
  }
  const readAll = (node: Parent, depth: number): MappedText =>
    depth > MAX_DEPTH || node.children.length === 0
      ? EMPTY_MAPPED
      : concatMapped(node.children.map((child) => readPart(child, depth)))
  return { text: readAll(parent, 0), images }
}

/** The text of a node is the file's, but for escapes (`\*`), character references and the indent of wrapped lines. */
function mapValue(source: string, value: string, node: Nodes): MappedText {
  const start = node.position?.start.offset
  if (start === undefined) return written(value)
  const raw = sourceOf(source, node)
  if (raw === value) return copyOf(value, start)
  const decoded = decodeEntities(raw, start)
  if (decoded.text === value) return decoded
  return mapAlong(raw, value, start)
}
