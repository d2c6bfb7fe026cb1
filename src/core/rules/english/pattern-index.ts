import { anchorsOf, LONGEST_ANCHOR } from './pattern-anchors.ts'

/** Which patterns of a list can match a text at all, by its words; indexes into the list, ascending. */
export type PatternIndex = (words: Iterable<string>) => readonly number[]

/** Reads the patterns once; asking costs a few look-ups a word, however long the list is. */
export function indexPatterns(patterns: readonly string[]): PatternIndex {
  const always: number[] = []
  const byAnchor = new Map<string, number[]>()
  const lengths = new Set<number>()
  patterns.forEach((pattern, index) => {
    const anchors = anchorsOf(pattern)
    if (anchors === null) always.push(index)
    for (const anchor of anchors ?? []) {
      lengths.add(anchor.length)
      const list = byAnchor.get(anchor)
      if (list) list.push(index)
      else byAnchor.set(anchor, [index])
    }
  })
  const sizes = [...lengths].filter((length) => length <= LONGEST_ANCHOR)
  return (words) => {
    const found = new Set(always)
    for (const word of new Set(words))
      for (const size of sizes)
        if (word.length >= size) for (const index of byAnchor.get(word.slice(0, size)) ?? []) found.add(index)
    return [...found].sort((a, b) => a - b)
  }
}

/**
 * All matches of a pattern with the flag "g". `matchAll` makes a new pattern of it each time, which costs more than looking, and
 * most patterns are tried in vain.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
