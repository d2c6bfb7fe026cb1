import type { BlockRole } from '../model/article.ts'
import { countScripts } from '../text/language.ts'
import type { BlockDraft } from './article-builder.ts'
import { findLabels, type ArticleLabel } from './article-labels.ts'
import {
  hasUrl,
  isByline,
  isClosingHeading,
  isFooter,
  isLinkHead,
  isNote,
  isPlaceholder,
  isRecommendedHead,
  isSectionNumber,
  isShare,
  isTextIntroduction,
  isUrl,
  LIST_MARK,
} from './article-patterns.ts'

/** A paragraph of the reading text, white space at the ends excluded. `hint`: what markup says it is. */
export type Paragraph = Readonly<{
  start: number
  end: number
  text: string
  hint: BlockRole | null
}>

/**
 * Gives every paragraph its role, in the order in which articles are built: head (title, bylines, lead), body (headings,
 * turns, paragraphs), tail (links, recommended articles, footer, share lines). Once in the tail, never back.
 *
 *     A Flood at Three: a Talk       title          01 / Nine Hours     heading (one block, two lines)
 *     Author | Lin Ting              byline         Host:Why?           turn, label "Host:"
 *     图片                           placeholder    One day I …         continuation, inherits the speaker
 *     They were not angry …          lead           Reference link:     link
 *
 * Rules, not a model: each verdict can be explained and corrected by hand.
 */
export function findStructure(paragraphs: readonly Paragraph[]): BlockDraft[] {
  const labels = findLabels(paragraphs)
  const isInterview = labels.some((label) => label !== null)
  const roles = assignRoles(paragraphs, labels, isInterview)
  return toBlocks(paragraphs, labels, roles)
}

type Tail = 'none' | 'closing' | 'link' | 'recommended' | 'footer'

function assignRoles(
  paragraphs: readonly Paragraph[],
  labels: readonly (ArticleLabel | null)[],
  isInterview: boolean,
): BlockRole[] {
  const roles: BlockRole[] = []
  const firstTurn = labels.findIndex((label) => label !== null)
  const lastTurn = labels.findLastIndex((label) => label !== null)
  const lastProse = isInterview ? lastTurn : findLastProse(paragraphs)
  const bodyStart = isInterview ? firstTurn : findBodyStart(paragraphs)
  const state: { tail: Tail; hasTitle: boolean } = { tail: 'none', hasTitle: false }
  for (let index = 0; index < paragraphs.length; index++) {
    const { text, hint } = paragraphs[index]!
    const isAfterBody = index > lastProse
    const role = ((): BlockRole => {
      if (labels[index] !== null) {
        state.tail = 'none'
        return 'turn'
      }
      // A label alone on its line: what follows is said by that speaker, however short.
      if (isBareLabel(labels[index - 1], paragraphs[index - 1])) return 'continuation'
      if (isPlaceholder(text)) {
        if (state.tail === 'recommended') state.tail = 'footer'
        return 'placeholder'
      }
      if (state.tail === 'recommended' && hint !== null) return 'recommended'
      if (state.tail === 'link' && hint === 'list-item') return 'link'
      if (hint === 'title') state.hasTitle = true
      if (hint !== null && hint !== 'heading') return hint
      if (isAfterBody) {
        if (isLinkHead(text)) return (state.tail = 'link')
        if (isRecommendedHead(text)) return (state.tail = 'recommended')
        if (isShare(text)) {
          state.tail = 'footer'
          return 'share'
        }
        if (isFooter(text)) {
          if (state.tail !== 'closing') state.tail = 'footer'
          return 'footer'
        }
        if (isUrl(text)) return 'link'
        if (state.tail === 'link' && (hasUrl(text) || (text.length <= 120 && nextHasUrl(paragraphs, index))))
          return 'link'
        if (state.tail === 'recommended') return 'recommended'
        if (state.tail === 'link' || state.tail === 'footer') {
          if (isByline(text)) return 'byline'
          return 'footer'
        }
      } else if (index < Math.max(bodyStart, 3)) {
        // A page copied whole begins with its buttons, or with whose leave it is printed by.
        if (isShare(text)) return 'share'
        if (isFooter(text)) return text.length > 60 ? 'note' : 'footer'
      }
      if (isNote(text)) return 'note'
      if (
        !state.hasTitle &&
        roles.every((earlier) => earlier === 'placeholder' || earlier === 'byline') &&
        isTitle(paragraphs, index, hint)
      ) {
        state.hasTitle = true
        return 'title'
      }
      if (isByline(text) && (index < Math.max(bodyStart, 0) || index <= 3 || isAfterBody)) return 'byline'
      if (hint === 'heading') return closes(text)
      if (isHeading(paragraphs, labels, roles, index, isInterview)) return closes(text)
      if (state.tail === 'closing') return 'footer'
      if (LIST_MARK.test(text) && isListItem(paragraphs, index)) return 'list-item'
      if (isInterview) return index < firstTurn ? 'lead' : 'continuation'
      return index < bodyStart ? 'lead' : 'paragraph'
    })()
    roles.push(role)

    function closes(line: string): BlockRole {
      // What an editor writes under "Written at the end" of an interview belongs to nobody's turn.
      if (
        isInterview &&
        isAfterBody &&
        (isClosingHeading(line) ||
          !paragraphs.slice(index + 1).some((_, i) => labels[index + 1 + i] !== null))
      ) {
        state.tail = 'closing'
      }
      return 'heading'
    }
  }
  return roles
}

