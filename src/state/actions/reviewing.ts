import type { Flag } from '../../core/model/flag.ts'
import type { Project } from '../../core/model/project.ts'
import type { Change } from '../../core/review/change.ts'
import { clearDecision, decide, decideMany, setReviewed } from '../../core/review/commands.ts'
import { cutFacts } from '../selectors/cuts.ts'
import { isOpen } from '../selectors/flags.ts'
import { NO_FILTER } from '../stores/view-store.ts'
import { redoChange, runChange, undoChange } from '../stores/project-store.ts'
import type { Stores } from '../stores/stores.ts'
import { say } from './messages.ts'
import type { Navigating } from './navigating.ts'

export type Reviewing = Readonly<{
  /** Keeps the flag as a correction; with its own suggestion where it has one. Goes on to the next. */
  accept(flag?: string): void
  dismiss(flag?: string): void
  /** Dismisses every open flag of the same rule. */
  dismissKind(flag?: string): void
  /** Opens a decided flag again. */
  reopen(flag: string): void
  /** For the current cut, or the cut in this row. */
  markOmission(row?: string): void
  fineToCut(row?: string): void
  /** Marks the row as reviewed and goes on, or opens it again. */
  toggleReviewed(row?: string): void
  undo(): void
  redo(): void
}>

export function createReviewing(stores: Stores, navigating: Navigating): Reviewing {
  const { project, analysis, view } = stores

  const run = (change: Change): boolean => {
    const done = runChange(project, change)
    if (done) say(stores, change.label, true)
    return done
  }

  /** The flag meant, with the project it is decided in. */
  const withFlag = (id: string | undefined, act: (flag: Flag, current: Project) => void): void => {
    const wanted = id ?? view.getState().currentFlag
    const flag = analysis.getState().analysis?.flags.find((each) => each.id === wanted)
    const current = project.getState().project
    if (flag !== undefined && current !== null) act(flag, current)
  }

  /** Decides and goes on; the next flag is the one after this in the list as it was. */
  const decideAndGoOn = (flag: Flag, current: Project, verdict: 'kept' | 'corrected' | 'dismissed'): void => {
    const words = flag.places[0].text
    const change = decide(current, { flag: flag.id, verdict, ruleVersion: flag.ruleVersion, words })
    view.setState({ currentFlag: flag.id })
    if (run(change)) navigating.nextFlag()
  }

  const cutFlag = (rowId: string | undefined): Flag | null => {
    const now = analysis.getState().analysis
    if (now === null) return null
    const { currentFlag, currentRow } = view.getState()
    if (rowId === undefined) {
      const flag = now.flags.find((each) => each.id === currentFlag)
      if (flag?.rule === 'cut-passage') return flag
    }
    const row = now.rows.find((each) => each.id === (rowId ?? currentRow))
    const cut = row?.cut ?? row?.pieces.find((piece) => piece.cut !== null)?.cut ?? null
    return cut === null ? null : (cutFacts(now)[cut]?.flag ?? null)
  }

  const decideCut = (rowId: string | undefined, verdict: 'kept' | 'dismissed'): void => {
    const flag = cutFlag(rowId)
    const current = project.getState().project
    if (flag === null || current === null) return
    const label = verdict === 'kept' ? 'Marked the cut as an omission' : 'Fine to cut'
    const { patches } = decide(current, {
      flag: flag.id,
      verdict,
      ruleVersion: flag.ruleVersion,
      category: verdict === 'kept' ? 'accuracy/omission' : null,
    })
    const wasCurrent = view.getState().currentFlag === flag.id
    if (run({ label, patches }) && wasCurrent) navigating.nextFlag()
  }

  return {
    accept: (id) =>
      withFlag(id, (flag, current) => {
        const corrects = flag.places.some((place) => place.replacement !== undefined)
        decideAndGoOn(flag, current, corrects ? 'corrected' : 'kept')
      }),
    dismiss: (id) => withFlag(id, (flag, current) => decideAndGoOn(flag, current, 'dismissed')),
    dismissKind: (id) =>
      withFlag(id, (flag, current) => {
        const flags = (analysis.getState().analysis?.flags ?? []).filter(
          (each) => each.rule === flag.rule && isOpen(current.decisions, each),
        )
        if (run(decideMany(current, { flags, verdict: 'dismissed' }))) navigating.nextFlag()
      }),
    reopen: (id) => withFlag(id, (flag, current) => void run(clearDecision(current, flag.id))),
    markOmission: (row) => decideCut(row, 'kept'),
    fineToCut: (row) => decideCut(row, 'dismissed'),
    toggleReviewed(rowId) {
      const id = rowId ?? view.getState().currentRow
      const current = project.getState().project
      const row = analysis.getState().analysis?.rows.find((each) => each.id === id)
      if (current === null || row === undefined) return
      // a cut is decided, not reviewed: Space passes over it
      if (row.number === null) return rowId === undefined ? navigating.nextRow() : undefined
      const reviewed = !Object.hasOwn(current.reviewed, row.id)
      const { patches } = setReviewed(current, { rows: [row.id], reviewed })
      const label = `Row ${row.number} ${reviewed ? 'reviewed' : 'opened again'}`
      if (run({ label, patches }) && reviewed && rowId === undefined) navigating.nextRow()
    },
    undo() {
      const change = undoChange(project)
      if (change === null) return say(stores, 'Nothing to undo')
      say(stores, `Undone: ${lowerFirst(change.label)}`)
      showWhatChanged(change)
    },
    redo() {
      const change = redoChange(project)
      if (change === null) return say(stores, 'Nothing to redo')
      say(stores, `Done again: ${lowerFirst(change.label)}`, true)
    },
  }

  /** After an undo the reviewer stands where the act was done. */
  function showWhatChanged(change: Change): void {
    const patch = change.patches[0]
    if (patch?.collection === 'decisions') {
      const flag = analysis.getState().analysis?.flags.find((each) => each.id === patch.key)
      const { filter } = view.getState()
      const hidden = flag !== undefined && filter.rule !== null && filter.rule !== flag.rule
      if (hidden) view.setState({ filter: NO_FILTER })
      navigating.goToFlag(patch.key)
    } else if (patch?.collection === 'reviewed') navigating.goToRow(patch.key)
  }
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
