import { placesOf } from '../scoring/evidence.ts'
import { contentMass } from '../scoring/scores.ts'
import type { Prepared } from './search.ts'

/** Cells that two texts surely or possibly share: row i (unit of a) has columns (units of b) `start[i]` to `start[i + 1]`. */
export type Anchors = Readonly<{ start: Int32Array; column: Int32Array }>

/** A word that stands in more units of b than this is no anchor. */
const PLACES = 60

/** Nats that a pair of unrelated units reaches by chance: one rare word and a half. */
const NOISE = 5

/** A pair of words that adds less than this is left out: kin of little strength. */
const WORD_LEAST = 0.5

/** A chain goes on within so many units. */
const REACH = 3

/** What a chain of cells must have beyond the noise, and how many cells a row may keep. */
export type Demands = Readonly<{ least: number; most: number }>

type Row = Readonly<{ columns: Int32Array; scores: Float64Array }>

/**
 * Where words speak for a pair of units, from an inverted index of rare words: cost grows with what is shared, not with the product
 * of lengths. Cells that are neighbours along the diagonal add up, as in BLAST (Altschul 1990) and in vecalign's coarse pass,
 * so that a passage of a few sentences is found wherever it went.
 *
 *     a4 "the mill burned"   b9 "burned, the mill"   mill 3.5 + burned 3.3 - 5 = 1.8  ┐ together 5.4 with
 *     a5 "Varga rebuilt it"  b10 "then Varga built"  Varga 3.5 + built 3.1 - 5 = 1.6  ┘ a third that has 2
 */
export function findAnchors(prepared: Prepared, { least, most }: Demands): Anchors {
  const rows = sharedWords(prepared)
  const before = chains(rows, 1)
  const behind = chains(rows, -1)
  const start = new Int32Array(rows.length + 1)
  const column: number[] = []
  rows.forEach(({ columns, scores }, i) => {
    const found: { j: number; value: number }[] = []
    columns.forEach((j, k) => {
      const value = before[i]![k]! + behind[i]![k]! - scores[k]!
      if (value >= least) found.push({ j, value })
    })
    found.sort((p, q) => q.value - p.value || p.j - q.j)
    for (const { j } of found.slice(0, most)) column.push(j)
    start[i + 1] = column.length
  })
  return { start, column: Int32Array.from(column) }
}

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Cells of each row that are above the noise, by what rare words add to them in both directions. */
function sharedWords({ vocabulary, kinship, statistics, weights }: Prepared): Row[] {
  const { a, b } = vocabulary
  const { content } = statistics
  const massA = mean(contentMass(a, statistics))
  const massB = mean(contentMass(b, statistics))
  const postings = placesOf(b)
  const gain = (ratio: number): number =>
    Math.min(weights.wordCap, Math.log(weights.lambda + (1 - weights.lambda) * weights.kappa * ratio)) -
    Math.log(weights.lambda)
  const known: (readonly { places: readonly number[]; value: number }[] | undefined)[] = []
  const meetingsOf = (id: number): readonly { places: readonly number[]; value: number }[] => {
    const meetings: { places: readonly number[]; value: number }[] = []
    kinship.ofA.ids[id]!.forEach((kin, k) => {
      const places = postings.get(kin)
      if (places === undefined || places.length > PLACES) return
      const strength = kinship.ofA.strengths[id]![k]!
      const there = gain((strength * content[kin]!) / (massB * statistics.a[id]!))
      const back = gain((strength * content[id]!) / (massA * statistics.b[kin]!))
      const value = (there + back) / 2
      if (value >= WORD_LEAST) meetings.push({ places, value })
    })
    known[id] = meetings
    return meetings
  }
  const sums = new Float64Array(b.unique.length)
  const touched = new Int32Array(b.unique.length)
  return a.unique.map((list) => {
    let count = 0
    for (const id of list) {
      for (const { places, value } of known[id] ?? meetingsOf(id)) {
        for (const j of places) {
          if (sums[j] === 0) touched[count++] = j
          sums[j]! += value
        }
      }
    }
    let kept = 0
    for (let k = 0; k < count; k++) {
      const j = touched[k]!
      if (sums[j]! > NOISE) touched[kept++] = j
      else sums[j] = 0
    }
    const columns = touched.slice(0, kept).sort()
    const scores = Float64Array.from(columns, (j) => sums[j]! - NOISE)
    for (const j of columns) sums[j] = 0
    return { columns, scores }
  })
}

/** The best sum of a chain of cells that ends in each cell, coming from above (1) or from below (-1). */
function chains(rows: readonly Row[], step: 1 | -1): Float64Array[] {
  const best: Float64Array[] = rows.map(({ scores }) => scores.slice())
  for (let i = step === 1 ? 0 : rows.length - 1; i >= 0 && i < rows.length; i += step) {
    const { columns } = rows[i]!
    for (let d = 1; d <= REACH; d++) {
      const other = rows[i - step * d]
      if (other === undefined) break
      const known = best[i - step * d]!
      for (let k = 0, first = 0; k < columns.length; k++) {
        const low = step === 1 ? columns[k]! - REACH - 1 : columns[k]!
        while (first < known.length && other.columns[first]! < low) first++
        let most = 0
        for (let c = first; c < known.length && other.columns[c]! <= low + REACH + 1; c++)
          if (known[c]! > most) most = known[c]!
        const value = rows[i]!.scores[k]! + most
        if (value > best[i]![k]!) best[i]![k] = value
      }
    }
  }
  return best
}
