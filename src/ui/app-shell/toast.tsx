import type { ReactElement } from 'react'
import { useEffect, useState } from 'react'
import { useWords } from '../language/language-context.tsx'
import { useTold } from '../language/use-told.ts'
import { Key } from '../shared/key.tsx'
import { useStet, useView } from '../shared/stet-context.tsx'
import { shellWords } from './words.tsx'

const STAYS_MS = 8000

/** What was just done, with a way back. One at a time; the clock stands still while it is pointed at or has the focus. */
export function Toast(): ReactElement {
  const { navigating, reviewing } = useStet()
  const words = useWords(shellWords)
  const told = useTold()
  const toast = useView((state) => state.toast)
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (toast === null || isHeld) return
    const timer = setTimeout(navigating.closeToast, STAYS_MS)
    return () => clearTimeout(timer)
  }, [toast, isHeld, navigating])
  return (
    <div
      className="toast"
      role="status"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast !== null && <span>{told(toast.text)}</span>}
      {toast?.undo === true && (
        <button type="button" onClick={reviewing.undo}>
          {words.undo}
        </button>
      )}
      {toast?.undo === true && <Key of="undo">Z</Key>}
    </div>
  )
}
