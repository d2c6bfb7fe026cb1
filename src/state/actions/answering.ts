import type { Flag } from '../../core/model/flag.ts'
import type { Severity } from '../../core/model/mqm.ts'
import type { Project } from '../../core/model/project.ts'
import { answerItem, answerMany, noteAnswer, reopen } from '../../core/review/answers.ts'
import type { Answer } from '../../core/review/answers.ts'
import type { Change } from '../../core/review/change.ts'
import { getEntry } from '../../core/review/change.ts'
import type { FlagGroup } from '../../core/review/flag-groups.ts'
import { acceptWords } from '../../core/review/rule-commands.ts'
import { groupOfFlag, isOpen, openOfKind, openWithSameWords } from '../selectors/flags.ts'
import { listedGroups } from '../selectors/queue.ts'
import { runChange } from '../stores/project-store.ts'
import type { Stores } from '../stores/stores.ts'
import type { AnswerDraft } from '../stores/view-store.ts'
import { say } from './messages.ts'
import type { Navigating } from './navigating.ts'

/** Answers to flags. `flag` absent: the current one. All but `answerAlone` and `note…` go on to the next item. */
export type Answering = Readonly<{
  /** All open reasons of the item; with the suggestion where a rule has one. */
  accept(flag?: string): void
  /** A problem, but the words stay as they are. */
  keep(flag?: string): void
  dismiss(flag?: string): void
  /** One reason of an item. Goes on when it was the last open one. */
  answerAlone(flag: string, answer: Answer): void
  /** Every open flag of the same rule. */
  answerKind(answer: 'accept' | 'dismiss', flag?: string): void
  /** Every open flag of the same rule on the same words. */
  answerSame(answer: 'accept' | 'dismiss', flag?: string): void
  /** These words are right in this project: the rule passes over them from now on. */
  neverFlag(flag?: string): void
  /** Opens an item again. */
  reopen(flag: string): void
  /** Goes with the answer; an answer that is there is changed. */
  setSeverity(severity: Severity, flag?: string): void
  setComment(comment: string, flag?: string): void
  toggleNote(): void
}>

export function createAnswering(stores: Stores, navigating: Navigating): Answering {
  const { project, analysis, view } = stores

  const run = (change: Change): boolean => {
    const done = runChange(project, change)
    if (done) say(stores, change.label, true)
    return done
  }

  /** The flag meant with its item, and the project it is decided in. */
  const withFlag = (
    id: string | undefined,
    act: (flag: Flag, group: FlagGroup, current: Project) => void,
  ): void => {
    const wanted = id ?? view.getState().currentFlag
    const now = analysis.getState().analysis
    const group = now === null || wanted === null ? null : groupOfFlag(now, wanted)
    const flag = group?.flags.find((each) => each.id === wanted)
    const current = project.getState().project
    if (group !== null && flag !== undefined && current !== null) act(flag, group, current)
  }

  /** Answers and goes on; the next item is the one after this in the list as it was. */
  const answer = (id: string | undefined, verdict: Answer): void =>
    withFlag(id, (flag, group, current) => {
      const open = group.flags.filter((each) => isOpen(current.decisions, each))
      const [first, ...rest] = open.length === 0 ? group.flags : open
      if (first === undefined) return
      const notes = draftOf(group)
      view.setState({ currentFlag: flag.id, noteOpen: false })
      if (run(answerItem(current, { flags: [first, ...rest], answer: verdict, notes }))) navigating.nextFlag()
    })

  const draftOf = (group: FlagGroup): AnswerDraft =>
    getEntry(view.getState().answerDrafts, group.id) ?? NOTHING_NOTED

  const answerAll = (
    verdict: 'accept' | 'dismiss',
    id: string | undefined,
    choose: typeof openOfKind,
  ): void =>
    withFlag(id, (flag, _group, current) => {
      const now = analysis.getState().analysis
      if (now === null) return
      const flags = choose(now, current.decisions, flag)
      view.setState({ currentFlag: flag.id })
      if (flags.length > 0 && run(answerMany(current, { flags, answer: verdict }))) navigating.nextFlag()
    })

  const note = (id: string | undefined, given: AnswerDraft): void =>
    withFlag(id, (_flag, group, current) => {
      // the flag that answers for the item has what was noted
      const answered = group.flags.find((each) => {
        const decision = getEntry(current.decisions, each.id)
        return decision !== null && decision.with === undefined && !isOpen(current.decisions, each)
      })
      const isSettled = group.flags.every((each) => !isOpen(current.decisions, each))
      if (answered !== undefined && isSettled) {
        run(noteAnswer(current, { flag: answered, notes: given }))
        return
      }
      view.setState(({ answerDrafts }) => ({
        answerDrafts: { ...answerDrafts, [group.id]: { ...getEntry(answerDrafts, group.id), ...given } },
      }))
    })

  return {
    accept: (id) => answer(id, 'accept'),
    keep: (id) => answer(id, 'keep'),
    dismiss: (id) => answer(id, 'dismiss'),
    answerAlone: (id, verdict) =>
      withFlag(id, (flag, group, current) => {
        if (!run(answerItem(current, { flags: [flag], answer: verdict }))) return
        const decisions = project.getState().project?.decisions ?? {}
        const left = group.flags.find((each) => isOpen(decisions, each))
        if (left === undefined) navigating.nextFlag()
        else navigating.goToFlag(left.id, { focus: false })
      }),
    answerKind: (verdict, id) => answerAll(verdict, id, openOfKind),
    answerSame: (verdict, id) => answerAll(verdict, id, openWithSameWords),
    neverFlag: (id) =>
      withFlag(id, (flag, group, current) => {
        const now = analysis.getState().analysis
        if (now === null) return
        // they vanish a moment later, when the rules have run again: the next item is another
        const { filter, sort, sortBasis } = view.getState()
        const same = new Set(openWithSameWords(now, current.decisions, flag))
        const listed = listedGroups(now, current.decisions, filter, sort, sortBasis)
        const stays = (each: FlagGroup): boolean => each.flags.some((one) => !same.has(one))
        const at = listed.indexOf(group)
        const next = listed.slice(at + 1).find(stays) ?? listed.slice(0, Math.max(0, at)).findLast(stays)
        if (run(acceptWords(current, { rule: flag.rule, words: flag.places[0].text })) && next !== undefined)
          navigating.goToFlag(next.id)
      }),
    reopen: (id) =>
      withFlag(id, (_flag, group, current) => {
        const answered = group.flags.filter((each) => getEntry(current.decisions, each.id) !== null)
        run(
          reopen(
            current,
            answered.map((each) => each.id),
          ),
        )
      }),
    setSeverity: (severity, id) => note(id, { severity }),
    setComment: (comment, id) => note(id, { comment }),
    toggleNote: () => view.setState(({ noteOpen }) => ({ noteOpen: !noteOpen })),
  }
}

const NOTHING_NOTED: AnswerDraft = {}
