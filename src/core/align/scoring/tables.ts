import { contextTables, type ContextTables } from './context.ts'
import type { Kinship } from './kinship.ts'
import { markTerms, type MarkTerms, type UnitMarks } from './marks.ts'
import type { Shape } from './shapes.ts'
import { sideTables, type SideTables } from './side-tables.ts'
import type { WordStatistics } from './statistics.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { AlignWeights } from './weights.ts'

export type PairTables = Readonly<{
  a: SideTables
  b: SideTables
  kinship: Kinship
  content: Float64Array
  /** Pairs of kindred words that a unit of a has, at most. */
  mostKin: number
  context: ContextTables | null
  marksOf: MarkTerms
}>

export function pairTables(
  vocabulary: Vocabulary,
  kinship: Kinship,
  statistics: WordStatistics,
  marks: UnitMarks,
  shapes: readonly Shape[],
  weights: AlignWeights,
): PairTables {
  const wideA = Math.max(...shapes.map(({ x }) => x))
  const wideB = Math.max(...shapes.map(({ y }) => y))
  const a = sideTables(vocabulary.a, statistics.a, statistics, wideA, weights)
  const b = sideTables(vocabulary.b, statistics.b, statistics, wideB, weights)
  let mostKin = 0
  for (const list of vocabulary.a.unique) {
    let kin = 0
    for (const id of list) kin += kinship.ids[id]!.length
    mostKin = Math.max(mostKin, kin)
  }
  return {
    a,
    b,
    kinship,
    content: statistics.content,
    mostKin,
    context: weights.context > 0 ? contextTables(a, b, kinship, mostKin, weights) : null,
    marksOf: markTerms(marks, vocabulary.b.unique.length, weights),
  }
}
