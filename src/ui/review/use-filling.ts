import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Analysis } from '../../core/model/analysis.ts'

/** Enough for the first screen. */
const FIRST = 6
/** A batch should hold the page no longer than this; how many rows that is, each batch tells the next. */
const BUDGET_MS = 14
const FEWEST = 2
const MOST = 24

type Filling = Readonly<{ analysis: Analysis; shown: number; batch: number }>

/** The same texts aligned or checked anew: what was drawn stays drawn. */
const isOfSameTexts = (a: Analysis, b: Analysis): boolean =>
  a === b || (a.article.source === b.article.source && a.transcript?.source === b.transcript?.source)

/**
 * How many items of the feed are drawn: it fills from the top, a batch per frame, each as large as this machine draws
 * in time. Rejected: one transition for all rows, which computes in slices but lays out in one long task.
 */
export function useFilling(
  analysis: Analysis,
  length: number,
): Readonly<{ shown: number; fillTo(count: number): void }> {
  const [state, setState] = useState<Filling>({ analysis, shown: FIRST, batch: 4 })
  const { shown, batch } = isOfSameTexts(state.analysis, analysis) ? state : { shown: FIRST, batch: 4 }
  useEffect(() => {
    if (shown >= length) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      // after the paint, so that drawing and laying out do not fall into one task
      timer = setTimeout(() => {
        const began = performance.now()
        flushSync(() => setState({ analysis, shown: shown + batch, batch }))
        const took = Math.max(1, performance.now() - began)
        const next = Math.min(MOST, Math.max(FEWEST, Math.round((batch * BUDGET_MS) / took)))
        setState({ analysis, shown: shown + batch, batch: next })
      }, 0)
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [analysis, shown, batch, length])
  const fillTo = useCallback(
    (count: number) => {
      if (count > shown) flushSync(() => setState({ analysis, shown: count, batch }))
    },
    [analysis, shown, batch],
  )
  return { shown, fillTo }
}
