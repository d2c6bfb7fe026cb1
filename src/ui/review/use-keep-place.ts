import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { useStet } from '../shared/stet-context.tsx'
import { scroller } from './scrolling.ts'

/** `scrolled`: how far the page was scrolled then, in pixels. */
type Place = Readonly<{ row: string; top: number; scrolled: number }>

/**
 * Keeps what is being read where it stands when a new analysis of the same texts changes the rows: the current row if it
 * is in view, else the first that is. Measured when the analysis arrives, put right when the rows are drawn; who has gone
 * elsewhere in between stays there.
 */
export function useKeepPlace(shown: Analysis): void {
  const { analysis, view } = useStet()
  const place = useRef<Place | null>(null)
  useEffect(
    () =>
      analysis.subscribe((state, before) => {
        if (state.analysis !== before.analysis) place.current = placeOf(view.getState().currentRow)
      }),
    [analysis, view],
  )
  useLayoutEffect(() => {
    const kept = place.current
    const shell = scroller()
    place.current = null
    if (kept === null || shell === null || Math.abs(shell.scrollTop - kept.scrolled) > 1) return
    const row = rowElement(kept.row)
    if (row !== null) shell.scrollTop += row.getBoundingClientRect().top - kept.top
  }, [shown])
}

const rowElement = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)

function placeOf(current: string | null): Place | null {
  const shell = scroller()
  if (shell === null) return null
  const view = shell.getBoundingClientRect()
  const isInView = ({ top, bottom }: DOMRect): boolean => bottom > view.top && top < view.bottom
  const row = current === null ? null : rowElement(current)
  const box = row?.getBoundingClientRect()
  if (current !== null && box !== undefined && isInView(box))
    return { row: current, top: box.top, scrolled: shell.scrollTop }
  for (const each of shell.querySelectorAll<HTMLElement>('[data-row]')) {
    const { top, bottom } = each.getBoundingClientRect()
    if (bottom > view.top + 40) return { row: each.dataset['row'] ?? '', top, scrolled: shell.scrollTop }
  }
  return null
}
