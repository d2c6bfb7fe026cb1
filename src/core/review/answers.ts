import type { Flag } from '../model/flag.ts'
import type { MqmCategory, Severity } from '../model/mqm.ts'
import { severityRank } from '../model/mqm.ts'
import type { Decision, Project, Verdict } from '../model/project.ts'
import { foldWords } from '../text/fold-words.ts'
import { spansOverlap } from '../text/span.ts'
import type { Change } from './change.ts'
import { getEntry } from './change.ts'
import { decisionPatch, quoted } from './commands.ts'

/** accept: what the rule would print goes into the text, where it knows it · keep: a problem, the words stay as they are. */
export type Answer = 'accept' | 'keep' | 'dismiss'

/** What the reviewer adds to an answer; absent: as the flag has it. */
export type AnswerNotes = Readonly<{ severity?: Severity; category?: MqmCategory; comment?: string }>

/** Whether accepting it changes words of the article. */
export const corrects = (flag: Flag): boolean =>
  flag.places.some((place) => place.side === 'article' && place.replacement !== undefined)

const verdictOf = (flag: Flag, answer: Answer): Verdict =>
  answer === 'dismiss' ? 'dismissed' : answer === 'accept' && corrects(flag) ? 'corrected' : 'kept'

const decisionOf = (flag: Flag, answer: Answer, notes: AnswerNotes = {}): Decision => ({
  flag: flag.id,
  verdict: verdictOf(flag, answer),
  correction: null,
  comment: notes.comment ?? '',
  severity: notes.severity === undefined || notes.severity === flag.severity ? null : notes.severity,
  category: notes.category === undefined || notes.category === flag.category ? null : notes.category,
  ruleVersion: flag.ruleVersion,
})

/**
 * One answer to an item with one reason or several. The problem counts once: the flag whose suggestion is taken (else the
 * first) answers for it, with the gravest severity of all, and the others are answered along with it (`Decision.with`).
 * Their own suggestions are taken where they do not touch the same words (a term with forty other places).
 */
export function answerItem(
  project: Project,
  args: Readonly<{ flags: readonly [Flag, ...Flag[]]; answer: Answer; notes?: AnswerNotes }>,
): Change {
  const { flags, answer, notes = {} } = args
  const label = `${LABEL[answer]} ${quoted(flags[0].places[0].text)}`
  if (answer === 'dismiss')
    return {
      label,
      patches: flags.flatMap((flag) =>
        decisionPatch(project, flag.id, decisionOf(flag, answer, commentOnly(notes))),
      ),
    }
  const main = (answer === 'accept' ? flags.find(corrects) : undefined) ?? flags[0]
  const gravest = flags.reduce(
    (worst, { severity }) => (severityRank(severity) > severityRank(worst) ? severity : worst),
    main.severity,
  )
  const own = decisionOf(main, answer, { severity: gravest, ...notes })
  return {
    label,
    patches: [
      ...decisionPatch(project, main.id, own),
      ...flags.flatMap((flag) => (flag === main ? [] : alongWith(project, flag, main, own.verdict))),
    ],
  }
}

/** Answers a flag along with another on the same words, which answers for the problem. */
export function alongWith(project: Project, flag: Flag, main: Flag, verdict: Verdict): Change['patches'] {
  const own = decisionOf(flag, verdict === 'dismissed' ? 'dismiss' : adds(flag, main) ? 'accept' : 'keep')
  return decisionPatch(project, flag.id, verdict === 'dismissed' ? own : { ...own, with: main.id })
}

/** Whether it would put right words that the other does not touch. */
const adds = (flag: Flag, main: Flag): boolean =>
  flag.places.some(
    (place) =>
      place.replacement !== undefined &&
      !main.places.some((other) => other.side === place.side && spansOverlap(other, place)),
  )

const commentOnly = ({ comment }: AnswerNotes): AnswerNotes => (comment === undefined ? {} : { comment })

/** The same answer to many flags in one step. Answers given before are replaced. */
export function answerMany(
  project: Project,
  args: Readonly<{ flags: readonly Flag[]; answer: Answer }>,
): Change {
  const unique = [...new Map(args.flags.map((flag) => [flag.id, flag])).values()]
  const [only] = unique
  const what =
    unique.length === 1 && only !== undefined ? quoted(only.places[0].text) : `${unique.length} flags`
  return {
    label: `${LABEL[args.answer]} ${what}`,
    patches: unique.flatMap((flag) => decisionPatch(project, flag.id, decisionOf(flag, args.answer))),
  }
}

const LABEL: Readonly<Record<Answer, string>> = { accept: 'Accepted', keep: 'Kept', dismiss: 'Dismissed' }

/** Opens flags again, with those that were answered along with them. */
export function reopen(project: Project, flags: readonly string[]): Change {
  const ids = new Set(flags)
  for (const decision of Object.values(project.decisions))
    if (decision.with !== undefined && ids.has(decision.with)) ids.add(decision.flag)
  return {
    label: ids.size === 1 ? 'Opened a flag again' : `Opened ${ids.size} flags again`,
    patches: [...ids].flatMap((id) => decisionPatch(project, id, null)),
  }
}

/** Changes what was noted with an answer that is there. */
export function noteAnswer(project: Project, args: Readonly<{ flag: Flag; notes: AnswerNotes }>): Change {
  const { flag, notes } = args
  const before = getEntry(project.decisions, flag.id)
  const label =
    notes.severity === undefined
      ? `Noted on ${quoted(flag.places[0].text)}`
      : `Made ${quoted(flag.places[0].text)} ${notes.severity}`
  if (before === null) return { label, patches: [] }
  const after: Decision = {
    ...before,
    ...(notes.comment === undefined ? {} : { comment: notes.comment }),
    ...(notes.severity === undefined
      ? {}
      : { severity: notes.severity === flag.severity ? null : notes.severity }),
  }
  return { label, patches: decisionPatch(project, flag.id, after) }
}

/** Flags with the same key are the same finding on the same words, wherever they stand. Empty: has no words. */
export function sameWordsKey(flag: Flag): string {
  const words = foldWords(flag.places[0].text)
  return words === '' ? '' : `${flag.rule}\u0000${words}`
}
