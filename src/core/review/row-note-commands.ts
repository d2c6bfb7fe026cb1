import type { Project } from '../model/project.ts'
import type { Bookmark, CutLabel } from '../model/row-notes.ts'
import type { Change } from './change.ts'
import { getEntry } from './change.ts'

/** Says what a cut is; null, or the label that it has already, takes the label away. */
export function labelCut(project: Project, args: Readonly<{ cut: string; label: CutLabel | null }>): Change {
  const before = getEntry(project.cutLabels ?? {}, args.cut)
  const after = args.label === before ? null : args.label
  return {
    label: after === null ? 'Took the label off a cut' : `Labelled a cut ${after}`,
    patches: before === after ? [] : [{ collection: 'cutLabels', key: args.cut, before, after }],
  }
}

/** Sets, changes (`note`) or takes away (null) the bookmark of a row. */
export function setBookmark(
  project: Project,
  args: Readonly<{ row: string; bookmark: Bookmark | null }>,
): Change {
  const before = getEntry(project.bookmarks ?? {}, args.row)
  const { bookmark: after } = args
  const label =
    after === null
      ? 'Took a bookmark away'
      : before === null
        ? 'Set a bookmark'
        : 'Changed the note of a bookmark'
  const isSame = before?.note === after?.note && (before === null) === (after === null)
  return { label, patches: isSame ? [] : [{ collection: 'bookmarks', key: args.row, before, after }] }
}
