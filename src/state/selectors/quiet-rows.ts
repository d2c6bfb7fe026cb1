import type { Analysis } from '../../core/model/analysis.ts'
import { addedPassages } from '../../core/model/alignment.ts'
import type { Decision, Project } from '../../core/model/project.ts'
import type { Bookmark } from '../../core/model/row-notes.ts'
import { memoised } from '../memoised.ts'
import { isOpen } from './flags.ts'
import { rowIndex, rowOfPlace } from './row-index.ts'
import { shownMarks } from './marks.ts'

export const NO_BOOKMARKS: Readonly<Record<string, Bookmark>> = {}

/** Below this a match is worth a look. */
const GOOD = 0.6

/**
 * Rows with nothing to look at, as indexes: no open flag, no mark, no bookmark, nothing cut, added or moved, and a match
 * that is good where there is one.
 */
export const quietRows = memoised(
  (
    analysis: Analysis,
    decisions: Readonly<Record<string, Decision>>,
    marks: Project['marks'],
    bookmarks: Readonly<Record<string, Bookmark>>,
  ): ReadonlySet<number> => {
    const index = rowIndex(analysis)
    const loud = new Set<string>(Object.keys(bookmarks))
    for (const flag of analysis.flags)
      if (isOpen(decisions, flag))
        for (const place of flag.places) {
          const row = rowOfPlace(analysis, place)
          if (row !== null) loud.add(row.id)
        }
    const shown = shownMarks(analysis, marks, decisions)
    for (const mark of [...shown.article, ...shown.transcript]) {
      const row = rowOfPlace(analysis, mark)
      if (row !== null) loud.add(row.id)
    }
    const added = new Set(addedPassages(analysis.article, analysis.alignment?.additions ?? []))
    const isAdded = (addition: number): boolean => {
      const found = analysis.alignment?.additions[addition]
      return found !== undefined && added.has(found)
    }
    const quiet = new Set<number>()
    for (const row of analysis.rows) {
      const isPlain =
        (row.kind === 'passage' || row.kind === 'aside') &&
        row.move === null &&
        row.pieces.every((piece) => piece.cut === null) &&
        (row.confidence === null || row.confidence >= GOOD) &&
        !row.additions.some(isAdded)
      if (isPlain && !loud.has(row.id)) quiet.add(index.byId.get(row.id)!)
    }
    return quiet
  },
)
