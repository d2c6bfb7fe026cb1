import { parse } from 'parse5'
import { findLineStarts, locateOffset } from '../text/lines.ts'
import {
  collapseSpaces,
  concatMapped,
  copyOf,
  mapAlong,
  sliceMapped,
  written,
  type MappedText,
} from '../text/mapped-text.ts'
import { attributeOf, findContent, isElement, SILENT, type Element, type Node } from './html-content.ts'
import { decodeEntities } from './character-references.ts'

/**
 * A block of an HTML page, in page order, white space collapsed. `tag`: the innermost block element, lower case; `h1` for
 * what calls itself the title. `isContent`: `dropped` is null. `dropped`: why it is no part of the article.
 */
export type HtmlLine = Readonly<{
  number: number
  tag: string
  text: MappedText
  isContent: boolean
  dropped: string | null
  /** Length of the bold stretch with which it begins. */
  boldEnd: number
  /** In a row of a table with other cells. */
  isCell: boolean
}>

const BLOCKS = new Set(
  'address article aside blockquote body br caption cite center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody td tfoot th thead time title tr ul'.split(
    ' ',
  ),
)

/** What plays or is fetched stands as a placeholder, like a picture. */
const EMBEDDED = new Set(['iframe', 'video', 'audio', 'embed', 'object', 'mpvoice', 'mp-common-mpaudio'])

type Inside = Readonly<{
  tag: string
  dropped: string | null
  isBold: boolean
  isCell: boolean
  isPre: boolean
}>

/**
 * The text of a page as lines: block elements and `<br>` part lines, inline markup goes. Nothing is executed or fetched;
 * scripts and styles are passed over. Iterative, since pages nest deeper than a call stack. An image is a line of its
 * own with tag `img` and its alternative text.
 */
export function readHtmlLines(source: string): HtmlLine[] {
  const document = parse(source, { sourceCodeLocationInfo: true })
  const starts = findLineStarts(source)
  const lines: HtmlLine[] = []
  const { root, furniture } = findContent(document.childNodes, (tag) => BLOCKS.has(tag))
  let inside: Inside = {
    tag: 'body',
    dropped: root === null ? null : OUTSIDE,
    isBold: false,
    isCell: false,
    isPre: false,
  }
  let runs: { text: MappedText; isBold: boolean; dropped: string | null }[] = []
  let offset = 0
  const add = (tag: string, text: MappedText, dropped: string | null, boldEnd = 0): void => {
    const { line } = locateOffset(starts, text.pieces[0]?.source ?? offset)
    lines.push({
      number: line,
      tag,
      text,
      isContent: dropped === null,
      dropped,
      boldEnd,
      isCell: inside.isCell,
    })
  }
  const flush = (): void => {
    for (const dropped of new Set(runs.map((run) => run.dropped))) {
      const own = runs.filter((run) => run.dropped === dropped)
      const text = collapseSpaces(concatMapped(own.map((run) => run.text)))
      const words = own.filter((run) => run.text.text.trim() !== '')
      const plain = words.findIndex((run) => !run.isBold)
      const bold = plain === -1 ? words : words.slice(0, plain)
      const boldEnd =
        bold.length === 0 ? 0 : collapseSpaces(concatMapped(bold.map((run) => run.text))).text.length
      if (text.text !== '') add(inside.tag, text, dropped, inside.tag === 'dt' ? text.text.length : boldEnd)
    }
    runs = []
  }
  const put = (text: MappedText): void => {
    runs.push({ text, isBold: inside.isBold, dropped: inside.dropped })
  }
  const putText = (text: MappedText): void => {
    if (!inside.isPre) return put(text)
    let from = 0
    for (let at = text.text.indexOf('\n'); at !== -1; at = text.text.indexOf('\n', from)) {
      put(sliceMapped(text, from, at))
      flush()
      from = at + 1
    }
    put(sliceMapped(text, from, text.text.length))
  }
  // A stack of nodes to enter and of elements to leave (then what held around them holds again).
  const stack: ({ enter: Node } | { leave: Inside; isBlock: boolean })[] = document.childNodes
    .toReversed()
    .map((node) => ({ enter: node }))
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ('leave' in step) {
      if (step.isBlock) flush()
      inside = step.leave
      continue
    }
    const node = step.enter
    if (node.nodeName === '#text' && 'value' in node) {
      const location = node.sourceCodeLocation
      if (location) offset = location.startOffset
      putText(mapText(source, node.value, location ?? null))
      continue
    }
    if (!isElement(node)) continue
    const name = node.tagName
    if (node.sourceCodeLocation) offset = node.sourceCodeLocation.startOffset
    if (name === 'img' || EMBEDDED.has(name)) {
      const placeholder = placeholderOf(node, inside.dropped !== null || furniture.has(node))
      if (placeholder !== null) {
        flush()
        const reason = inside.dropped ?? furniture.get(node) ?? (isIcon(node) ? 'icon' : null)
        add('img', written(placeholder), reason)
      }
      continue
    }
    if (name === 'head') {
      // Its title is listed; where a page has no heading it becomes one (article-html.ts).
      const title = node.childNodes.find((child) => isElement(child) && child.tagName === 'title')
      if (title !== undefined) stack.push({ enter: title })
      continue
    }
    if (SILENT.has(name) || isListSign(node) || isReferenceMark(node)) continue
    const isBlock = BLOCKS.has(name) || /display\s*:\s*block/i.test(attributeOf(node, 'style'))
    if (isBlock) flush()
    stack.push({ leave: inside, isBlock })
    inside = {
      tag: isBlock ? tagOf(node, inside.tag) : inside.tag,
      dropped: droppedIn(node, inside.dropped, root, furniture),
      isBold: isBoldIn(node, inside.isBold),
      isCell: inside.isCell || isCell(node),
      isPre: inside.isPre || name === 'pre',
    }
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push({ enter: node.childNodes[i]! })
  }
  flush()
  return lines
}

