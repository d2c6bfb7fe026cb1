import type { Article } from './article.ts'
import { isEditorial } from './article.ts'

/** 0 to 1. Calibrated by the aligner: of all beads said to be 0.8 sure, about four in five are right. */
export type Confidence = number

/** An n:m group of sentences that correspond. Both lists ascending indexes, neither empty. A sentence is in one bead at most. */
export type Bead = Readonly<{
  /** Stable: from the ids of its sentences. */
  id: string
  article: readonly number[]
  transcript: readonly number[]
  confidence: Confidence
  /** Stands elsewhere in the article than its neighbours in the transcript would have it. */
  moved: boolean
}>

/** Lead or heading sentences that repeat a passage aligned elsewhere. Their article sentences are additions as well. */
export type Summary = Readonly<{
  article: readonly number[]
  transcript: readonly number[]
  confidence: Confidence
}>

/** A run of neighbouring transcript sentences that stand in no bead. */
export type Cut = Readonly<{
  id: string
  /** Ascending and contiguous but for left-out sentences. */
  transcript: readonly number[]
  confidence: Confidence
  /** Offset in the article's reading text where the passage would stand; null when nothing is aligned. */
  seam: number | null
}>

/** A run of neighbouring article sentences that stand in no bead and whose role takes part. */
export type Addition = Readonly<{
  id: string
  article: readonly number[]
  confidence: Confidence
}>

/**
 * The additions that a reviewer is told of: those with words outside title, lead and notes. The aligner keeps the others,
 * for they do stand in no bead; but to count them as "added" would blame the editor for having written a lead.
 */
export const addedPassages = (
  article: Pick<Article, 'sentences' | 'blocks'>,
  additions: readonly Addition[],
): readonly Addition[] =>
  additions.filter((addition) =>
    addition.article.some(
      (sentence) => !isEditorial(article.blocks[article.sentences[sentence]!.block]!.role),
    ),
  )

/** Consecutive moved beads that travelled together. */
export type Move = Readonly<{
  id: string
  /** Indexes into `beads`, ascending. */
  beads: readonly number[]
  /** `up`: the article has it earlier than the recording; `down`: later. */
  direction: 'up' | 'down'
  /** Offset in the article's reading text where it would stand had it not been moved; null at the ends. */
  home: number | null
  confidence: Confidence
}>

export type Alignment = Readonly<{
  /** False when the two texts seem to have nothing to do with each other; then nothing is linked. */
  related: boolean
  /** In article order (by first article sentence). */
  beads: readonly Bead[]
  summaries: readonly Summary[]
  cuts: readonly Cut[]
  additions: readonly Addition[]
  moves: readonly Move[]
}>

/** What the reviewer has fixed by hand; the aligner keeps it. Sentence ids, not indexes, so that it survives re-reading. */
export type AlignmentConstraints = Readonly<{
  /** Groups that must be beads. */
  pins: readonly Readonly<{ article: readonly string[]; transcript: readonly string[] }>[]
  /** Pairs that must not be linked: article sentence id, transcript sentence id. */
  forbidden: readonly (readonly [string, string])[]
  /**
   * Passages that the reviewer has looked at and found right: each comes out as it is named here, whatever else is fixed. Both
   * lists: one bead of these sentences. Only one side: a cut or an addition of just these. Left out: none.
   */
  confirmed?: readonly Readonly<{ article: readonly string[]; transcript: readonly string[] }>[]
}>

export const NO_CONSTRAINTS: AlignmentConstraints = { pins: [], forbidden: [] }
