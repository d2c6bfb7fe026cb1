import { useCallback } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Row } from '../../core/model/row.ts'
import { NO_DECISIONS, NO_MARKS } from '../../state/selectors/current.ts'
import { shownMarks } from '../../state/selectors/marks.ts'
import type { ShownMark } from '../../state/selectors/marks.ts'
import { pairOf } from '../../state/selectors/pairs.ts'
import { longestOf, openPlaces, overlapping } from '../../state/selectors/places.ts'
import type { FlagPlace } from '../../state/selectors/places.ts'
import type { ViewState } from '../../state/stores/view-store.ts'
import type { ProjectState } from '../../state/stores/project-store.ts'
import { useProject, useView } from '../shared/stet-context.tsx'

/*
 * What one row needs of the stores, chosen so that a row is drawn again only when something in it changed: the places
 * and marks are the same objects as long as they stand, and useShallow compares the lists member by member.
 */

type Stretch = Readonly<{ side: 'article' | 'transcript'; start: number; end: number }>

/** Open flags with a place in the stretch. */
export function useFlagPlaces(analysis: Analysis, { side, start, end }: Stretch): readonly FlagPlace[] {
  return useProject(
    useShallow((state: ProjectState) => {
      const places = openPlaces(analysis, state.project?.decisions ?? NO_DECISIONS)[side]
      return overlapping(places, start, end, longestPlace(places))
    }),
  )
}

export function useShownMarks(analysis: Analysis, { side, start, end }: Stretch): readonly ShownMark[] {
  return useProject(
    useShallow((state: ProjectState) => {
      const { project } = state
      const marks = shownMarks(analysis, project?.marks ?? NO_MARKS, project?.decisions ?? NO_DECISIONS)[side]
      return overlapping(marks, start, end, longestPlace(marks))
    }),
  )
}

const lengths = new WeakMap<object, number>()

function longestPlace(items: readonly Readonly<{ start: number; end: number }>[]): number {
  const known = lengths.get(items)
  if (known !== undefined) return known
  const longest = longestOf(items)
  lengths.set(items, longest)
  return longest
}

/** The current flag if it is one of these, so that moving on draws two rows and not all. */
export function useCurrentFlagAmong(places: readonly FlagPlace[]): string | null {
  const select = useCallback(
    ({ currentFlag }: ViewState) =>
      currentFlag !== null && places.some((place) => place.flag.id === currentFlag) ? currentFlag : null,
    [places],
  )
  return useView(select)
}

/** Sentences of this side to ground: those pointed at with their counterparts, if any lies in `[from, to)`. */
export function usePairedSentences(
  analysis: Analysis,
  side: 'article' | 'transcript',
  from: number,
  to: number,
  which: 'pointed' | 'pinned',
): ReadonlySet<number> | null {
  const pair = useView((state) => {
    const found = pairOfEither(analysis, state, which)
    return found !== null && found[side].some((index) => index >= from && index < to) ? found : null
  })
  return pair === null ? null : asSet(pair[side])
}

function pairOfEither(
  analysis: Analysis,
  state: ViewState,
  which: 'pointed' | 'pinned',
): ReturnType<typeof pairOf> {
  return which === 'pointed' ? pairOf(analysis, state.pointed) : pinnedPair(analysis, state.pinned)
}

// pairOf remembers one call; pointing and pinning in turn would make it forget, so the pin keeps its own
let pinMemory: Readonly<{
  analysis: Analysis
  pinned: ViewState['pinned']
  pair: ReturnType<typeof pairOf>
}> | null = null
function pinnedPair(analysis: Analysis, pinned: ViewState['pinned']): ReturnType<typeof pairOf> {
  if (pinMemory?.analysis === analysis && pinMemory.pinned === pinned) return pinMemory.pair
  pinMemory = { analysis, pinned, pair: pairOf(analysis, pinned) }
  return pinMemory.pair
}

/** The sentence that was chosen, if it lies in `[from, to)` of this side. */
export const useChosenSentence = (side: 'article' | 'transcript', from: number, to: number): number | null =>
  useView(({ pinned }) =>
    pinned?.side === side && pinned.index >= from && pinned.index < to ? pinned.index : null,
  )

const sets = new WeakMap<readonly number[], ReadonlySet<number>>()

function asSet(list: readonly number[]): ReadonlySet<number> {
  const known = sets.get(list)
  if (known !== undefined) return known
  const set = new Set(list)
  sets.set(list, set)
  return set
}

export const useIsCurrentRow = (row: Row): boolean => useView((state) => state.currentRow === row.id)

export const useIsReviewed = (row: Row): boolean =>
  useProject((state) => state.project !== null && Object.hasOwn(state.project.reviewed, row.id))
