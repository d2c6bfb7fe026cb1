import type { AlignmentConstraints } from '../model/alignment.ts'
import type { SeverityWeights } from '../model/mqm.ts'
import type { Decision, Mark, Project, StoredText } from '../model/project.ts'
import type { Bookmark, CutLabel } from '../model/row-notes.ts'
import type { RuleSettings } from '../model/rule-settings.ts'
import { NO_SETTINGS } from '../model/rule-settings.ts'
import type { ScoringModel } from '../model/scoring.ts'
import { DEFAULT_SCORING } from '../model/scoring.ts'

/** What can be set as a whole: everything of a project that is not a record of things. */
export type ProjectFields = Readonly<{
  title: string
  reviewer: string
  video: string
  weights: SeverityWeights
  scoring: ScoringModel
  constraints: AlignmentConstraints
  article: StoredText
  transcript: StoredText | null
  original: StoredText | null
  ruleSettings: RuleSettings
}>

/** One entry before and after. In a record, null is "not there". */
export type Patch =
  | Readonly<{ collection: 'marks'; key: string; before: Mark | null; after: Mark | null }>
  | Readonly<{ collection: 'decisions'; key: string; before: Decision | null; after: Decision | null }>
  | Readonly<{ collection: 'reviewed'; key: string; before: true | null; after: true | null }>
  | Readonly<{ collection: 'cutLabels'; key: string; before: CutLabel | null; after: CutLabel | null }>
  | Readonly<{ collection: 'bookmarks'; key: string; before: Bookmark | null; after: Bookmark | null }>
  | FieldPatch

export type FieldPatch = {
  [K in keyof ProjectFields]: Readonly<{
    collection: 'fields'
    key: K
    before: ProjectFields[K]
    after: ProjectFields[K]
  }>
}[keyof ProjectFields]

/**
 * One act of the reviewer, as undo and redo see it. It holds both states of every entry it touches, so it can be played
 * in both directions on any project that has those entries in the expected state, and nothing else needs keeping:
 *
 *     decide(flag f, dismissed)   {label: 'Dismissed', patches: [{decisions, f, before: null, after: {…dismissed}}]}
 *
 * Rejected: snapshots of the project (undo would also take back what a second act changed meanwhile) and commands with
 * hand-written inverses (each would need its own proof). Plain data: it can be saved with the project.
 */
export type Change = Readonly<{
  /** Past tense, for the undo message: "Dismissed “very big”". */
  label: string
  patches: readonly Patch[]
}>

/** True when the act changes nothing, so that the history need not keep it. */
export const isEmptyChange = (change: Change): boolean => change.patches.length === 0

/** Copies each record once and not once per entry: five thousand flags can be answered in one act. */
export function applyChange(project: Project, change: Change): Project {
  const marks = new Map<string, Mark | null>()
  const decisions = new Map<string, Decision | null>()
  const reviewed = new Map<string, true | null>()
  const cutLabels = new Map<string, CutLabel | null>()
  const bookmarks = new Map<string, Bookmark | null>()
  let next = project
  for (const patch of change.patches) {
    if (patch.collection === 'marks') marks.set(patch.key, patch.after)
    else if (patch.collection === 'decisions') decisions.set(patch.key, patch.after)
    else if (patch.collection === 'reviewed') reviewed.set(patch.key, patch.after)
    else if (patch.collection === 'cutLabels') cutLabels.set(patch.key, patch.after)
    else if (patch.collection === 'bookmarks') bookmarks.set(patch.key, patch.after)
    else next = setField(next, patch)
  }
  if (cutLabels.size > 0) next = withOptional(next, 'cutLabels', setEntries(next.cutLabels ?? {}, cutLabels))
  if (bookmarks.size > 0) next = withOptional(next, 'bookmarks', setEntries(next.bookmarks ?? {}, bookmarks))
  return {
    ...next,
    marks: setEntries(next.marks, marks),
    decisions: setEntries(next.decisions, decisions),
    reviewed: setEntries(next.reviewed, reviewed),
  }
}

/** A record that is empty leaves no trace, so that a project that never had one is the same project after undo. */
function withOptional<K extends 'cutLabels' | 'bookmarks'>(
  project: Project,
  key: K,
  record: NonNullable<Project[K]>,
): Project {
  const { [key]: _before, ...others } = project
  // what is left out is optional: without it, it is still a project
  return Object.keys(record).length === 0 ? (others as unknown as Project) : { ...project, [key]: record }
}

/** The act that takes this one back. */
export function invertChange(change: Change): Change {
  const patches = change.patches.map(
    // swapping two members of the same type keeps the patch's kind; the compiler cannot follow that through the union
    (patch) => ({ ...patch, before: patch.after, after: patch.before }) as Patch,
  )
  return { label: change.label, patches: patches.reverse() }
}

/** Settings as they are by default leave no trace, so that a project without them is the same project after undo. */
function setField(project: Project, patch: FieldPatch): Project {
  if (patch.key === 'ruleSettings' && Object.keys(patch.after).length === 0) {
    const { ruleSettings: _before, ...others } = project
    return others
  }
  if (patch.key === 'scoring' && patch.after === DEFAULT_SCORING) {
    const { scoring: _before, ...others } = project
    return others
  }
  return { ...project, [patch.key]: patch.after }
}

const ABSENT: Partial<ProjectFields> = { ruleSettings: NO_SETTINGS, scoring: DEFAULT_SCORING }

/** What a project has in a field; a project without settings has those of the beginning. */
export const getField = <K extends keyof ProjectFields>(project: Project, key: K): ProjectFields[K] =>
  // only the two of ABSENT may be absent
  (project[key] ?? ABSENT[key] ?? null) as ProjectFields[K]

/** Own entries only: a project file may hold keys such as "constructor", which every object answers to. */
export function getEntry<V>(record: Readonly<Record<string, V>>, key: string): V | null {
  return Object.hasOwn(record, key) ? (record[key] ?? null) : null
}

function setEntries<V>(
  record: Readonly<Record<string, V>>,
  entries: ReadonlyMap<string, V | null>,
): Readonly<Record<string, V>> {
  if (entries.size === 0) return record
  const next: Record<string, V> = { ...record }
  for (const [key, value] of entries)
    if (value === null) delete next[key]
    else next[key] = value
  return next
}
