import { NO_SIMILARITY, type WordSimilarity } from '../scoring/similarity.ts'
import { ENGLISH_LEXICON } from './english-data.ts'
import { LEXICON_LEVELS, readLexicon } from './format.ts'

/** What the strongest pair of a lexicon is worth beside the same word (1). */
const STRONGEST = 0.4

/** Parsing takes some 50 ms: done once, at first use, and kept. */
let english: ReadonlyMap<string, readonly (readonly [string, number])[]> | undefined

function parseEnglish(): NonNullable<typeof english> {
  const rows = new Map<string, (readonly [string, number])[]>()
  const note = (word: string, other: string, strength: number): void => {
    const row = rows.get(word)
    if (row === undefined) rows.set(word, [[other, strength]])
    else row.push([other, strength])
  }
  for (const [one, other, level] of readLexicon(ENGLISH_LEXICON)) {
    const strength = (level / LEXICON_LEVELS) * STRONGEST
    note(one, other, strength)
    note(other, one, strength)
  }
  return rows
}

const ENGLISH: WordSimilarity = {
  related(word) {
    english ??= parseEnglish()
    return english.get(word) ?? []
  },
}

/** The paraphrase lexicon of a language (BCP 47; the part before the first hyphen counts); none where we have none. */
export const similarityFor = (language: string): WordSimilarity =>
  language.split('-')[0] === 'en' ? ENGLISH : NO_SIMILARITY

/** Unpacks the English word list ahead of need (some 90 ms), for whoever has time before the first texts come. */
export function unpackLexicon(): void {
  english ??= parseEnglish()
}
