import type { Analysis } from '../model/analysis.ts'
import type { Decision, Project } from '../model/project.ts'
import { resolveAnchor } from '../review/index.ts'
import type { Span } from '../text/span.ts'
import { spansOverlap } from '../text/span.ts'
import { answersAsMarks } from './findings.ts'
import type { ImportedMark, ImportedReview } from './imported-review.ts'

/**
 * A mark with the person who made it and the place where it now stands; null where its words are gone. `answer`: it is a
 * flag that the person stands behind (findings.ts).
 */
export type PlacedMark = Readonly<{
  reviewer: string
  mark: ImportedMark
  span: Span | null
  answer?: true
}>

/**
 * Marks at one place, side by side.
 * alone: one person marked it · same: each mark was made by all of them · differs: they mark overlapping words, but not the same
 * words, or not as the same category, severity, correction or comment.
 */
export type Meeting = Readonly<{ kind: 'alone' | 'same' | 'differs'; marks: readonly PlacedMark[] }>

/** One flag with answers that are not the same. */
export type DecisionConflict = Readonly<{
  flag: string
  answers: readonly Readonly<{ reviewer: string; decision: Decision }>[]
}>

export type Comparison = Readonly<{ meetings: readonly Meeting[]; conflicts: readonly DecisionConflict[] }>

/**
 * Reviews side by side: nothing is chosen, nothing is changed. Meetings in the order of the texts, article first. A flag that
 * one person stands behind meets another's mark on its words; answers to one flag are compared as answers.
 */
export function compareReviews(reviews: readonly ImportedReview[], analysis: Analysis): Comparison {
  const placed = reviews.flatMap((review) => {
    const place = (mark: ImportedMark): PlacedMark => {
      const document = analysis[mark.anchor.side]
      const span = document === null ? null : resolveAnchor(document, mark.anchor).span
      return { reviewer: review.reviewer, mark, span }
    }
    const answers = answersAsMarks(review, analysis).map((mark) => ({
      ...place(mark),
      answer: true as const,
    }))
    return [...review.marks.map(place), ...answers]
  })
  const sides = ['article', 'transcript', 'original'] as const
  const meetings = sides.flatMap((side) =>
    groupOverlapping(placed.filter((one) => one.mark.anchor.side === side))
      .filter((marks) => marks.some(({ answer }) => answer === undefined))
      .map((marks): Meeting => ({ kind: kindOf(marks), marks })),
  )
  return { meetings, conflicts: compareDecisions(reviews) }
}

/** The project as one of the reviews. `reviewer`: a name that is not one of the others'. */
export function ownReview(project: Project, reviewer: string): ImportedReview {
  return {
    reviewer,
    marks: Object.values(project.marks),
    decisions: Object.values(project.decisions),
    skipped: [],
  }
}

/** Chains of overlapping marks of different people; one person's own marks may overlap as they like and do not meet. */
function groupOverlapping(marks: readonly PlacedMark[]): readonly (readonly PlacedMark[])[] {
  // marks whose words are gone meet if they were made on the same words at the same place
  const lost = new Map<string, PlacedMark[]>()
  for (const one of marks) {
    if (one.span !== null) continue
    const key = `${one.mark.anchor.start} ${one.mark.anchor.quote}`
    lost.set(key, [...(lost.get(key) ?? []), one])
  }
  const sorted = marks
    .flatMap((one) => (one.span === null ? [] : [{ ...one, span: one.span }]))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  // union by position: a mark joins each group in which another person's mark overlaps it
  const groups: (typeof sorted)[] = []
  let open: (typeof sorted)[] = []
  for (const mark of sorted) {
    open = open.filter((group) => group.some(({ span }) => span.end >= mark.span.start))
    const meets = open.filter((group) =>
      group.some((other) => other.reviewer !== mark.reviewer && touches(other.span, mark.span)),
    )
    const joined = [...meets.flat(), mark]
    for (const group of meets) groups.splice(groups.indexOf(group), 1)
    groups.push(joined)
    open = [...open.filter((group) => !meets.includes(group)), joined]
  }
  groups.sort((a, b) => a[0]!.span.start - b[0]!.span.start)
  return [...groups, ...lost.values()]
}

/** Two seams at the same place touch, as do words that share a character. */
const touches = (a: Span, b: Span): boolean => spansOverlap(a, b) || (a.start === b.start && a.end === b.end)

function kindOf(marks: readonly PlacedMark[]): Meeting['kind'] {
  const people = new Set(marks.map(({ reviewer }) => reviewer))
  if (people.size < 2) return 'alone'
  const isShared = (one: PlacedMark): boolean =>
    [...people].every((person) => marks.some((other) => other.reviewer === person && sameMark(one, other)))
  return marks.every(isShared) ? 'same' : 'differs'
}

/** The same words, and the same said of them. */
export function sameMark(a: PlacedMark, b: PlacedMark): boolean {
  const [one, other] = [a.mark, b.mark]
  const samePlace =
    a.span === null || b.span === null
      ? a.span === b.span &&
        one.anchor.quote === other.anchor.quote &&
        one.anchor.start === other.anchor.start
      : a.span.start === b.span.start && a.span.end === b.span.end
  return (
    samePlace &&
    one.anchor.side === other.anchor.side &&
    one.category === other.category &&
    one.severity === other.severity &&
    one.correction === other.correction &&
    // the reason of a flag is the rule's: its answer needs no words of one's own
    (one.comment === other.comment || a.answer !== b.answer)
  )
}

function compareDecisions(reviews: readonly ImportedReview[]): readonly DecisionConflict[] {
  const byFlag = new Map<string, { reviewer: string; decision: Decision }[]>()
  for (const { reviewer, decisions } of reviews)
    for (const decision of decisions) {
      const answers = byFlag.get(decision.flag) ?? []
      answers.push({ reviewer, decision })
      byFlag.set(decision.flag, answers)
    }
  return [...byFlag].flatMap(([flag, answers]) => {
    const [first, ...others] = answers
    const differs = others.some(({ decision }) => !sameDecision(decision, first!.decision))
    return differs ? [{ flag, answers }] : []
  })
}

/**
 * Whether two answers come to the same. Null is what the flag itself has, which formats may have written out: it differs from
 * no correction, severity or category.
 */
export const sameDecision = (a: Decision, b: Decision): boolean =>
  a.verdict === b.verdict &&
  a.comment === b.comment &&
  (a.correction === null || b.correction === null || a.correction === b.correction)
