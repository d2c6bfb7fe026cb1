/**
 * Which items stay when the fewest words are to move: the heaviest chain that rises in `starts`.
 *
 *     starts   10 20 90 30 40      the third moved
 *     weights   5  5  3  5  5
 *
 * O(n log n) with a Fenwick tree of best weights (the weighted form of Fredman 1975, longest increasing subsequence).
 */
export function heaviestChain(starts: readonly number[], weights: readonly number[]): boolean[] {
  const ranks = new Map([...new Set(starts)].sort((p, q) => p - q).map((value, rank) => [value, rank + 1]))
  const tree = new Int32Array(ranks.size + 1).fill(-1)
  const total = new Float64Array(starts.length)
  const previous = new Int32Array(starts.length).fill(-1)
  let last = -1
  starts.forEach((start, k) => {
    const rank = ranks.get(start)!
    let best = -1
    for (let at = rank - 1; at > 0; at -= at & -at) {
      const other = tree[at]!
      if (other >= 0 && (best < 0 || total[other]! > total[best]!)) best = other
    }
    previous[k] = best
    total[k] = weights[k]! + (best >= 0 ? total[best]! : 0)
    for (let at = rank; at <= ranks.size; at += at & -at) {
      const other = tree[at]!
      const own = total[k] ?? 0
      if (other < 0 || own > total[other]!) tree[at] = k
    }
    const whole = total[k] ?? 0
    if (last < 0 || whole > total[last]!) last = k
  })
  const kept = starts.map(() => false)
  for (let k = last; k >= 0; k = previous[k]!) kept[k] = true
  return kept
}
