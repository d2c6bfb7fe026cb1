import type { Alignment, AlignmentConstraints } from '../../model/alignment.ts'
import { NO_CONSTRAINTS } from '../../model/alignment.ts'
import type { Article } from '../../model/article.ts'
import type { Explained, Explanation, Reason } from '../../model/explanation.ts'
import type { Transcript } from '../../model/transcript.ts'
import type { Span } from '../../text/span.ts'
import { readPairWords, type PairWords } from '../words/pair-words.ts'
import { additionReasons, cutReasons } from './reasons-of-gaps.ts'
import {
  confidenceReason,
  formReasons,
  isPinned,
  loneNumbers,
  placeReasons,
  wordReasons,
} from './reasons-of-links.ts'
import { linkWords } from '../words/word-links.ts'

export type ExplainOptions = Readonly<{
  /** What the reviewer fixed by hand; it is named as a reason. */
  constraints?: AlignmentConstraints
  /** Half-open range of article sentences: of an addition that runs over several blocks, what stands in one. */
  within?: Span
}>

/**
 * Why something in an alignment is as it is, with the words that answer to each other. Made from the texts when asked, so that
 * nothing but the alignment need be kept; `words` is what costs (readPairWords), so whoever asks often keeps that.
 * Throws RangeError for a number that is none.
 */
export function explain(
  words: PairWords,
  alignment: Alignment,
  { kind, index }: Explained,
  { constraints = NO_CONSTRAINTS, within }: ExplainOptions = {},
): Explanation {
  switch (kind) {
    case 'link': {
      const bead = at(alignment.beads, index, 'link')
      const { article, transcript, confidence } = bead
      const links = linkWords(words, bead)
      const byHand: Reason[] = isPinned(words, bead, constraints)
        ? [{ kind: 'hand', text: 'You linked these by hand.' }]
        : []
      const reasons = [
        ...byHand,
        ...wordReasons(words, bead, links),
        ...loneNumbers(words, bead, links),
        ...formReasons(words, bead),
        ...placeReasons(words, alignment, index),
        confidenceReason(confidence),
      ]
      return { kind, index, article, transcript, reasons, links }
    }
    case 'summary': {
      const summary = at(alignment.summaries, index, 'summary')
      const { article, transcript, confidence } = summary
      const links = linkWords(words, summary)
      const role: Reason = {
        kind: 'role',
        text: 'It repeats in short what is matched in full elsewhere.',
        sentences: { article: [], transcript },
      }
      const reasons = [...wordReasons(words, summary, links), role, confidenceReason(confidence)]
      return { kind, index, article, transcript, reasons, links }
    }
    case 'cut': {
      const { transcript } = at(alignment.cuts, index, 'cut')
      return { kind, index, article: [], transcript, reasons: cutReasons(words, alignment, index), links: [] }
    }
    case 'addition': {
      const { article: all } = at(alignment.additions, index, 'addition')
      const inside = all.filter(
        (sentence) => within === undefined || (sentence >= within.start && sentence < within.end),
      )
      const article = inside.length === 0 ? all : inside
      const reasons = additionReasons(words, alignment, index, article)
      return { kind, index, article, transcript: [], reasons, links: [] }
    }
  }
}

function at<T>(list: readonly T[], index: number, name: string): T {
  const found = list[index]
  if (found === undefined)
    throw new RangeError(`There is no ${name} ${index}; the alignment has ${list.length}.`)
  return found
}

const sayWhy =
  (kind: Explained['kind']) =>
  (article: Article, transcript: Transcript, alignment: Alignment, index: number): string[] =>
    explain(readPairWords(article, transcript, alignment), alignment, { kind, index }).reasons.map(
      ({ text }) => text,
    )

/** Why bead, cut or addition number `index` is one, as sentences for a person. Throws RangeError for a number that is none. */
export const explainBead = sayWhy('link')
export const explainCut = sayWhy('cut')
export const explainAddition = sayWhy('addition')
