import type { Review } from './review.ts'

/** One format of the corrections report: one file in this folder, one line in `registry.ts`. */
export type Report = Readonly<{
  /** What `--report` takes; unique. */
  id: string
  /** For a menu. */
  title: string
  /** Without a dot. Where several formats share one, the first in the registry is meant. */
  extension: string
  mediaType: string
  /** Pure: the same review gives the same text. Must escape: every word of a review may be hostile. */
  write(review: Review): string
}>

export const defineReport = (report: Report): Report => report
