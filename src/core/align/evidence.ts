import type { Kinship } from './kinship.ts'
import type { TokenSide } from './vocabulary.ts'
import type { AlignWeights } from './weights.ts'

/** `gains[w][i * windows + j]` for windows of w+1 units (sums over words beyond the base), and each told unit's base. */
type Explained = Readonly<{ gains: readonly Float32Array[]; base: Float64Array }>

/** In which units a word stands, for the words of a side only: windows of a long text have few of the vocabulary's words. */
export function placesOf(side: TokenSide): Map<number, number[]> {
  const places = new Map<number, number[]>()
  side.unique.forEach((list, unit) => {
    for (const id of list) {
      const known = places.get(id)
      if (known === undefined) places.set(id, [unit])
      else known.push(unit)
    }
  })
  return places
}

/**
 * For each window width y, how well the words of unit i of `told` are explained by units j … j+y-1 of `teller`:
 * Σ over words k of log(λ + (1-λ)·κ·W/(U^p·P(k))), W the window's content weight akin to k, U its whole content weight.
 *
 *     told "the river rose", teller units ["it was high", "the Orsava came up"], river ~ Orsava .3, rose ~ came .2
 *     the: in the second window, frequent, so P is large and the gain nearly nought; river, rose: W .3 and .2 there
 *
 * Only windows that hold a kindred word differ from the base Σ log λ, so each word keeps a sparse list of windows.
 */
export function explain(
  told: TokenSide,
  teller: TokenSide,
  frequency: Float64Array,
  content: Float64Array,
  kinship: Kinship,
  widest: number,
  weights: AlignWeights,
): Explained {
  const rows = told.unique.length
  const columns = teller.unique.length
  const postings = placesOf(teller)
  const users = placesOf(told)
  const massSums = new Float64Array(columns + 1)
  teller.unique.forEach((list, j) => {
    massSums[j + 1] = massSums[j]! + list.reduce((sum, id) => sum + content[id]!, 0)
  })
  const massPower = Array.from({ length: widest }, (_, w) =>
    Float64Array.from({ length: Math.max(0, columns - w) }, (__, j) =>
      Math.pow(Math.max(0.5, massSums[j + w + 1]! - massSums[j]!), weights.massPower),
    ),
  )
  const gains = Array.from({ length: widest }, () => new Float32Array(rows * columns))
  const base = new Float64Array(rows)
  const row = new Float64Array(columns)
  const starts = new Int32Array(columns)
  const gained = new Float64Array(columns)
  const logLambda = Math.log(weights.lambda)
  for (const [id, where] of users) {
    const value = 1 - weights.tokenWeight + weights.tokenWeight * content[id]!
    for (const i of where) base[i]! += logLambda * value
    const kin = kinship.ids[id]!
    const strengths = kinship.strengths[id]!
    const touched: number[] = []
    for (let k = 0; k < kin.length; k++) {
      const weight = strengths[k]! * content[kin[k]!]!
      for (const j of postings.get(kin[k]!) ?? []) {
        if (row[j] === 0) touched.push(j)
        row[j]! += weight
      }
    }
    if (touched.length === 0) continue
    // in ascending order: by sorting a few, by looking at all columns where there are many
    if (touched.length * 8 > columns) {
      touched.length = 0
      for (let j = 0; j < columns; j++) if (row[j]! > 0) touched.push(j)
    } else if (kin.length > 1) touched.sort((p, q) => p - q)
    const factor = ((1 - weights.lambda) * weights.kappa) / frequency[id]!
    const none = logLambda * value
    for (let w = 0; w < widest && w < columns; w++) {
      const power = massPower[w]!
      let next = 0
      let count = 0
      for (const j of touched) {
        for (let start = Math.max(next, j - w), end = Math.min(j, columns - 1 - w); start <= end; start++) {
          let sum = 0
          for (let c = start; c <= start + w; c++) sum += row[c]!
          const log = Math.log(weights.lambda + (factor * sum) / power[start]!) * value
          starts[count] = start
          gained[count] = (log < weights.wordCap ? log : weights.wordCap) - none
          count++
        }
        next = j + 1
      }
      // row after row, so that memory is walked in order
      const target = gains[w]!
      for (const i of where) {
        const at = i * columns
        for (let c = 0; c < count; c++) target[at + starts[c]!]! += gained[c]!
      }
    }
    for (const j of touched) row[j] = 0
  }
  return { gains, base }
}

/** Row-major rows × columns with the two sides changed; in blocks, so that it stays in the cache. */
export function transposed(matrix: Float32Array, rows: number, columns: number): Float32Array {
  const out = new Float32Array(matrix.length)
  const block = 32
  for (let i0 = 0; i0 < rows; i0 += block) {
    const i1 = Math.min(rows, i0 + block)
    for (let j0 = 0; j0 < columns; j0 += block) {
      const j1 = Math.min(columns, j0 + block)
      for (let i = i0; i < i1; i++) for (let j = j0; j < j1; j++) out[j * rows + i] = matrix[i * columns + j]!
    }
  }
  return out
}
