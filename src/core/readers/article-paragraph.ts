import type { BlockRole } from '../model/article.ts'

/** A paragraph of the reading text, white space at the ends excluded. `hint`: what markup says it is. */
export type Paragraph = Readonly<{
  start: number
  end: number
  text: string
  hint: BlockRole | null
  /** Of a passage that the reader would leave out and the reviewer took in: its block keeps the id of `LeftOut`. */
  id?: string
  /** Length of the bold stretch with which the text begins; absent: none, or the format knows no bold. */
  boldEnd?: number
}>
