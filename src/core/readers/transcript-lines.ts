import type { LeftOut } from '../model/document.ts'
import type { ReadingChoices } from '../model/reading-choices.ts'
import { nameLeftOut } from './left-out.ts'
import type { MarkedParagraph } from './marked-article.ts'
import type { MappedLine } from './source-lines.ts'

/**
 * The paragraphs of a page or document as the lines of a transcript, and what of them is left out: furniture, comments,
 * pictures; taken in where the reviewer wants them.
 */
export function partLines(
  paragraphs: readonly MarkedParagraph[],
  choices: ReadingChoices,
): { lines: MappedLine[]; left: LeftOut[] } {
  const out = paragraphs.filter(({ dropped, hint }) => dropped !== null || hint === 'placeholder')
  const named = nameLeftOut(
    out.map(({ line, text, dropped }) => ({ line, text: text.text, reason: dropped ?? 'image' })),
    'd',
  )
  const takenIn = new Set(choices.takenIn)
  const left = new Map(out.map((paragraph, index) => [paragraph, named[index]!]))
  const isKept = (paragraph: MarkedParagraph): boolean => {
    const name = left.get(paragraph)
    return name === undefined || takenIn.has(name.id)
  }
  return {
    lines: paragraphs.filter(isKept).map(({ line, text }) => ({ number: line, text })),
    left: named.filter(({ id }) => !takenIn.has(id)),
  }
}
