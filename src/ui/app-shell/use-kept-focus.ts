import { useEffect } from 'react'
import type { Page } from '../../state/stores/view-store.ts'

/** The page may still be on its way, in a file of its own. */
const PATIENCE_MS = 80

/** A view that goes takes the focus along with what had it: then the next one's main part gets it. */
export function useKeptFocus(page: Page): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      const main = document.querySelector('main')
      if (main === null || document.activeElement !== document.body) return
      main.tabIndex = -1
      main.focus({ preventScroll: true })
    }, PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [page])
}
