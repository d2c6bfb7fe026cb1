import type { AlignmentConstraints } from '../model/alignment.ts'
import type { SeverityWeights } from '../model/mqm.ts'
import type { Decision, Mark, Project, StoredText } from '../model/project.ts'

/** What can be set as a whole: everything of a project that is not a record of things. */
export type ProjectFields = Readonly<{
  title: string
  reviewer: string
  video: string
  weights: SeverityWeights
  constraints: AlignmentConstraints
  article: StoredText
  transcript: StoredText | null
  original: StoredText | null
}>

/** One entry before and after. In a record, null is "not there". */
export type Patch =
  | Readonly<{ collection: 'marks'; key: string; before: Mark | null; after: Mark | null }>
  | Readonly<{ collection: 'decisions'; key: string; before: Decision | null; after: Decision | null }>
  | Readonly<{ collection: 'reviewed'; key: string; before: true | null; after: true | null }>
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

export function applyChange(project: Project, change: Change): Project {
  return change.patches.reduce(applyPatch, project)
}

/** The act that takes this one back. */
export function invertChange(change: Change): Change {
  const patches = change.patches.map(
    // swapping two members of the same type keeps the patch's kind; the compiler cannot follow that through the union
    (patch) => ({ ...patch, before: patch.after, after: patch.before }) as Patch,
  )
  return { label: change.label, patches: patches.reverse() }
}

function applyPatch(project: Project, patch: Patch): Project {
  switch (patch.collection) {
    case 'marks':
      return { ...project, marks: setEntry(project.marks, patch.key, patch.after) }
    case 'decisions':
      return { ...project, decisions: setEntry(project.decisions, patch.key, patch.after) }
    case 'reviewed':
      return { ...project, reviewed: setEntry(project.reviewed, patch.key, patch.after) }
    case 'fields':
      return { ...project, [patch.key]: patch.after }
  }
}

/** Own entries only: a project file may hold keys such as "constructor", which every object answers to. */
export function getEntry<V>(record: Readonly<Record<string, V>>, key: string): V | null {
  return Object.hasOwn(record, key) ? (record[key] ?? null) : null
}

function setEntry<V>(record: Readonly<Record<string, V>>, key: string, value: V | null): Record<string, V> {
  if (value !== null) return { ...record, [key]: value }
  return Object.fromEntries(Object.entries(record).filter(([entry]) => entry !== key))
}
