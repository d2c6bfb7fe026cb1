import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { findLineStarts, locateOffset } from '../text/lines.ts'
import {
  collapseSpaces,
  concatMapped,
  copyOf,
  written,
  mapAlong,
  type MappedText,
} from '../text/mapped-text.ts'
import { decodeEntities } from './xml-events.ts'

/**
 * A block of an HTML page, in page order, white space collapsed. `tag`: the innermost block element, lower case.
 * `isContent`: inside the element that holds the article, or the page has no such element.
 */
export type HtmlLine = Readonly<{ number: number; tag: string; text: MappedText; isContent: boolean }>

const BLOCKS = new Set(
  'address article aside blockquote body br caption cite center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody td tfoot th thead time title tr ul'.split(
    ' ',
  ),
)
const SILENT = new Set(
  'script style noscript template svg math head iframe object select button textarea canvas audio video'.split(
    ' ',
  ),
)

type Node = DefaultTreeAdapterTypes.ChildNode

/**
 * The text of a page as lines: block elements and `<br>` part lines, inline markup goes. Nothing is executed or fetched;
 * scripts and styles are passed over. Iterative, since pages nest deeper than a call stack. An image is a line of its
 * own with tag `img` and its alternative text.
 */
export function readHtmlLines(source: string): HtmlLine[] {
  const document = parse(source, { sourceCodeLocationInfo: true })
  const starts = findLineStarts(source)
  const lines: HtmlLine[] = []
  let parts: MappedText[] = []
  let offset = 0
  let tag = 'body'
  const content = findContent(document.childNodes)
  let isContent = content === null
  const flush = (): void => {
    if (parts.length > 0) {
      const text = collapseSpaces(concatMapped(parts))
      if (text.text !== '') {
        lines.push({
          number: locateOffset(starts, text.pieces[0]?.source ?? offset).line,
          tag,
          text,
          isContent: isContent || tag === 'h1',
        })
      }
    }
    parts = []
  }
  // A stack of nodes to enter and of block elements to leave (then the tag around them holds again).
  const stack: ({ enter: Node } | { leave: string; isContent: boolean })[] = document.childNodes
    .toReversed()
    .map((node) => ({ enter: node }))
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ('leave' in step) {
      flush()
      tag = step.leave
      isContent = step.isContent
      continue
    }
    const node = step.enter
    if (node.nodeName === '#text' && 'value' in node) {
      const location = node.sourceCodeLocation
      if (location) offset = location.startOffset
      parts.push(mapText(source, node.value, location ?? null))
    } else if ('tagName' in node) {
      const name = node.tagName
      if (SILENT.has(name)) continue
      if (node.sourceCodeLocation) offset = node.sourceCodeLocation.startOffset
      if (name === 'img') {
        flush()
        const alt = node.attrs.find((attribute) => attribute.name === 'alt')?.value.trim() ?? ''
        lines.push({
          number: locateOffset(starts, offset).line,
          tag: 'img',
          text: written(alt === '' ? '[image]' : `[image: ${alt}]`),
          isContent,
        })
        continue
      }
      if (BLOCKS.has(name)) {
        flush()
        stack.push({ leave: tag, isContent })
        if (node === content) isContent = true
        if (!(name === 'p' && /^(?:li|blockquote)$/.test(tag)) && name !== 'br' && name !== 'div') tag = name
      }
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push({ enter: node.childNodes[i]! })
    }
  }
  flush()
  return lines
}

/** Where the parser's text is the file's text, or the file's with its references resolved, it can be mapped. */
function mapText(
  source: string,
  value: string,
  location: { startOffset: number; endOffset: number } | null,
): MappedText {
  if (location === null) return written(value)
  const raw = source.slice(location.startOffset, location.endOffset)
  if (raw === value) return copyOf(value, location.startOffset)
  const decoded = decodeEntities(raw, location.startOffset)
  return decoded.text === value ? decoded : mapAlong(raw, value, location.startOffset)
}

export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<!doctype html|<html[\s>])/i.test(text) ||
  /<(?:p|div|cite|span|h[1-6]|table|ul|body)\b[^>]*>/i.test(text.slice(0, 3000))

const CONTENT = new Set(['js_content', 'article', 'main'])

/** The element that holds the article: see article-html.ts. */
function findContent(nodes: readonly Node[]): Node | null {
  const found = new Map<string, Node>()
  const stack = [...nodes]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('tagName' in node)) continue
    const key = node.attrs.some(({ name, value }) => name === 'id' && value === 'js_content')
      ? 'js_content'
      : node.tagName
    if (CONTENT.has(key) && !found.has(key) && textLength(node) >= 200) found.set(key, node)
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!)
  }
  return found.get('js_content') ?? found.get('article') ?? found.get('main') ?? null
}

/** Stops counting at 200: enough to tell an article from an empty shell. */
function textLength(root: Node): number {
  let length = 0
  const stack = [root]
  for (let node = stack.pop(); node !== undefined && length < 200; node = stack.pop()) {
    if (node.nodeName === '#text' && 'value' in node) length += node.value.trim().length
    else if ('childNodes' in node) stack.push(...node.childNodes)
  }
  return length
}
