import { groupOfFlag } from '../selectors/flags.ts'
import { listedGroups } from '../selectors/queue.ts'
import type { Stores } from '../stores/stores.ts'
import { say } from './messages.ts'

/** To the clipboard, as rich text for mail and documents and as Markdown for all else. False: there is nothing to copy. */
export type Copying = Readonly<{
  /** The item that is current with all its reasons and marks; without one, the row. */
  current(): boolean
  /** The current row: what was said beside what is printed. */
  row(): boolean
  /** Every flag that the panel lists, and the marks made from them. */
  listed(): boolean
}>

export function createCopying(stores: Stores): Copying {
  const { ports, project: projects, analysis: analyses, view } = stores

  const copy = (items: readonly string[], rows: readonly string[], what: string): boolean => {
    const { project } = projects.getState()
    const { language } = view.getState()
    if (project === null || items.length + rows.length === 0) return false
    // a mark made from a flag speaks for it
    const chosen = new Set(items)
    const marks = Object.values(project.marks).filter(({ flag }) => flag !== null && chosen.has(flag))
    ports
      // asked at once, inside the click or key that wanted it: browsers forbid it later
      .copy(ports.analyzer.clip(project, [...items, ...marks.map(({ id }) => id)], rows, language))
      .then(() => say(stores, `Copied ${what}`))
      .catch(() => say(stores, 'The browser does not allow copying here. Save a report instead'))
    return true
  }
  const row = (): boolean => {
    const { currentRow } = view.getState()
    return currentRow !== null && copy([], [currentRow], 'the row')
  }
  return {
    row,
    current() {
      const { currentFlag } = view.getState()
      const { analysis } = analyses.getState()
      if (currentFlag === null || analysis === null) return row()
      const group = groupOfFlag(analysis, currentFlag)
      return copy(group?.flags.map(({ id }) => id) ?? [currentFlag], [], 'the finding')
    },
    listed() {
      const { project } = projects.getState()
      const { analysis } = analyses.getState()
      const { filter, sort, sortBasis } = view.getState()
      if (project === null || analysis === null) return false
      const groups = listedGroups(analysis, project.decisions, filter, sort, sortBasis)
      const flags = groups.flatMap((group) => group.flags.map(({ id }) => id))
      return copy(flags, [], groups.length === 1 ? 'one finding' : `${groups.length} findings`)
    },
  }
}
