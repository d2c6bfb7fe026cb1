import type { BlockRole } from '../model/article.ts'
import { readXml } from './xml-events.ts'

/** What a style of an OpenDocument text says. `bold`: of a span of text, null where it says nothing. */
export type OdtStyle = Readonly<{
  role: BlockRole | 'contents' | null
  level: number | null
  isBold: boolean
  bold: boolean | null
}>

type Raw = { parent: string | null; outline: number | null; bold: boolean | null }

/** Names as the programs write them: spaces as `_20_`, in English whatever the language of the program. */
const ROLES: readonly (readonly [RegExp, BlockRole | 'contents'])[] = [
  [/^Title$/i, 'title'],
  [/^Subtitle$/i, 'lead'],
  [/^Quotations$/i, 'quote'],
  [/^Contents_20_/i, 'contents'],
  [/^List_20_(?:Bullet|Number|\d)/i, 'list-item'],
]

/** Style name to what it says, inherited from parent to child. */
export function readOdtStyles(source: string): (name: string) => OdtStyle {
  const styles = new Map<string, Raw>()
  // Styles stand before the body; reading goes no further.
  const body = source.indexOf('<office:body')
  let current: Raw | null = null
  readXml(
    source,
    {
      open: (name, attributes) => {
        if (name === 'style:style') {
          current = { parent: attributes['style:parent-style-name'] ?? null, outline: null, bold: null }
          const outline = Number(attributes['style:default-outline-level'])
          if (Number.isInteger(outline) && outline > 0) current.outline = outline
          styles.set(attributes['style:name'] ?? '', current)
        } else if (name === 'style:text-properties' && current !== null) {
          const weight = attributes['fo:font-weight']
          if (weight !== undefined) current.bold = /^(?:bold|[6-9]00)$/.test(weight)
        }
      },
      text: () => undefined,
      close: (name) => {
        if (name === 'style:style') current = null
      },
    },
    { start: 0, end: body === -1 ? source.length : body },
  )
  return (name) => resolve(styles, name)
}

function resolve(styles: ReadonlyMap<string, Raw>, name: string): OdtStyle {
  let bold: boolean | null = null
  const seen = new Set<string>()
  for (let at: string | null = name; at !== null && at !== '' && !seen.has(at);) {
    seen.add(at)
    const style: Raw | undefined = styles.get(at)
    bold ??= style?.bold ?? null
    const role = roleOf(at, style?.outline ?? null)
    if (role !== null) return { ...role, isBold: bold === true, bold }
    at = style?.parent ?? null
  }
  return { role: null, level: null, isBold: bold === true, bold }
}

function roleOf(name: string, outline: number | null): Pick<OdtStyle, 'role' | 'level'> | null {
  const heading = /^Heading_20_(\d)$/.exec(name)
  if (heading !== null) return { role: 'heading', level: Number(heading[1]) }
  if (outline !== null) return { role: 'heading', level: outline }
  const found = ROLES.find(([pattern]) => pattern.test(name))
  return found === undefined ? null : { role: found[1], level: null }
}
