import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import { isProse } from '../prose.ts'
import type { RuleContext } from '../rule.ts'
import { isCommon } from './common-words.ts'
import { guessUse } from './part-of-speech.ts'
import { DETERMINERS, FUNCTION_WORDS, SOUNDS } from './word-classes.ts'

/** Longest term in words. */
const LONGEST = 4

export type TermPlace = Span & Readonly<{ sentence: number }>

/**
 * A run of words that carry meaning. `key`: its words in the singular; `surface`: its most frequent form; `nouns` and
 * `capitals`: at how many places it is used as a noun, and written with capitals.
 */
export type TermCount = Readonly<{
  key: string
  surface: string
  places: readonly TermPlace[]
  nouns: number
  capitals: number
}>

/** Only the plural is undone: a full stemmer makes "continual" and "continuous" one, which is the very difference looked for. */
export const singular = (lower: string): string =>
  lower.length > 4 && lower.endsWith('ies')
    ? `${lower.slice(0, -3)}y`
    : lower.length > 3 && /[^sui]s$/u.test(lower)
      ? lower.slice(0, -1)
      : lower

const isOutside = ({ lower }: Token): boolean =>
  FUNCTION_WORDS.has(lower) || SOUNDS.has(lower) || lower.includes("'") || !/\p{L}{3}/u.test(lower)

/**
 * All runs of one to four neighbouring words without function words in the sentences of a side. A single common word ("man",
 * "know") is no term, a run of several may hold one ("lead time").
 */
export function countTerms(
  context: RuleContext,
  side: 'article' | 'transcript',
): ReadonlyMap<string, TermCount> {
  const document = side === 'article' ? context.article : context.transcript
  const terms = new Map<
    string,
    { forms: Map<string, number>; places: TermPlace[]; nouns: number; capitals: number }
  >()
  if (document === null) return new Map()
  for (const { index } of document.sentences) {
    if (side === 'article' && !isInText(context, index)) continue
    const tokens = context.sentenceTokens(side, index)
    const words = tokens.map((token) => (isOutside(token) ? null : singular(token.lower)))
    // whether the next word follows with nothing but a space or hyphen
    const joins = tokens.map((token, at) =>
      /^[ -]$/u.test(document.text.slice(token.end, tokens[at + 1]?.start ?? 0)),
    )
    for (let from = 0; from < tokens.length; from++) {
      if (words[from] === null) continue
      const noun = isNounAt(tokens, from) ? 1 : 0
      let key = ''
      for (let to = from; to < tokens.length && to < from + LONGEST; to++) {
        const word = words[to]
        if (word === null || word === undefined || (to > from && joins[to - 1] !== true)) break
        key = to === from ? word : `${key} ${word}`
        if (to === from && isCommon(tokens[from]!.lower)) continue
        const { start } = tokens[from]!
        const { end } = tokens[to]!
        const form = document.text.slice(start, end)
        const entry = terms.get(key) ?? {
          forms: new Map<string, number>(),
          places: [],
          nouns: 0,
          capitals: 0,
        }
        terms.set(key, entry)
        const lower = /^\p{Lu}[\p{Ll} -]*$/u.test(form) ? form.toLowerCase() : form
        entry.forms.set(lower, (entry.forms.get(lower) ?? 0) + 1)
        entry.places.push({ start, end, sentence: index })
        entry.nouns += noun
        if (from > 0 && /^\p{Lu}/u.test(form)) entry.capitals++
      }
    }
  }
  return new Map(
    [...terms].map(([key, { forms, ...rest }]) => {
      const [surface] = [...forms].reduce((best, form) => (form[1] > best[1] ? form : best))
      return [key, { key, surface, ...rest }] as const
    }),
  )
}

/** A noun by its own look, or with a determiner before it and nothing but describing words between ("a small flood service"). */
export function isNounAt(tokens: readonly Token[], at: number): boolean {
  if (guessUse(tokens[at]!, tokens[at - 1] ?? null) === 'noun') return true
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    const { lower } = tokens[back]!
    if (DETERMINERS.has(lower)) return true
    // a plural before it is its subject: "the plants imitate"
    if (FUNCTION_WORDS.has(lower) || /[^s]s$/u.test(lower)) return false
  }
  return false
}

const isInText = (context: RuleContext, sentence: number): boolean =>
  isProse(context.article.blocks[context.article.sentences[sentence]!.block]!.role)

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '')
    .replaceAll(/tre(s?)$/gu, 'ter$1')
    .replaceAll('our', 'or')
    .replaceAll('isa', 'iza')
    .replaceAll('ise', 'ize')
    .replaceAll('ae', 'e')
    .replaceAll('ll', 'l')

const stripped = (word: string): string =>
  word.replace(/(?:ing|ed|es|s|er|ly)$/u, '').replace(/(.)\1$/u, '$1')

/** "space-time" and "spacetime", "centre" and "center", "freely falling" and "fall freely": one term written in two ways. */
export function isSameTerm(a: string, b: string): boolean {
  const [left, right] = [letters(a), letters(b)]
  if (left.includes(right) || right.includes(left)) return true
  const sorted = (key: string): string => key.split(' ').map(stripped).sort().join(' ')
  return sorted(a) === sorted(b)
}
