import type { SideTables } from '../scoring/side-tables.ts'
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

/** Content mass of the mean unit. */
const meanMass = (mass: Float64Array): number => mass.at(-1)! / (mass.length - 1)

/** In which units of b each word stands: word w in `unit[start[w]]` to `unit[start[w + 1] - 1]`. */
function placesOf(
  { start, ids }: SideTables,
  vocabularySize: number,
): { start: Int32Array; unit: Int32Array } {
  const first = new Int32Array(vocabularySize + 1)
  for (const id of ids) first[id + 1]! += 1
  for (let id = 0; id < vocabularySize; id++) first[id + 1]! += first[id]!
  const next = first.slice()
  const unit = new Int32Array(ids.length)
  for (let j = 0; j + 1 < start.length; j++)
    for (let k = start[j]!; k < start[j + 1]!; k++) unit[next[ids[k]!]!++] = j
  return { start: first, unit }
}

/** By word of a: the rare words of b that it meets, and what such a meeting adds. */
type Meetings = Readonly<{ start: Int32Array; word: Int32Array; value: Float64Array }>

function findMeetings(
  { vocabulary, kinship, statistics, weights, tables }: Prepared,
  places: Int32Array,
): Meetings {
  const { countA, words } = vocabulary
  const { content } = statistics
  const massA = meanMass(tables.a.mass)
  const massB = meanMass(tables.b.mass)
  const { lambda, kappa, wordCap } = weights
  const start = new Int32Array(words.length + 1)
  const word: number[] = []
  const value: number[] = []
  const logLambda = Math.log(lambda)
  const gain = (ratio: number): number =>
    Math.min(wordCap, Math.log(lambda + (1 - lambda) * kappa * ratio)) - logLambda
  for (let id = 0; id < words.length; id++) {
    if (countA[id]! > 0) {
      const kin = kinship.ofA.ids[id]!
      const strengths = kinship.ofA.strengths[id]!
      for (let k = 0; k < kin.length; k++) {
        const other = kin[k]!
        const count = places[other + 1]! - places[other]!
        if (count === 0 || count > PLACES) continue
        const there = gain((strengths[k]! * content[other]!) / (massB * statistics.a[id]!))
        const back = gain((strengths[k]! * content[id]!) / (massA * statistics.b[other]!))
        if ((there + back) / 2 < WORD_LEAST) continue
        word.push(other)
        value.push((there + back) / 2)
      }
    }
    start[id + 1] = word.length
  }
  return { start, word: Int32Array.from(word), value: Float64Array.from(value) }
}

/** Cells of each row that are above the noise, by what rare words add to them in both directions. */
function sharedWords(prepared: Prepared): Row[] {
  const { a, b } = prepared.tables
  const places = placesOf(b, prepared.vocabulary.words.length)
  const { unit } = places
  const meetings = findMeetings(prepared, places.start)
  const n = a.start.length - 1
  const m = b.start.length - 1
  const sums = new Float64Array(m)
  const touched = new Int32Array(m)
  const rows: Row[] = []
  for (let i = 0; i < n; i++) {
    let count = 0
    for (let p = a.start[i]!; p < a.start[i + 1]!; p++) {
      const id = a.ids[p]!
      for (let k = meetings.start[id]!; k < meetings.start[id + 1]!; k++) {
        const other = meetings.word[k]!
        const value = meetings.value[k]!
        for (let c = places.start[other]!, end = places.start[other + 1]!; c < end; c++) {
          const j = unit[c]!
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
    const scores = new Float64Array(kept)
    for (let k = 0; k < kept; k++) {
      scores[k] = sums[columns[k]!]! - NOISE
      sums[columns[k]!] = 0
    }
    rows.push({ columns, scores })
  }
  return rows
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