export const OUTSIDE = 'outside the article'
export const PAGE_TITLE = 'page title'

function droppedIn(
  node: Element,
  around: string | null,
  root: Element | null,
  furniture: ReadonlyMap<Element, string>,
): string | null {
  if (node === root) return null
  if (node.tagName === 'title') return PAGE_TITLE
  // The reason nearest to the words says most, but nothing inside furniture is content again.
  if (around !== null && around !== OUTSIDE) return around
  if (around === OUTSIDE && leadsBack(node)) return null
  return furniture.get(node) ?? around
}

/** `<p>` in a list item is the item; `<div>` and `<br>` say nothing about what they hold. */
function tagOf(node: Element, around: string): string {
  const name = node.tagName
  if (attributeOf(node, 'id') === 'activity-name') return 'h1'
  const style = attributeOf(node, 'class')
  if (name === 'p' && /^MsoTitle\b/.test(style)) return 'h1'
  if (name === 'p' && (/^MsoList/.test(style) || /mso-list\s*:\s*l/i.test(attributeOf(node, 'style'))))
    return 'li'
  if (around === 'note' || isFootnote(node)) return 'note'
  if (/(?:^|[\s_-])(?:caption|img-desc|image-desc)(?:$|[\s_-])/.test(style) && name !== 'div')
    return 'figcaption'
  if (name === 'p' && /^(?:li|blockquote|dt|figcaption)$/.test(around)) return around
  if (!BLOCKS.has(name) || /^(?:br|div|section|span)$/.test(name)) return around === 'title' ? 'body' : around
  return name
}

/** Word writes the bullet or number of a list item into its text, and says that it should be ignored. */
const isListSign = (node: Element): boolean => /mso-list\s*:\s*ignore/i.test(attributeOf(node, 'style'))

