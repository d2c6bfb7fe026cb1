import type { Prepared, Window } from './search.ts'
import type { TokenSide } from './vocabulary.ts'

/** A window and the units of a whose links it may decide: `from` to `to`; the rest of its units of a is margin. */
export type PlannedWindow = Window & Readonly<{ from: number; to: number }>

/** Up to so many cells the pair is searched whole: 600,000 cells are some 150 MB while the search runs. */
const WHOLE = 600_000

/** Units of a block of a, blocks to a window, units of margin on each side. */
const BLOCK = 12
const BLOCKS = 8
const MARGIN = 10

/** Blocks of b kept for each block of a, and how many blocks around the chosen one are searched. */
const BEST = 6
const AROUND = 2

/** A word in more blocks than this tells none from another. */
const BLOCKS_OF_WORD = 60

/** What going elsewhere costs on the coarse path, in units of similarity (0 to 1). */
const JUMP = 0.25

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k)

type Near = Readonly<{ block: number; similarity: number }>

/**
 * Coarse to fine, for pairs too large to compare every unit with every other. Blocks of units are compared by their rare words
 * (inverted index, so that cost grows with what is shared, not with the product), a coarse path is found through the
 * best blocks, and around it windows are laid that the fine search can take whole. Because the fine search can jump, a
 * window may join places far apart; a moved passage is found where a block of a has its best partner off the path.
 *
 *     a  |----w1----|----w2----|         blocks of a, eight to a window, with margins
 *     b  ..xxxxxxx......xx..xxxxxxxx..   w1: around its path; w2: around its path, and a block far off that looks alike
 */
export function planWindows(
  prepared: Prepared,
  pins: readonly Readonly<{ a: readonly number[]; b: readonly number[] }>[],
): PlannedWindow[] {
  const { a, b, words } = prepared.vocabulary
  const n = a.unique.length
  const m = b.unique.length
  if (n * m <= WHOLE) return [{ a: range(0, n), b: range(0, m), from: 0, to: n }]
  const sizeB = BLOCK * Math.max(1, Math.min(4, Math.round(m / n)))
  const blocksB = Math.ceil(m / sizeB)
  const near = nearBlocks(blockWords(a, BLOCK), blockWords(b, sizeB), words.length)
  const path = coarsePath(near, blocksB)
  const windows: PlannedWindow[] = []
  for (let first = 0; first < near.length; first += BLOCKS) {
    const last = Math.min(near.length, first + BLOCKS)
    const from = first * BLOCK
    const to = Math.min(n, last * BLOCK)
    const wanted = new Set<number>()
    for (let block = first; block < last; block++) {
      for (let d = -AROUND; d <= AROUND; d++) wanted.add(path[block]! + d)
      const best = near[block]![0]
      if (best !== undefined) for (let d = -1; d <= 1; d++) wanted.add(best.block + d)
    }
    const units = new Set<number>()
    for (const block of wanted) {
      if (block < 0 || block >= blocksB) continue
      for (const j of range(block * sizeB, Math.min(m, (block + 1) * sizeB))) units.add(j)
    }
    for (const pin of pins) if (pin.a.some((i) => i >= from && i < to)) for (const j of pin.b) units.add(j)
    windows.push({
      a: range(Math.max(0, from - MARGIN), Math.min(n, to + MARGIN)),
      b: [...units].sort((p, q) => p - q),
      from,
      to,
    })
  }
  return windows
}

function blockWords(side: TokenSide, size: number): Set<number>[] {
  const blocks: Set<number>[] = []
  for (let start = 0; start < side.unique.length; start += size) {
    const found = new Set<number>()
    for (const list of side.unique.slice(start, start + size)) for (const id of list) found.add(id)
    blocks.push(found)
  }
  return blocks
}

/** For each block of a the blocks of b with the most rare words in common, best first. Similarity: cosine of IDF weights. */
function nearBlocks(
  ofA: readonly Set<number>[],
  ofB: readonly Set<number>[],
  vocabularySize: number,
): Near[][] {
  const holders: (number[] | undefined)[] = Array.from({ length: vocabularySize })
  ofB.forEach((words, block) => {
    for (const id of words) (holders[id] ??= []).push(block)
  })
  const weight = (id: number): number => {
    const count = holders[id]?.length ?? 0
    return count === 0 || count > BLOCKS_OF_WORD ? 0 : Math.log((ofB.length + 1) / count) ** 2
  }
  const norm = (words: ReadonlySet<number>): number => {
    let sum = 0
    for (const id of words) sum += weight(id)
    return Math.sqrt(sum) + 1e-9
  }
  const norms = ofB.map(norm)
  return ofA.map((words) => {
    const sums = new Map<number, number>()
    for (const id of words) {
      const value = weight(id)
      if (value > 0) for (const block of holders[id]!) sums.set(block, (sums.get(block) ?? 0) + value)
    }
    const own = norm(words)
    return [...sums]
      .map(([block, sum]) => ({ block, similarity: sum / (own * norms[block]!) }))
      .sort((p, q) => q.similarity - p.similarity || p.block - q.block)
      .slice(0, BEST)
  })
}

/** The block of b for each block of a: Viterbi over the near ones, forward steps free, others at the cost of a jump. */
function coarsePath(near: readonly (readonly Near[])[], blocksB: number): number[] {
  const values: number[][] = []
  const came: number[][] = []
  let before = -1
  near.forEach((options, block) => {
    const row: number[] = []
    const back: number[] = []
    options.forEach(({ block: to, similarity }, k) => {
      let best = 0
      let from = -1
      if (before >= 0) {
        near[before]!.forEach((other, o) => {
          const step = to - other.block
          const near_ = step >= 0 && step <= 3 * (block - before)
          const value = values[before]![o]! - (near_ ? 0 : JUMP)
          if (from === -1 || value > best) {
            best = value
            from = o
          }
        })
      }
      row[k] = best + similarity
      back[k] = from
    })
    values.push(row)
    came.push(back)
    if (options.length > 0) before = block
  })
  const path = new Array<number>(near.length).fill(-1)
  let k = -1
  for (let block = near.length - 1; block >= 0; block--) {
    const options = near[block]!
    if (options.length === 0) continue
    if (k === -1) k = values[block]!.indexOf(Math.max(...values[block]!))
    path[block] = options[k]!.block
    k = came[block]![k]!
  }
  return fillBetween(path, blocksB)
}

/** Blocks without a partner: on the line between their neighbours, or between the texts' ends where there is none. */
function fillBetween(path: readonly number[], blocksB: number): number[] {
  const known = path.flatMap((value, block) => (value >= 0 ? [block] : []))
  const at = (place: number): readonly [number, number] => {
    if (place < 0) return [-1, -1]
    const block = known[place]
    return block === undefined ? [path.length, blocksB] : [block, path[block]!]
  }
  let next = 0
  return path.map((value, block) => {
    if (value >= 0) {
      next++
      return value
    }
    const [left, leftB] = at(next - 1)
    const [right, rightB] = at(next)
    return Math.round(leftB + ((rightB - leftB) * (block - left)) / (right - left))
  })
}
