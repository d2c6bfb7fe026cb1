import type { Analysis } from '../model/analysis.ts'
import type { Flag } from '../model/flag.ts'
import type { MqmCategory, Severity } from '../model/mqm.ts'
import type { Decision, Mark, Project } from '../model/project.ts'
import { resolveAnchor } from './anchors.ts'
import type { Resolution } from './anchors.ts'
import { getEntry } from './change.ts'
import type { FlagState } from './flag-state.ts'
import { flagState } from './flag-state.ts'

/** A problem as the reviewer left it: a mark (with the flag it came from, if any), or a flag with its answer. */
export type ReviewItem =
  | Readonly<{
      kind: 'mark'
      mark: Mark
      flag: Flag | null
      place: Resolution
      severity: Severity
      category: MqmCategory
    }>
  | Readonly<{
      kind: 'flag'
      flag: Flag
      state: FlagState
      decision: Decision | null
      severity: Severity
      category: MqmCategory
    }>

/**
 * Marks and flags as one list, a problem once: a flag from which a mark was made is spoken for by the mark, whatever its
 * own answer. Marks in the order in which they are stored, then flags in the order of the analysis; dismissed included.
 */
export function listItems(project: Project, analysis: Analysis): readonly ReviewItem[] {
  const flags = new Map(analysis.flags.map((flag) => [flag.id, flag]))
  const marked = new Set<string>()
  const items: ReviewItem[] = []
  for (const mark of Object.values(project.marks)) {
    const document = analysis[mark.anchor.side]
    const place: Resolution =
      document === null ? { status: 'orphan', span: null } : resolveAnchor(document, mark.anchor)
    const flag = mark.flag === null ? null : (flags.get(mark.flag) ?? null)
    if (flag !== null) marked.add(flag.id)
    items.push({ kind: 'mark', mark, flag, place, severity: mark.severity, category: mark.category })
  }
  for (const flag of analysis.flags) {
    if (marked.has(flag.id)) continue
    const decision = getEntry(project.decisions, flag.id)
    items.push({
      kind: 'flag',
      flag,
      state: flagState(project, flag),
      decision,
      severity: decision?.severity ?? flag.severity,
      category: decision?.category ?? flag.category,
    })
  }
  return items
}

/**
 * Whether the reviewer stands behind it: every mark, and flags kept or corrected. Only these count in the score. A flag
 * answered along with another on the same words is spoken for by that one: an error is one error (MQM).
 */
export const isConfirmed = (item: ReviewItem): boolean =>
  item.kind === 'mark' ||
  ((item.state === 'kept' || item.state === 'corrected') && item.decision?.with === undefined)
