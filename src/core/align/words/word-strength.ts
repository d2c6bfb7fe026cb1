import type { WordLink } from '../../model/explanation.ts'
import { numbersAgree } from '../../text/number-agreement.ts'
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

export type WordMatcher = (a: WordAtom, b: WordAtom) => WordMatch | null

/**
 * What says how well a word of the article answers to one of the recording; null where nothing speaks for it. Function words
 * answer to themselves alone. One for each passage: it remembers the words it has looked up.
 */
export function matcherOf(words: PairWords): WordMatcher {
  const kin = remember(
    (stem: string): ReadonlyMap<string, number> => new Map(strongest(words.similarity.related(stem))),
  )
  const grams = remember(trigramsOf)

  /** Other spellings of a word (colour, color), bent names (Halmetz, Halmec), and one word inside another. */
  const likeSpelling = (a: WordAtom, b: WordAtom): number => {
    if (a.stem.length < 4 || b.stem.length < 4) return 0
    // a word that both texts have is what it says, however much it looks like another
    if (words.inTranscript.has(a.stem) && words.inArticle.has(b.stem)) return 0
    const likeness = Math.max(dice(grams(a.stem), grams(b.stem)), dice(grams(a.form), grams(b.form)))
    if (likeness >= LIKE_LEAST) return likeness
    const [short, long] = a.stem.length < b.stem.length ? [a.stem, b.stem] : [b.stem, a.stem]
    return short.length >= BEGINNING_LEAST && long.startsWith(short) ? BEGINNING : 0
  }

  return (a, b) => {
    if (a.number !== null && b.number !== null) {
      if (!numbersAgree(a.number, b.number)) return null
      const isExact = a.number.low === b.number.low && a.number.high === b.number.high
      return { strength: isExact ? 1 : 0.8, kind: 'number' }
    }
    if (a.stem === b.stem || isVariant(a.form, b.form)) return SAME
    // "every hundred years" and "a hundred years": read as a number on one side only
    if (a.number !== null || b.number !== null) return lastStem(words, a) === lastStem(words, b) ? SAME : null
    if (a.isFunction || b.isFunction) return null
    if (a.isNegation || b.isNegation)
      return a.isNegation && b.isNegation ? { strength: OTHER_NEGATION, kind: 'paraphrase' } : null
    const learnt = words.associated(a.stem, b.stem) >= ASSOCIATED_LEAST ? ASSOCIATED : 0
    const related = Math.max(learnt, LEXICON_SCALE * (kin(a.stem).get(b.stem) ?? 0))
    const likeness = likeSpelling(a, b)
    if (Math.max(related, likeness) === 0) return null
    if (related >= likeness) return { strength: Math.min(LEXICON_MOST, related), kind: 'paraphrase' }
    return { strength: likeness, kind: a.isName && b.isName ? 'bent-name' : 'paraphrase' }
  }
}

function remember<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const made = make(word)
    known.set(word, made)
    return made
  }
}

/** Weakest first, so that of a word named twice the stronger pair stands in a map. */
const strongest = (related: Iterable<readonly [string, number]>): (readonly [string, number])[] =>
  [...related].sort((p, q) => p[1] - q[1])

const lastStem = (words: PairWords, atom: WordAtom): string =>
  words.stem(atom.form.split(/[\s-]/u).at(-1) ?? '')

/** "someone" and "somebody" differ in style alone. */
const isVariant = (a: string, b: string): boolean =>
  a.endsWith('body') !== b.endsWith('body') && bodyAsOne(a) === bodyAsOne(b)
const bodyAsOne = (form: string): string => form.replace(/^(some|any|every)body$/u, '$1one')

/** Dice coefficient of letter trigrams, ends marked: ^halmec$ and ^halmek$ share 4 of 6 each, .67. */
export const trigramLikeness = (a: string, b: string): number => dice(trigramsOf(a), trigramsOf(b))

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const gram of a) if (b.has(gram)) shared++
  return (2 * shared) / (a.size + b.size)
}

function trigramsOf(word: string): ReadonlySet<string> {
  const padded = `^${word}$`
  const grams = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at++) grams.add(padded.slice(at, at + 3))
  return grams
}
