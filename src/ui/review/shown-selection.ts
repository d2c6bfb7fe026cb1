import { useEffect } from 'react'
import { useView } from '../shared/stet-context.tsx'
import { uncover } from './scrolling.ts'
import { domRangeOf } from './text-selection.ts'

const NAME = 'stet-selection'

/**
 * Keeps the words that are being marked grounded while the focus is in the editor. A custom highlight, because drawing
 * them as elements would take the browser's own selection apart while it is being made.
 */
export function useShownSelection(): void {
  const target = useView((state) => state.editor?.target ?? null)
  useEffect(() => {
    if (target === null) return
    const range = domRangeOf(target.range)
    if (range === null) return
    uncover(range)
    if (typeof Highlight === 'undefined') return
    CSS.highlights.set(NAME, new Highlight(range))
    return () => void CSS.highlights.delete(NAME)
  }, [target])
}
