import type { Span } from '../core/text/span.ts'

/**
 * Where words begin and end near a place of a text, by the rules of Unicode (UAX #29) and, for Chinese, the browser's
 * dictionary: `Intl.Segmenter`, which is here and not in core because what it knows differs between browsers.
 */
type Word = Readonly<{ start: number; end: number; isWord: boolean }>

/** Enough on both sides for any word; segmenting 100,000 words for one selection would be felt. */
const AROUND = 200

function wordsNear(text: string, at: number, language: string): readonly Word[] {
  // a window that begins inside a word would make words of its own: it begins after a space, where there is one
  const from = at <= AROUND ? 0 : Math.max(at - AROUND, text.lastIndexOf(' ', at - AROUND / 2) + 1)
  const to = Math.min(text.length, at + AROUND)
  const segmenter = new Intl.Segmenter(tagFor(language), { granularity: 'word' })
  return Array.from(segmenter.segment(text.slice(from, to)), ({ index, segment, isWordLike }) => ({
    start: from + index,
    end: from + index + segment.length,
    isWord: isWordLike === true,
  }))
}

/** Languages of texts are ours ("und" for unknown), and a tag that is none would throw. */
const tagFor = (language: string): string => (/^[a-z]{2,3}(-[a-z0-9]+)*$/iu.test(language) ? language : 'en')

/**
 * The span widened to whole words: "ntinuous lear" → "continuous learning". What lies between words stays as it is, so
 * that a full stop can be marked alone.
 */
export function snapToWords(text: string, { start, end }: Span, language: string): Span {
  const torn = (at: number): Word | undefined =>
    wordsNear(text, at, language).find((word) => word.isWord && word.start < at && at < word.end)
  return { start: torn(start)?.start ?? start, end: torn(end)?.end ?? end }
}

/** One edge a word further or back; the same span where that would leave no word, or the text. */
export function moveEdge(
  text: string,
  span: Span,
  edge: 'start' | 'end',
  by: 1 | -1,
  language: string,
): Span {
  const words = wordsNear(text, span[edge], language).filter(({ isWord }) => isWord)
  const next =
    edge === 'start'
      ? by === 1
        ? words.find(({ start }) => start > span.start)?.start
        : words.findLast(({ start }) => start < span.start)?.start
      : by === 1
        ? words.find(({ end }) => end > span.end)?.end
        : words.findLast(({ end }) => end < span.end)?.end
  if (next === undefined) return span
  const moved = { ...span, [edge]: next }
  return moved.start < moved.end ? moved : span
}
