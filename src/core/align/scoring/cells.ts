import { blurContext } from './context.ts'
import { createKinRow, loadKinRow } from './kin-row.ts'
import { quickLog } from './logarithm.ts'
import type { Scratch } from './scratch.ts'
import type { PairTables } from './tables.ts'
import type { AlignWeights } from './weights.ts'
import type { Zone } from '../search/zone.ts'

/** A window as this folder sees it: unit numbers of the pair, and the cells that count. */
export type Place = Readonly<{ a: readonly number[]; b: readonly number[]; zone: Zone }>

/** Row-major over a window. `scores`: what a bead 1:1 is worth, IMPOSSIBLE beyond the zone. `context`: nought beyond it. */
export type Cells = Readonly<{ scores: Float32Array; context: Float32Array | null }>

export const IMPOSSIBLE = -1e4

/**
 * The first pass: every cell of the zone as a bead 1:1, words in both directions in one walk over the words of the two units. It is
 * exact for 1:1; wider beads are scored where it finds promise (search/promise.ts).
 */
export function scoreCells(
  tables: PairTables,
  { a, b, zone }: Place,
  weights: AlignWeights,
  scratch: Scratch,
): Cells {
  const { a: sideA, b: sideB, content, kinship } = tables
  const n = a.length
  const m = b.length
  const scores = scratch.floats('cells', n * m, IMPOSSIBLE)
  const isContextual = tables.context !== null
  const plain = scratch.floats('plain', isContextual ? n * m : 0, 0)
  const idf = tables.context?.idf ?? content
  const row = createKinRow(content.length, tables.mostKin)
  const { head, next, slot, strength } = row
  const weightOf = new Float64Array(sideA.longest) // by slot: content weight and idf of the unit's words
  const idfOf = new Float64Array(sideA.longest)
  const sums = new Float64Array(sideA.longest)
  const touched = new Int32Array(sideA.longest)
  const { lambda, wordCap: cap } = weights
  const half = weights.scale / 2
  const { start: startB, ids: idsB, factor: factorB, none: noneB, value: valueB } = sideB
  const powerA = sideA.power[0]!
  const powerB = sideB.power[0]!
  for (let i = 0; i < n; i++) {
    const unit = a[i]!
    const first = sideA.start[unit]!
    loadKinRow(row, sideA.ids, first, sideA.start[unit + 1]!, kinship)
    for (let k = first; k < sideA.start[unit + 1]!; k++) {
      weightOf[k - first] = content[sideA.ids[k]!]!
      idfOf[k - first] = idf[sideA.ids[k]!]!
    }
    const power = powerA[unit]!
    const baseA = sideA.base[unit + 1]! - sideA.base[unit]!
    for (let k = zone.start[i]!; k < zone.start[i + 1]!; k++) {
      for (let j = zone.from[k]!, end = zone.to[k]!; j < end; j++) {
        const other = b[j]!
        let gain = baseA + sideB.base[other + 1]! - sideB.base[other]!
        let product = 0
        let count = 0
        for (let p = startB[other]!, stop = startB[other + 1]!; p < stop; p++) {
          const word = idsB[p]!
          let entry = head[word]!
          if (entry === 0) continue
          const weight = content[word]!
          let told = 0
          let spread = 0
          do {
            const at = slot[entry]!
            const share = strength[entry]!
            if (sums[at] === 0) touched[count++] = at
            sums[at]! += share * weight
            told += share * weightOf[at]!
            spread += share * idfOf[at]!
            entry = next[entry]!
          } while (entry !== 0)
          product += spread * idf[word]!
          const log = quickLog(lambda + factorB[word]! * told * power) * valueB[word]!
          gain += (log < cap ? log : cap) - noneB[word]!
        }
        for (let t = 0; t < count; t++) {
          const at = touched[t]!
          const word = sideA.ids[first + at]!
          const log = quickLog(lambda + sideA.factor[word]! * sums[at]! * powerB[other]!) * sideA.value[word]!
          gain += (log < cap ? log : cap) - sideA.none[word]!
          sums[at] = 0
        }
        scores[i * m + j] = half * gain
        if (isContextual) plain[i * m + j] = product
      }
    }
  }
  let context: Float32Array | null = null
  if (tables.context !== null) {
    context = scratch.floats('context', n * m, 0)
    const along = scratch.floats('along', n * m, 0)
    blurContext(context, plain, along, a, b, zone, tables.context)
  }
  addTerms(scores, context, tables, { a, b, zone }, weights)
  return { scores, context }
}

/** Length, surroundings, questions and speakers. */
function addTerms(
  scores: Float32Array,
  context: Float32Array | null,
  { a: sideA, b: sideB, marksOf }: PairTables,
  { a, b, zone }: Place,
  weights: AlignWeights,
): void {
  const m = b.length
  const spread = 1 / (2 * weights.lengthSigma * weights.lengthSigma)
  const floor = weights.lengthFloor
  const logB = sideB.logMass[1]!
  for (let i = 0; i < a.length; i++) {
    const logA = sideA.logMass[1]![a[i]!]!
    const marks = marksOf(a[i]!, 1, 1)
    for (let k = zone.start[i]!; k < zone.start[i + 1]!; k++) {
      for (let j = zone.from[k]!, at = i * m + j, end = zone.to[k]!; j < end; j++, at++) {
        const ratio = logB[b[j]!]! - logA
        const length = -ratio * ratio * spread
        const around = context === null ? 0 : weights.context * context[at]!
        scores[at]! += (length > floor ? length : floor) + around + marks[b[j]!]! + weights.bias
      }
    }
  }
}
