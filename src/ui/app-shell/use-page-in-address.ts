import { useEffect } from 'react'
import type { Stet } from '../../state/index.ts'
import { isOneOf } from '../shared/one-of.ts'

const PAGES = ['review', 'overview', 'report', 'rules', 'corrected'] as const

/** The open view stands in the address (#overview), so that the browser's back button and a reload know it. */
export function usePageInAddress(stet: Stet): void {
  useEffect(() => {
    const wanted = (): string => location.hash.slice(1)
    const first = wanted()
    let isFresh = true
    const onHash = (): void => {
      const page = wanted()
      if (isOneOf(PAGES, page) && stet.project.getState().project !== null) stet.navigating.openPage(page)
    }
    window.addEventListener('hashchange', onHash)
    const stop = stet.view.subscribe((state, before) => {
      if (state.page === before.page) return
      // a reload on #overview: the project opens on its review page, then the address has its way
      if (isFresh && state.page === 'review' && isOneOf(PAGES, first)) {
        isFresh = false
        if (first !== 'review') return stet.navigating.openPage(first)
      }
      const hash = state.page === 'empty' ? '' : `#${state.page}`
      if (location.hash !== hash)
        history.replaceState(null, '', hash === '' ? location.pathname + location.search : hash)
    })
    return () => {
      stop()
      window.removeEventListener('hashchange', onHash)
    }
  }, [stet])
}
