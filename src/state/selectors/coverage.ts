import { addedPassages } from '../../core/model/alignment.ts'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Project } from '../../core/model/project.ts'
import { takesPartInAlignment } from '../../core/model/article.ts'
import { memoised } from '../memoised.ts'
import { cutFacts } from './cuts.ts'
import { rowIndex } from './row-index.ts'
import { sumOf, wordCounts } from './word-counts.ts'

/** What the article keeps of the recording. Null without a transcript. */
export type Coverage = Readonly<{
  /** Share of the recording's words that the article has, 0 to 1. Passages that are only summed up are not counted. */
  kept: number
  /** The other way: share of the article's words that are from the recording. Headings, bylines and the like are not counted. */
  sourced: number
  recordingSeconds: number | null
  cuts: number
  cutWords: number
  substantiveCuts: number
  moves: number
  /** Passages added; title, lead and notes are the editor's own and not counted. */
  additions: number
}>

export const coverage = memoised((analysis: Analysis): Coverage | null => {
  const { article, transcript, alignment } = analysis
  if (transcript === null || alignment === null) return null
  const words = wordCounts(analysis)
  const all = words.transcript.reduce((sum, count) => sum + count, 0)
  const printed = article.sentences
    .filter((sentence) => takesPartInAlignment(article.blocks[sentence.block]!.role))
    .reduce((sum, sentence) => sum + (words.article[sentence.index] ?? 0), 0)
  const kept = alignment.beads.reduce((sum, bead) => sum + sumOf(words.transcript, bead.transcript), 0)
  const sourced = alignment.beads.reduce((sum, bead) => sum + sumOf(words.article, bead.article), 0)
  const facts = cutFacts(analysis)
  return {
    kept: all === 0 ? 0 : kept / all,
    sourced: printed === 0 ? 0 : sourced / printed,
    recordingSeconds: transcript.sentences.at(-1)?.endSeconds ?? transcript.cues.at(-1)?.endSeconds ?? null,
    cuts: alignment.cuts.length,
    cutWords: facts.reduce((sum, cut) => sum + cut.words, 0),
    substantiveCuts: facts.filter((cut) => cut.substantive).length,
    moves: alignment.moves.length,
    additions: addedPassages(article, alignment.additions).length,
  }
})

export type ReviewProgress = Readonly<{ reviewed: number; rows: number }>

/** Rows with a number that the reviewer is done with. Ids that a later analysis no longer has are not counted. */
export const reviewProgress = memoised(
  (analysis: Analysis, reviewed: Project['reviewed']): ReviewProgress => ({
    reviewed: analysis.rows.filter((row) => row.number !== null && Object.hasOwn(reviewed, row.id)).length,
    rows: rowIndex(analysis).numbered,
  }),
)
