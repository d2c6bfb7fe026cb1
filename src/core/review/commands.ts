import type { MqmCategory, Severity, SeverityWeights } from '../model/mqm.ts'
import type { Decision, Mark, Project, Verdict } from '../model/project.ts'
import type { ScoringModel } from '../model/scoring.ts'
import { innerQuotes } from '../text/inner-quotes.ts'
import type { Change, Patch, ProjectFields } from './change.ts'
import { getEntry, getField } from './change.ts'

/*
 * Every act of a review as a pure function: the project as it is → a reversible Change. Nothing is applied here. An act
 * that changes nothing, or that names a mark which is gone, gives a change without patches (`isEmptyChange`).
 */

const VERDICT_LABEL: Readonly<Record<Verdict, string>> = {
  kept: 'Kept',
  corrected: 'Accepted',
  dismissed: 'Dismissed',
}

/** Adds marks in one step ("Save 7 marks"). A mark whose id is taken replaces the other. */
export function addMarks(project: Project, marks: readonly Mark[]): Change {
  const label =
    marks.length === 1 ? `Marked ${quoted(marks[0]!.anchor.quote)}` : `Saved ${marks.length} marks`
  return { label, patches: marks.flatMap((mark) => markPatch(project, mark.id, mark)) }
}

export const addMark = (project: Project, mark: Mark): Change => addMarks(project, [mark])

/** What can be edited of a mark: its words, too (`anchor`), and nothing else of it is lost by that. */
export type MarkEdit = Readonly<
  Partial<Pick<Mark, 'anchor' | 'category' | 'severity' | 'correction' | 'comment'>>
>

export function editMark(project: Project, args: Readonly<{ id: string; edit: MarkEdit }>): Change {
  const mark = getEntry(project.marks, args.id)
  const label = `Edited mark${mark === null ? '' : ` ${quoted(mark.anchor.quote)}`}`
  return { label, patches: mark === null ? [] : markPatch(project, args.id, { ...mark, ...args.edit }) }
}

export function removeMark(project: Project, id: string): Change {
  const mark = getEntry(project.marks, id)
  return {
    label: `Removed mark${mark === null ? '' : ` ${quoted(mark.anchor.quote)}`}`,
    patches: markPatch(project, id, null),
  }
}

/** An answer to a flag. What is left out stays as the flag has it. */
export type DecideArgs = Readonly<{
  flag: string
  verdict: Verdict
  correction?: string | null
  comment?: string
  severity?: Severity | null
  category?: MqmCategory | null
  /** Version of the rule that was judged: a dismissal is asked again when it changes. */
  ruleVersion?: number
  /** The flagged words, for the undo message. */
  words?: string
}>

export function decide(project: Project, args: DecideArgs): Change {
  const decision: Decision = {
    flag: args.flag,
    verdict: args.verdict,
    correction: args.correction ?? null,
    comment: args.comment ?? '',
    severity: args.severity ?? null,
    category: args.category ?? null,
    ...(args.ruleVersion === undefined ? {} : { ruleVersion: args.ruleVersion }),
  }
  const words = args.words === undefined || args.words === '' ? 'a flag' : quoted(args.words)
  return {
    label: `${VERDICT_LABEL[args.verdict]} ${words}`,
    patches: decisionPatch(project, args.flag, decision),
  }
}

/** The same verdict on many flags in one step ("Dismiss all of this kind"). Answers given before are replaced. */
export function decideMany(
  project: Project,
  args: Readonly<{ flags: readonly Readonly<{ id: string; ruleVersion?: number }>[]; verdict: Verdict }>,
): Change {
  const unique = new Map(args.flags.map((flag) => [flag.id, flag]))
  const patches = [...unique.values()].flatMap(
    (flag) =>
      decide(project, {
        flag: flag.id,
        verdict: args.verdict,
        ...(flag.ruleVersion === undefined ? {} : { ruleVersion: flag.ruleVersion }),
      }).patches,
  )
  const count = unique.size === 1 ? '1 flag' : `${unique.size} flags`
  return { label: `${VERDICT_LABEL[args.verdict]} ${count}`, patches }
}

/** Opens a flag again. */
export const clearDecision = (project: Project, flag: string): Change => ({
  label: 'Opened a flag again',
  patches: decisionPatch(project, flag, null),
})

export function setReviewed(
  project: Project,
  args: Readonly<{ rows: readonly string[]; reviewed: boolean }>,
): Change {
  const after = args.reviewed ? true : null
  const patches: Patch[] = []
  for (const key of new Set(args.rows)) {
    const before = getEntry(project.reviewed, key)
    if (before !== after) patches.push({ collection: 'reviewed', key, before, after })
  }
  const rows = patches.length === 1 ? 'Row' : `${patches.length} rows`
  return { label: `${rows} ${args.reviewed ? 'reviewed' : 'opened again'}`, patches }
}

export const setTitle = (project: Project, title: string): Change =>
  setFields(project, 'Changed the title', { title })

export const setReviewer = (project: Project, reviewer: string): Change =>
  setFields(project, 'Changed the reviewer', { reviewer })

export const setVideo = (project: Project, video: string): Change =>
  setFields(project, 'Changed the video', { video })

export const setWeights = (project: Project, weights: SeverityWeights): Change =>
  setFields(project, 'Changed the weights', { weights })

export const setScoring = (project: Project, scoring: ScoringModel): Change =>
  setFields(project, 'Changed the scoring', { scoring })

/** Sets whole fields; those that are already so give no patch. */
export function setFields(project: Project, label: string, fields: Partial<ProjectFields>): Change {
  const patches = Object.entries(fields)
    // keys and values of `fields` are paired by its type; Object.entries forgets the pairing
    .map(
      ([key, after]) =>
        ({
          collection: 'fields',
          key,
          before: getField(project, key as keyof ProjectFields),
          after,
        }) as Patch,
    )
    .filter((patch) => !sameValue(patch.before, patch.after))
  return { label, patches }
}

function markPatch(project: Project, key: string, after: Mark | null): readonly Patch[] {
  const before = getEntry(project.marks, key)
  return sameValue(before, after) ? [] : [{ collection: 'marks', key, before, after }]
}

export function decisionPatch(project: Project, key: string, after: Decision | null): readonly Patch[] {
  const before = getEntry(project.decisions, key)
  return sameValue(before, after) ? [] : [{ collection: 'decisions', key, before, after }]
}

/** Plain data, written by one place with one order of keys: comparing the text is enough, and a false no only costs an entry. */
const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Words in quotation marks, shortened for a message of one line. */
export function quoted(words: string): string {
  const line = innerQuotes(words.replace(/\s+/gu, ' ').trim())
  if (line === '') return 'a place'
  return line.length <= 40 ? `“${line}”` : `“${line.slice(0, 39).trimEnd()}…”`
}
