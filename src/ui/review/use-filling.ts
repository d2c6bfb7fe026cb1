import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Analysis } from '../../core/model/analysis.ts'

/** Enough for the first screen; then a few at a time, so that no task holds the page for more than 50 ms. */
const FIRST = 8
const STEP = 8

/**
 * How many items of the feed are drawn: it fills from the top, a handful per frame. Rejected: one transition for all
 * rows, which computes in slices but lays out in one long task.
 */
export function useFilling(
  analysis: Analysis,
  length: number,
): Readonly<{ shown: number; fillTo(count: number): void }> {
  const [state, setState] = useState({ analysis, shown: FIRST })
  const shown = state.analysis === analysis ? state.shown : FIRST
  useEffect(() => {
    if (shown >= length) return
    const frame = requestAnimationFrame(() => {
      // after the paint, so that drawing and laying out do not fall into one task
      timer = setTimeout(() => setState({ analysis, shown: shown + STEP }), 0)
    })
    let timer: ReturnType<typeof setTimeout> | undefined
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [analysis, shown, length])
  const fillTo = useCallback(
    (count: number) => {
      if (count > shown) flushSync(() => setState({ analysis, shown: count }))
    },
    [analysis, shown],
  )
  return { shown, fillTo }
}
