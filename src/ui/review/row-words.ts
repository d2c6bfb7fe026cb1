import type { Analysis } from '../../core/model/analysis.ts'
import type { BlockRole } from '../../core/model/article.ts'
import { severityRank } from '../../core/model/mqm.ts'
import type { Row } from '../../core/model/row.ts'
import type { ShownMark } from '../../state/selectors/marks.ts'
import type { FlagPlace } from '../../state/selectors/places.ts'
import { counted, SEVERITY_NAMES } from '../shared/wording.ts'

/** How sure the match of a row is, in words; design, Joint = confidence. */
export type Joint = 'firm' | 'good' | 'weak' | 'none'

export function jointOf(confidence: number | null): Joint {
  if (confidence === null) return 'none'
  return confidence >= 0.85 ? 'firm' : confidence >= 0.6 ? 'good' : 'weak'
}

export const JOINT_WORDS: Readonly<Record<Joint, string>> = {
  firm: 'firm match',
  good: 'good match',
  weak: 'weak match',
  none: 'no match',
}

const ROLE_WORDS: Readonly<Record<BlockRole, string>> = {
  title: 'Title',
  byline: 'Byline',
  placeholder: 'Placeholder',
  lead: 'Lead',
  heading: 'Heading',
  turn: 'Turn',
  continuation: 'Turn, continued',
  paragraph: 'Paragraph',
  'list-item': 'List item',
  quote: 'Quotation',
  note: 'Note',
  link: 'Link',
  recommended: 'Recommended reading',
  footer: 'Footer',
  share: 'Share line',
}

export const roleName = (role: BlockRole): string => ROLE_WORDS[role]

/** What stands at the right of a row that has no counterpart. */
export function unmatchedWords(role: BlockRole, isAdded: boolean): string {
  if (role === 'turn' || role === 'continuation' || role === 'paragraph')
    return isAdded ? '' : 'No match in the recording'
  if (role === 'lead') return 'Nothing like this is said in the recording'
  return `${roleName(role)}, not in the recording`
}

/** The row's name for screen readers: "Row 44, Thomas, firm match, one critical flag, one mark". */
export function rowName(
  analysis: Analysis,
  row: Row,
  flags: readonly FlagPlace[],
  marks: readonly ShownMark[],
): string {
  const block = row.block === null ? null : analysis.article.blocks[row.block]!
  const parts = [`Row ${row.number}`]
  if (block !== null) parts.push(block.speaker ?? roleName(block.role))
  if (analysis.alignment !== null && row.kind === 'passage') parts.push(JOINT_WORDS[jointOf(row.confidence)])
  const distinct = [...new Map(flags.map((place) => [place.flag.id, place.flag])).values()]
  if (distinct.length > 0) {
    const gravest = distinct.reduce((a, b) => (severityRank(b.severity) > severityRank(a.severity) ? b : a))
    parts.push(
      `${counted(distinct.length, 'flag')}, gravest ${SEVERITY_NAMES[gravest.severity].toLowerCase()}`,
    )
  }
  if (marks.length > 0) parts.push(counted(marks.length, 'mark'))
  return parts.join(', ')
}
