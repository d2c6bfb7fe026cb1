import type { Analysis } from '../../core/model/analysis.ts'
import type { Flag } from '../../core/model/flag.ts'
import { severityRank } from '../../core/model/mqm.ts'
import { memoised } from '../memoised.ts'
import { sumOf, wordCounts } from './word-counts.ts'

/** A cut passage in figures. Seconds are null where the file has no times. */
export type CutFacts = Readonly<{
  cut: number
  words: number
  startSeconds: number | null
  endSeconds: number | null
  /** What the rule for cut passages said about it. */
  flag: Flag | null
  /** Major or critical in the rule's eyes: worth opening unasked. */
  substantive: boolean
  /** Its first words. */
  opening: string
}>

/** One entry per `alignment.cuts`. */
export const cutFacts = memoised((analysis: Analysis): readonly CutFacts[] => {
  const { transcript, alignment } = analysis
  if (transcript === null || alignment === null) return []
  const words = wordCounts(analysis)
  const cutFlags = analysis.flags.filter(
    (flag) => flag.rule === 'cut-passage' && flag.places[0].side === 'transcript',
  )
  return alignment.cuts.map((cut, index) => {
    const sentences = cut.transcript.map((sentence) => transcript.sentences[sentence]!)
    const first = sentences[0]
    const last = sentences.at(-1)
    const flag =
      cutFlags.find(
        ({ places: [place] }) =>
          first !== undefined && last !== undefined && place.start < last.end && place.end > first.start,
      ) ?? null
    return {
      cut: index,
      words: sumOf(words.transcript, cut.transcript),
      startSeconds: first?.startSeconds ?? null,
      endSeconds: last?.endSeconds ?? null,
      flag,
      substantive: flag !== null && severityRank(flag.severity) >= severityRank('major'),
      opening: sentences
        .slice(0, 4)
        .map((sentence) => sentence.text)
        .join(' ')
        .slice(0, 160),
    }
  })
})

/** Null where one of the two ends is not known. */
export const secondsOf = (facts: Pick<CutFacts, 'startSeconds' | 'endSeconds'>): number | null =>
  facts.startSeconds === null || facts.endSeconds === null
    ? null
    : Math.max(0, facts.endSeconds - facts.startSeconds)