const isBareLabel = (label: ArticleLabel | null | undefined, paragraph: Paragraph | undefined): boolean =>
  label !== null && label !== undefined && paragraph !== undefined && label.textStart >= paragraph.text.length

const nextHasUrl = (paragraphs: readonly Paragraph[], index: number): boolean =>
  isUrl(paragraphs[index + 1]?.text ?? '')

/** Index of the last paragraph of an article without speakers: long and ending like a sentence, or -1. */
function findLastProse(paragraphs: readonly Paragraph[]): number {
  const isProse = ({ text }: Paragraph): boolean =>
    measure(text) >= 20 && ENDS_LIKE_SENTENCE.test(text) && !isFooter(text) && !isNote(text)
  return paragraphs.findLastIndex(isProse)
}

/** Prose begins at the first heading; what stands between title and it is the lead. Without headings there is no lead. */
function findBodyStart(paragraphs: readonly Paragraph[]): number {
  const none: (ArticleLabel | null)[] = paragraphs.map(() => null)
  for (let index = 1; index < paragraphs.length; index++) {
    const { text, hint } = paragraphs[index]!
    if (isLinkHead(text) || isRecommendedHead(text) || isFooter(text)) return 0
    if (isPlaceholder(text) || isByline(text)) continue
    const isHead = hint === 'heading' || (index > 1 && isHeading(paragraphs, none, [], index, false))
    if (isHead) return index
  }
  return 0
}

const ENDS_LIKE_SENTENCE = /[.。…;；][\p{Pe}\p{Pf}"'’”]*$/u
const ENDS_WITH_QUESTION = /[?!？！][\p{Pe}\p{Pf}"'’”]*$/u

/** Words, a Chinese sign counting as two thirds of one. */
function measure(text: string): number {
  const { han } = countScripts(text)
  return (text.match(/[^\s\p{Script=Han}，。、：；！？“”]+/gu)?.length ?? 0) + han * 0.66
}

function isTitle(paragraphs: readonly Paragraph[], index: number, hint: BlockRole | null): boolean {
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
function isHeading(
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
function isListItem(paragraphs: readonly Paragraph[], index: number): boolean {
  const isMarked = (at: number): boolean => LIST_MARK.test(paragraphs[at]?.text ?? '')
  if (!isMarked(index)) return false
  return isMarked(index - 1) || isMarked(index + 1) || ENDS_LIKE_SENTENCE.test(paragraphs[index]!.text)
}

/** Heading lines that follow each other are one block; so are a label alone on its line and the words below it. */
function toBlocks(
  paragraphs: readonly Paragraph[],
  labels: readonly (ArticleLabel | null)[],
  roles: readonly BlockRole[],
): BlockDraft[] {
  const blocks: BlockDraft[] = []
  let speaker: string | null = null
  let waiting: BlockDraft | null = null
  paragraphs.forEach((paragraph, index) => {
    const role = roles[index]!
    const label = labels[index]
    if (label !== null && label !== undefined) {
      if (waiting !== null) blocks.push(waiting)
      speaker = label.speaker
      const span = { start: paragraph.start, end: paragraph.start + label.labelEnd }
      const block: BlockDraft = {
        role: 'turn',
        start: paragraph.start + label.textStart,
        end: paragraph.end,
        speaker,
        label: span,
        isLined: false,
      }
      const isBare = isBareLabel(label, paragraph)
      waiting = isBare ? block : null
      if (!isBare) blocks.push(block)
      return
    }
    if (waiting !== null) {
      const turn: BlockDraft = waiting
      waiting = null
      if (role === 'continuation') {
        blocks.push({ ...turn, start: paragraph.start, end: paragraph.end })
        return
      }
      blocks.push(turn)
    }
    const last = blocks.at(-1)
    const inherits =
      role === 'continuation' || ((role === 'list-item' || role === 'quote') && speaker !== null)
    if (
      role === 'heading' &&
      last?.role === 'heading' &&
      paragraph.hint === null &&
      roles[index - 1] === 'heading'
    ) {
      blocks[blocks.length - 1] = { ...last, end: paragraph.end }
      return
    }
    if (role === 'link' || role === 'recommended' || role === 'footer') speaker = null
    blocks.push({
      role,
      start: paragraph.start,
      end: paragraph.end,
      speaker: inherits ? speaker : null,
      label: null,
      isLined: role === 'heading',
    })
  })
  if (waiting !== null) blocks.push(waiting)
  return blocks
}
