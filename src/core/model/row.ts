import type { Confidence } from './alignment.ts'

/** Neighbouring transcript sentences of one turn as they stand in a row. `cut`: index into `alignment.cuts`, or null. */
export type TurnPiece = Readonly<{
  turn: number
  /** Indexes into `transcript.sentences`, ascending. */
  sentences: readonly number[]
  cut: number | null
}>

/** One line of the two-column reading: an article block and what was said there, a heading, or a passage that was cut. */
export type Row = Readonly<{
  /** Stable: the block's id, or the cut's. */
  id: string
  /**
   * passage: takes part in alignment · heading · aside: a block outside alignment (byline, placeholder, footer …) ·
   * cut: transcript only, `block` is null.
   */
  kind: 'passage' | 'heading' | 'aside' | 'cut'
  /** Counted from 1 over all rows that have a block. Null for cuts. */
  number: number | null
  block: number | null
  pieces: readonly TurnPiece[]
  /** Indexes into `alignment.beads`. */
  beads: readonly number[]
  /** Lowest of its beads; null where none. */
  confidence: Confidence | null
  /** Index into `alignment.cuts` for kind cut; null otherwise. */
  cut: number | null
  /** Index into `alignment.moves` when all its beads moved together; null otherwise. */
  move: number | null
  /** Indexes into `alignment.summaries` whose article sentences stand here. */
  summaries: readonly number[]
  /** Indexes into `alignment.additions` with sentences here. */
  additions: readonly number[]
}>
