import { useEffect } from 'react'
import type { Stet } from '../../state/index.ts'

/** The keys, fetched right after the page has drawn itself: nothing is there to be done with them before. */
export function useShortcuts(stet: Stet): void {
  useEffect(() => {
    let stop: (() => void) | null = null
    let isGone = false
    import('./key-handling.ts')
      .then(({ listenToKeys }) => {
        if (!isGone) stop = listenToKeys(stet)
      })
      // everything can be done with the pointer, and a reload tries again
      .catch(() => undefined)
    return () => {
      isGone = true
      stop?.()
    }
  }, [stet])
}
