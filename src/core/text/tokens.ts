import type { Span } from './span.ts'

/** A word as it stands in a text: half-open UTF-16 offsets, the letters, and the letters in lower case. */
export type Token = Span & Readonly<{ text: string; lower: string }>

/**
 * Words for rules that look at repeats: letters and digits, with joiners only between them, so that `opt-in in`,
 * `E.ON on` and `Cancel·la la` hold no repeat. (Words for alignment are split finer; see words.ts.) Linear: the joiner
 * and the word characters are disjoint.
 */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’.·_@&\-‑/][\p{L}\p{M}\p{N}]+)*/gu

export function tokenise(text: string, from = 0, to = text.length): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const start = from + match.index
    tokens.push({
      start,
      end: start + match[0].length,
      text: match[0],
      lower: lowerOf(match[0]),
    })
  }
  return tokens
}

/** Most words hold no apostrophe, and replacing costs more than looking. */
function lowerOf(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}
