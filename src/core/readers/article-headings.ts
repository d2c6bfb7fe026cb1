import { countScripts } from '../text/language.ts'
import type { BlockRole } from '../model/article.ts'
import type { ArticleLabel } from './article-labels.ts'
import {
  isByline,
  isClosingHeading,
  isFooter,
  isLinkHead,
  isPlaceholder,
  isRecommendedHead,
  isSectionNumber,
  isShare,
  isTextIntroduction,
  LIST_MARK,
} from './article-patterns.ts'
import type { Paragraph } from './article-paragraph.ts'

/** Marks of comments may follow: "He climbed the stairs.[a]" */
export const ENDS_LIKE_SENTENCE = /[.。…;；][\p{Pe}\p{Pf}"'’”]*(?:\[[a-z\d]{1,2}\])*$/u
const ENDS_WITH_QUESTION = /[?!？！][\p{Pe}\p{Pf}"'’”]*$/u

/** Words, a Chinese sign counting as two thirds of one. */
export function measure(text: string): number {
  const { han } = countScripts(text)
  return (text.match(/[^\s\p{Script=Han}，。、：；！？“”]+/gu)?.length ?? 0) + han * 0.66
}

export function isTitle(paragraphs: readonly Paragraph[], index: number, hint: BlockRole | null): boolean {
  if (hint === 'heading') return false
  const { text } = paragraphs[index]!
  if (index + 1 >= paragraphs.length || isTextIntroduction(text)) return false
  if (ENDS_LIKE_SENTENCE.test(text) && measure(text) <= 40 && headFollows(paragraphs, index)) return true
  return (
    measure(text) <= 60 && !ENDS_LIKE_SENTENCE.test(text) && !/[,，]$/.test(text) && !LIST_MARK.test(text)
  )
}

/** A full stop after a title is a translator's habit; a byline or picture right below tells that it is one all the same. */
function headFollows(paragraphs: readonly Paragraph[], index: number): boolean {
  const next = paragraphs[index + 1]?.text ?? ''
  const isSingle = !/[.!?]["'”’)]*\s+\S|[。！？]["'”’）]*[^\s"'”’）]/.test(paragraphs[index]!.text)
  return isSingle && (isByline(next) || isPlaceholder(next))
}

/**
 * A short line that does not end like a sentence, before something longer. In an interview a turn must follow, at most
 * two more heading lines, a picture or so away: a short unfinished line inside an answer is part of the answer.
 */
export function isHeading(
  paragraphs: readonly Paragraph[],
  labels: readonly (ArticleLabel | null)[],
  roles: readonly BlockRole[],
  index: number,
  isInterview: boolean,
): boolean {
  const { text } = paragraphs[index]!
  if (isSectionNumber(text)) return index + 1 < paragraphs.length
  const bare = text.replace(LIST_MARK, '')
  if (text.includes('\n') || ENDS_LIKE_SENTENCE.test(text) || isTextIntroduction(text)) return false
  const length = measure(bare)
  if (length > 22 || length === 0) return false
  if (isClosingHeading(text)) return index + 1 < paragraphs.length
  if (LIST_MARK.test(text) && isListItem(paragraphs, index)) return false
  // A question closes many a paragraph; as a heading it is short.
  if (ENDS_WITH_QUESTION.test(text) && length > 14) return false
  if (/^[“"'‘][^“”"]*[”"'’]$/u.test(text) && length > 14) return false
  // The number of a section stands on the line above its title.
  if (roles.at(-1) === 'heading' && isSectionNumber(paragraphs[index - 1]?.text ?? '')) return true
  if (isInterview) return leadsToTurn(paragraphs, labels, index)
  return leadsToProse(paragraphs, index) && !(roles.length > 0 && roles.at(-1) === 'heading' && length > 16)
}

function leadsToTurn(
  paragraphs: readonly Paragraph[],
  labels: readonly (ArticleLabel | null)[],
  index: number,
): boolean {
  for (let next = index + 1; next <= index + 4 && next < paragraphs.length; next++) {
    if (labels[next] !== null) return true
    const text = paragraphs[next]!.text
    if (isPlaceholder(text) || isSectionNumber(text)) continue
    if (ENDS_LIKE_SENTENCE.test(text) || measure(text) > 22 || isTextIntroduction(text)) return false
  }
  return false
}

function leadsToProse(paragraphs: readonly Paragraph[], index: number): boolean {
  const own = measure(paragraphs[index]!.text)
  for (let next = index + 1; next <= index + 3 && next < paragraphs.length; next++) {
    const text = paragraphs[next]!.text
    if (isPlaceholder(text)) continue
    if (isLinkHead(text) || isRecommendedHead(text) || isShare(text) || isFooter(text)) return false
    if (ENDS_LIKE_SENTENCE.test(text) || LIST_MARK.test(text) || measure(text) > Math.max(22, own * 1.5))
      return true
  }
  return false
}

/** A list has at least two members side by side; a lone "1. Title" before a paragraph is a numbered heading. */
export function isListItem(paragraphs: readonly Paragraph[], index: number): boolean {
  const isMarked = (at: number): boolean => LIST_MARK.test(paragraphs[at]?.text ?? '')
  if (!isMarked(index)) return false
  return isMarked(index - 1) || isMarked(index + 1) || ENDS_LIKE_SENTENCE.test(paragraphs[index]!.text)
}