/** The number that leads to a footnote or a comment, and the one that leads back: nobody reads it out. */
function isReferenceMark(node: Element): boolean {
  if (node.tagName !== 'a' || !/#.*(?:note|ftn|fn|cmnt|cite|ref)/i.test(attributeOf(node, 'href')))
    return false
  let only: Node | undefined = node
  for (let level = 0; level < 4 && only !== undefined && isElement(only); level++)
    only = only.childNodes.length === 1 ? only.childNodes[0] : undefined
  return (
    only !== undefined && 'value' in only && /^\s*\[?(?:\d{1,3}|[a-z]{1,2}|[*†‡↩^])\]?\s*$/.test(only.value)
  )
}

/** A note at the foot of a page begins with the number that leads back to its place in the text. */
function leadsBack(node: Element): boolean {
  if (!/^(?:div|p|li|aside|section)$/.test(node.tagName)) return false
  let first: Node | undefined = node
  for (let level = 0; level < 4 && first !== undefined && isElement(first); level++) {
    if (isReferenceMark(first)) return true
    first = first.childNodes.find((child) => !('value' in child) || child.value.trim() !== '')
  }
  return false
}

const isFootnote = (node: Element): boolean =>
  leadsBack(node) ||
  /^doc-(?:foot|end)notes?$/.test(attributeOf(node, 'role')) ||
  (/^(?:p|li|div|aside)$/.test(node.tagName) &&
    /(?:^|\s)(?:Mso)?(?:foot|end)note(?:Text|-text|-definition|-content|s)?(?:\s|$)/i.test(
      attributeOf(node, 'class'),
    ))

/** Google Docs wraps a whole paste into `<b style="font-weight:normal">`. */
function isBoldIn(node: Element, around: boolean): boolean {
  const weight = /font-weight\s*:\s*(\w+)/i.exec(attributeOf(node, 'style'))?.[1]?.toLowerCase()
  if (weight !== undefined) return /^(?:bold|bolder|[6-9]00)$/.test(weight)
  return around || node.tagName === 'b' || node.tagName === 'strong'
}

function isCell(node: Element): boolean {
  if (node.tagName !== 'td' && node.tagName !== 'th') return false
  const row = node.parentNode
  if (row === null || !('childNodes' in row)) return false
  return row.childNodes.filter((each) => isElement(each) && /^t[dh]$/.test(each.tagName)).length > 1
}

/** Null: nothing that a reader would see or miss (a counter's pixel, a picture without words among the furniture). */
function placeholderOf(node: Element, isDropped: boolean): string | null {
  if (node.tagName !== 'img') {
    const isSeen =
      attributeOf(node, 'src') !== '' || attributeOf(node, 'data-src') !== '' || node.childNodes.length > 0
    return isDropped || !isSeen ? null : '[video]'
  }
  const alt = attributeOf(node, 'alt').replace(/\s+/g, ' ').trim()
  if (/^[01](?:px)?$/.test(attributeOf(node, 'width')) || /^[01](?:px)?$/.test(attributeOf(node, 'height')))
    return null
  if (isDropped && alt === '') return null
  return alt === '' ? '[image]' : `[image: ${alt}]`
}

/** Faces of authors, signs of services, smileys. */
function isIcon(node: Element): boolean {
  const isSmall = ['width', 'height'].every((name) => /^\d{1,2}(?:px)?$/.test(attributeOf(node, name)))
  return isSmall || /(?:^|[\s_-])(?:avatar|emoji|icon|logo)(?:[\s_-]|$)/i.test(attributeOf(node, 'class'))
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

export const isHtmlPage = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^]{0,500}?-->\s*)?(?:<!doctype html|<html[\s>])/i.test(text)

export const looksLikeHtml = (text: string): boolean =>
  isHtmlPage(text) ||
  /<(?:p|div|cite|span|h[1-6]|table|ul|ol|dl|section|article|main|pre|body)\b[^>]*>/i.test(
    text.slice(0, 3000),
  )
