/** What a sentence is to the finders of passages that take no part. */
export type Said = Readonly<{
  text: string
  turn: number
  startSeconds: number | null
  /** Begins a cue, or a paragraph, of the file. */
  startsCue: boolean
}>
