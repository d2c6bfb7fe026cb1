/** Units of a and b that correspond, ascending, neither empty. */
export type Link = Readonly<{ a: readonly number[]; b: readonly number[]; confidence: number }>

export type Candidate = Link & Readonly<{ late: boolean }>

/**
 * Each unit goes to the most probable bead that wants it; `late` ones (leads) come after all others, pins before.
 *
 *     bead 1  a3 = b7 b8  .9      bead 2  a9 = b8 b9  .6      →  a3 = b7 b8, a9 = b9
 *
 * A bead that is left with less than half of its units of b is given up: those words stand elsewhere.
 */
export function shareOut(
  candidates: readonly Candidate[],
  n: number,
  m: number,
  pins: readonly Readonly<{ a: readonly number[]; b: readonly number[] }>[],
): Link[] {
  const order = [...candidates].sort(
    (p, q) => Number(p.late) - Number(q.late) || q.confidence - p.confidence || p.a[0]! - q.a[0]!,
  )
  const takenA = new Uint8Array(n)
  const takenB = new Uint8Array(m)
  const links: Link[] = []
  const take = (link: Link): void => {
    for (const i of link.a) takenA[i] = 1
    for (const j of link.b) takenB[j] = 1
    links.push(link)
  }
  for (const { a, b } of pins) {
    if (a.length > 0 && b.length > 0) take({ a, b, confidence: 1 })
    for (const i of a) takenA[i] = 1
    for (const j of b) takenB[j] = 1
  }
  for (const { a, b, confidence } of order) {
    if (a.some((i) => takenA[i] === 1)) continue
    const free = b.filter((j) => takenB[j] === 0)
    if (free.length === 0 || free.length * 2 < b.length) continue
    take({ a, b: free, confidence })
  }
  return links.sort((p, q) => p.a[0]! - q.a[0]!)
}
