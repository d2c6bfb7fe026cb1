import type { WordSimilarity } from './similarity.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { AlignWeights } from './weights.ts'

/** For each word, the words of the other side it may answer to and how well: itself 1, others less. Sparse rows. */
export type Kinship = Readonly<{ ids: readonly Int32Array[]; strengths: readonly Float64Array[] }>

const trigramsOf = (word: string): Set<string> => {
  const padded = `^${word}$`
  const grams = new Set<string>()
  for (let i = 0; i + 3 <= padded.length; i++) grams.add(padded.slice(i, i + 3))
  return grams
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
function* bentNames(
  vocabulary: Vocabulary,
  weights: AlignWeights,
): Generator<readonly [number, number, number]> {
  const { words, countA, countB } = vocabulary
  if (weights.trigram === 0) return
  const gramsOf = new Map<number, Set<string>>()
  const holders = new Map<string, number[]>()
  words.forEach((word, id) => {
    if (countA[id]! > 0 || word.length < 4) return
    const grams = trigramsOf(word)
    gramsOf.set(id, grams)
    for (const gram of grams) {
      const list = holders.get(gram)
      if (list === undefined) holders.set(gram, [id])
      else list.push(id)
    }
  })
  for (let id = 0; id < words.length; id++) {
    const word = words[id]!
    if (countB[id]! > 0 || word.length < 4) continue
    const grams = trigramsOf(word)
    const candidates = new Set<number>()
    for (const gram of grams) {
      const list = holders.get(gram) ?? []
      if (list.length <= COMMON_TRIGRAM) for (const other of list) candidates.add(other)
    }
    for (const other of candidates) {
      const others = gramsOf.get(other)!
      // without a count of shared trigrams: no more can be shared than the shorter word has
      if (2 * Math.min(grams.size, others.size) < weights.trigramLeast * (grams.size + others.size)) continue
      let shared = 0
      for (const gram of grams) if (others.has(gram)) shared++
      const dice = (2 * shared) / (grams.size + others.size)
      if (dice >= weights.trigramLeast) yield [id, other, weights.trigram * dice]
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
      if (to !== undefined && to !== id && countB[to]! > 0) put(id, to, strength)
    }
  }
  for (const [from, to, strength] of bentNames(vocabulary, weights)) put(from, to, strength)
  const ofA: Kinship = {
    ids: kin.map((row) => Int32Array.from(row)),
    strengths: strengths.map((row) => Float64Array.from(row)),
  }
  return { ofA, ofB: turned(ofA) }
}

/** Rows and columns with sides changed. */
function turned({ ids, strengths }: Kinship): Kinship {
  const sizes = new Int32Array(ids.length)
  for (const row of ids) for (const to of row) sizes[to]! += 1
  const turnedIds = Array.from(sizes, (size) => new Int32Array(size))
  const turnedStrengths = Array.from(sizes, (size) => new Float64Array(size))
  sizes.fill(0)
  ids.forEach((row, from) => {
    for (let k = 0; k < row.length; k++) {
      const to = row[k]!
      const place = sizes[to]!++
      turnedIds[to]![place] = from
      turnedStrengths[to]![place] = strengths[from]![k]!
    }
  })
  return { ids: turnedIds, strengths: turnedStrengths }
}
