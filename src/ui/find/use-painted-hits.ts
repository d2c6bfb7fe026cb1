import { useEffect } from 'react'
import type { FindHit, FindState } from '../../state/stores/view-store.ts'
import { scroller } from '../review/scrolling.ts'
import { domRangeOf } from '../review/text-selection.ts'
import { useStet } from '../shared/stet-context.tsx'

const ALL = 'stet-find'
const CURRENT = 'stet-find-current'
/** A row in view has its hits painted; those just outside, too, so that scrolling shows no bare ones. */
const AROUND = '600px 0px'

/**
 * Grounds what was found, without touching the rows: custom highlights leave the elements, and a selection that is being
 * made, as they are. Only rows near the window are painted; where rows come and go, the painting follows.
 */
export function usePaintedHits({ hits, at }: FindState): void {
  const { navigating } = useStet()

  useEffect(() => {
    const feed = document.querySelector('.feed')
    if (feed === null || hits.length === 0 || typeof Highlight === 'undefined') return
    const byRow = new Map<string, FindHit[]>()
    for (const hit of hits) {
      const inRow = byRow.get(hit.row)
      if (inRow === undefined) byRow.set(hit.row, [hit])
      else inRow.push(hit)
    }
    const near = new Set<HTMLElement>()
    let frame = 0
    const paint = (): void => {
      frame = 0
      const highlight = new Highlight()
      for (const row of near)
        for (const hit of byRow.get(row.dataset['row'] ?? '') ?? []) {
          const range = domRangeOf(hit, row)
          if (range !== null) highlight.add(new StaticRange(range))
        }
      CSS.highlights.set(ALL, highlight)
    }
    const soon = (): void => {
      if (frame === 0) frame = requestAnimationFrame(paint)
    }
    const views = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting && target instanceof HTMLElement) near.add(target)
          else if (target instanceof HTMLElement) near.delete(target)
        soon()
      },
      { root: scroller(), rootMargin: AROUND },
    )
    const watch = (): void => {
      for (const row of feed.querySelectorAll<HTMLElement>('[data-row]'))
        if (byRow.has(row.dataset['row'] ?? '')) views.observe(row)
      soon()
    }
    const changes = new MutationObserver(watch)
    changes.observe(feed, { childList: true, subtree: true, characterData: true })
    watch()
    return () => {
      cancelAnimationFrame(frame)
      views.disconnect()
      changes.disconnect()
      CSS.highlights.delete(ALL)
    }
  }, [hits])

  const current = hits[at]
  useEffect(() => {
    if (current === undefined) return
    let tries = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    // the feed brings the row into view first, which may take a moment: unfold it, then look where the words are
    const show = (): void => {
      const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(current.row)}"]`)
      if (row?.querySelector('.disclosure[aria-expanded="false"]') != null && current.side === 'transcript')
        navigating.toggleCut(current.row)
      const range = row === null ? null : domRangeOf(current, row)
      if (range !== null && typeof Highlight !== 'undefined') {
        const highlight = new Highlight(new StaticRange(range))
        highlight.priority = 1
        CSS.highlights.set(CURRENT, highlight)
      }
      if (range !== null && tries > 0) bringWordsIntoView(range)
      if (++tries < 3) timer = setTimeout(show, 220)
    }
    timer = setTimeout(show, 0)
    return () => {
      clearTimeout(timer)
      if (typeof Highlight !== 'undefined') CSS.highlights.delete(CURRENT)
    }
  }, [current, navigating])
}

/** Only where a long row came into view and the words in it did not. */
function bringWordsIntoView(range: Range): void {
  const shell = scroller()
  // a browser without layout (tests) has no boxes of ranges
  if (shell === null || typeof range.getBoundingClientRect !== 'function') return
  const box = shell.getBoundingClientRect()
  const words = range.getBoundingClientRect()
  if (words.top < box.top + 40 || words.bottom > box.bottom - 60)
    shell.scrollTop += words.top - box.top - box.height / 3
}
