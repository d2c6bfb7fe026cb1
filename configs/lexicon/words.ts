import { stemmerFor } from '../../src/core/text/stem.ts'

/** Symmetric: the alphabetically first stem leads to the second. */
export type PairTable = Map<string, Map<string, number>>

export const stem = stemmerFor('en')

const STOP_WORDS = new Set(
  `a an the of to in on at by for with from and or but not be is are was were been being am it its this that these those
he she they we you i his her their our your my me him them us as so than then there here do does did done have has had
will would can could may might must shall should no yes one's sb sth one oneself something somebody someone etc esp used
very also up out off over`.split(/\s+/),
)

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word)

/** Keeps the larger strength; order of the two does not matter. */
export function put(pairs: PairTable, one: string, other: string, strength: number): void {
  if (!(strength > 0) || one === other) return
  const [first, second] = one < other ? [one, other] : [other, one]
  const row = pairs.get(first) ?? new Map<string, number>()
  if (row.size === 0) pairs.set(first, row)
  if (strength > (row.get(second) ?? 0)) row.set(second, strength)
}
