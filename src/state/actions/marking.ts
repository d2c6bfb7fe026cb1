import type { Severity } from '../../core/model/mqm.ts'
import type { Mark } from '../../core/model/project.ts'
import { makeAnchor } from '../../core/review/anchors.ts'
import type { Change } from '../../core/review/change.ts'
import { getEntry } from '../../core/review/change.ts'
import { alongWith } from '../../core/review/answers.ts'
import { addMarks, decide, editMark, removeMark } from '../../core/review/commands.ts'
import { NO_DECISIONS, NO_MARKS } from '../selectors/current.ts'
import { shownMarks } from '../selectors/marks.ts'
import { groupOfFlag, isOpen } from '../selectors/flags.ts'
import { samePlaces } from '../selectors/same-words.ts'
import { runChange } from '../stores/project-store.ts'
import type { Stores } from '../stores/stores.ts'
import type { EditorTarget, MarkDraft, TextRange } from '../stores/view-store.ts'
import { moveEdge, snapToWords } from '../word-bounds.ts'
import { say } from './messages.ts'
import type { Navigating } from './navigating.ts'

export type Marking = Readonly<{
  /** Opens the editor on fresh words. */
  startOn(range: TextRange): void
  /** Opens the editor on a flag, everything filled in. */
  startOnFlag(flag?: string): void
  /** Opens the editor on what a note in the margin belongs to. */
  edit(of: Readonly<{ kind: 'mark' | 'flag'; id: string }>): void
  change(draft: Partial<MarkDraft>): void
  /** Moves an edge of the words by one word; all that was typed stays. Not for flags, whose words are the rule's. */
  resize(edge: 'start' | 'end', by: 1 | -1): void
  setSeverity(severity: Severity): void
  /** False when something is missing; the editor then says what. */
  save(): boolean
  /** Keeps the text for the visit. */
  close(): void
  remove(mark: string): void
}>

const FRESH: MarkDraft = { severity: 'major', category: null, correction: '', comment: '', alsoAt: [] }

export const draftKey = (target: EditorTarget): string =>
  target.kind === 'new'
    ? `${target.range.side}:${target.range.start}-${target.range.end}`
    : target.kind === 'flag'
      ? `flag:${target.flag}`
      : `mark:${target.mark}`

