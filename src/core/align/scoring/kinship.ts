import type { WordSimilarity } from './similarity.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { AlignWeights } from './weights.ts'

/**
 * For each word, the words of the other side it may answer to and how well: itself 1, others less. Sparse rows, as plain arrays: most
 * have one entry, and a hundred thousand tables of one cost more than all they hold.
 */
export type Kinship = Readonly<{
  ids: readonly (readonly number[])[]
  strengths: readonly (readonly number[])[]
}>

/** Stands before and behind a word; no character has it. */
const EDGE = 1

/** Three characters in one number; a word's trigrams, edges included, ascending, each once. */
function trigramsOf(word: string): number[] {
  const grams: number[] = []
  let p = EDGE
  let q = word.charCodeAt(0)
  for (let i = 1; i <= word.length; i++) {
    const r = i < word.length ? word.charCodeAt(i) : EDGE
    const gram = (p * 0x10000 + q) * 0x10000 + r
    p = q
    q = r
    // put in its place: a dozen numbers are sorted so before a comparison has been called
    let place = grams.length
    while (place > 0 && grams[place - 1]! > gram) place--
    if (place === 0 || grams[place - 1] !== gram) grams.splice(place, 0, gram)
  }
  return grams
}

/** How many numbers two ascending lists have in common. */
function sharedCount(one: readonly number[], other: readonly number[]): number {
  let shared = 0
  for (let p = 0, q = 0; p < one.length && q < other.length;) {
    const difference = one[p]! - other[q]!
    if (difference === 0) shared++
    if (difference <= 0) p++
    if (difference >= 0) q++
  }
  return shared
}

/** A trigram in more words than this (ing, ed$) finds no candidates; it still counts once they are found. */
const COMMON_TRIGRAM = 60

/**
 * Names come back bent from a translation and from speech recognition (Varga, Valga): words that only a has are compared with words that only
 * b has, by character trigrams (Dice).
 *
 *     ^valga$  ^va val alg lga ga$      ^varga$  ^va var arg rga ga$      2 shared of 5 and 5: .4, below the threshold
 *     ^halmek$ ^ha hal alm lme mek ek$  ^halmec$ ^ha hal alm lme mec ec$  4 shared of 6 and 6: .67, kin
 */
function eachBentName(
  vocabulary: Vocabulary,
  weights: AlignWeights,
  note: (from: number, to: number, strength: number) => void,
): void {
  const { words, countA, countB } = vocabulary
  if (weights.trigram === 0) return
  const gramsOf: (readonly number[])[] = []
  const holders = new Map<number, number[]>()
  words.forEach((word, id) => {
    gramsOf.push([])
    if (countA[id]! > 0 || word.length < 4) return
    const grams = trigramsOf(word)
    gramsOf[id] = grams
    for (const gram of grams) {
      const list = holders.get(gram)
      if (list === undefined) holders.set(gram, [id])
      else list.push(id)
    }
  })
  const seenFor = new Int32Array(words.length).fill(-1)
  for (let id = 0; id < words.length; id++) {
    const word = words[id]!
    if (countB[id]! > 0 || word.length < 4) continue
    const grams = trigramsOf(word)
    for (const gram of grams) {
      const list = holders.get(gram)
      if (list === undefined || list.length > COMMON_TRIGRAM) continue
      for (const other of list) {
        if (seenFor[other] === id) continue
        seenFor[other] = id
        const others = gramsOf[other]!
        const both = grams.length + others.length
        // without a count of shared trigrams: no more can be shared than the shorter word has
        if (2 * Math.min(grams.length, others.length) < weights.trigramLeast * both) continue
        const dice = (2 * sharedCount(grams, others)) / both
        if (dice >= weights.trigramLeast) note(id, other, weights.trigram * dice)
      }
    }
  }
}

/** Rows for words of a (towards b) and the same table turned (rows for words of b towards a). */
export function buildKinship(
  vocabulary: Vocabulary,
  similarity: WordSimilarity,
  weights: AlignWeights,
): { ofA: Kinship; ofB: Kinship } {
  const { words, countA, countB } = vocabulary
  const ids = new Map(words.map((word, id) => [word, id]))
  const kin: number[][] = []
  const strengths: number[][] = []
  const put = (from: number, to: number, strength: number): void => {
    const place = kin[from]!.indexOf(to)
    if (place === -1) {
      kin[from]!.push(to)
      strengths[from]!.push(strength)
    } else strengths[from]![place] = Math.max(strength, strengths[from]![place]!)
  }
  for (let id = 0; id < words.length; id++) {
    kin.push([id])
    strengths.push([1])
    if (countA[id] === 0) continue
    for (const [other, strength] of similarity.related(words[id]!)) {
      const to = ids.get(other)
      if (to !== undefined && to !== id && countB[to]! > 0)
        put(id, to, Math.min(1, weights.lexicon * strength))
    }
  }
  eachBentName(vocabulary, weights, put)
  const ofA: Kinship = { ids: kin, strengths }
  return { ofA, ofB: turned(ofA) }
}

/** Rows and columns with sides changed. */
function turned({ ids, strengths }: Kinship): Kinship {
  const turnedIds: number[][] = ids.map(() => [])
  const turnedStrengths: number[][] = ids.map(() => [])
  ids.forEach((row, from) => {
    for (let k = 0; k < row.length; k++) {
      turnedIds[row[k]!]!.push(from)
      turnedStrengths[row[k]!]!.push(strengths[from]![k]!)
    }
  })
  return { ids: turnedIds, strengths: turnedStrengths }
}
