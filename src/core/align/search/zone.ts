/**
 * Where beads may begin: for each unit of a the runs of b, half-open, ascending, apart. Row i has runs `start[i]` to
 * `start[i + 1]` of the other two.
 *
 * What is scored is this zone and no more. It holds a tenth of the cells of a text of a thousand sentences, and all that
 * matters: whatever shares several rare words, whatever stands around it, and what lies around the coarse path.
 */
export type Zone = Readonly<{ start: Int32Array; from: Int32Array; to: Int32Array }>

/** Every cell. */
export const wholeZone = (n: number, m: number): Zone => ({
  start: Int32Array.from({ length: n + 1 }, (_, i) => i),
  from: new Int32Array(n),
  to: new Int32Array(n).fill(m),
})

/** Zones are made row after row: runs in any order, then `close`. */
export type ZoneBuilder = Readonly<{
  /** Clipped to the columns there are. */
  add(from: number, to: number): void
  /** Ends a row: overlapping and touching runs become one. */
  close(): void
  zone(): Zone
}>

/** More than the units of any text; its square is a safe integer. */
const BOTH = 2 ** 26

export function buildZone(rows: number, columns: number): ZoneBuilder {
  const start = new Int32Array(rows + 1)
  const from: number[] = []
  const to: number[] = []
  // both ends in one number, so that a row's runs are sorted without an object or a call each
  let pending = new Float64Array(64)
  let count = 0
  let row = 0
  return {
    add(first, end) {
      const low = Math.max(0, Math.floor(first))
      const high = Math.min(columns, Math.ceil(end))
      if (low >= high) return
      if (count === pending.length) {
        const larger = new Float64Array(count * 2)
        larger.set(pending)
        pending = larger
      }
      pending[count++] = low * BOTH + high
    },
    close() {
      if (count > 1) pending.subarray(0, count).sort()
      const begin = from.length
      for (let k = 0; k < count; k++) {
        const low = Math.floor(pending[k]! / BOTH)
        const high = pending[k]! - low * BOTH
        const last = to.length - 1
        if (last >= begin && low <= to[last]!) to[last] = Math.max(to[last]!, high)
        else {
          from.push(low)
          to.push(high)
        }
      }
      count = 0
      row += 1
      start[row] = from.length
    },
    zone: () => ({ start, from: Int32Array.from(from), to: Int32Array.from(to) }),
  }
}
