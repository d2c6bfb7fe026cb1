import type { LeftOut } from '../model/document.ts'
import type { ReadingChoices } from '../model/reading-choices.ts'
import type { MappedText } from '../text/mapped-text.ts'
import { nameLeftOut } from './left-out.ts'

/** A paragraph of a page or a document. `dropped`: why it is no part of the transcript; null: it is. */
type Paragraph = Readonly<{ text: MappedText; dropped: string | null }>

/**
 * The paragraphs of a page or document that may be a transcript's lines, and what of them is left out: furniture, comments,
 * pictures; taken in where the reviewer wants them. Ids of their own kind: the transcript's are made from what is kept.
 */
export function partLines<P extends Paragraph>(
  paragraphs: readonly P[],
  lineOf: (paragraph: P) => number,
  choices: ReadingChoices,
): { kept: P[]; left: LeftOut[] } {
  const out = paragraphs.filter(({ dropped }) => dropped !== null)
  const named = nameLeftOut(
    out.map((each) => ({ line: lineOf(each), text: each.text.text, reason: each.dropped ?? '' })),
    'd',
  )
  const takenIn = new Set(choices.takenIn)
  const back = new Set<P>(out.filter((_, index) => takenIn.has(named[index]!.id)))
  return {
    kept: paragraphs.filter((paragraph) => paragraph.dropped === null || back.has(paragraph)),
    left: named.filter(({ id }) => !takenIn.has(id)),
  }
}
