import type { BlockRole } from '../model/article.ts'
import type { BlockDraft } from './article-builder.ts'
import { ENDS_LIKE_SENTENCE, isHeading, isListItem, isTitle, measure } from './article-headings.ts'
import { findBylines } from './article-bylines.ts'
import { findLabels, type ArticleLabel } from './article-labels.ts'
import type { Paragraph } from './article-paragraph.ts'
import {
  hasUrl,
  isByline,
  isChatLine,
  isClosingHeading,
  isFooter,
  isLinkHead,
  isNote,
  isPlaceholder,
  isRecommendedHead,
  isShare,
  isUrl,
  LIST_MARK,
} from './article-patterns.ts'

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
  const titleAt = paragraphs.findIndex(({ hint }) => hint === 'title')
  const bylines = findBylines(paragraphs, labels, titleAt)
  const last = paragraphs.length - 1
  const tailStart = findTailStart(paragraphs, lastProse)
  const state: { tail: Tail; hasTitle: boolean } = { tail: 'none', hasTitle: titleAt !== -1 }
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
      const stated = bylines.get(index)
      if (stated !== undefined) return stated
      if ((index <= 1 || index >= last - 1) && hint === null && isChatLine(text)) return 'note'
      if (!/[\p{L}\p{N}]/u.test(text)) return 'placeholder'
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
        if (index >= tailStart && state.tail === 'none') state.tail = 'footer'
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
  return isInterview ? roles : withQuestions(paragraphs, roles)
}

/**
 * An interview without labels has its questions where other articles have headings, set in bold or alone on a line. They
 * were said, so they take part: as paragraphs, since who says them stands nowhere.
 */
function withQuestions(paragraphs: readonly Paragraph[], roles: readonly BlockRole[]): BlockRole[] {
  const headings = roles.flatMap((role, index) => (role === 'heading' ? [index] : []))
  const questions = new Set(headings.filter((index) => /[?？]["'”’]?$/.test(paragraphs[index]!.text)))
  if (questions.size < FEW_QUESTIONS || questions.size < headings.length * MOST) return [...roles]
  const first = Math.min(...questions)
  return roles.map((role, index) =>
    questions.has(index) || (role === 'lead' && index > first) ? 'paragraph' : role,
  )
}

const FEW_QUESTIONS = 3
const MOST = 0.6

const isBareLabel = (label: ArticleLabel | null | undefined, paragraph: Paragraph | undefined): boolean =>
  label !== null && label !== undefined && paragraph !== undefined && label.textStart >= paragraph.text.length

const nextHasUrl = (paragraphs: readonly Paragraph[], index: number): boolean =>
  isUrl(paragraphs[index + 1]?.text ?? '')

/** Index of the last paragraph of an article without speakers: long and ending like a sentence, or -1. */
function findLastProse(paragraphs: readonly Paragraph[]): number {
  const lastOf = (words: number): number =>
    paragraphs.findLastIndex(
      ({ text }) =>
        measure(text) >= words && ENDS_LIKE_SENTENCE.test(text) && !isFooter(text) && !isNote(text),
    )
  const last = lastOf(LONG_PROSE)
  // An article of short paragraphs has a body all the same; with none, its first button would make a footer of the rest.
  return last === -1 ? lastOf(SHORT_PROSE) : last
}

/**
 * Where the buttons begin that are copied along with a page: short lines to the end, none a sentence, and among them some
 * that only pages have ("Share", "Scan with WeChat"). Past the end where there are none.
 */
function findTailStart(paragraphs: readonly Paragraph[], lastProse: number): number {
  const isSaid = ({ text }: Paragraph): boolean =>
    measure(text) >= LONG_PROSE || (ENDS_LIKE_SENTENCE.test(text) && measure(text) >= FEW_WORDS)
  const start = Math.max(lastProse, paragraphs.findLastIndex(isSaid)) + 1
  const tail = paragraphs.slice(start)
  const sure = tail.filter(({ text }) => isShare(text) || isFooter(text)).length
  return sure >= 2 && tail.length >= LEAST_TAIL ? start : paragraphs.length
}

const FEW_WORDS = 4
const LEAST_TAIL = 6

const LONG_PROSE = 20
const SHORT_PROSE = 8

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

const idOf = ({ id }: Paragraph): { id?: string } => (id === undefined ? {} : { id })

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
        ...idOf(paragraph),
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
      ...idOf(paragraph),
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
