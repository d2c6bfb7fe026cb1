import type { Link } from './share-out.ts'

type Group = { a: Set<number>; b: Set<number>; confidence: number }

/**
 * Links between sentences as links between the units they were cut from. Units that hang together by any link are one bead; it is as
 * sure as the least sure of them.
 *
 *     unit 33 "It's just awful. The flies couldn't help themselves."    piece 33.1 = line 72, piece 33.2 = line 73
 *     →  unit 33 = lines 72 73
 */
export function joinPieces(
  links: readonly Link[],
  ownerA: readonly number[],
  ownerB: readonly number[],
): Link[] {
  const ofA = new Map<number, Group>()
  const ofB = new Map<number, Group>()
  const groups = new Set<Group>()
  for (const link of links) {
    const whole: Group = {
      a: new Set(link.a.map((i) => ownerA[i]!)),
      b: new Set(link.b.map((j) => ownerB[j]!)),
      confidence: link.confidence,
    }
    const touched = new Set([...[...whole.a].map((i) => ofA.get(i)), ...[...whole.b].map((j) => ofB.get(j))])
    for (const group of touched) {
      if (group === undefined) continue
      for (const i of group.a) whole.a.add(i)
      for (const j of group.b) whole.b.add(j)
      whole.confidence = Math.min(whole.confidence, group.confidence)
      groups.delete(group)
    }
    for (const i of whole.a) ofA.set(i, whole)
    for (const j of whole.b) ofB.set(j, whole)
    groups.add(whole)
  }
  const ascending = (units: ReadonlySet<number>): number[] => [...units].sort((p, q) => p - q)
  return [...groups]
    .map(({ a, b, confidence }) => ({ a: ascending(a), b: ascending(b), confidence }))
    .sort((p, q) => p.a[0]! - q.a[0]!)
}
