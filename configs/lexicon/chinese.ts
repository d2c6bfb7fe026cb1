import type { CedictEntry } from './pivot.ts'
import { NO_MEANING, salienceOf } from './pivot.ts'
import type { WordnetFiles } from './wordnet.ts'

/** A Chinese word and the English ones a dictionary gives for it: nouns and adjectives, lower case, one or two words each. */
export type Headword = Readonly<{
  word: string
  /** Synonyms of one another stand in one group; words of two groups are two senses. */
  groups: readonly (readonly string[])[]
}>

/** A gloss keeps this many of its Chinese words: what a reviewer reads as the reason, no more. */
const HEADWORDS_OF_GLOSS = 3
/** A headword inside so many longer ones is in use; the dictionary has no frequencies. */
const IN_USE = 2
const LONGEST_WORD = 4

type Nouns = Readonly<{
  isKnown(word: string): boolean
  /** Whether its first sense is no thing, person or place: what collapses into "status and status" is abstract. */
  isAbstract(word: string): boolean
  /** One word for the other in the main senses of both: "gender", "sex"; not "threshold", "doorstep" (fourth sense). */
  isSynonym(one: string, other: string): boolean
}>

/** WordNet's files of acts, attributes, cognition, communication, events, feelings, motives, phenomena, processes, relations, states. */
const ABSTRACT: ReadonlySet<string> = new Set('04 07 09 10 11 12 16 19 22 24 26'.split(' '))

/** Senses of a word that count as its main ones. */
const MAIN_SENSES = 2

function readNouns(files: WordnetFiles): Nouns {
  const senses = new Map<string, readonly string[]>()
  for (const line of files('index.noun').split('\n')) {
    if (line === '' || line.startsWith(' ')) continue
    const fields = line.trim().split(/\s+/)
    senses.set(fields[0]!.replaceAll('_', ' '), fields.slice(6 + Number(fields[3])))
  }
  const fileOf = new Map<string, string>()
  for (const line of files('data.noun').split('\n')) {
    const [offset, file] = line.split(' ', 2)
    if (offset !== '') fileOf.set(offset!, file!)
  }
  const main = (word: string): readonly string[] => (senses.get(word) ?? []).slice(0, MAIN_SENSES)
  return {
    isKnown: (word) => senses.has(word),
    isAbstract: (word) => ABSTRACT.has(fileOf.get(senses.get(word)?.[0] ?? '') ?? ''),
    isSynonym: (one, other) => main(one).some((sense) => main(other).includes(sense)),
  }
}

function glossesOf(entry: CedictEntry, nouns: Nouns): string[] {
  return entry.english
    .filter((text) => !NO_MEANING.test(text))
    .flatMap((text) => text.replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ').split(/[;,/]/))
    .map((part) =>
      part
        .trim()
        .toLowerCase()
        .replace(/^(?:a|an|the) /, ''),
    )
    .filter((part) => /^[a-z]{3,}(?:[ -][a-z]{3,})?$/.test(part))
    .filter((part) => part.split(/[ -]/).every((word) => nouns.isKnown(word)))
}

/**
 * The words of CC-CEDICT that a round trip through Chinese confuses: those of which one gloss is no synonym of another
 * (门槛 doorstep · threshold), and for each English word the Chinese ones that are most in use (momentum: 势头 · 动量).
 */
export function chineseWords(
  entries: readonly CedictEntry[],
  files: WordnetFiles,
  frequent: (word: string) => boolean,
): Headword[] {
  const nouns = readNouns(files)
  const glosses = new Map<string, string[]>()
  for (const entry of entries) {
    if (!/^[\u3400-\u9fff]{2,4}$/.test(entry.simplified) || entry.simplified.length > LONGEST_WORD) continue
    const known = glosses.get(entry.simplified) ?? []
    glosses.set(entry.simplified, [...new Set([...known, ...glossesOf(entry, nouns)])])
  }
  const inside = salienceOf(new Set(entries.map((entry) => entry.simplified)))
  const weight = (word: string): number => inside.get(word) ?? 0
  const byWeight = (a: string, b: string): number => weight(b) - weight(a) || (a < b ? -1 : 1)
  const wordsOf = new Map<string, string[]>()
  for (const [word, list] of glosses)
    for (const gloss of list) wordsOf.set(gloss, [...(wordsOf.get(gloss) ?? []), word])
  const kept = new Map<string, Set<string>>()
  const keep = (word: string, gloss: string): void => {
    const row = kept.get(word) ?? new Set<string>()
    kept.set(word, row.add(gloss))
  }
  for (const [gloss, words] of wordsOf)
    if (words.length > 1 && nouns.isAbstract(gloss) && frequent(gloss))
      for (const word of words.toSorted(byWeight).slice(0, HEADWORDS_OF_GLOSS)) keep(word, gloss)
  for (const [word, list] of glosses) {
    if (weight(word) < IN_USE) continue
    for (const one of list)
      for (const other of list) if (one !== other && !nouns.isSynonym(one, other)) keep(word, one)
  }
  return [...kept]
    .filter(([, row]) => row.size > 0)
    .map(([word, row]) => ({ word, groups: groupSynonyms([...row].toSorted(), nouns) }))
    .toSorted((a, b) => (a.word < b.word ? -1 : 1))
}

function groupSynonyms(glosses: readonly string[], nouns: Nouns): string[][] {
  const groups: string[][] = []
  for (const gloss of glosses) {
    const own = groups.filter((group) => group.some((other) => nouns.isSynonym(gloss, other)))
    const rest = groups.filter((group) => !own.includes(group))
    groups.splice(0, groups.length, ...rest, [...own.flat(), gloss])
  }
  return groups
}
