import type { Flag } from '../../core/model/flag.ts'
import type { Change } from '../../core/review/change.ts'
import { decide, setReviewed } from '../../core/review/commands.ts'
import { cutFacts } from '../selectors/cuts.ts'
import { NO_DECISIONS } from '../selectors/current.ts'
import { groupOfFlag } from '../selectors/flags.ts'
import { listedGroups } from '../selectors/queue.ts'
import { redoChange, runChange, undoChange } from '../stores/project-store.ts'
import type { Stores } from '../stores/stores.ts'
import type { Answering } from './answering.ts'
import { createAnswering } from './answering.ts'
import { say } from './messages.ts'
import type { Navigating } from './navigating.ts'

export type Reviewing = Answering &
  Readonly<{
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
    ...createAnswering(stores, navigating),
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
      const now = analysis.getState().analysis
      const group = now === null ? null : groupOfFlag(now, patch.key)
      const { filter, sort, sortBasis } = view.getState()
      const decisions = project.getState().project?.decisions ?? NO_DECISIONS
      const isHidden =
        now !== null &&
        group !== null &&
        !listedGroups(now, decisions, filter, sort, sortBasis).includes(group)
      if (isHidden) navigating.clearFilter()
      navigating.goToFlag(patch.key)
    } else if (patch?.collection === 'reviewed') navigating.goToRow(patch.key)
  }
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
