import { IMPOSSIBLE, type BeadScores } from './scores.ts'

/** What the reviewer fixed, as unit numbers: groups that must be links, pairs that must not be. */
export type UnitConstraints = Readonly<{
  pins?: readonly Readonly<{ a: readonly number[]; b: readonly number[] }>[]
  forbidden?: readonly (readonly [a: number, b: number])[]
}>

/** Pinned groups shut out every other bead that touches them; forbidden pairs shut out the beads that hold both. */
export function applyConstraints(scores: BeadScores, constraints: UnitConstraints): void {
  const { pins = [], forbidden = [] } = constraints
  if (pins.length === 0 && forbidden.length === 0) return
  const pinOfA = new Map<number, number>()
  const pinOfB = new Map<number, number>()
  pins.forEach((pin, number) => {
    for (const i of pin.a) pinOfA.set(i, number)
    for (const j of pin.b) pinOfB.set(j, number)
  })
  const barred = new Set(forbidden.map(([i, j]) => i * scores.m + j))
  const closed = (i: number, j: number, x: number, y: number): boolean => {
    const pin = pinOfA.get(i)
    for (let p = 0; p < x; p++) if (pinOfA.get(i + p) !== pin) return true
    for (let q = 0; q < y; q++) if (pinOfB.get(j + q) !== pin) return true
    for (let p = 0; p < x; p++)
      for (let q = 0; q < y; q++) if (barred.has((i + p) * scores.m + j + q)) return true
    return pin !== undefined && (pins[pin]!.a.length !== x || pins[pin]!.b.length !== y)
  }
  scores.shapes.forEach(({ x, y }, s) => {
    const matrix = scores.matrices[s]!
    for (let i = 0; i + x <= scores.n; i++) {
      for (let j = 0; j + y <= scores.m; j++) {
        if (closed(i, j, x, y)) matrix[i * scores.m + j] = IMPOSSIBLE
        else if (pinOfA.has(i)) matrix[i * scores.m + j]! += PIN_BONUS
      }
    }
  })
}

/** Enough to win against any text (a bead of sixty words scores about a hundred), far from overflow. */
const PIN_BONUS = 100

/** The same inside a window; a pin that is not wholly in it is left to the caller, but its units take no other part. */
export function narrowConstraints(
  constraints: UnitConstraints,
  placeOfA: ReadonlyMap<number, number>,
  placeOfB: ReadonlyMap<number, number>,
): UnitConstraints {
  const places = (units: readonly number[], map: ReadonlyMap<number, number>): number[] =>
    units.flatMap((unit) => map.get(unit) ?? [])
  return {
    pins: (constraints.pins ?? []).map((pin) => ({ a: places(pin.a, placeOfA), b: places(pin.b, placeOfB) })),
    forbidden: (constraints.forbidden ?? []).flatMap(([a, b]): (readonly [number, number])[] => {
      const i = placeOfA.get(a)
      const j = placeOfB.get(b)
      return i === undefined || j === undefined ? [] : [[i, j]]
    }),
  }
}
