import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import { isProse } from '../prose.ts'
import type { RuleContext } from '../rule.ts'
import { isCommon } from './common-words.ts'
import { guessUse } from './part-of-speech.ts'
import { AMOUNTS, DETERMINERS, FUNCTION_WORDS, SOUNDS } from './word-classes.ts'

/** Longest term in words. */
const LONGEST = 4

/** Where a term stands; `tokens` are the words of its sentence, `at` is its first among them. */
export type TermPlace = Span & Readonly<{ sentence: number; tokens: readonly Token[]; at: number }>

/** A run of words that carry meaning, by its words in the singular. Most are never asked for more than their places. */
export type TermCount = Readonly<{ key: string; places: readonly TermPlace[] }>

/** Its most frequent form, the first of those as frequent; capitals of a beginning or a title do not count. */
export function surfaceOf(text: string, { places }: TermCount): string {
  const forms = new Map<string, number>()
  for (const { start, end } of places) {
    const form = text.slice(start, end)
    const lower = /^\p{Lu}[\p{Ll} -]*$/u.test(form) ? form.toLowerCase() : form
    forms.set(lower, (forms.get(lower) ?? 0) + 1)
  }
  return [...forms].reduce((best, form) => (form[1] > best[1] ? form : best))[0]
}

/** At how many places it is used as a noun. */
export const nounsOf = ({ places }: TermCount): number =>
  places.filter(({ tokens, at }) => isNounAt(tokens, at)).length

/** At how many places it has a capital that no beginning of a sentence explains; of several words the last tells ("Tomas Varga"). */
export const capitalsOf = ({ key, places }: TermCount): number => {
  const behind = key.split(' ').length - 1
  return places.filter(({ tokens, at }) => {
    const last = tokens[at + behind]
    return (at > 0 || behind > 0) && /^\p{Lu}/u.test((behind > 0 ? last : tokens[at])?.text ?? '')
  }).length
}

/** Only the plural is undone: a full stemmer makes "continual" and "continuous" one, which is the very difference looked for. */
export const singular = (lower: string): string =>
  lower.length > 4 && lower.endsWith('ies')
    ? `${lower.slice(0, -3)}y`
    : lower.length > 3 && /[^sui]s$/u.test(lower)
      ? lower.slice(0, -1)
      : lower

/** The singular of a word that can be part of a term; null for one that cannot. */
const termWord = (lower: string): string | null =>
  FUNCTION_WORDS.has(lower) || SOUNDS.has(lower) || lower.includes("'") || !/\p{L}{3}/u.test(lower)
    ? null
    : singular(lower)

/** What a word is in a term, found once for each spelling. */
function termWords(): (lower: string) => Readonly<{ word: string | null; isCommon: boolean }> {
  const known = new Map<string, Readonly<{ word: string | null; isCommon: boolean }>>()
  return (lower) => {
    let entry = known.get(lower)
    if (entry === undefined) {
      entry = { word: termWord(lower), isCommon: isCommon(lower) }
      known.set(lower, entry)
    }
    return entry
  }
}

/**
 * All runs of one to four neighbouring words without function words in the sentences of a side. A single common word ("man",
 * "know") is no term, a run of several may hold one ("lead time").
 */
export function countTerms(
  context: RuleContext,
  side: 'article' | 'transcript',
): ReadonlyMap<string, TermCount> {
  const document = side === 'article' ? context.article : context.transcript
  const terms = new Map<string, { key: string; places: TermPlace[] }>()
  if (document === null) return new Map()
  const { text } = document
  const book = termWords()
  for (const { index } of document.sentences) {
    if (side === 'article' && !isInText(context, index)) continue
    const tokens = context.sentenceTokens(side, index)
    const words = tokens.map((token) => book(token.lower))
    for (let from = 0; from < tokens.length; from++) {
      let key = ''
      for (let to = from; to < tokens.length && to < from + LONGEST; to++) {
        const { word } = words[to]!
        if (word === null || (to > from && !isJoined(text, tokens[to - 1]!, tokens[to]!))) break
        key = to === from ? word : `${key} ${word}`
        if (to === from && words[from]!.isCommon) continue
        const place = { start: tokens[from]!.start, end: tokens[to]!.end, sentence: index, tokens, at: from }
        const term = terms.get(key)
        if (term === undefined) terms.set(key, { key, places: [place] })
        else term.places.push(place)
      }
    }
  }
  return terms
}

/** Whether the next word follows with nothing but a space or hyphen. */
function isJoined(text: string, left: Token, right: Token): boolean {
  if (right.start !== left.end + 1) return false
  const gap = text[left.end]
  return gap === ' ' || gap === '-'
}

/** A noun by its own look, or with a determiner before it and nothing but describing words between ("a small flood service"). */
export function isNounAt(tokens: readonly Token[], at: number): boolean {
  if (guessUse(tokens[at]!, tokens[at - 1] ?? null) === 'noun') return true
  // "nine hundred grasps"
  const counted = tokens[at - 1]?.lower ?? ''
  if (/[^s]s$/u.test(tokens[at]!.lower) && (/^\d/u.test(counted) || AMOUNTS.has(counted))) return true
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
