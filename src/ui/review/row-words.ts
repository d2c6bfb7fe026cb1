import type { Analysis } from '../../core/model/analysis.ts'
import type { BlockRole } from '../../core/model/article.ts'
import { severityRank } from '../../core/model/mqm.ts'
import type { Row } from '../../core/model/row.ts'
import type { ShownMark } from '../../state/selectors/marks.ts'
import type { FlagPlace } from '../../state/selectors/places.ts'
import type { reviewWords } from './words.ts'

/** How sure the match of a row is, in words; design, Joint = confidence. */
export type Joint = 'firm' | 'good' | 'weak' | 'none'

export function jointOf(confidence: number | null): Joint {
  if (confidence === null) return 'none'
  return confidence >= 0.85 ? 'firm' : confidence >= 0.6 ? 'good' : 'weak'
}

type Words = typeof reviewWords.english

export const jointWords = (words: Words, joint: Joint): string =>
  ({ firm: words.firmMatch, good: words.goodMatch, weak: words.weakMatch, none: words.noMatch })[joint]

/** What stands at the right of a row that has no counterpart. */
export function unmatchedWords(words: Words, role: BlockRole, isAdded: boolean): string {
  if (role === 'turn' || role === 'continuation' || role === 'paragraph')
    return isAdded ? '' : words.noMatchInRecording
  return role === 'lead' ? words.nothingSaid : words.roleNotInRecording(role)
}

/** The row's name for screen readers: "Row 44, Thomas, firm match, one critical flag, one mark". */
export function rowName(
  words: Words,
  analysis: Analysis,
  row: Row,
  flags: readonly FlagPlace[],
  marks: readonly ShownMark[],
): string {
  const block = row.block === null ? null : analysis.article.blocks[row.block]!
  const parts = [words.row(row.number ?? 0)]
  if (block !== null) parts.push(block.speaker ?? words.role(block.role))
  if (analysis.alignment !== null && row.kind === 'passage')
    parts.push(jointWords(words, jointOf(row.confidence)))
  const distinct = [...new Map(flags.map((place) => [place.flag.id, place.flag])).values()]
  if (distinct.length > 0) {
    const gravest = distinct.reduce((a, b) => (severityRank(b.severity) > severityRank(a.severity) ? b : a))
    parts.push(words.flagsGravest(distinct.length, words.severity(gravest.severity)))
  }
  if (marks.length > 0) parts.push(words.marks(marks.length))
  return parts.join(', ')
}
