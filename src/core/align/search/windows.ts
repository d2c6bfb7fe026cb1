import { findAnchors, type Demands } from './anchors.ts'
import type { Prepared, Window } from './search.ts'
import type { TokenSide } from '../scoring/vocabulary.ts'
import { buildZone, wholeZone, type Zone } from './zone.ts'

/** A window and the units of a whose links it may decide: `from` to `to`; the rest of its units of a is margin. */
export type PlannedWindow = Window & Readonly<{ from: number; to: number }>

/** Up to so many cells the pair is one window and every bead is scored. */
const WHOLE = 150_000

/**
 * The same where units of a side have few words: a caption line shares three words with its sentence, which makes no anchor
 * (cut F1 of the sample's caption lines in windows .924, whole .950). 600,000 cells are some 100 MB while the search runs.
 */
const WHOLE_OF_LINES = 600_000
const FEW_WORDS = 8

/** Up to so many cells weaker anchors count, too. */
const MIDDLING = 600_000

/** Units of a block of a, blocks to a window, units of margin on each side. */
const BLOCK = 12
const BLOCKS = 8
const MARGIN = 10

/** Blocks of b kept for each block of a. */
const BEST = 6

/** How far from the coarse path beads are tried, in blocks. */
const AROUND = 1

/** How far from an anchor: rows on each side, and columns beyond the diagonal through it. */
const ROWS_AROUND = 8
const COLUMNS_AROUND = 3

/** A word in more blocks than this tells none from another. */
const BLOCKS_OF_WORD = 60

/** What going elsewhere costs on the coarse path, in units of similarity (0 to 1). */
const JUMP = 0.25

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k)

/**
 * An anchor brings columns into a whole window; in long texts it must earn two jumps (9.5 each), or windows get three times the
 * columns, and more noise to jump to (strict F1 .941 falls to .938 on a thousand sentences). In short ones there is less
 * noise, and an article in another order needs every anchor (blocks of six shuffled: .922 with these, .876 with the strict ones).
 * A talk comes back to its words: with four anchors to a sentence, not sixteen, a passage of nine that had moved was lost.
 */
const GENEROUS: Demands = { least: 6, most: 16 }
const STRICT: Demands = { least: 20, most: 8 }

type Near = Readonly<{ block: number; similarity: number }>

type Pins = readonly Readonly<{ a: readonly number[]; b: readonly number[] }>[]

/** What does not depend on the reviewer's constraints, so that one pin more is fast. */
export type Plan = Readonly<{ n: number; m: number; isWhole: boolean; zone: Zone }>

/**
 * Coarse to fine, so that no pair is compared unit by unit but where it may matter. Blocks of units are compared by their rare words
 * (inverted index, so that cost grows with what is shared, not with the product), a coarse path is found through the
 * best blocks, and beads are tried around it and around anchors: pairs of units that share rare words, wherever they stand.
 *
 *     a  |----w1----|----w2----|         blocks of a, eight to a window, with margins
 *     b  ..xxxxxxx......xx..xxxxxxxx..   w1: around its path; w2: around its path, and anchors of a passage that moved
 *
 * Rejected: the block of b that looks most alike, wherever it stands, instead of anchors. It finds passages that moved as a whole
 * but not single sentences (moved recall .50 on the sample cut into windows), and most of what it brings in is noise.
 */
export function makePlan(prepared: Prepared): Plan {
  const { a, b } = prepared.vocabulary
  const n = a.unique.length
  const m = b.unique.length
  const { totalA, totalB } = prepared.vocabulary
  const words = Math.min(totalA / n, totalB / m)
  const isWhole = n * m <= (words < FEW_WORDS ? WHOLE_OF_LINES : WHOLE)
  return { n, m, isWhole, zone: isWhole ? wholeZone(n, m) : findZone(prepared, n, m) }
}

