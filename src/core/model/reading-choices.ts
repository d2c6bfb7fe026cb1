import type { Span } from '../text/span.ts'

/**
 * How one text is to be read where the reviewer chose otherwise than Stet guessed. Kept with the stored text, so that the
 * file itself stays untouched; a new file starts without any. Absent field: as recognised.
 */
export type ReadingChoices = Readonly<{
  /** Which version of a text with tracked changes: all accepted, all rejected, or the words of both. Absent: `final`. */
  version?: 'final' | 'original' | 'both'
  /** Ids of left-out passages (`LeftOut.id`) that take part after all. */
  takenIn?: readonly string[]
  /** Ids of article blocks or transcript turns that take no part. */
  leftOut?: readonly string[]
  /** Speakers by the name that the file has: the name to use. Two with one name are merged. */
  speakers?: Readonly<Record<string, string>>
  /** Stretches where two voices were taken for each other: half-open range of turn indexes as read, and the two names as wanted. */
  swaps?: readonly Readonly<{ turns: Span; names: readonly [string, string] }>[]
}>

export const NO_CHOICES: ReadingChoices = {}

/** Lets a left-out passage take part: one that the reader left out, or a block that the reviewer had left out. */
export function takeIn(choices: ReadingChoices, id: string): ReadingChoices {
  const { takenIn = [], leftOut = [] } = choices
  if (leftOut.includes(id)) return { ...choices, leftOut: leftOut.filter((other) => other !== id) }
  return takenIn.includes(id) ? choices : { ...choices, takenIn: [...takenIn, id] }
}

/** The other way round: a block that was taken in goes back to where the reader had it. */
export function leaveOut(choices: ReadingChoices, id: string): ReadingChoices {
  const { takenIn = [], leftOut = [] } = choices
  if (takenIn.includes(id)) return { ...choices, takenIn: takenIn.filter((other) => other !== id) }
  return leftOut.includes(id) ? choices : { ...choices, leftOut: [...leftOut, id] }
}
