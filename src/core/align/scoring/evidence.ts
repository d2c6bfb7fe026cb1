import type { Kinship } from './kinship.ts'
import { quickLog } from './logarithm.ts'
import type { Scratch } from './scratch.ts'
import type { TokenSide } from './vocabulary.ts'
import type { AlignWeights } from './weights.ts'
import type { Zone } from '../search/zone.ts'

/**
 * `gains[w][i * windows + j]` for windows of w+1 units (sums over words beyond the base), and each told unit's base. Outside
 * the zone gains are nought.
 */
type Explained = Readonly<{ gains: readonly Float32Array[]; base: Float64Array }>

const places = new WeakMap<TokenSide, Map<number, number[]>>()

/**
 * In which units a word stands, for the words of a side only: windows of a long text have few of the vocabulary's words. Kept
 * as long as the side is, for several tables are made from it.
 */
export function placesOf(side: TokenSide): ReadonlyMap<number, readonly number[]> {
  let found = places.get(side)
  if (found !== undefined) return found
  found = new Map()
  for (let unit = 0; unit < side.unique.length; unit++) {
    for (const id of side.unique[unit]!) {
      const known = found.get(id)
      if (known === undefined) found.set(id, [unit])
      else known.push(unit)
    }
  }
  places.set(side, found)
  return found
}

/**
 * For each window width y, how well the words of unit i of `told` are explained by units j … j+y-1 of `teller`:
 * Σ over words k of log(λ + (1-λ)·κ·W/(U^p·P(k))), W the window's content weight akin to k, U its whole content weight.
 *
 *     told "the river rose", teller units ["it was high", "the Orsava came up"], river ~ Orsava .3, rose ~ came .2
 *     the: in the second window, frequent, so P is large and the gain nearly nought; river, rose: W .3 and .2 there
 *
 * Only windows that hold a kindred word differ from the base Σ log λ, so each word keeps a sparse list of windows; a word
 * that stands nearly everywhere has a full row of them.
 */
export function explain(
  told: TokenSide,
  teller: TokenSide,
  words: Readonly<{ frequency: Float64Array; content: Float64Array; kinship: Kinship }>,
  widest: number,
  weights: AlignWeights,
  zone: Zone,
  scratch: Scratch,
  name: string,
): Explained {
  const { frequency, content, kinship } = words
  const rows = told.unique.length
  const columns = teller.unique.length
  const postings = placesOf(teller)
  const massSums = new Float64Array(columns + 1)
  for (let j = 0; j < columns; j++) {
    let sum = 0
    for (const id of teller.unique[j]!) sum += content[id]!
    massSums[j + 1] = massSums[j]! + sum
  }
  const massPower = Array.from({ length: widest }, (_, w) =>
    Float64Array.from(
      { length: Math.max(0, columns - w) },
      (__, j) => 1 / Math.pow(Math.max(0.5, massSums[j + w + 1]! - massSums[j]!), weights.massPower),
    ),
  )
  const gains = Array.from({ length: widest }, (_, w) => scratch.floats(`${name}${w}`, rows * columns, 0))
  const base = new Float64Array(rows)
  const row = new Float64Array(columns + 1)
  const gained = new Float64Array(columns)
  const touched = new Int32Array(columns)
  const logLambda = Math.log(weights.lambda)
  for (const [id, where] of placesOf(told)) {
    const value = 1 - weights.tokenWeight + weights.tokenWeight * content[id]!
    for (const i of where) base[i]! += logLambda * value
    let count = 0
    const kin = kinship.ids[id]!
    const strengths = kinship.strengths[id]!
    for (let k = 0; k < kin.length; k++) {
      const there = postings.get(kin[k]!)
      if (there === undefined) continue
      const weight = strengths[k]! * content[kin[k]!]!
      for (const j of there) {
        if (row[j] === 0) touched[count++] = j
        row[j]! += weight
      }
    }
    if (count === 0) continue
    const terms: WordTerms = {
      factor: ((1 - weights.lambda) * weights.kappa) / frequency[id]!,
      none: logLambda * value,
      lambda: weights.lambda,
      cap: weights.wordCap,
      value,
    }
    // a word that many units have is worth a row for all of them
    const isShared = where.length * 4 > rows || count * 4 > columns
    if (!isShared && kin.length > 1) touched.subarray(0, count).sort()
    if (isShared) {
      for (let w = 0; w < widest && w < columns; w++) {
        fullGains(gained, row, columns - w, w, massPower[w]!, terms)
        for (const i of where) addFull(gains[w]!, i * columns, columns - w, gained, zone, i)
      }
    } else {
      for (const i of where)
        addTouched(gains, i * columns, columns, row, touched, count, massPower, terms, zone, i)
    }
    for (let k = 0; k < count; k++) row[touched[k]!] = 0
  }
  return { gains, base }
}

