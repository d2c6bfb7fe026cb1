import type { Sentence } from '../../model/document.ts'
import { wordForms } from '../../text/words.ts'
import type { StemPlaces } from '../words/associations.ts'
import type { PairWords } from '../words/pair-words.ts'
import { wordAtoms } from '../words/word-atoms.ts'

/* What reasons are made of: telling words, quotations, lists; the same for links, cuts and additions. */

/** Words below this content weight (roughly: more than one word in seventy) are no reason for anything. */
export const TELLING = 0.5

/** Words named in one reason; more are counted. */
const NAMED = 6

/** "river, gauge, bank and 3 more". */
export function listWords(words: readonly string[]): string {
  const more = words.length - NAMED
  // one word more is as short as saying so
  return more > 1 ? `${words.slice(0, NAMED).join(', ')} and ${more} more` : words.join(', ')
}

const QUOTED = 64

/** The head of some sentences, as a quotation: enough to know them again. */
export function quote(sentences: readonly Readonly<{ text: string }>[]): string {
  const text = sentences
    .map((sentence) => sentence.text)
    .join(' ')
    .replace(/["“”]/gu, '')
    .replace(/[.,;:\s]+$/u, '')
  if (text.length <= QUOTED) return `“${text}”`
  const cut = text.slice(0, QUOTED)
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), QUOTED / 2)).trimEnd()} …”`
}

export const percent = (value: number): string => `${Math.round(value * 100)} %`

/** A stem and how it is printed first. */
export type TellingWord = Readonly<{ stem: string; text: string }>

/** The words of a passage that say something, each once, the rarest first. Without numbers, which are no words of their own. */
export function tellingWords(
  words: PairWords,
  sentences: readonly Sentence[],
  language: string,
): TellingWord[] {
  const found = new Map<string, { stem: string; text: string; content: number }>()
  for (const atom of wordAtoms(words, sentences, language)) {
    if (
      atom.isFunction ||
      atom.isNegation ||
      atom.number !== null ||
      atom.content < TELLING ||
      found.has(atom.stem)
    )
      continue
    found.set(atom.stem, { stem: atom.stem, text: atom.text, content: atom.content })
  }
  // sorting is stable: words of one rarity stay in reading order
  return [...found.values()].sort((p, q) => q.content - p.content)
}

/** How telling a printed word is; of several, the most telling one. */
export const tellingWeight = (words: PairWords, printed: string): number =>
  wordForms(printed).reduce(
    (most, form) => (words.functionWords.has(form) ? most : Math.max(most, words.content(words.stem(form)))),
    0,
  )

/**
 * A sentence of the other side that shares telling words, and which (as printed here, the most telling first). `share`: how
 * much of the weight of all telling words it meets, 0 to 1.
 */
export type Candidate = Readonly<{ sentence: number; share: number; shared: readonly string[] }>

/** A kindred word is worth as much of the same word; below this strength in the lexicon it is worth nothing. */
const KINDRED = 0.4
const KINDRED_LEAST = 0.2
/** No more answers to a word than this are looked at, so that a frequent word costs nothing. */
const ANSWERS = 60

/**
 * The sentences of the other side that have most of these words, the rarer the better (inverse document frequency), best
 * first. Words that the other side has nowhere, nor any close kin of theirs, come back as `missing`.
 */
export function nearest(
  words: PairWords,
  telling: readonly TellingWord[],
  other: ReadonlyMap<string, StemPlaces>,
  total: number,
): { candidates: Candidate[]; missing: string[] } {
  const found = new Map<number, { score: number; shared: Map<string, number> }>()
  const missing: string[] = []
  let all = 0
  for (const { stem, text } of telling) {
    const same = other.get(stem)
    const kin = same === undefined ? kindred(words, stem, other) : [same]
    if (kin.length === 0) missing.push(text)
    const rarity = Math.log(
      1 + total / Math.max(1, Math.min(...kin.map(({ sentences }) => sentences.length), total)),
    )
    all += rarity
    const weight = same === undefined ? KINDRED * rarity : rarity
    for (const sentence of new Set(kin.flatMap(({ sentences }) => sentences.slice(0, ANSWERS)))) {
      const entry = found.get(sentence) ?? { score: 0, shared: new Map<string, number>() }
      entry.score += weight
      entry.shared.set(text, weight)
      found.set(sentence, entry)
    }
  }
  const candidates = [...found]
    .map(([sentence, { score, shared }]) => ({
      sentence,
      share: score / all,
      shared: [...shared].sort((p, q) => q[1] - p[1]).map(([text]) => text),
    }))
    .sort((p, q) => q.share - p.share || p.sentence - q.sentence)
  return { candidates, missing }
}

const kindred = (words: PairWords, stem: string, other: ReadonlyMap<string, StemPlaces>): StemPlaces[] =>
  [...words.similarity.related(stem)].flatMap(([word, strength]) =>
    strength >= KINDRED_LEAST ? (other.get(word) ?? []) : [],
  )
