import type { ReactElement } from 'react'
import { useEffect, useState } from 'react'
import type { TextRange } from '../../state/stores/view-store.ts'
import { useWords } from '../language/language-context.tsx'
import { selectedRange } from '../review/text-selection.ts'
import { useStet, useView } from '../shared/stet-context.tsx'
import { markWords } from './words.ts'
import './touch-mark-button.css'

/**
 * On a touch screen a selection is made with the system's handles, whose end no event tells; an editor that opened while
 * they are dragged would cover the words. So a button waits at the foot of the page while words are selected.
 */
export function TouchMarkButton(): ReactElement | null {
  const { marking } = useStet()
  const words = useWords(markWords)
  const isEditing = useView((state) => state.editor !== null)
  const [range, setRange] = useState<TextRange | null>(null)
  useEffect(() => {
    if (!matchMedia('(pointer: coarse)').matches) return
    const onChange = (): void => setRange(selectedRange())
    document.addEventListener('selectionchange', onChange)
    return () => document.removeEventListener('selectionchange', onChange)
  }, [])
  if (range === null || isEditing) return null
  return (
    <button
      type="button"
      className="button primary touch-mark"
      // pressing must not clear the selection that it is about
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => marking.startOn(range)}
    >
      {words.markSelected}
    </button>
  )
}
