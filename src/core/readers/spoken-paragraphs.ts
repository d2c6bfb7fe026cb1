import type { Span } from '../text/span.ts'
import { countPrinted } from '../text/spaces.ts'

/**
 * Turns where nobody is named: sentences are gathered into paragraphs so that the page has something to show beside an
 * article's paragraphs (those of an interview have 40 to 150 words).
 *
 * A pause of 1 s closes a paragraph of 30 words or more: in conversation gaps between speakers are mostly 0 to 0.5 s
 * (Heldner and Edlund, Pauses, gaps and overlaps in conversations, 2010), pauses of one second and more mark a change of
 * topic or speaker. Whatever the pauses, a paragraph ends with the sentence that reaches 120 words. Where pauses are
 * unknown only the length speaks.
 */
const LONG_PAUSE = 1
const MIN_WORDS = 30
const MAX_WORDS = 120

export function groupIntoParagraphs(
  sentences: readonly Span[],
  text: string,
  pauseBefore: (offset: number) => number | null,
): Span[][] {
  const paragraphs: Span[][] = []
  let words = Infinity
  for (const sentence of sentences) {
    const pause = words === Infinity ? null : pauseBefore(sentence.start)
    const isDue = words >= MAX_WORDS || (words >= MIN_WORDS && pause !== null && pause >= LONG_PAUSE)
    // The break takes the place of a space; Chinese sentences of one cue have none between them.
    if (words === Infinity || (isDue && /\s/.test(text[sentence.start - 1] ?? ''))) {
      paragraphs.push([])
      words = 0
    }
    paragraphs.at(-1)!.push(sentence)
    words += countWords(text.slice(sentence.start, sentence.end))
  }
  return paragraphs
}

/** All that could be Chinese. */
const ASIAN = /[\u2e80-\uffff]/

/** Two Chinese characters count as a word. */
function countWords(text: string): number {
  if (!ASIAN.test(text)) return countPrinted(text)
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return (text.match(/[^\s\p{Script=Han}]+/gu)?.length ?? 0) + han / 2
}
