import type { BlockRole } from '../model/article.ts'
import { ENDS_LIKE_SENTENCE, measure } from './article-headings.ts'
import type { ArticleLabel } from './article-labels.ts'
import type { Paragraph } from './article-paragraph.ts'
import {
  isByline,
  isCounter,
  isPageHead,
  isPlaceholder,
  isShare,
  readPropertyName,
} from './article-patterns.ts'

/**
 * The lines between a title and the words that are no byline by themselves: on saved pages the author, what he is, buttons
 * and counters stand there in pieces, and programs for notes write a list of properties.
 *
 *     The clocks at sea        title
 *     Ines Moreau              byline      short, and
 *     Features correspondent   byline      short, and
 *     3 March 2025             byline      this one proves the others
 *     41                       share
 */
export function findBylines(
  paragraphs: readonly Paragraph[],
  labels: readonly (ArticleLabel | null)[],
  titleAt: number,
): ReadonlyMap<number, BlockRole> {
  const found = new Map<number, BlockRole>()
  // What stands above a title that markup names is where the page belongs: its section, its series.
  for (let at = 0; at < titleAt; at++)
    if (paragraphs[at]!.hint === null && isShort(paragraphs[at]!)) found.set(at, 'byline')
  const zone: number[] = []
  for (let at = Math.max(0, titleAt) + 1; at < paragraphs.length && zone.length < LONGEST; at++) {
    const { text, hint } = paragraphs[at]!
    const isSubtitle =
      at === titleAt + 1 &&
      (hint === 'heading' || (ENDS_LIKE_SENTENCE.test(text) && measure(text) <= LEAST_PROSE))
    if (isSubtitle || isPlaceholder(text)) continue
    const next = paragraphs[at + 1]?.text ?? ''
    const isName = hint === 'heading' && measure(text) <= SHORT && (isByline(next) || isCounter(next))
    const isOver = labels[at] !== null || (hint !== null && !isName) || ENDS_LIKE_SENTENCE.test(text)
    if (isOver || (measure(text) > FEW_WORDS && !isByline(text) && readPropertyName(text) === null)) break
    zone.push(at)
  }
  const names = zone.map((at) => readPropertyName(paragraphs[at]!.text))
  const properties = new Set(names.filter((name) => name !== null))
  const isProven = zone.some((at) => {
    const { text } = paragraphs[at]!
    return isByline(text) || isShare(text) || /\p{L}/u.test(text) === isCounter(text)
  })
  zone.forEach((at, index) => {
    const { text } = paragraphs[at]!
    if (isCounter(text) || isShare(text)) {
      if (isProven && zone.length > 1) found.set(at, 'share')
    } else if (isPageHead(text)) {
      if (isProven) found.set(at, 'byline')
    } else if (
      names[index] !== null ? properties.size >= 2 : isProven && (isShort(paragraphs[at]!) || isByline(text))
    )
      found.set(at, 'byline')
  })
  return found
}

const LONGEST = 14
const FEW_WORDS = 8
/** An abstract below a title is shorter than the first paragraph of most articles. */
const LEAST_PROSE = 20
/** A subtitle has more. */
const SHORT = 3

const isShort = ({ text, hint }: Paragraph): boolean =>
  (hint === null || hint === 'heading') &&
  measure(text) <= SHORT &&
  !ENDS_LIKE_SENTENCE.test(text) &&
  !isPlaceholder(text)
