import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** do not → don't; "am not" and "may not" have no short form of their own. */
const NEGATED: ReadonlyMap<string, string> = new Map(
  `do does did is are was were have has had could would should must need`
    .split(' ')
    .map((verb) => [verb, `${verb}n't`] as const)
    .concat([
      ['can', "can't"],
      ['will', "won't"],
    ]),
)

const WITH_IS = list('it he she that there what who here where how')
const WITH_ARE = list('you we they')
const WITH_WILL = list('i you he she it we they that there')
/** "would" alone: "had" shortens to the same letters and is rarer in talk. */
const WITH_WOULD = list('i you he she we they')
const WITH_HAVE = list('i you we they')

/** "have" shortens before a participle ("I've seen"), not where it is the verb itself ("I have a dog"). */
const PARTICIPLE =
  /(?:ed|en|wn|ght)$|^(?:been|had|done|made|gone|got|said|told|found|met|put|let|set|cut|read|led|held|kept|lost|left|built|spent|heard|come|become|run|begun|just|never|always|already|also|not|long|only|ever|all)$/u

/** Behind these, "it is" bears the stress or ends its clause: "what it is like", "how he is". */
const BEFORE_STRESS = list('what how where who whatever wherever whoever than as whether nor so')

export type Contractible = Span & Readonly<{ words: readonly string[]; instead: string }>

/** Apostrophe forms that have a long form; a possessive ("Tomas's") and "o'clock" have none. */
export const isContraction = (lower: string): boolean =>
  /n't$|'(?:m|re|ve|ll)$|^(?:i|you|he|she|we|they)'d$|^(?:it|he|she|that|there|what|who|here|where|how|let)'s$/u.test(
    lower,
  )

/**
 * Long forms of a sentence that talk would shorten, with the short form in the case of the text. From left to right and
 * without overlaps: "it is not" becomes "it's not". Not before a stop ("Yes, it is."), not where it is stressed.
 */
export function findContractible(text: string, tokens: readonly Token[]): readonly Contractible[] {
  const found: Contractible[] = []
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at]!
    if (first.lower === 'cannot') {
      found.push({ start: first.start, end: first.end, words: ['cannot'], instead: cased(first, "can't") })
      continue
    }
    const second = tokens[at + 1]
    if (second === undefined || text.slice(first.end, second.start) !== ' ') continue
    // capitals are stress: "I do NOT know"
    if (second.text !== second.lower) continue
    const instead = shortForm(text, tokens, at)
    if (instead === null) continue
    found.push({
      start: first.start,
      end: second.end,
      words: [first.lower, second.lower],
      instead: cased(first, instead),
    })
    at++
  }
  return found
}

function shortForm(text: string, tokens: readonly Token[], at: number): string | null {
  const [first, second] = [tokens[at]!.lower, tokens[at + 1]!.lower]
  // "not only … but" and "not to …" lean on their "not"
  if (second === 'not')
    return /^(?:only|just|to|so)$/u.test(tokens[at + 2]?.lower ?? '') ? null : (NEGATED.get(first) ?? null)
  const next = tokens[at + 2]
  if (next === undefined || text.slice(tokens[at + 1]!.end, next.start) !== ' ') return null
  if (BEFORE_STRESS.has(tokens[at - 1]?.lower ?? '')) return null
  // "which of them is", "what I said is": the pronoun is no subject of "is" behind a relative clause
  if (second === 'is' && WITH_IS.has(first)) return isQuestionWord(first) && at > 0 ? null : `${first}'s`
  if (second === 'am' && first === 'i') return "i'm"
  if (second === 'are' && WITH_ARE.has(first)) return `${first}'re`
  if (second === 'will' && WITH_WILL.has(first)) return `${first}'ll`
  if (second === 'would' && WITH_WOULD.has(first)) return `${first}'d`
  if (second === 'have' && WITH_HAVE.has(first) && PARTICIPLE.test(next.lower)) return `${first}'ve`
  return null
}

/** "who is" and "where is" inside a sentence belong to relative clauses, which keep the long form. */
const isQuestionWord = (lower: string): boolean => /^(?:what|who|where|how|here)$/u.test(lower)

const cased = (first: Token, short: string): string =>
  /^\p{Lu}/u.test(first.text) ? short.charAt(0).toUpperCase() + short.slice(1) : short
