import type { Kinship } from './kinship.ts'

/**
 * The words of one unit of a, to be met by words of b: for each word of b a chain of entries, one for each word of the unit that
 * it is kin to. Asking a unit of b costs one look for each of its words and one for each match: no list of places is
 * walked, and nothing depends on how long the texts are.
 *
 *     unit "the lab burned"    head[labor] → (slot 1, .35)    head[lab] → (slot 1, 1)    head[fire] → nothing
 */
export type KinRow = {
  /** By word of b: number of its first entry, 0 for none. */
  readonly head: Int32Array
  /** By entry, from 1 on. */
  readonly next: Int32Array
  readonly slot: Int32Array
  readonly word: Int32Array
  readonly strength: Float64Array
  size: number
}

export const createKinRow = (vocabularySize: number, mostKin: number): KinRow => ({
  head: new Int32Array(vocabularySize),
  next: new Int32Array(mostKin + 1),
  slot: new Int32Array(mostKin + 1),
  word: new Int32Array(mostKin + 1),
  strength: new Float64Array(mostKin + 1),
  size: 0,
})

/** Puts the words `ids[from]` to `ids[to - 1]` in place of those that were there. Slots count from nought. */
export function loadKinRow(row: KinRow, ids: Int32Array, from: number, to: number, kinship: Kinship): void {
  const { head, next, slot, word, strength } = row
  for (let entry = 1; entry <= row.size; entry++) head[word[entry]!] = 0
  let size = 0
  for (let k = from; k < to; k++) {
    const kin = kinship.ids[ids[k]!]!
    const strengths = kinship.strengths[ids[k]!]!
    for (let c = 0; c < kin.length; c++) {
      const other = kin[c]!
      size++
      next[size] = head[other]!
      slot[size] = k - from
      word[size] = other
      strength[size] = strengths[c]!
      head[other] = size
    }
  }
  row.size = size
}
