import { stemmerFor } from '../../text/stem.ts'
import { wordForms } from '../../text/words.ts'

/** One side's units as word numbers of the shared vocabulary. */
export type TokenSide = Readonly<{
  /** All words of each unit, in order. */
  all: readonly Int32Array[]
  /** Each word once, in order of first use. */
  unique: readonly Int32Array[]
}>

export type Vocabulary = Readonly<{
  words: readonly string[]
  a: TokenSide
  b: TokenSide
  /** How often each word occurs on each side. */
  countA: Float64Array
  countB: Float64Array
  totalA: number
  totalB: number
}>

/** Noises that are typed in transcripts and mean nothing; they would count as unexplained words. */
const FILLERS: ReadonlySet<string> = new Set([
  'um',
  'uh',
  'uhm',
  'er',
  'erm',
  'ah',
  'eh',
  'hm',
  'hmm',
  'mm',
  'mhm',
])

const HAN = /^\p{Script=Han}+$/u

/** Han runs have no spaces: their characters in pairs are the words. */
function hanPairs(run: string): string[] {
  const characters = [...run]
  if (characters.length < 2) return characters
  return characters.slice(1).map((character, i) => characters[i]! + character)
}

/** An address is nothing that anybody said, though a name may stand in it. */
const ADDRESS = /https?:\/\/\S+/g

export const formsOf = (text: string): string[] =>
  wordForms(text.replace(ADDRESS, ' '))
    .filter((form) => !FILLERS.has(form))
    .flatMap((form) => (HAN.test(form) ? hanPairs(form) : [form]))

/** All beginnings of the words, to tell cheaply that a joined pair cannot be among them. */
function beginningsOf(words: Iterable<string>): Set<string> {
  const beginnings = new Set<string>()
  for (const word of words) for (let end = 3; end <= word.length; end++) beginnings.add(word.slice(0, end))
  return beginnings
}

/**
 * "news room" meets "newsroom": neighbours whose joined form the other side uses count as that word too. Stems keep the
 * beginning of a word, so a pair is only joined and stemmed when some word begins like it ("newsr"): stemming every pair of
 * neighbours took a sixth of the whole alignment.
 */
function withJoined(
  forms: readonly string[],
  stems: readonly string[],
  other: ReadonlySet<string>,
  beginnings: ReadonlySet<string>,
  stem: (f: string) => string,
) {
  const joined: string[] = []
  for (let i = 0; i + 1 < forms.length; i++) {
    const first = forms[i]!
    const second = forms[i + 1]!
    if (first.length < 2 || second.length < 2 || !beginnings.has(first + second[0]!)) continue
    const both = stem(first + second)
    if (other.has(both)) joined.push(both)
  }
  return joined.length === 0 ? stems : [...stems, ...joined]
}

export function buildVocabulary(a: readonly string[], b: readonly string[], language: string): Vocabulary {
  const stem = stemmerFor(language)
  const formsA = a.map(formsOf)
  const formsB = b.map(formsOf)
  const stemsA = formsA.map((forms) => forms.map(stem))
  const stemsB = formsB.map((forms) => forms.map(stem))
  const setA = new Set(stemsA.flat())
  const setB = new Set(stemsB.flat())
  const ids = new Map<string, number>()
  const words: string[] = []
  const number = (word: string): number => {
    let id = ids.get(word)
    if (id === undefined) {
      id = words.length
      ids.set(word, id)
      words.push(word)
    }
    return id
  }
  const side = (forms: string[][], stems: string[][], other: ReadonlySet<string>): TokenSide => {
    const beginnings = beginningsOf(other)
    const all = stems.map((list, i) =>
      Int32Array.from(withJoined(forms[i]!, list, other, beginnings, stem), number),
    )
    return { all, unique: all.map((list) => Int32Array.from(new Set(list))) }
  }
  const sideA = side(formsA, stemsA, setB)
  const sideB = side(formsB, stemsB, setA)
  const count = (tokens: TokenSide): Float64Array => {
    const counts = new Float64Array(words.length)
    for (const list of tokens.all) for (const id of list) counts[id]! += 1
    return counts
  }
  const sum = (tokens: TokenSide): number => tokens.all.reduce((total, list) => total + list.length, 0)
  return {
    words,
    a: sideA,
    b: sideB,
    countA: count(sideA),
    countB: count(sideB),
    totalA: sum(sideA),
    totalB: sum(sideB),
  }
}
