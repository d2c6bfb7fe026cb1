import type { Span } from '../text/span.ts'

export type Part = Readonly<{ name: string; span: Span }>

/** The parts of a flat package. Each is read as a document of its own: damage to one does not spoil the others. */
export function findParts(source: string): Part[] {
  const parts: Part[] = []
  const opening = /<pkg:part\b[^>]*?pkg:name="([^"]*)"[^>]*>\s*<pkg:xmlData[^>]*>/g
  for (let match = opening.exec(source); match !== null; match = opening.exec(source)) {
    const start = opening.lastIndex
    const close = source.indexOf('</pkg:xmlData>', start)
    const end = close === -1 ? source.length : close
    parts.push({ name: match[1]!, span: { start, end } })
    opening.lastIndex = end
  }
  return parts
}
