import { useEffect } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { rowIndex } from '../../state/selectors/row-index.ts'
import type { Stet } from '../../state/index.ts'
import { seenPart } from '../map/seen-part.ts'
import { useStet } from '../shared/stet-context.tsx'

const KEY = 'stet.places'
/** Projects whose place is kept, the last first. */
const MOST = 50

type Places = readonly (readonly [project: string, row: string])[]

/**
 * A project opens where it was left, in this browser: the row that was current, else the first that was in view. Not in the
 * project, since another reader of it begins at the beginning; kept when the page goes and when another project takes it.
 */
export function useKeptPlace(analysis: Analysis): void {
  const stet = useStet()
  const project = stet.project.getState().project?.id
  useEffect(() => {
    if (project === undefined || isBehind(stet, analysis) || begun.get(stet) === project) return
    begun.set(stet, project)
    const { currentRow } = stet.view.getState()
    const kept = currentRow === null ? read().find(([id]) => id === project)?.[1] : undefined
    // the focus stays where it is: who has just come is told where she is by the page's name first
    if (kept !== undefined && rowIndex(analysis).byId.has(kept))
      stet.navigating.goToRow(kept, { focus: false })
  }, [stet, project, analysis])
  useEffect(() => {
    if (project === undefined || isBehind(stet, analysis)) return
    let current = stet.view.getState().currentRow
    const stop = stet.view.subscribe((state) => {
      // what is current in another project says nothing of this one
      if (stet.project.getState().project?.id === project) current = state.currentRow
    })
    const keep = (): void => {
      const row = placeOf(analysis, current)
      if (row === null) return
      const others = read().filter(([id]) => id !== project)
      write([[project, row] as const, ...others].slice(0, MOST))
    }
    // a phone may never say that the page goes, only that it is hidden
    document.addEventListener('visibilitychange', keep)
    window.addEventListener('pagehide', keep)
    return () => {
      document.removeEventListener('visibilitychange', keep)
      window.removeEventListener('pagehide', keep)
      stop()
      keep()
    }
  }, [stet, project, analysis])
}

/** The project that was opened last: only then is the place brought back, not when its flags arrive or the page is come back to. */
const begun = new WeakMap<Stet, string>()

/** For a moment after another project was opened the page still draws the rows of the one before. */
const isBehind = (stet: Stet, analysis: Analysis): boolean => stet.analysis.getState().analysis !== analysis

/** The current row while it is in view, or while nothing is known of the view; else the first row that is. */
function placeOf(analysis: Analysis, current: string | null): string | null {
  const seen = seenPart(analysis)
  if (seen === null) return current
  const { byId } = rowIndex(analysis)
  const at = (row: string): number => byId.get(row) ?? -1
  const isInView = current !== null && at(seen.from.row) <= at(current) && at(current) <= at(seen.to.row)
  return isInView ? current : seen.from.row
}

/** What nobody of ours wrote is nothing. */
function read(): Places {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    if (!Array.isArray(value)) return []
    return value.flatMap((pair: unknown) =>
      Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string'
        ? [[pair[0], pair[1]] as const]
        : [],
    )
  } catch {
    return []
  }
}

function write(places: Places): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(places))
  } catch {
    // storage can be forbidden or full: the next visit begins at the top
  }
}
