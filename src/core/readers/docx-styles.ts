import type { BlockRole } from '../model/article.ts'
import type { Span } from '../text/span.ts'
import { isOn, readLevel, toLevel } from './docx-values.ts'
import { readXml } from './xml-events.ts'

/** What a paragraph style says about a paragraph. `level` of a heading from 1; null: none is stated. */
export type DocxStyle = Readonly<{
  role: BlockRole | 'contents' | null
  level: number | null
  isBold: boolean
  /** The list (docx-numbering.ts) that numbers its paragraphs; `level` null: the list says it. */
  number: Readonly<{ list: string; level: number | null; style: string }> | null
}>

type Raw = {
  name: string
  basedOn: string | null
  outline: number | null
  isList: boolean
  isBold: boolean
  list: string | null
  listLevel: number | null
}

/**
 * Styles are told by outline level, then by name: Word writes built-in names in English whatever its language, WPS and
 * converters write `标题 1` or `Überschrift 1`.
 */
const HEADING = /^(?:heading|标题|標題|überschrift|titre|título|titolo|заголовок|見出し|제목|kop)\s*([1-9])$/i
const ROLES: readonly (readonly [RegExp, BlockRole | 'contents'])[] = [
  [
    /^(?:toc|目录|目錄|verzeichnis|table des matières)\s*(?:\d|heading|标题|標題)?$|^toc ?heading$/i,
    'contents',
  ],
  [/^(?:title|标题|標題|titel|título|titolo|文章标题)$/i, 'title'],
  [/^(?:subtitle|副标题|副標題|untertitel|sous-titre|subtítulo)$/i, 'lead'],
  [/quote|引用|引文|zitat|^citation/i, 'quote'],
  [/^list (?:bullet|number)|^(?:列表项目符号|列表编号)/i, 'list-item'],
]

/** Style id to what it says, inherited along `basedOn`. */
export function readDocxStyles(source: string, span: Span): (id: string) => DocxStyle {
  const styles = new Map<string, Raw>()
  let current: Raw | null = null
  readXml(
    source,
    {
      open: (name, attributes) => {
        const value = attributes['w:val']
        if (name === 'w:style') {
          current = { ...NEW_STYLE }
          styles.set(attributes['w:styleId'] ?? '', current)
        } else if (current === null) return
        else if (name === 'w:name') current.name = value ?? ''
        else if (name === 'w:basedOn') current.basedOn = value ?? null
        else if (name === 'w:outlineLvl') current.outline = readLevel(value)
        else if (name === 'w:numPr') current.isList = true
        else if (name === 'w:numId') current.list = value ?? null
        else if (name === 'w:ilvl') current.listLevel = toLevel(value)
        else if (name === 'w:b') current.isBold = isOn(value)
      },
      text: () => undefined,
      close: (name) => {
        if (name === 'w:style') current = null
      },
    },
    span,
  )
  const resolved = new Map<string, DocxStyle>()
  return (id) => {
    const known = resolved.get(id)
    if (known !== undefined) return known
    const style = resolve(styles, id)
    resolved.set(id, style)
    return style
  }
}

const NEW_STYLE: Raw = {
  name: '',
  basedOn: null,
  outline: null,
  isList: false,
  isBold: false,
  list: null,
  listLevel: null,
}
const NO_STYLE: DocxStyle = { role: null, level: null, isBold: false, number: null }

function resolve(styles: ReadonlyMap<string, Raw>, id: string): DocxStyle {
  // A document without styles.xml (cut off, or made by a script) still has ids such as Heading1.
  if (!styles.has(id)) return roleOfName(id.replace(/(\D)(\d)$/, '$1 $2')) ?? NO_STYLE
  let isBold = false
  let number: DocxStyle['number'] = null
  const seen = new Set<string>()
  for (let at: string | null = id; at !== null && !seen.has(at);) {
    seen.add(at)
    const style: Raw | undefined = styles.get(at)
    if (style === undefined) break
    isBold ||= style.isBold
    if (number === null && style.list !== null)
      number = { list: style.list, level: style.listLevel, style: at }
    const named = roleOfName(style.name) ?? roleOfName(at.replace(/(\D)(\d)$/, '$1 $2'))
    if (named !== null) return { ...named, isBold, number: number ?? inheritedList(styles, style.basedOn) }
    if (style.outline !== null) return { role: 'heading', level: style.outline, isBold, number }
    if (style.isList) return { role: 'list-item', level: null, isBold, number }
    at = style.basedOn
  }
  return { ...NO_STYLE, isBold, number }
}

/** The list of the style on which a named one is built, however far below. */
function inheritedList(styles: ReadonlyMap<string, Raw>, from: string | null): DocxStyle['number'] {
  const seen = new Set<string>()
  for (let at = from; at !== null && !seen.has(at);) {
    seen.add(at)
    const style = styles.get(at)
    if (style?.list != null) return { list: style.list, level: style.listLevel, style: at }
    at = style?.basedOn ?? null
  }
  return null
}

function roleOfName(name: string): DocxStyle | null {
  const heading = HEADING.exec(name.trim())
  if (heading !== null) return { ...NO_STYLE, role: 'heading', level: Number(heading[1]) }
  const found = ROLES.find(([pattern]) => pattern.test(name.trim()))
  return found === undefined ? null : { ...NO_STYLE, role: found[1] }
}
