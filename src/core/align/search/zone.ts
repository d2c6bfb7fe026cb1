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
  // both ends in one number, so that a row's runs are sorted without an object each
  const pending: number[] = []
  let row = 0
  return {
    add(first, end) {
      const low = Math.max(0, Math.floor(first))
      const high = Math.min(columns, Math.ceil(end))
      if (low < high) pending.push(low * BOTH + high)
    },
    close() {
      if (pending.length > 1) pending.sort((p, q) => p - q)
      const begin = from.length
      for (const run of pending) {
        const low = Math.floor(run / BOTH)
        const high = run - low * BOTH
        const last = to.length - 1
        if (last >= begin && low <= to[last]!) to[last] = Math.max(to[last]!, high)
        else {
          from.push(low)
          to.push(high)
        }
      }
      pending.length = 0
      row += 1
      start[row] = from.length
    },
    zone: () => ({ start, from: Int32Array.from(from), to: Int32Array.from(to) }),
  }
}

/** The zone of units that a bead beginning in `zone` may reach: x - 1 rows on, y - 1 columns on. */
export function widened(zone: Zone, columns: number, x: number, y: number): Zone {
  const rows = zone.start.length - 1
  const builder = buildZone(rows, columns)
  for (let i = 0; i < rows; i++) {
    for (let k = zone.start[Math.max(0, i - x + 1)]!, end = zone.start[i + 1]!; k < end; k++)
      builder.add(zone.from[k]!, zone.to[k]! + y - 1)
    builder.close()
  }
  return builder.zone()
}

/** Rows and columns with sides changed. */
export function turnedZone(zone: Zone, columns: number): Zone {
  const rows = zone.start.length - 1
  // runs of columns open where they were not in the row before, and close where they are no more
  const open = new Int32Array(columns).fill(-1)
  const runs: [number, number][][] = Array.from({ length: columns }, () => [])
  const seen = new Int32Array(columns).fill(-1)
  for (let i = 0; i < rows; i++) {
    for (let k = zone.start[i]!; k < zone.start[i + 1]!; k++) {
      for (let j = zone.from[k]!; j < zone.to[k]!; j++) {
        if (open[j] === -1) open[j] = i
        else if (seen[j] !== i - 1) {
          runs[j]!.push([open[j]!, seen[j]! + 1])
          open[j] = i
        }
        seen[j] = i
      }
    }
  }
  const builder = buildZone(columns, rows)
  for (let j = 0; j < columns; j++) {
    for (const [low, high] of runs[j]!) builder.add(low, high)
    if (open[j] !== -1) builder.add(open[j]!, seen[j]! + 1)
    builder.close()
  }
  return builder.zone()
}