export function createMarking(stores: Stores, navigating: Navigating): Marking {
  const { ports, project, analysis, view } = stores

  const open = (target: EditorTarget, draft: MarkDraft): void =>
    view.setState(({ drafts }) => ({
      page: 'review',
      editor: { target, draft: getEntry(drafts, draftKey(target)) ?? draft, problem: null },
    }))

  const documentOf = ({ side }: TextRange) => {
    const now = analysis.getState().analysis
    return side === 'article'
      ? (now?.article ?? null)
      : side === 'transcript'
        ? (now?.transcript ?? null)
        : null
  }

  const startOnFlag = (id?: string): void => {
    const wanted = id ?? view.getState().currentFlag
    const now = analysis.getState().analysis
    const decisions = project.getState().project?.decisions ?? NO_DECISIONS
    // one answer was given for several reasons: that one is edited
    const answering = wanted === null ? null : (getEntry(decisions, wanted)?.with ?? wanted)
    const flag = now?.flags.find((each) => each.id === answering)
    if (now === null || flag === undefined) return
    const noted = getEntry(view.getState().answerDrafts, groupOfFlag(now, flag.id)?.id ?? flag.id)
    const place = flag.places[view.getState().currentPlace] ?? flag.places[0]
    const decision = getEntry(decisions, flag.id)
    open(
      { kind: 'flag', flag: flag.id, range: { side: place.side, start: place.start, end: place.end } },
      {
        severity: decision?.severity ?? noted?.severity ?? flag.severity,
        category: decision?.category ?? flag.category,
        correction: decision?.correction ?? place.replacement ?? flag.suggestion ?? '',
        comment: decision?.comment ?? noted?.comment ?? '',
        alsoAt: [],
      },
    )
  }

  /** The change that saving makes, or what is missing. */
  const prepare = (): Change | string => {
    const { editor } = view.getState()
    const current = project.getState().project
    const now = analysis.getState().analysis
    if (editor === null || current === null || now === null) return 'Select the words again.'
    const { target, draft } = editor
    const { category, severity, correction, comment } = draft
    if (category === null) return 'Choose a category, for example Mistranslation.'
    const { range } = target
    const document = range.side === 'article' ? now.article : now.transcript
    if (document === null) return 'Select the words again.'
    const markAt = (start: number, end: number): Mark => ({
      id: ports.nextId(),
      anchor: makeAnchor(document, range.side, { start, end }),
      category,
      severity,
      correction: correction.trim(),
      comment: comment.trim(),
      // a mark that names a flag speaks for it; marks on other places of the same words do not
      flag: null,
    })
    if (target.kind === 'mark')
      return editMark(current, {
        id: target.mark,
        edit: {
          ...(target.resized === true ? { anchor: makeAnchor(document, range.side, range) } : {}),
          category,
          severity,
          correction: correction.trim(),
          comment: comment.trim(),
        },
      })
    const flag = target.kind === 'flag' ? now.flags.find((each) => each.id === target.flag) : undefined
    const covered = (start: number): boolean =>
      flag?.places.some((place) => place.side === range.side && place.start === start) === true
    const others = samePlaces(now, range)
      .filter((place) => draft.alsoAt.includes(place.start) && !covered(place.start))
      .map((place) => markAt(place.start, place.end))
    if (flag === undefined) return addMarks(current, [markAt(range.start, range.end), ...others])
    const answer = decide(current, {
      flag: flag.id,
      verdict: correction.trim() === '' ? 'kept' : 'corrected',
      correction: correction.trim() === '' ? null : correction.trim(),
      comment: comment.trim(),
      severity: severity === flag.severity ? null : severity,
      category: category === flag.category ? null : category,
      ruleVersion: flag.ruleVersion,
      words: flag.places[0].text,
    })
    // other rules that say so of the same words are answered with it
    const along = (groupOfFlag(now, flag.id)?.flags ?? []).filter(
      (each) => each !== flag && isOpen(current.decisions, each),
    )
    const verdict = correction.trim() === '' ? 'kept' : 'corrected'
    return {
      label: answer.label,
      patches: [
        ...answer.patches,
        ...along.flatMap((each) => alongWith(current, each, flag, verdict)),
        ...addMarks(current, others).patches,
      ],
    }
  }

  return {
    startOn(range) {
      const document = documentOf(range)
      const words = document === null ? range : snapToWords(document.text, range, document.language)
      const snapped = { ...range, ...words }
      const { editor } = view.getState()
      // the pointer lifted once more over the same words, or the keys that grew them: nothing new
      if (
        editor?.target.kind === 'new' &&
        draftKey(editor.target) === draftKey({ kind: 'new', range: snapped })
      )
        return
      open({ kind: 'new', range: snapped }, FRESH)
    },
    startOnFlag,
    edit(of) {
      const now = analysis.getState().analysis
      if (of.kind === 'flag') {
        view.setState({ currentFlag: of.id, currentPlace: 0 })
        return startOnFlag(of.id)
      }
      const mark = getEntry(project.getState().project?.marks ?? NO_MARKS, of.id)
      if (now === null || mark === null) return
      const shown = shownMarks(
        now,
        project.getState().project?.marks ?? NO_MARKS,
        project.getState().project?.decisions ?? NO_DECISIONS,
      )
      const place = [...shown.article, ...shown.transcript].find((each) => each.key === of.id)
      const range = {
        side: mark.anchor.side,
        start: place?.start ?? mark.anchor.start,
        end: place?.end ?? mark.anchor.end,
      }
      open({ kind: 'mark', mark: mark.id, range }, { ...mark, alsoAt: [] })
    },
    change: (draft) =>
      view.setState(({ editor, drafts }) => {
        if (editor === null) return {}
        const next = { ...editor.draft, ...draft }
        return {
          editor: { ...editor, draft: next, problem: null },
          drafts: { ...drafts, [draftKey(editor.target)]: next },
        }
      }),
    resize: (edge, by) =>
      view.setState(({ editor, drafts }) => {
        if (editor === null || editor.target.kind === 'flag') return {}
        const { target, draft } = editor
        const document = documentOf(target.range)
        if (document === null) return {}
        const range = {
          side: target.range.side,
          ...moveEdge(document.text, target.range, edge, by, document.language),
        }
        const resized: EditorTarget =
          target.kind === 'new' ? { kind: 'new', range } : { ...target, range, resized: true }
        // other places of the words there were are not places of those there are
        const kept = { ...draft, alsoAt: [] }
        return {
          editor: { target: resized, draft: kept, problem: null },
          drafts: { ...drafts, [draftKey(resized)]: kept },
        }
      }),
    setSeverity(severity) {
      this.change({ severity })
    },
    save() {
      const { editor } = view.getState()
      if (editor === null) return false
      const change = prepare()
      if (typeof change === 'string') {
        view.setState({ editor: { ...editor, problem: change } })
        return false
      }
      if (runChange(project, change)) say(stores, change.label, true)
      const key = draftKey(editor.target)
      view.setState(({ drafts }) => ({
        editor: null,
        drafts: Object.fromEntries(Object.entries(drafts).filter(([each]) => each !== key)),
      }))
      if (editor.target.kind === 'flag') navigating.nextFlag()
      return true
    },
    close: () => view.setState({ editor: null }),
    remove(mark) {
      const current = project.getState().project
      if (current === null) return
      const change = removeMark(current, mark)
      if (runChange(project, change)) say(stores, change.label, true)
      view.setState({ editor: null })
    },
  }
}