function findZone(prepared: Prepared, n: number, m: number): Zone {
  const { a, b, words } = prepared.vocabulary
  const sizeB = BLOCK * Math.max(1, Math.min(4, Math.round(m / n)))
  const blocksB = Math.ceil(m / sizeB)
  const near = nearBlocks(blockWords(a, BLOCK), blockWords(b, sizeB), words.length)
  const path = coarsePath(near, blocksB)
  const anchors = findAnchors(prepared, n * m <= MIDDLING ? GENEROUS : STRICT)
  // a bead begins up to so many units before the anchor that it holds
  const ahead = Math.max(...prepared.shapes.map(({ x }) => x)) - 1
  const left = Math.max(...prepared.shapes.map(({ y }) => y)) - 1
  const slope = Math.max(0.5, m / n)
  const builder = buildZone(n, m)
  for (let i = 0; i < n; i++) {
    const block = path[Math.floor(i / BLOCK)]!
    builder.add((block - AROUND) * sizeB, (block + AROUND + 1) * sizeB)
    const first = Math.max(0, i - ROWS_AROUND)
    const last = Math.min(n - 1, i + ROWS_AROUND + ahead)
    for (let row = first; row <= last; row++) {
      const lean = Math.min(ROWS_AROUND, Math.abs(row - i)) * slope
      for (let k = anchors.start[row]!; k < anchors.start[row + 1]!; k++) {
        const j = anchors.column[k]!
        builder.add(
          j - (row > i ? lean : 0) - COLUMNS_AROUND - left,
          j + (row < i ? lean : 0) + COLUMNS_AROUND + 1,
        )
      }
    }
    builder.close()
  }
  return builder.zone()
}

/** A pair of these sizes as one window in which every bead is scored. */
export const wholeWindow = (n: number, m: number, zone: Zone = wholeZone(n, m)): PlannedWindow => ({
  a: range(0, n),
  b: range(0, m),
  from: 0,
  to: n,
  zone,
})

export function planWindows(plan: Plan, pins: Pins): PlannedWindow[] {
  const { n, m, isWhole, zone } = plan
  if (isWhole) return [wholeWindow(n, m, zone)]
  const windows: PlannedWindow[] = []
  for (let from = 0; from < n; from += BLOCK * BLOCKS) {
    const to = Math.min(n, from + BLOCK * BLOCKS)
    // pinned units may be linked wherever they stand; the beads of the pins themselves are put in later
    const wanted = pins.flatMap((pin) => (pin.a.some((i) => i >= from && i < to) ? pin.b : []))
    windows.push({
      ...cutOut(zone, m, wanted, from, to, Math.max(0, from - MARGIN), Math.min(n, to + MARGIN)),
      from,
      to,
    })
  }
  return windows
}

/** The part of the zone for some units of a, with the units of b that it reaches; units of the margin bring in none. */
function cutOut(
  zone: Zone,
  m: number,
  wanted: readonly number[],
  from: number,
  to: number,
  first: number,
  end: number,
): Window {
  const reached = buildZone(1, m)
  for (let k = zone.start[from]!; k < zone.start[to]!; k++) reached.add(zone.from[k]!, zone.to[k]!)
  reached.close()
  const runs = reached.zone()
  const b: number[] = []
  const offsets = Array.from(runs.from, (low, k) => {
    const offset = b.length
    for (let j = low; j < runs.to[k]!; j++) b.push(j)
    return offset
  })
  const builder = buildZone(end - first, b.length)
  for (let i = first; i < end; i++) {
    let run = 0
    for (let k = zone.start[i]!; k < zone.start[i + 1]!; k++) {
      while (run < offsets.length && runs.to[run]! <= zone.from[k]!) run++
      for (let r = run; r < offsets.length && runs.from[r]! < zone.to[k]!; r++) {
        const shift = offsets[r]! - runs.from[r]!
        builder.add(
          Math.max(zone.from[k]!, runs.from[r]!) + shift,
          Math.min(zone.to[k]!, runs.to[r]!) + shift,
        )
      }
    }
    builder.close()
  }
  return { a: range(first, end), b, zone: builder.zone() }
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
  const sums = new Float64Array(ofB.length)
  return ofA.map((words) => {
    sums.fill(0)
    for (const id of words) {
      const value = weight(id)
      if (value > 0) for (const block of holders[id]!) sums[block]! += value
    }
    const own = norm(words)
    const best: Near[] = []
    sums.forEach((sum, block) => {
      if (sum === 0) return
      const similarity = sum / (own * norms[block]!)
      if (best.length === BEST && similarity <= best[BEST - 1]!.similarity) return
      let place = best.length
      while (place > 0 && best[place - 1]!.similarity < similarity) place--
      best.splice(place, 0, { block, similarity })
      if (best.length > BEST) best.pop()
    })
    return best
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
