import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { validateXML } from 'xmllint-wasm'

export type Element = Readonly<{
  name: string
  attributes: Readonly<Record<string, string>>
  children: (Element | string)[]
}>

/** Strictly; throws on the first fault, undeclared prefixes among them. */
export function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, attribute]) => [key, attribute.value] as const)
    const element: Element = { name, attributes: Object.fromEntries(values), children: [] }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (text) => void open.at(-1)!.children.push(text))
  parser.write(xml).close()
  return root
}

export const textOf = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')

export const findAll = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...findAll(child, name)],
  )

/** What libxml2 has against a document; empty for a valid one. */
export async function validate(xml: string, schema: string): Promise<readonly string[]> {
  const file = (name: string) => ({
    fileName: name,
    contents: readFileSync(join(import.meta.dirname, 'schemas', name), 'utf8'),
  })
  const others = ['xml.xsd', 'its.xsd', 'xliff-2.1.xsd'].filter((name) => name !== schema)
  const { errors } = await validateXML({
    xml: { fileName: 'report.xml', contents: xml },
    schema: file(schema),
    preload: others.map(file),
  })
  return errors.map(({ message }) => message)
}

/** What XML leaves of a text (xml.ts): everything but characters that it cannot hold. */
export const asXmlText = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- these are the characters in question
  text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
