import { createKinRow, loadKinRow } from './kin-row.ts'
import type { Kinship } from './kinship.ts'
import type { SideTables } from './side-tables.ts'
import type { AlignWeights } from './weights.ts'

/**
 * How well the surroundings of unit i of a agree with those of unit j of b: cosine of TF-IDF rows after a Gaussian blur over
 * neighbouring units, then as standard deviations from the median of the pair (clipped to -2 … 3), so that one weight serves texts
 * of any closeness. Blurring the product is blurring both factors, and cheaper.
 */
export type ContextTables = Readonly<{
  idf: Float64Array
  kernelA: Float64Array
  kernelB: Float64Array
  /** One over the length of each unit's blurred vector. */
  scaleA: Float64Array
  scaleB: Float64Array
  median: number
  deviation: number
}>

/** Weights of a Gaussian of standard deviation `width` (units), cut at two of them; index 0 is the far left. */
const kernelOf = (width: number): Float64Array =>
  Float64Array.from({ length: 4 * width + 1 }, (_, i) => Math.exp(-0.5 * ((i - 2 * width) / width) ** 2))

function inverseNorms({ start, ids }: SideTables, idf: Float64Array, kernel: Float64Array): Float64Array {
  const reach = (kernel.length - 1) / 2
  const units = start.length - 1
  const sums = new Float64Array(idf.length)
  const norms = new Float64Array(units)
  for (let i = 0; i < units; i++) {
    const first = Math.max(0, i - reach)
    const last = Math.min(units - 1, i + reach)
    for (let unit = first; unit <= last; unit++) {
      const weight = kernel[unit - i + reach]!
      for (let k = start[unit]!, end = start[unit + 1]!; k < end; k++)
        sums[ids[k]!]! += weight * idf[ids[k]!]!
    }
    let square = 0
    for (let k = start[first]!, end = start[last + 1]!; k < end; k++) {
      const id = ids[k]!
      square += sums[id]! * sums[id]!
      sums[id] = 0
    }
    norms[i] = 1 / Math.max(1e-6, Math.sqrt(square))
  }
  return norms
}

/** Cells looked at to learn what is usual: rows, spread over the text, and cells of each. */
const ROWS = 64
const CELLS_OF_ROW = 40

/** Steps between the cells of a row, as a share of its length: no two rows look at the same columns. */
const GOLDEN = 0.618

export function contextTables(
  a: SideTables,
  b: SideTables,
  kinship: Kinship,
  mostKin: number,
  weights: AlignWeights,
): ContextTables {
  const n = a.start.length - 1
  const m = b.start.length - 1
  const size = a.factor.length
  const frequency = new Float64Array(size)
  for (const { ids } of [a, b]) for (const id of ids) frequency[id]! += 1
  const idf = frequency.map((count) => Math.max(0, Math.log((n + m + 1) / (count + 0.5))))
  const kernelA = kernelOf(weights.contextBlur)
  const kernelB = kernelOf(Math.max(1, Math.min(12, Math.round((weights.contextBlur * m) / Math.max(1, n)))))
  const scaleA = inverseNorms(a, idf, kernelA)
  const scaleB = inverseNorms(b, idf, kernelB)
  const reachA = (kernelA.length - 1) / 2
  const reachB = (kernelB.length - 1) / 2
  const rows = Math.min(n, ROWS)
  const cells = Math.min(m, CELLS_OF_ROW)
  const sample = new Float64Array(rows * cells)
  const row = createKinRow(size, mostKin)
  const { head, next, strength, slot } = row
  for (let r = 0; r < rows; r++) {
    const i = Math.floor((r * n) / rows)
    for (let d = Math.max(-reachA, -i), end = Math.min(reachA, n - 1 - i); d <= end; d++) {
      const from = a.start[i + d]!
      loadKinRow(row, a.ids, from, a.start[i + d + 1]!, kinship)
      const ofRow = kernelA[d + reachA]! * scaleA[i]!
      for (let c = 0; c < cells; c++) {
        const j = Math.floor(((c + ((r * GOLDEN) % 1)) * m) / cells)
        let sum = 0
        for (let e = Math.max(-reachB, -j), last = Math.min(reachB, m - 1 - j); e <= last; e++) {
          let plain = 0
          for (let k = b.start[j + e]!, stop = b.start[j + e + 1]!; k < stop; k++) {
            const other = b.ids[k]!
            for (let entry = head[other]!; entry !== 0; entry = next[entry]!)
              plain += strength[entry]! * idf[a.ids[from + slot[entry]!]!]! * idf[other]!
          }
          sum += plain * kernelB[e + reachB]!
        }
        sample[r * cells + c]! += sum * ofRow * scaleB[j]!
      }
    }
  }
  return { idf, kernelA, kernelB, scaleA, scaleB, ...spreadOf(sample) }
}

function spreadOf(sample: Float64Array): { median: number; deviation: number } {
  sample.sort()
  let sum = 0
  let squares = 0
  for (const value of sample) {
    sum += value
    squares += value * value
  }
  const mean = sum / sample.length
  return {
    median: sample[sample.length >> 1]!,
    deviation: Math.sqrt(Math.max(0, squares / sample.length - mean * mean)) + 1e-6,
  }
}

/**
 * Blurs a window's row-major table of products in place of `out`, for cells of the zone: first along b into `along`, then along a.
 * Rows beyond the window count as empty. `rows`, `columns`: the window's units as numbers of the pair.
 */
export function blurContext(
  out: Float32Array,
  plain: Float32Array,
  along: Float32Array,
  rows: readonly number[],
  columns: readonly number[],
  { start, from, to }: Readonly<{ start: Int32Array; from: Int32Array; to: Int32Array }>,
  tables: ContextTables,
): void {
  const { kernelA, kernelB, scaleA, scaleB, median, deviation } = tables
  const n = rows.length
  const m = columns.length
  const reachA = (kernelA.length - 1) / 2
  const reachB = (kernelB.length - 1) / 2
  // spread what is there: products are nought in most cells
  for (let i = 0; i < n; i++) {
    const at = i * m
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      for (let j = from[k]!, end = to[k]!; j < end; j++) {
        const value = plain[at + j]!
        if (value === 0) continue
        for (let d = Math.max(-reachB, -j), last = Math.min(reachB, m - 1 - j); d <= last; d++)
          along[at + j + d]! += value * kernelB[d + reachB]!
      }
    }
  }
  let count = 0
  let sum = 0
  let squares = 0
  for (let i = 0; i < n; i++) {
    const scale = scaleA[rows[i]!]!
    const first = Math.max(-reachA, -i)
    const last = Math.min(reachA, n - 1 - i)
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      count += to[k]! - from[k]!
      for (let j = from[k]!, end = to[k]!; j < end; j++) {
        let blurred = 0
        for (let d = first, cell = (i + d) * m + j; d <= last; d++, cell += m)
          blurred += kernelA[d + reachA]! * along[cell]!
        const value = blurred * scale * scaleB[columns[j]!]! - median
        out[i * m + j] = value
        sum += value
        squares += value * value
      }
    }
  }
  // cells beyond the zone are as cells of the pair in general
  const inside = count === 0 ? 0 : squares / count - (sum / count) ** 2
  const share = count / (n * m)
  const spread = Math.sqrt(Math.max(0, share * inside + (1 - share) * deviation * deviation)) + 1e-6
  for (let i = 0; i < n; i++) {
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      for (let at = i * m + from[k]!, end = i * m + to[k]!; at < end; at++) {
        const value = out[at]! / spread
        out[at] = value < -2 ? -2 : value > 3 ? 3 : value
      }
    }
  }
}
