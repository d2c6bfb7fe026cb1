import { NO_SIMILARITY, type WordSimilarity } from '../scoring/similarity.ts'
import { ENGLISH_LEXICON } from './english-data.ts'
import { LEXICON_LEVELS, readLexicon, type Lexicon } from './format.ts'

/** What the strongest pair of a lexicon is worth beside the same word (1). */
const STRONGEST = 0.4

/** Parsing takes some 45 ms of processor in a fresh process: done once, at first use, and kept. */
let english: Readonly<{ lexicon: Lexicon; numberOf: ReadonlyMap<string, number> }> | undefined

function parseEnglish(): NonNullable<typeof english> {
  const lexicon = readLexicon(ENGLISH_LEXICON)
  return { lexicon, numberOf: new Map(lexicon.words.map((word, number) => [word, number])) }
}

const ENGLISH: WordSimilarity = {
  related(word) {
    english ??= parseEnglish()
    const { lexicon, numberOf } = english
    const number = numberOf.get(word)
    if (number === undefined) return []
    const found: (readonly [string, number])[] = []
    for (let k = lexicon.start[number]!; k < lexicon.start[number + 1]!; k++)
      found.push([lexicon.words[lexicon.partner[k]!]!, (lexicon.level[k]! / LEXICON_LEVELS) * STRONGEST])
    return found
  },
}

/** The paraphrase lexicon of a language (BCP 47; the part before the first hyphen counts); none where we have none. */
export const similarityFor = (language: string): WordSimilarity =>
  language.split('-')[0] === 'en' ? ENGLISH : NO_SIMILARITY

/** Unpacks the English word list ahead of need (some 45 ms), for whoever has time before the first texts come. */
export function unpackLexicon(): void {
  english ??= parseEnglish()
}
