import type { BlockRole } from '../model/article.ts'
import type { Span } from '../text/span.ts'
import { readXml } from './xml-events.ts'

/** What a paragraph style says about a paragraph. `level` of a heading from 1; null: none is stated. */
export type DocxStyle = Readonly<{
  role: BlockRole | 'contents' | null
  level: number | null
  isBold: boolean
}>

type Raw = { name: string; basedOn: string | null; outline: number | null; isList: boolean; isBold: boolean }

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
          current = { name: '', basedOn: null, outline: null, isList: false, isBold: false }
          styles.set(attributes['w:styleId'] ?? '', current)
        } else if (current === null) return
        else if (name === 'w:name') current.name = value ?? ''
        else if (name === 'w:basedOn') current.basedOn = value ?? null
        else if (name === 'w:outlineLvl') current.outline = readLevel(value)
        else if (name === 'w:numPr') current.isList = true
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

const NO_STYLE: DocxStyle = { role: null, level: null, isBold: false }

function resolve(styles: ReadonlyMap<string, Raw>, id: string): DocxStyle {
  // A document without styles.xml (cut off, or made by a script) still has ids such as Heading1.
  if (!styles.has(id)) return roleOfName(id.replace(/(\D)(\d)$/, '$1 $2')) ?? NO_STYLE
  let isBold = false
  const seen = new Set<string>()
  for (let at: string | null = id; at !== null && !seen.has(at);) {
    seen.add(at)
    const style: Raw | undefined = styles.get(at)
    if (style === undefined) break
    isBold ||= style.isBold
    const named = roleOfName(style.name) ?? roleOfName(at.replace(/(\D)(\d)$/, '$1 $2'))
    if (named !== null) return { ...named, isBold }
    if (style.outline !== null) return { role: 'heading', level: style.outline, isBold }
    if (style.isList) return { role: 'list-item', level: null, isBold }
    at = style.basedOn
  }
  return { ...NO_STYLE, isBold }
}

function roleOfName(name: string): DocxStyle | null {
  const heading = HEADING.exec(name.trim())
  if (heading !== null) return { role: 'heading', level: Number(heading[1]), isBold: false }
  const found = ROLES.find(([pattern]) => pattern.test(name.trim()))
  return found === undefined ? null : { role: found[1], level: null, isBold: false }
}

/** `w:outlineLvl`: 0 is the highest, 9 is body text. */
export function readLevel(value: string | undefined): number | null {
  const level = Number(value)
  return Number.isInteger(level) && level >= 0 && level <= 8 ? level + 1 : null
}

/** A toggle such as `<w:b/>` is on unless it says otherwise. */
export const isOn = (value: string | undefined): boolean =>
  value === undefined || !/^(?:0|false|off|none)$/i.test(value)
