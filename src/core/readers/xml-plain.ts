import { decodeEntity } from '../text/entities.ts'
import { findLineStarts } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import type { MappedText } from '../text/mapped-text.ts'
import { decodeEntities } from './character-references.ts'

export type XmlHandlers = Readonly<{
  /** Names and attribute names with their prefix. */
  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void
  text(text: MappedText, line: number): void
  close(name: string): void
}>

/**
 * XML as caption tools write it, read four times as fast as by a full parser: elements, quoted attributes, text, the five
 * entities and numbers. Anything else (a comment, CDATA, a document type, an entity of its own, a reference in an
 * attribute, a tag that does not match, a sign that XML forbids) makes it not plain, and saxes reads it and says what is
 * wrong. So this knows no fault and resolves nothing.
 *
 *     <p t="0" d="900"><s>so</s><s t="300"> what&#39;s</s></p>     plain
 *     <!DOCTYPE p [<!ENTITY a "…">]><p>&a;</p>                     not plain
 *
 * Looked at whole before the first event: a reader cannot take back what it was told.
 */
export function isPlainXml(source: string, { start, end }: Span): boolean {
  if (FORBIDDEN.test(start === 0 && end === source.length ? source : source.slice(start, end))) return false
  const open: string[] = []
  let at = skipDeclaration(source, start)
  let hasRoot = false
  while (at < end) {
    const tag = source.indexOf('<', at)
    const textEnd = tag === -1 || tag >= end ? end : tag
    if (!(open.length > 0 ? isPlainText : isBlank)(source, at, textEnd)) return false
    if (textEnd === end) break
    if (source.charCodeAt(tag + 1) === SLASH) {
      const name = open.pop()
      if (name === undefined || !source.startsWith(name, tag + 2)) return false
      if (source.charCodeAt(tag + 2 + name.length) !== CLOSE) return false
      at = tag + 3 + name.length
      continue
    }
    OPEN_TAG.lastIndex = tag
    const match = OPEN_TAG.exec(source)
    if (match === null || (open.length === 0 && hasRoot) || readAttributes(match[2]!) === null) return false
    hasRoot = true
    if (match[3] === '') open.push(match[1]!)
    at = OPEN_TAG.lastIndex
  }
  return hasRoot && open.length === 0 && at <= end
}

/** Only for what `isPlainXml` found plain. */
export function readPlainXml(source: string, handlers: XmlHandlers, { start, end }: Span): void {
  const starts = findLineStarts(source)
  let line = 0
  const lineOf = (offset: number): number => {
    while (line + 1 < starts.length && starts[line + 1]! <= offset) line++
    return line + 1
  }
  let depth = 0
  let at = skipDeclaration(source, start)
  while (at < end) {
    const tag = source.indexOf('<', at)
    if (tag === -1 || tag >= end) return
    if (tag > at && depth > 0) handlers.text(decodeEntities(source.slice(at, tag), at), lineOf(at))
    const close = source.indexOf('>', tag)
    at = close + 1
    if (source.charCodeAt(tag + 1) === SLASH) {
      depth--
      handlers.close(source.slice(tag + 2, close))
      continue
    }
    OPEN_TAG.lastIndex = tag
    const match = OPEN_TAG.exec(source)
    if (match === null) return
    at = OPEN_TAG.lastIndex
    handlers.open(match[1]!, readAttributes(match[2]!) ?? {}, lineOf(at - 1))
    if (match[3] === '') depth++
    else handlers.close(match[1]!)
  }
}

const SLASH = 47
const CLOSE = 62
/** XML 1.0, 2.2: control characters, half a surrogate pair, two noncharacters. And what a byte order mark would shift. */
const FORBIDDEN = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufeff\ufffe\uffff]/u
const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?'
const OPEN_TAG = new RegExp(`<(${NAME})((?: +${NAME}=(?:"[^"<>&\\t\\n]*"|'[^'<>&\\t\\n]*'))*) *(/?)>`, 'y')
const DECLARATION = /<\?xml version="1\.0"(?: encoding="[A-Za-z][\w.-]*")? *\?>/y
const REFERENCE = /&(?:amp|lt|gt|quot|apos|#\d{2,6}|#x[\da-fA-F]{2,5});/y

function skipDeclaration(source: string, start: number): number {
  DECLARATION.lastIndex = start
  return DECLARATION.test(source) ? DECLARATION.lastIndex : start
}

/** Null: a name comes twice, which XML forbids. Regular expressions would take half of the reading here. */
function readAttributes(text: string): Record<string, string> | null {
  // Without a prototype, as saxes hands them out: a file may call an attribute __proto__. (The library types it any.)
  const attributes = Object.create(null) as Record<string, string>
  for (let equals = text.indexOf('='), from = 0; equals !== -1; equals = text.indexOf('=', from)) {
    const name = text.slice(from, equals).trimStart()
    from = text.indexOf(text[equals + 1]!, equals + 2) + 1
    if (Object.hasOwn(attributes, name)) return null
    attributes[name] = text.slice(equals + 2, from - 1)
  }
  return attributes
}

function isBlank(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code !== 32 && code !== 10 && code !== 9) return false
  }
  return true
}

/** Every ampersand begins a reference that means an allowed sign, and no `]]>` stands in it. */
function isPlainText(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code === CLOSE && source.startsWith(']]', at - 2)) return false
    if (code !== AMPERSAND) continue
    REFERENCE.lastIndex = at
    const match = REFERENCE.exec(source)
    if (match === null) return false
    const meant = decodeEntity(match[0])
    if (meant === null || FORBIDDEN.test(meant) || meant < ' ') return false
  }
  return true
}

const AMPERSAND = 38
