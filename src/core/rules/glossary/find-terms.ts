import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'

const ENDINGS = /(?:'s|s'|ies|es|s|ied|ed|d|ing)$/u

/**
 * The form that a word shares with its inflections and not with its relatives: "gauges", "gauge" → gaug; "stopped", "stopping"
 * → stop; but "continual" and "continuous" stay apart, which a stemmer would make one.
 */
function baseOf(word: string): string {
  const [ending] = ENDINGS.exec(word) ?? []
  if (ending === undefined) return word.replace(/[ey]$/u, '')
  const base = word.slice(0, -ending.length)
  if (base.length < 3) return word.replace(/[ey]$/u, '')
  const undoubled = /(?:ed|ing)$/u.test(ending) ? base.replace(/([bdgklmnprt])\1$/u, '$1') : base
  return undoubled.replace(/[ey]$/u, '')
}

type Part = Span & Readonly<{ base: string }>

/** Words with hyphens taken apart: "lead-time" is "lead time". */
const partsOf = (tokens: readonly Token[]): Part[] =>
  tokens.flatMap((token) =>
    [...token.text.matchAll(/[^-‑]+/gu)].map((part) => ({
      start: token.start + part.index,
      end: token.start + part.index + part[0].length,
      base: baseOf(part[0].toLowerCase().replaceAll('’', "'")),
    })),
  )

/** A term ready to be looked for. */
export type TermPattern = readonly string[]

export const patternOf = (term: string): TermPattern =>
  term
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{M}\p{N}'.]+/u)
    .filter((word) => word !== '')
    .map(baseOf)

/** Where the term stands among the words, in any number or tense. */
export function findTerm(tokens: readonly Token[], pattern: TermPattern): Span[] {
  if (pattern.length === 0) return []
  const parts = partsOf(tokens)
  const found: Span[] = []
  for (let at = 0; at + pattern.length <= parts.length; at++)
    if (pattern.every((base, index) => parts[at + index]!.base === base))
      found.push({ start: parts[at]!.start, end: parts[at + pattern.length - 1]!.end })
  return found
}
