/*
 * XML 1.0 as text. Every character that XML can hold comes back the same from any parser. What it cannot hold (NUL and the
 * other C0 controls, halves of surrogate pairs, U+FFFE, U+FFFF; XML 1.0, 2.2 Char) becomes U+FFFD, which a reader sees.
 */

// oxlint-disable-next-line no-control-regex -- naming control characters is the point
const NO_XML = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;', // always: "]]>" may not stand in text
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;', // a parser would make a line feed of it
}

export const escapeXml = (text: string): string =>
  text.replace(NO_XML, '\uFFFD').replace(/[&<>\r]/g, (character) => ENTITIES[character]!)

/** For values in double quotes, where a parser makes spaces of tabs and line breaks that are not escaped. */
const escapeAttribute = (text: string): string =>
  text.replace(NO_XML, '\uFFFD').replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character]!)

/** A null attribute is left out. */
export type Attributes = Readonly<Record<string, string | number | null>>

export const openTag = (name: string, attributes: Attributes = {}): string => {
  const list = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escapeAttribute(String(value))}"`],
  )
  return `<${name}${list.join('')}>`
}

/** `content`: XML already, so that text goes through `escapeXml` first. */
export const element = (name: string, attributes: Attributes, content = ''): string => {
  const tag = openTag(name, attributes)
  return content === '' ? `${tag.slice(0, -1)}/>` : `${tag}${content}</${name}>`
}

/** An element that holds text only. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): string =>
  `${openTag(name, attributes)}${escapeXml(text)}</${name}>`

/** A name token (xs:NMTOKEN) out of any id: what is no letter, digit, dot or hyphen becomes _ and its number. */
export const nameToken = (id: string): string =>
  id.replace(/[^A-Za-z0-9.-]/gu, (character) => `_${character.codePointAt(0)!.toString(16)}_`)

/** A language tag that xs:language takes: letters and digits in groups of eight at most; else "und". */
export const languageTag = (language: string): string =>
  /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(language) ? language : 'und'
