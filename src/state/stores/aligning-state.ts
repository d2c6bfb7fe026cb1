import type { SentenceAt } from '../../core/review/alignment-commands.ts'

/** What an alignment changed beyond the row that was edited: ids of rows, in article order. */
export type AlignedAnew = Readonly<{ label: string; rows: readonly string[] }>

/** How the reviewer corrects the alignment; for the visit. */
export type AligningState = Readonly<{
  /** The tools stand below the current row. */
  tools: boolean
  /** The first of two sentences to be linked. */
  linking: SentenceAt | null
  /** What the last run changed; null: none yet. */
  changed: AlignedAnew | null
  /** The list of it is open. */
  changesOpen: boolean
  /** Confirming a row confirms those before it. */
  confirmsBefore: boolean
  /** After an edit the rest is aligned again at once; else it stays as it is until that is asked for. */
  atOnce: boolean
  /** Edits since the rest was last aligned. */
  waiting: number
}>

export const NO_ALIGNING: AligningState = {
  tools: false,
  linking: null,
  changed: null,
  changesOpen: false,
  confirmsBefore: true,
  atOnce: true,
  waiting: 0,
}
