import type { Analysis } from '../model/analysis.ts'
import type { Decision, Mark, Project } from '../model/project.ts'
import type { Change } from '../review/index.ts'
import type { DecisionConflict, Meeting, PlacedMark } from './compare.ts'
import { compareReviews, ownReview, sameDecision, sameMark } from './compare.ts'
import type { ImportedMark, ImportedReview } from './imported-review.ts'

/** What to do where own and other marks meet and differ: leave it as it is, add theirs beside, or put theirs in its place. */
export type MergeChoice = 'own' | 'both' | 'theirs'

export type MergeOptions = Readonly<{
  /** For marks that meet one of ours and differ, by the id of their mark. Not named: both. */
  marks?: Readonly<Record<string, MergeChoice>>
  /** For flags that were answered otherwise, by the id of the flag. Not named: own; there can be one answer only. */
  decisions?: Readonly<Record<string, 'own' | 'theirs'>>
}>

export type Merge = Readonly<{
  /** Reversible, one step; with no patches where there is nothing to add. */
  change: Change
  /** Meetings of ours and theirs that differ, whatever was chosen: to be shown side by side. */
  meetings: readonly Meeting[]
  conflicts: readonly DecisionConflict[]
  added: number
  /** Marks that we have just so. */
  same: number
  answered: number
}>

const OWN = '\0own' // no reviewer is called so: names come trimmed, from files

/**
 * Another person's review as a change of ours. Each mark keeps the name of who made it (`Mark.by`). Nothing is overwritten that
 * was not chosen by name: an id that is taken gets a number, a mark that we have just so is not added twice, and of two
 * different answers to a flag ours stays.
 *
 *     ours: the flag “bread car → van”, accepted     theirs: a mark on “bread car”
 *     own: left as it is · both: their mark stands beside · theirs: their mark speaks for the flag, one problem
 */
export function mergeReview(
  project: Project,
  analysis: Analysis,
  other: ImportedReview,
  options: MergeOptions = {},
): Merge {
  const comparison = compareReviews([ownReview(project, OWN), other], analysis)
  const patches: Change['patches'][number][] = []
  const taken = new Set(Object.keys(project.marks))
  const replaced = new Set<string>()
  let added = 0
  let same = 0
  for (const { marks } of comparison.meetings) {
    const ours = marks.filter(({ reviewer }) => reviewer === OWN)
    for (const theirs of marks.filter((one) => one.reviewer !== OWN && one.answer === undefined)) {
      if (ours.some((own) => sameMark(own, theirs))) {
        same++
        continue
      }
      const choice = ours.length === 0 ? 'both' : (own(options.marks, theirs.mark.id) ?? 'both')
      if (choice === 'own') continue
      // theirs in the place of a flag of ours speaks for the flag, as a mark does that was made from it
      let speaksFor = theirs.mark.flag
      if (choice === 'theirs')
        for (const { mark, answer } of ours) {
          if (answer) speaksFor ??= mark.flag
          const before = own(project.marks, mark.id)
          if (before === undefined || replaced.has(mark.id)) continue
          replaced.add(mark.id)
          patches.push({ collection: 'marks', key: mark.id, before, after: null })
        }
      const id = freeId(theirs.mark.id, taken)
      taken.add(id)
      added++
      patches.push({
        collection: 'marks',
        key: id,
        before: null,
        after: attributed({ ...theirs.mark, flag: speaksFor }, id, other.reviewer),
      })
    }
  }
  let answered = 0
  const seen = new Set<string>()
  for (const decision of other.decisions) {
    if (seen.has(decision.flag)) continue
    seen.add(decision.flag)
    const before = own(project.decisions, decision.flag) ?? null
    const after = withRuleVersion(decision, analysis)
    if (
      before !== null &&
      (sameDecision(before, decision) || own(options.decisions, decision.flag) !== 'theirs')
    )
      continue
    patches.push({ collection: 'decisions', key: decision.flag, before, after })
    answered++
  }
  const counts = [
    added === 1 ? '1 mark' : `${added} marks`,
    ...(answered === 0 ? [] : [answered === 1 ? '1 answer' : `${answered} answers`]),
  ]
  return {
    change: { label: `Took over ${counts.join(' and ')} from ${other.reviewer}`, patches },
    meetings: comparison.meetings
      .filter(
        ({ kind, marks }) =>
          kind === 'differs' &&
          marks.some(({ reviewer }) => reviewer === OWN) &&
          marks.some(({ reviewer, answer }) => reviewer !== OWN && answer === undefined),
      )
      .map(({ kind, marks }) => ({ kind, marks: marks.map((one) => shownAs(one, project.reviewer)) })),
    conflicts: comparison.conflicts.map(({ flag, answers }) => ({
      flag,
      answers: answers.map((one) => ({
        ...one,
        reviewer: one.reviewer === OWN ? project.reviewer : one.reviewer,
      })),
    })),
    added,
    same,
    answered,
  }
}

const shownAs = (one: PlacedMark, reviewer: string): PlacedMark =>
  one.reviewer === OWN ? { ...one, reviewer } : one

/** Own entries only: ids come from files. */
const own = <V>(record: Readonly<Record<string, V>> | undefined, key: string): V | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined

const FORBIDDEN_IDS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', ''])

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  const base = FORBIDDEN_IDS.has(wanted) ? 'imported' : wanted
  if (!taken.has(base)) return base
  for (let count = 2; ; count++) if (!taken.has(`${base}-${count}`)) return `${base}-${count}`
}

const attributed = (mark: ImportedMark, id: string, by: string): Mark => ({
  id,
  anchor: mark.anchor,
  category: mark.category,
  severity: mark.severity,
  correction: mark.correction,
  comment: mark.comment,
  flag: mark.flag,
  by,
})

/** An answer from a file holds for the rule as it is now: the other person saw the flag that we see. */
function withRuleVersion(decision: Decision, { flags }: Analysis): Decision {
  const flag = flags.find(({ id }) => id === decision.flag)
  return flag === undefined || decision.ruleVersion !== undefined
    ? decision
    : { ...decision, ruleVersion: flag.ruleVersion }
}
