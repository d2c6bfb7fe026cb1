/** How the rows are read; for the visit. */
export type ReadingState = Readonly<{
  /** Runs of rows without findings stand behind one line. */
  foldsQuiet: boolean
  /** Rows opened in such a run, by id. */
  opened: Readonly<Record<string, true>>
  /** Focus mode: only the current row. */
  oneRow: boolean
  /** The Chinese original stands beside the recording. */
  original: boolean
  /** The row whose bookmark is being written on. */
  noting: string | null
  /** Words of the sentence gone to by key, for screen readers. */
  spoken: string
}>

export const NO_READING: ReadingState = {
  foldsQuiet: false,
  opened: {},
  oneRow: false,
  original: false,
  noting: null,
  spoken: '',
}
