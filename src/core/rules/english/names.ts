import type { Token } from '../../text/tokens.ts'
import { FUNCTION_WORDS } from './word-classes.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Capitalised by rule and no names of persons or things. */
const CALENDAR =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december english chinese god mr mrs ms miss dr prof sir celsius centigrade
  fahrenheit`)

/** Months, weekdays, titles and languages. */
export const isCalendar = (lower: string): boolean => CALENDAR.has(lower)

export const TITLES = words('mr mrs ms miss dr prof professor sir madam president minister')

/** A capitalised word that does not open a sentence or quotation, so that the capital says something. */
export type Name = Token & Readonly<{ word: string }>

const OPENS = /(?:^|[.!?:;…—–"“”'‘(\n]\s*)["“‘(]?$/u

/** The token as a name, if its capital is not owed to the beginning of a sentence. `text` is what the offset points into. */
export function nameAt(text: string, token: Token, afterQuote = false): Name | null {
  // no capital at all: most words, without a pattern
  if (token.text === token.lower || !/^\p{Lu}\p{Ll}[^.\d]*$/u.test(token.text)) return null
  const word = token.lower.replace(/'s$/u, '')
  if (CALENDAR.has(word) || FUNCTION_WORDS.has(word) || word.length < 3) return null
  const before = text.slice(Math.max(0, token.start - 5), token.start)
  const isQuoted = afterQuote && /["“]$/u.test(before)
  if (!isQuoted && OPENS.test(before) && !/\b(?:Mr|Mrs|Ms|Dr)\.\s$/u.test(before)) return null
  return { ...token, word, end: token.start + token.text.replace(/['’]s$/u, '').length }
}

/** Names among the words of a sentence; its first word is never one. */
export const namesAmong = (text: string, tokens: readonly Token[]): readonly Name[] =>
  tokens.slice(1).flatMap((token) => nameAt(text, token) ?? [])
