import type { WordLink } from '../model/explanation.ts'
import { numbersAgree } from '../text/number-agreement.ts'
import type { PairWords } from './pair-words.ts'
import type { WordAtom } from './word-atoms.ts'

/** How well one word answers to another, and as what. */
export type WordMatch = Readonly<{ strength: number; kind: WordLink['kind'] }>

/** The lexicon's strengths are costs of the sentence search (at most .4 beside the same word): drawn out for words alone. */
const LEXICON_SCALE = 2
const LEXICON_MOST = 0.8
/** "nobody" for "not": both say no. */
const OTHER_NEGATION = 0.6
/** Share of letter trigrams that two spellings of one name or word have in common at least (Dice). */
const LIKE_LEAST = 0.5
/** "lunch" in "lunchbox": a shorter beginning than this is chance (car, carpet). */
const BEGINNING_LEAST = 5
const BEGINNING = 0.6

/** Log-likelihood ratio from which two words are believed to go together in this pair of texts, and what that is worth. */
export const ASSOCIATED_LEAST = 14
export const ASSOCIATED = 0.6

const SAME: WordMatch = { strength: 1, kind: 'same' }

/** Null where nothing speaks for it. Function words answer to themselves alone. */
export function matchWords(words: PairWords, a: WordAtom, b: WordAtom): WordMatch | null {
  if (a.number !== null && b.number !== null) {
    if (!numbersAgree(a.number, b.number)) return null
    return {
      strength: a.number.low === b.number.low && a.number.high === b.number.high ? 1 : 0.8,
      kind: 'number',
    }
  }
  if (a.stem === b.stem || isVariant(a.form, b.form)) return SAME
  // "every hundred years" and "a hundred years": read as a number on one side only
  if (a.number !== null || b.number !== null) return lastStem(words, a) === lastStem(words, b) ? SAME : null
  if (a.isFunction || b.isFunction) return null
  if (a.isNegation || b.isNegation)
    return a.isNegation && b.isNegation ? { strength: OTHER_NEGATION, kind: 'paraphrase' } : null
  const learnt = words.associated(a.stem, b.stem) >= ASSOCIATED_LEAST ? ASSOCIATED : 0
  const related = Math.max(learnt, LEXICON_SCALE * relatedness(words, a.stem, b.stem))
  const likeness = likeSpelling(words, a, b)
  if (Math.max(related, likeness) === 0) return null
  if (related >= likeness) return { strength: Math.min(LEXICON_MOST, related), kind: 'paraphrase' }
  return { strength: likeness, kind: a.isName && b.isName ? 'bent-name' : 'paraphrase' }
}

const lastStem = (words: PairWords, atom: WordAtom): string =>
  words.stem(atom.form.split(/[\s-]/u).at(-1) ?? '')

/** "someone" and "somebody" differ in style alone. */
const isVariant = (a: string, b: string): boolean => bodyAsOne(a) === bodyAsOne(b)
const bodyAsOne = (form: string): string => form.replace(/^(some|any|every)body$/u, '$1one')

function relatedness(words: PairWords, a: string, b: string): number {
  let best = 0
  for (const [other, strength] of words.similarity.related(a))
    if (other === b && strength > best) best = strength
  return best
}

/** Other spellings of a word (colour, color), bent names (Halmetz, Halmec), and one word inside another. */
function likeSpelling(words: PairWords, a: WordAtom, b: WordAtom): number {
  if (a.stem.length < 4 || b.stem.length < 4) return 0
  // a word that both texts have is what it says, however much it looks like another
  const isForeign = !words.inTranscript.has(a.stem) || !words.inArticle.has(b.stem)
  if (!isForeign) return 0
  const likeness = Math.max(trigramLikeness(a.stem, b.stem), trigramLikeness(a.form, b.form))
  if (likeness >= LIKE_LEAST) return likeness
  const [short, long] = a.stem.length < b.stem.length ? [a.stem, b.stem] : [b.stem, a.stem]
  return short.length >= BEGINNING_LEAST && long.startsWith(short) ? BEGINNING : 0
}

/** Dice coefficient of letter trigrams, ends marked: ^halmec$ and ^halmek$ share 4 of 6 each, .67. */
export function trigramLikeness(a: string, b: string): number {
  const gramsA = trigramsOf(a)
  const gramsB = trigramsOf(b)
  let shared = 0
  for (const gram of gramsA) if (gramsB.has(gram)) shared++
  return (2 * shared) / (gramsA.size + gramsB.size)
}

function trigramsOf(word: string): Set<string> {
  const padded = `^${word}$`
  const grams = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at++) grams.add(padded.slice(at, at + 3))
  return grams
}
