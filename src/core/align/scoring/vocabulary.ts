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

/** Word forms by number, and what a printed word (what stands between blanks) comes to: each is taken apart once. */
type Forms = Readonly<{
  forms: string[]
  idOf: Map<string, number>
  ofPrinted: Map<string, readonly number[]>
}>

function formsOfUnit(text: string, { forms, idOf, ofPrinted }: Forms): number[] {
  const found: number[] = []
  // other white space than a blank is rare, and taken care of where words are taken apart
  for (let at = 0, end = 0; end !== -1; at = end + 1) {
    end = text.indexOf(' ', at)
    const printed = text.slice(at, end === -1 ? text.length : end)
    let ids = ofPrinted.get(printed)
    if (ids === undefined) {
      ids = formsOf(printed).map((form) => {
        let id = idOf.get(form)
        if (id === undefined) {
          id = forms.length
          idOf.set(form, id)
          forms.push(form)
        }
        return id
      })
      ofPrinted.set(printed, ids)
    }
    for (let k = 0; k < ids.length; k++) found.push(ids[k]!)
  }
  return found
}

/** By form: the letters with which some of `words` goes on where the form ends. */
function lettersBehind({ forms, idOf }: Forms, words: Iterable<string>): string[] {
  const letters = forms.map(() => '')
  for (const word of words) {
    for (let end = 2; end < word.length; end++) {
      const id = idOf.get(word.slice(0, end))
      if (id !== undefined && !letters[id]!.includes(word[end]!)) letters[id] += word[end]!
    }
  }
  return letters
}

const NOTHING: readonly string[] = []

/**
 * "news room" meets "newsroom": neighbours whose joined form the other side uses count as that word too. Stems keep the
 * beginning of a word, so a pair is only joined and stemmed when some word begins like it ("newsr"): stemming every pair of
 * neighbours took a sixth of the whole alignment.
 */
function joinedWords(
  unit: readonly number[],
  forms: readonly string[],
  letters: readonly string[],
  other: ReadonlySet<string>,
  stem: (form: string) => string,
): readonly string[] {
  let joined: string[] | null = null
  for (let i = 0; i + 1 < unit.length; i++) {
    const behind = letters[unit[i]!]!
    if (behind === '') continue
    const first = forms[unit[i]!]!
    const second = forms[unit[i + 1]!]!
    if (second.length < 2 || !behind.includes(second[0]!)) continue
    const both = stem(first + second)
    if (other.has(both)) (joined ??= []).push(both)
  }
  return joined ?? NOTHING
}

export function buildVocabulary(a: readonly string[], b: readonly string[], language: string): Vocabulary {
  const stem = stemmerFor(language)
  const known: Forms = { forms: [], idOf: new Map(), ofPrinted: new Map() }
  const { forms } = known
  const unitsA = a.map((text) => formsOfUnit(text, known))
  const unitsB = b.map((text) => formsOfUnit(text, known))
  const stems = forms.map(stem)
  const stemsOf = (units: readonly (readonly number[])[]): Set<string> => {
    const used = new Uint8Array(forms.length)
    for (const unit of units) for (const form of unit) used[form] = 1
    return new Set(stems.filter((_, form) => used[form] === 1))
  }
  const setA = stemsOf(unitsA)
  const setB = stemsOf(unitsB)
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
  const ofForm = new Int32Array(forms.length).fill(-1)
  const side = (units: readonly (readonly number[])[], other: ReadonlySet<string>): TokenSide => {
    const letters = lettersBehind(known, other)
    const all = units.map((unit) => {
      const joined = joinedWords(unit, forms, letters, other, stem)
      const list = new Int32Array(unit.length + joined.length)
      for (let k = 0; k < unit.length; k++) {
        const form = unit[k]!
        if (ofForm[form] === -1) ofForm[form] = number(stems[form]!)
        list[k] = ofForm[form]!
      }
      for (let k = 0; k < joined.length; k++) list[unit.length + k] = number(joined[k]!)
      return list
    })
    return { all, unique: onceEach(all, words.length) }
  }
  const sideA = side(unitsA, setB)
  const sideB = side(unitsB, setA)
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

/** Each word of a unit once, in order of first use. */
function onceEach(units: readonly Int32Array[], vocabularySize: number): Int32Array[] {
  const seenIn = new Int32Array(vocabularySize).fill(-1)
  return units.map((list, unit) => {
    const once = new Int32Array(list.length)
    let size = 0
    for (let k = 0; k < list.length; k++) {
      const id = list[k]!
      if (seenIn[id] === unit) continue
      seenIn[id] = unit
      once[size++] = id
    }
    return size === list.length ? list : once.slice(0, size)
  })
}
