import type { Span } from './span.ts'

/** What is looked for. `isWord`: only where it is no part of a longer word. `isPattern`: `words` is a regular expression. */
export type FindQuery = Readonly<{
  words: string
  matchesCase: boolean
  isWord: boolean
  isPattern: boolean
}>

export type FindPattern = Readonly<{ ok: true; pattern: RegExp } | { ok: false; why: string }>

/** More than anybody goes through; the count then says "10,000 and more". */
export const MOST_HITS = 10_000

/* Chinese has no gaps between words: there any place will do */
const LETTER = String.raw`(?!\p{Script=Han})[\p{L}\p{M}\p{N}_]`

/**
 * The pattern of a query.
 *
 *     "don't  stop"   finds   don’t stop · Don't⏎stop      quotation marks straight or curly, any white space for white space
 *     art, as a word  finds   art · “Art”                  not: party
 *
 * A regular expression is taken as JavaScript writes it, flag u; what it cannot be read as is said in the engine's words
 * (they name the fault, and there is no better source). An empty query gives a pattern that finds nothing.
 */
export function findPattern({ words, matchesCase, isWord, isPattern }: FindQuery): FindPattern {
  const flags = `gum${matchesCase ? '' : 'i'}`
  if (words === '') return { ok: true, pattern: /(?!)/gu }
  const source = isPattern ? words : literal(words)
  try {
    // first as it stands: bounds around it would turn "a)(b" into something sound
    const bare = new RegExp(source, flags)
    if (!isWord) return { ok: true, pattern: bare }
    return { ok: true, pattern: new RegExp(`(?<!${LETTER})(?:${source})(?!${LETTER})`, flags) }
  } catch (error) {
    return { ok: false, why: reasonOf(error) }
  }
}

/** Hits in the stretches of a text, in order; those of nothing (as `x*` finds between all letters) are left out. */
export function findIn(
  text: string,
  stretches: readonly Span[],
  pattern: RegExp,
  most = MOST_HITS,
): readonly Readonly<Span & { stretch: number }>[] {
  const hits: (Span & { stretch: number })[] = []
  for (const [stretch, { start, end }] of stretches.entries()) {
    // cut out, so that ^, $ and bounds of words mean this paragraph
    for (const { 0: found, index } of text.slice(start, end).matchAll(pattern)) {
      if (found === '') continue
      hits.push({ stretch, start: start + index, end: start + index + found.length })
      if (hits.length >= most) return hits
    }
  }
  return hits
}

function literal(words: string): string {
  return words
    .replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
    .replace(/\s+/gu, String.raw`\s+`)
    .replace(/['’‘]/gu, "['’‘]")
    .replace(/["“”]/gu, '["“”]')
}

/** "Invalid regular expression: /(a/gu: Unterminated group" → "Unterminated group". */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.slice(message.lastIndexOf(': ') + 1).trim()
}
