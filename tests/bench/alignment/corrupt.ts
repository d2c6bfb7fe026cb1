import type { GoldDocument } from './gold.ts'

/** Mulberry32: the same damage every time. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export type Damage = Readonly<{
  /** Share of transcript words replaced by others of the set, as bad recognition does. */
  words?: number
  /** Share of the article's beads that is kept, in passages of four units. */
  keep?: number
  /** Units to a block; blocks of the article change places. */
  shuffle?: number
}>

/** Gold documents made harder; links follow their units. */
export function corrupt(documents: readonly GoldDocument[], damage: Damage): GoldDocument[] {
  const random = seeded(7)
  const pool = documents
    .flatMap((document) => document.b.join(' ').split(/\s+/))
    .filter((word) => /\p{L}/u.test(word))
  const replaceWords = (text: string): string =>
    text.replace(/[\p{L}\p{M}'’]+/gu, (word) =>
      random() < (damage.words ?? 0)
        ? (pool[Math.floor(random() * pool.length)] ?? word).replace(/[^\p{L}\p{M}'’]/gu, '')
        : word,
    )
  return documents.map((document) => {
    const b = damage.words === undefined ? document.b : document.b.map(replaceWords)
    const order = orderOf(document, damage, random)
    const placeOf = new Map(order.map((old, place) => [old, place]))
    const links = document.links
      .filter((link) => link.a.every((i) => placeOf.has(i)))
      .map((link) => ({ a: link.a.map((i) => placeOf.get(i)!).sort((p, q) => p - q), b: link.b }))
    const linkedA = new Set(links.flatMap((link) => link.a))
    const linkedB = new Set(links.flatMap((link) => link.b))
    return {
      name: document.name,
      a: order.map((old) => document.a[old]!),
      b,
      links,
      aOnly: order.map((_, place) => place).filter((place) => !linkedA.has(place)),
      bOnly: b.map((_, j) => j).filter((j) => !linkedB.has(j)),
    }
  })
}

/** Old numbers of the article's units in their new order; groups never part a bead. */
function orderOf(document: GoldDocument, damage: Damage, random: () => number): number[] {
  const beadOf = new Map(document.links.flatMap((link, number) => link.a.map((i) => [i, number] as const)))
  const size = damage.shuffle ?? 4
  const groups: number[][] = []
  document.a.forEach((_, i) => {
    const last = groups.at(-1)
    const sharesBead = last !== undefined && beadOf.has(i) && beadOf.get(last.at(-1)!) === beadOf.get(i)
    if (last === undefined || (last.length >= size && !sharesBead)) groups.push([i])
    else last.push(i)
  })
  if (damage.keep !== undefined) return groups.filter(() => random() < damage.keep!).flat()
  if (damage.shuffle !== undefined) {
    for (let k = groups.length - 1; k > 0; k--) {
      const other = Math.floor(random() * (k + 1))
      ;[groups[k], groups[other]] = [groups[other]!, groups[k]!]
    }
  }
  return groups.flat()
}
