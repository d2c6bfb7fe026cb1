import { createKinRow, loadKinRow } from './kin-row.ts'
import { quickLog } from './logarithm.ts'
import type { Place } from './cells.ts'
import type { SideTables } from './side-tables.ts'
import type { PairTables } from './tables.ts'
import type { AlignWeights } from './weights.ts'

/**
 * Where gains are wanted: `cell` numbers the cells that any bead covers from 1 on, row-major (0: none does); `widthA` is the widest
 * window of a (rows) asked for that begins there and is told by a unit of b, `widthB` the widest of b.
 */
export type Wanted = Readonly<{ cell: Int32Array; count: number; widthA: Uint8Array; widthB: Uint8Array }>

/**
 * `ofA[(cell - 1) * wideB + w]`: how well the words of the row's unit of a are explained by w+1 units of b from this column on, beyond what they
 * cost without; `ofB` the same with sides changed.
 */
export type Gains = Readonly<{ ofA: Float32Array; ofB: Float32Array; wideA: number; wideB: number }>

/** Matches of words, cell after cell: which word of the unit is told, and with how much weight. */
type Matches = { start: Int32Array; word: Uint16Array; weight: Float32Array }

const grown = <T extends Uint16Array | Float32Array>(table: T, make: (size: number) => T): T => {
  const larger = make(table.length * 2)
  larger.set(table)
  return larger
}

/**
 * For each width w, how well the words of a unit are explained by w units of the other side:
 * Σ over words k of log(λ + (1-λ)·κ·W/(U^p·P(k))), W the window's content weight akin to k, U its whole content weight.
 *
 *     told "the river rose", teller units ["it was high", "the Orsava came up"], river ~ Orsava .3, rose ~ came .2
 *     the: in the second window, frequent, so P is large and the gain nearly nought; river, rose: W .3 and .2 there
 *
 * Only for cells that beads of the second pass cover: their matches are noted once, row by row, then summed over windows.
 */
export function gainsOf(
  tables: PairTables,
  { a, b }: Place,
  wanted: Wanted,
  wideA: number,
  wideB: number,
  weights: AlignWeights,
): Gains {
  const { a: sideA, b: sideB } = tables
  const n = a.length
  const m = b.length
  const { cell, count, widthA, widthB } = wanted
  const { toldA, toldB } = findMatches(tables, { a, b }, cell, count)
  const ofA = new Float32Array(count * wideB)
  const ofB = new Float32Array(count * wideA)
  const sums = new Float64Array(Math.max(sideA.longest, sideB.longest))
  const touched = new Int32Array(sums.length)
  for (let i = 0; i < n; i++) {
    const unit = a[i]!
    for (let j = 0, at = i * m; j < m; j++, at++) {
      if (cell[at] === 0) continue
      const own = cell[at]! - 1
      const other = b[j]!
      if (widthB[at]! > 0)
        sumWindows(
          ofA,
          own * wideB,
          toldA,
          cell,
          at,
          1,
          widthB[at]!,
          sideA,
          unit,
          sideB.power,
          other,
          sums,
          touched,
          weights,
        )
      if (widthA[at]! > 0)
        sumWindows(
          ofB,
          own * wideA,
          toldB,
          cell,
          at,
          m,
          widthA[at]!,
          sideB,
          other,
          sideA.power,
          unit,
          sums,
          touched,
          weights,
        )
    }
  }
  return { ofA, ofB, wideA, wideB }
}

function findMatches(
  tables: PairTables,
  { a, b }: Pick<Place, 'a' | 'b'>,
  cell: Int32Array,
  count: number,
): { toldA: Matches; toldB: Matches } {
  const { a: sideA, b: sideB, content, kinship } = tables
  const m = b.length
  const toldA: Matches = {
    start: new Int32Array(count + 1),
    word: new Uint16Array(4096),
    weight: new Float32Array(4096),
  }
  const toldB: Matches = {
    start: new Int32Array(count + 1),
    word: new Uint16Array(4096),
    weight: new Float32Array(4096),
  }
  const row = createKinRow(content.length, tables.mostKin)
  const { head, next, slot, strength } = row
  const sums = new Float64Array(sideA.longest)
  const touched = new Int32Array(sideA.longest)
  const weightOf = new Float64Array(sideA.longest)
  let sizeA = 0
  let sizeB = 0
  for (let i = 0; i < a.length; i++) {
    const unit = a[i]!
    const first = sideA.start[unit]!
    const last = sideA.start[unit + 1]!
    loadKinRow(row, sideA.ids, first, last, kinship)
    for (let k = first; k < last; k++) weightOf[k - first] = content[sideA.ids[k]!]!
    for (let j = 0, at = i * m; j < m; j++, at++) {
      const own = cell[at]!
      if (own === 0) continue
      const other = b[j]!
      const begin = sideB.start[other]!
      const stop = sideB.start[other + 1]!
      while (sizeB + stop - begin > toldB.word.length) {
        toldB.word = grown(toldB.word, (size) => new Uint16Array(size))
        toldB.weight = grown(toldB.weight, (size) => new Float32Array(size))
      }
      let found = 0
      for (let p = begin; p < stop; p++) {
        const word = sideB.ids[p]!
        let entry = head[word]!
        if (entry === 0) continue
        const weight = content[word]!
        let told = 0
        do {
          const k = slot[entry]!
          if (sums[k] === 0) touched[found++] = k
          sums[k]! += strength[entry]! * weight
          told += strength[entry]! * weightOf[k]!
          entry = next[entry]!
        } while (entry !== 0)
        toldB.word[sizeB] = p - begin
        toldB.weight[sizeB++] = told
      }
      while (sizeA + found > toldA.word.length) {
        toldA.word = grown(toldA.word, (size) => new Uint16Array(size))
        toldA.weight = grown(toldA.weight, (size) => new Float32Array(size))
      }
      for (let t = 0; t < found; t++) {
        const k = touched[t]!
        toldA.word[sizeA] = k
        toldA.weight[sizeA++] = sums[k]!
        sums[k] = 0
      }
      toldA.start[own] = sizeA
      toldB.start[own] = sizeB
    }
  }
  return { toldA, toldB }
}

/** Windows of 1 to `widest` units that begin at a cell and go on by `step` cells; stops where no bead covers the next. */
function sumWindows(
  out: Float32Array,
  to: number,
  { start, word, weight }: Matches,
  cell: Int32Array,
  at: number,
  step: number,
  widest: number,
  told: SideTables,
  unit: number,
  power: readonly Float64Array[],
  teller: number,
  sums: Float64Array,
  touched: Int32Array,
  { lambda, wordCap: cap }: AlignWeights,
): void {
  const { ids, factor, none, value } = told
  const first = told.start[unit]!
  let count = 0
  for (let w = 0; w < widest; w++) {
    const own = cell[at + w * step]!
    if (own === 0) break
    for (let k = start[own - 1]!, end = start[own]!; k < end; k++) {
      const place = word[k]!
      if (sums[place] === 0) touched[count++] = place
      sums[place]! += weight[k]!
    }
    const share = power[w]![teller]!
    let gain = 0
    for (let t = 0; t < count; t++) {
      const place = touched[t]!
      const id = ids[first + place]!
      const log = quickLog(lambda + factor[id]! * sums[place]! * share) * value[id]!
      gain += (log < cap ? log : cap) - none[id]!
    }
    out[to + w] = gain
  }
  for (let t = 0; t < count; t++) sums[touched[t]!] = 0
}
