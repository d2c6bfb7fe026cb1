import { useEffect } from 'react'
import { SEVERITIES } from '../../core/model/mqm.ts'
import type { Stet } from '../../state/index.ts'
import { NO_FILTER } from '../../state/stores/view-store.ts'
import type { FlagFilter, FlagSort } from '../../state/stores/view-store.ts'
import { isOneOf } from '../shared/one-of.ts'
import { SORTS } from './flag-order.ts'

const KEY = 'stet.queue'

/** What was kept, and of which project. */
type Kept = Readonly<{ project: string; filter: FlagFilter; sort: FlagSort }>

/** The tab whose filter was brought back, so that a project opened anew in it begins without one. */
let isBroughtBack = false

/**
 * Filter and order of the flags survive a reload: they are kept in the tab (sessionStorage) with the project they are of.
 * Not in the project, since another reader of it wants to see everything first.
 */
export function useKeptQueue(stet: Stet): void {
  useEffect(() => {
    const kept = isBroughtBack ? null : read()
    isBroughtBack = true
    const project = stet.project.getState().project?.id
    const { filter } = stet.view.getState()
    if (kept !== null && kept.project === project && filter === NO_FILTER) {
      stet.navigating.setFilter(kept.filter)
      stet.navigating.setSort(kept.sort)
    }
    const keep = (): void => {
      const { filter, sort } = stet.view.getState()
      const current = stet.project.getState().project?.id
      if (current !== undefined) write({ project: current, filter, sort })
    }
    // another page may have set it while the panel was away
    keep()
    return stet.view.subscribe((state, before) => {
      if (state.filter !== before.filter || state.sort !== before.sort) keep()
    })
  }, [stet])
}

/** What an older version wrote, or nobody, is nothing. */
function read(): Kept | null {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
    if (typeof value !== 'object' || value === null) return null
    const { project, filter, sort } = value as Readonly<Record<string, unknown>> // a plain object out of JSON
    if (typeof project !== 'string' || typeof filter !== 'object' || filter === null) return null
    const given: Readonly<Record<string, unknown>> = { ...filter }
    const text = (name: keyof FlagFilter): string | null => {
      const found = given[name]
      return typeof found === 'string' ? found : null
    }
    const oneOf = <T extends string>(name: keyof FlagFilter, allowed: readonly T[]): T | null => {
      const found = text(name)
      return found !== null && isOneOf(allowed, found) ? found : null
    }
    return {
      project,
      filter: {
        rule: text('rule'),
        severity: oneOf('severity', SEVERITIES),
        state: oneOf('state', ['open', 'decided', 'all']) ?? 'open',
        // a category that no flag has shows as an empty list with its chip
        category: text('category') as FlagFilter['category'],
        side: oneOf('side', ['article', 'transcript', 'original']),
        speaker: text('speaker'),
        confidence: oneOf('confidence', ['high', 'medium', 'low']),
      },
      sort: typeof sort === 'string' && isOneOf(SORTS, sort) ? sort : 'position',
    }
  } catch {
    return null
  }
}

function write(kept: Kept): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept))
  } catch {
    // storage can be forbidden or full: then they hold until the page is loaded anew
  }
}