type WordTerms = Readonly<{ factor: number; none: number; lambda: number; cap: number; value: number }>

/** The gain of one word in every window. */
function fullGains(
  out: Float64Array,
  row: Float64Array,
  windows: number,
  w: number,
  power: Float64Array,
  { factor, none, lambda, cap, value }: WordTerms,
): void {
  for (let j = 0; j < windows; j++) {
    let sum = row[j]!
    for (let c = 1; c <= w; c++) sum += row[j + c]!
    const log = sum === 0 ? none : quickLog(lambda + factor * sum * power[j]!) * value
    out[j] = (log < cap ? log : cap) - none
  }
}

function addFull(
  target: Float32Array,
  at: number,
  windows: number,
  gained: Float64Array,
  { start, from, to }: Zone,
  i: number,
): void {
  for (let k = start[i]!, end = start[i + 1]!; k < end; k++) {
    for (let j = from[k]!, last = Math.min(to[k]!, windows); j < last; j++) target[at + j]! += gained[j]!
  }
}

/** Adds the gain of one word in those windows of the zone, of any width, that hold a column of `touched` (ascending). */
function addTouched(
  targets: readonly Float32Array[],
  at: number,
  columns: number,
  row: Float64Array,
  touched: Int32Array,
  count: number,
  powers: readonly Float64Array[],
  { factor, none, lambda, cap, value }: WordTerms,
  { start, from, to }: Zone,
  i: number,
): void {
  const widest = targets.length
  let t = 0
  for (let k = start[i]!, end = start[i + 1]!; k < end && t < count; k++) {
    let next = from[k]!
    const last = to[k]!
    while (t < count && touched[t]! < next) t++
    for (; t < count && touched[t]! - widest + 1 < last; t++) {
      const j = touched[t]!
      for (let first = Math.max(next, j - widest + 1); first <= j && first < last; first++) {
        const most = Math.min(widest, columns - first)
        let sum = 0
        for (let w = 0; w < most; w++) {
          sum += row[first + w]!
          if (sum === 0) continue
          const log = quickLog(lambda + factor * sum * powers[w]![first]!) * value
          targets[w]![at + first]! += (log < cap ? log : cap) - none
        }
      }
      if (next <= j) next = j + 1
    }
    // a window of the next run may hold a column that one of this run held, too
    while (t > 0 && k + 1 < end && touched[t - 1]! >= from[k + 1]!) t--
  }
}

/** Row-major rows × columns with the two sides changed; in blocks, so that it stays in the cache. */
export function transposed(out: Float32Array, matrix: Float32Array, rows: number, columns: number): void {
  const block = 32
  for (let i0 = 0; i0 < rows; i0 += block) {
    const i1 = Math.min(rows, i0 + block)
    for (let j0 = 0; j0 < columns; j0 += block) {
      const j1 = Math.min(columns, j0 + block)
      for (let i = i0; i < i1; i++) for (let j = j0; j < j1; j++) out[j * rows + i] = matrix[i * columns + j]!
    }
  }
}
