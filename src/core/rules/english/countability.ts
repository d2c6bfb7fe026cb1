import type { Token } from '../../text/tokens.ts'

/** Nouns without plural in every use that an interview is likely to have; "research" and "work" with care. */
const UNCOUNTABLE = new Set(
  `advice information knowledge equipment software hardware furniture homework feedback luggage baggage evidence
  machinery scenery traffic weather progress news housework jewellery jewelry rubbish pollution electricity`.split(
    /\s+/u,
  ),
)

/** Their impossible plurals. */
const PLURALS: ReadonlyMap<string, string> = new Map(
  [...UNCOUNTABLE].filter((noun) => noun !== 'news' && noun !== 'traffic').map((noun) => [`${noun}s`, noun]),
)
/** These are words of their own: "progresses" has another form, "weathers" is a verb, "pollutions" nobody writes. */
const OTHER_WORDS = new Set(['weathers', 'evidences', 'progresss'])

const COUNTS: ReadonlyMap<string, string> = new Map([
  ['many', 'much'],
  ['few', 'little'],
  ['fewer', 'less'],
  ['several', 'some'],
  ['these', 'this'],
  ['those', 'that'],
])

/**
 * A noun without plural that is counted: "so many advice", "an equipment", "knowledges". Not where it only describes the next
 * noun ("an information desk", "many advice columns"). Null where all is well.
 */
export function countNoun(
  text: string,
  tokens: readonly Token[],
  at: number,
): { noun: Token; message: string; instead: string } | null {
  const token = tokens[at]!
  const next = tokens[at + 1]
  const plural = OTHER_WORDS.has(token.lower) ? undefined : PLURALS.get(token.lower)
  if (plural !== undefined)
    return {
      noun: token,
      message: `“${token.text}” has no plural in English. Write “${plural}”.`,
      instead: plural,
    }
  if (next === undefined || !UNCOUNTABLE.has(next.lower) || text.slice(token.end, next.start) !== ' ')
    return null
  if (describesNext(text, tokens, at + 1)) return null
  const much = COUNTS.get(token.lower)
  if (much !== undefined)
    return {
      noun: next,
      message: `“${next.text}” cannot be counted in English. Write “${much} ${next.text}”.`,
      instead: `${much} ${next.text}`,
    }
  if (token.lower !== 'a' && token.lower !== 'an') return null
  return {
    noun: next,
    message: `“${next.text}” takes no “${token.lower}” in English. Write “some ${next.text}” or “a piece of ${next.text}”.`,
    instead: `some ${next.text}`,
  }
}

/** Whether another noun may follow: nothing but a space between, and no word that ends a group of nouns. */
function describesNext(text: string, tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]
  if (after === undefined || text.slice(tokens[at]!.end, after.start) !== ' ') return false
  return !/^(?:of|in|on|at|by|for|from|to|with|about|and|or|but|that|which|who|is|are|was|were|will|would|can|could|has|have|had|i|you|he|she|we|they|it|as|than|because|if|when|so|over|after|before)$/u.test(
    after.lower,
  )
}
