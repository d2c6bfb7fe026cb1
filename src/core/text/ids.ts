import { hashText } from './hash.ts'

/**
 * Ids from words and occurrence number: the same sentence keeps its id when text before it changes, and the second "Yes."
 * differs from the first. Spacing does not count. One maker per document.
 */
export function createIdMaker(prefix = ''): (text: string) => string {
  const seen = new Map<string, number>()
  return (text) => {
    const id = prefix + hashText(text.replace(/\s+/g, ' ').trim())
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}.${count}`
  }
}
