import type { SparseBeads, SparseRows } from './search/sparse-beads.ts'

/**
 * What the reviewer fixed, as unit numbers: groups that must be links, pairs that must not be. A group with one side empty stands in
 * no link: a confirmed cut or addition.
 */
export type UnitConstraints = Readonly<{
  pins?: readonly Readonly<{ a: readonly number[]; b: readonly number[] }>[]
  forbidden?: readonly (readonly [a: number, b: number])[]
}>

/** Enough to win against any text (a bead of sixty words scores about a hundred), far from overflow. */
const PINNED = 200

/** How many marked units lie before each place: whether a run holds one is a difference of two. */
function countsOf(length: number, marked: Iterable<number>): Int32Array {
  const counts = new Int32Array(length + 1)
  for (const unit of marked) counts[unit + 1] = 1
  for (let k = 0; k < length; k++) counts[k + 1]! += counts[k]!
  return counts
}

const isRun = (units: readonly number[]): boolean =>
  units.length > 0 && units.at(-1)! - units[0]! === units.length - 1

/**
 * Pinned groups shut out every other bead that touches them and are there themselves, whatever the words say; forbidden pairs shut
 * out the beads that hold both. A pin with a gap, or of a shape that the search does not know, is left to the caller.
 *
 *     pin a3 = b7 b8      a2 a3 = b7   goes      a3 = b7 b8   stays, at a score that nothing can beat
 */
export function constrainBeads(beads: SparseBeads, constraints: UnitConstraints): SparseBeads {
  const { pins = [], forbidden = [] } = constraints
  if (pins.length === 0 && forbidden.length === 0) return beads
  const { n, m, shapes } = beads
  const ofA = countsOf(
    n,
    pins.flatMap((pin) => pin.a),
  )
  const ofB = countsOf(
    m,
    pins.flatMap((pin) => pin.b),
  )
  const rows = beads.rows.map((row, s): SparseRows => {
    const { x, y } = shapes[s]!
    const placed = new Map<number, number[]>()
    for (const { a, b } of pins) {
      if (!isRun(a) || !isRun(b) || a.length !== x || b.length !== y) continue
      placed.set(
        a[0]!,
        [...(placed.get(a[0]!) ?? []), b[0]!].sort((p, q) => p - q),
      )
    }
    const isFree = (i: number, j: number): boolean =>
      ofA[i + x] === ofA[i] &&
      ofB[j + y] === ofB[j] &&
      !forbidden.some(([p, q]) => p >= i && p < i + x && q >= j && q < j + y)
    const start = new Int32Array(n + 1)
    const column: number[] = []
    const value: number[] = []
    for (let i = 0; i < n; i++) {
      const own = placed.get(i)
      if (own !== undefined) {
        // all of this row's beads of the shape hold the pinned unit: the pin alone stays
        column.push(...own)
        value.push(...own.map(() => PINNED))
      } else {
        for (let k = row.start[i]!, end = row.start[i + 1]!; k < end; k++) {
          const j = row.column[k]!
          if (!isFree(i, j)) continue
          column.push(j)
          value.push(row.value[k]!)
        }
      }
      start[i + 1] = column.length
    }
    return { start, column: Int32Array.from(column), value: Float32Array.from(value) }
  })
  return { n, m, shapes, rows }
}

/** The same inside a window; a pin that is not wholly in it is left to the caller, but its units take no other part. */
export function narrowConstraints(
  { pins = [], forbidden = [] }: UnitConstraints,
  window: Readonly<{ a: readonly number[]; b: readonly number[] }>,
): UnitConstraints {
  if (pins.length === 0 && forbidden.length === 0) return { pins, forbidden }
  const placeOfA = new Map(window.a.map((unit, place) => [unit, place]))
  const placeOfB = new Map(window.b.map((unit, place) => [unit, place]))
  const places = (units: readonly number[], map: ReadonlyMap<number, number>): number[] =>
    units.flatMap((unit) => map.get(unit) ?? [])
  return {
    pins: pins
      .map((pin) => ({ a: places(pin.a, placeOfA), b: places(pin.b, placeOfB) }))
      .filter((pin) => pin.a.length + pin.b.length > 0),
    forbidden: forbidden.flatMap(([a, b]): (readonly [number, number])[] => {
      const i = placeOfA.get(a)
      const j = placeOfB.get(b)
      return i === undefined || j === undefined ? [] : [[i, j]]
    }),
  }
}
