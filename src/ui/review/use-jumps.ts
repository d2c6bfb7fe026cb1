import { useEffect, useRef } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { FeedItem } from '../../state/selectors/feed.ts'
import type { Jump } from '../../state/stores/view-store.ts'
import { useView } from '../shared/stet-context.tsx'
import { bringIntoView } from './scrolling.ts'

/** Brings the row or flag that was asked for into view and moves the focus to it. */
export function useJumps(
  analysis: Analysis,
  items: readonly FeedItem[],
  fillTo: (count: number) => void,
): void {
  const jump = useView((state) => state.jump)
  const done = useRef<Jump | null>(null)
  useEffect(() => {
    if (jump === null || done.current === jump) return
    const at = items.findIndex((item) =>
      item.kind === 'row'
        ? item.row.id === jump.row
        : item.kind === 'stub'
          ? false
          : item.rows.some((row) => row.id === jump.row),
    )
    if (at === -1) return
    done.current = jump
    // flushSync must not run inside an effect of the same commit
    queueMicrotask(() => {
      fillTo(at + 6)
      const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(jump.row)}"]`)
      if (row === null) return
      const words = jump.flag === null ? null : flagElement(row, jump.flag)
      const target = words ?? row
      bringIntoView(target, row)
      if (jump.focus)
        (target.closest<HTMLElement>('[tabindex], button') ?? row).focus({ preventScroll: true })
    })
  }, [jump, items, fillTo, analysis])
}

function flagElement(row: HTMLElement, flag: string): HTMLElement | null {
  const id = CSS.escape(flag)
  return row.querySelector<HTMLElement>(`[data-flag="${id}"][role="button"], [data-flag-control="${id}"]`)
}
