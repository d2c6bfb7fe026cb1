import { isStopWord, put, stem, type PairTable } from './words.ts'

const PARTS = ['noun', 'verb', 'adj', 'adv'] as const
type Part = (typeof PARTS)[number]
const PART_OF_SIGN: Readonly<Record<string, Part>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' }

/** Files of WordNet's dict folder (wndb(5WN)): `data.noun` … `index.adv`. */
export type WordnetFiles = (name: string) => string

/** How much a neighbouring synset says: hypernym, similar, derivationally related. */
const POINTERS: Readonly<Record<string, number>> = { '@': 0.3, '&': 0.3, '+': 0.4 }

const LEAST = 0.02

/**
 * English words in one synset of WordNet, or in a neighbouring one. Strength: chance of the sense (by rank) times share of
 * the synset, geometric mean of both directions, the missing direction counting one twentieth.
 */
export function wordnetPairs(files: WordnetFiles): PairTable {
  const words = new Map<string, string[]>()
  const pointers = new Map<string, [sign: string, target: string][]>()
  for (const part of PARTS) {
    for (const line of files(`data.${part}`).split('\n')) {
      if (line === '' || line.startsWith(' ')) continue
      const fields = line.split(' | ')[0]!.split(' ')
      const count = Number.parseInt(fields[3]!, 16)
      const id = `${part} ${fields[0]}`
      words.set(
        id,
        Array.from({ length: count }, (_, k) => fields[4 + 2 * k]!.replace(/\(.*\)/, '').toLowerCase()),
      )
      const at = 4 + 2 * count
      const found: [string, string][] = []
      for (let p = 0; p < Number(fields[at]); p++) {
        const [sign = '', offset = '', kind = ''] = fields.slice(at + 1 + 4 * p, at + 4 + 4 * p)
        if (sign in POINTERS) found.push([sign, `${PART_OF_SIGN[kind]} ${offset}`])
      }
      pointers.set(id, found)
    }
  }
  const content = new Map<string, Map<string, number>>()
  for (const [id, list] of words) {
    const stems = new Map<string, number>()
    for (const word of list) {
      const parts = word.split('_').filter((piece) => !isStopWord(piece))
      if (parts.length !== 1) continue
      const key = stem(parts[0]!)
      stems.set(key, Math.max(stems.get(key) ?? 0, word.includes('_') ? 0.6 : 1))
    }
    content.set(id, stems)
  }
  const reach = new Map<string, Map<string, number>>()
  for (const part of PARTS) {
    for (const line of files(`index.${part}`).split('\n')) {
      if (line === '' || line.startsWith(' ')) continue
      const fields = line.trim().split(/\s+/)
      const word = fields[0]!
      if (word.includes('_') || isStopWord(word)) continue
      const senses = fields.slice(6 + Number(fields[3]))
      const key = stem(word)
      const row = reach.get(key) ?? new Map<string, number>()
      if (row.size === 0) reach.set(key, row)
      const total = senses.reduce((sum, _, rank) => sum + 1 / (1 + rank), 0)
      const add = (other: string, value: number): void => {
        if (other !== key) row.set(other, (row.get(other) ?? 0) + value)
      }
      senses.forEach((offset, rank) => {
        const id = `${part} ${offset}`
        const chance = 1 / (1 + rank) / total
        const own = content.get(id)
        if (own === undefined) return
        for (const [other, value] of own) add(other, (chance * value) / Math.max(1, own.size - 1))
        for (const [sign, target] of pointers.get(id) ?? []) {
          const near = content.get(target) ?? new Map<string, number>()
          for (const [other, value] of near) add(other, (POINTERS[sign]! * chance * value) / near.size)
        }
      })
    }
  }
  const pairs: PairTable = new Map()
  for (const [word, row] of reach) {
    for (const [other, there] of row) {
      const back = reach.get(other)?.get(word) ?? 0
      const strength = Math.sqrt(there * Math.max(back, there * 0.05))
      if (strength >= LEAST) put(pairs, word, other, strength)
    }
  }
  return pairs
}

/** How often each stem occurs in WordNet's definitions and examples: frequencies of everyday English at hand. */
export function glossFrequencies(files: WordnetFiles): Map<string, number> {
  const counts = new Map<string, number>()
  for (const part of PARTS) {
    for (const line of files(`data.${part}`).split('\n')) {
      for (const word of line
        .split(' | ')[1]
        ?.toLowerCase()
        .match(/[a-z]+/g) ?? []) {
        const key = stem(word)
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    }
  }
  return counts
}
