import type { AlignWeights } from './weights.ts'

/** A bead shape: x units of a with y of b. */
export type Shape = Readonly<{ x: number; y: number }>

export const SHAPES: readonly Shape[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
  [1, 4],
  [4, 1],
  [2, 3],
  [3, 2],
  [1, 5],
  [5, 1],
  [1, 6],
  [6, 1],
  [3, 3],
].map(([x, y]) => ({ x: x!, y: y! }))

/** Sentences against caption lines of a few words: a sentence may run over ten lines, and lines hold the ends of two. */
export const LINE_SHAPES: readonly Shape[] = [
  ...Array.from({ length: 10 }, (_, y) => ({ x: 1, y: y + 1 })),
  ...Array.from({ length: 4 }, (_, y) => ({ x: 2, y: y + 1 })),
  { x: 3, y: 1 },
  { x: 3, y: 2 },
]

export function shapeCost({ x, y }: Shape, weights: AlignWeights): number {
  const low = Math.min(x, y)
  const high = Math.max(x, y)
  if (low === 1) {
    if (high === 1) return 0
    if (high === 2) return weights.shape12
    if (high === 3) return weights.shape13
    return weights.shape14 + weights.shapeMore * (high - 4)
  }
  if (low === 2) return high === 2 ? weights.shape22 : weights.shape23
  return weights.shape33
}
