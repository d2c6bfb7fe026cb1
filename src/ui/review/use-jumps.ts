import { useEffect, useRef } from 'react'
import type { FeedItem } from '../../state/selectors/feed.ts'
import type { Jump } from '../../state/stores/view-store.ts'
import { useView } from '../shared/stet-context.tsx'
import { bringIntoView } from './scrolling.ts'

/** Brings the row or flag that was asked for into view and moves the focus to it. `bring` draws an item at once. */
export function useJumps(items: readonly FeedItem[], bring: (index: number) => void): void {
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
    // the feed may draw in answer, which must not happen inside an effect of the same commit
    queueMicrotask(() => {
      const row = findRow(jump.row)
      if (row !== null) return arrive(jump, row)
      bring(at)
      const drawn = findRow(jump.row)
      if (drawn !== null) arrive(jump, drawn)
    })
  }, [jump, items, bring])
}

const findRow = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)

function arrive(jump: Jump, row: HTMLElement): void {
  const target = (jump.flag === null ? null : flagElement(row, jump.flag)) ?? row
  bringIntoView(target, row)
  if (jump.focus) (target.closest<HTMLElement>('[tabindex], button') ?? row).focus({ preventScroll: true })
}

function flagElement(row: HTMLElement, flag: string): HTMLElement | null {
  const id = CSS.escape(flag)
  return row.querySelector<HTMLElement>(`[data-flag="${id}"][role="button"], [data-flag-control="${id}"]`)
}
