import type { Analysis } from '../../core/model/analysis.ts'
import { memoised } from '../memoised.ts'
import type { SentenceRef } from '../stores/view-store.ts'

/** Sentences that say the same, by index in either document. */
export type Pair = Readonly<{ article: readonly number[]; transcript: readonly number[] }>

type PairIndex = Readonly<{ article: ReadonlyMap<number, Pair>; transcript: ReadonlyMap<number, Pair> }>

const pairIndex = memoised((analysis: Analysis): PairIndex => {
  const article = new Map<number, Pair>()
  const transcript = new Map<number, Pair>()
  // summaries first: where a sentence is both summed up and printed, the printed one is its counterpart
  for (const pair of [...(analysis.alignment?.summaries ?? []), ...(analysis.alignment?.beads ?? [])]) {
    for (const index of pair.article) article.set(index, pair)
    for (const index of pair.transcript) transcript.set(index, pair)
  }
  return { article, transcript }
})

/** A sentence with its counterparts; without any, only itself. */
export const pairOf = memoised((analysis: Analysis, of: SentenceRef | null): Pair | null => {
  if (of === null) return null
  const found = pairIndex(analysis)[of.side].get(of.index)
  if (found !== undefined) return found
  return of.side === 'article'
    ? { article: [of.index], transcript: [] }
    : { article: [], transcript: [of.index] }
})
