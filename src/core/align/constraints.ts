import { IMPOSSIBLE, type BeadScores } from './scores.ts'

/**
 * What the reviewer fixed, as unit numbers: groups that must be links, pairs that must not be. A group with one side empty stands in
 * no link: a confirmed cut or addition.
 */
export type UnitConstraints = Readonly<{
  pins?: readonly Readonly<{ a: readonly number[]; b: readonly number[] }>[]
  forbidden?: readonly (readonly [a: number, b: number])[]
}>

/** Pinned groups shut out every other bead that touches them; forbidden pairs shut out the beads that hold both. */
export function applyConstraints(scores: BeadScores, constraints: UnitConstraints): void {
  const { pins = [], forbidden = [] } = constraints
  if (pins.length === 0 && forbidden.length === 0) return
  const { n, m, zone } = scores
  const pinOfA = new Int32Array(n).fill(-1)
  const pinOfB = new Int32Array(m).fill(-1)
  pins.forEach((pin, number) => {
    for (const i of pin.a) pinOfA[i] = number
    for (const j of pin.b) pinOfB[j] = number
  })
  const barred = forbidden.map(([i, j]) => ({ i, j }))
  scores.shapes.forEach(({ x, y }, s) => {
    const matrix = scores.matrices[s]!
    // how many of the units of b that a bead takes from j on stand in the same pin as the first; y if all do
    const alike = new Uint8Array(m)
    for (let j = 0; j + y <= m; j++) {
      let same = 1
      while (same < y && pinOfB[j + same] === pinOfB[j]) same++
      alike[j] = same
    }
    for (let i = 0; i + x <= n; i++) {
      const pin = pinOfA[i]!
      let isOne = true
      for (let p = 1; p < x; p++) if (pinOfA[i + p] !== pin) isOne = false
      const fits = pin === -1 || (pins[pin]!.a.length === x && pins[pin]!.b.length === y)
      for (let k = zone.start[i]!; k < zone.start[i + 1]!; k++) {
        for (let j = zone.from[k]!, end = Math.min(zone.to[k]!, m - y + 1); j < end; j++) {
          if (!isOne || !fits || pinOfB[j] !== pin || alike[j] !== y) matrix[i * m + j] = IMPOSSIBLE
          else if (pin !== -1) matrix[i * m + j]! += PIN_BONUS
        }
      }
    }
    for (const { i, j } of barred) {
      for (let p = Math.max(0, i - x + 1); p <= Math.min(i, n - x); p++)
        for (let q = Math.max(0, j - y + 1); q <= Math.min(j, m - y); q++) matrix[p * m + q] = IMPOSSIBLE
    }
  })
}

/** Enough to win against any text (a bead of sixty words scores about a hundred), far from overflow. */
const PIN_BONUS = 100

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
