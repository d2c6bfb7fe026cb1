import type { Analysis } from '../../core/model/analysis.ts'
import { findIn, findPattern } from '../../core/text/find.ts'
import type { FindQuery } from '../../core/text/find.ts'
import type { Span } from '../../core/text/span.ts'
import { findStretches } from '../selectors/find-stretches.ts'
import { rowIndex } from '../selectors/row-index.ts'
import type { Stores } from '../stores/stores.ts'
import type { FindHit, FindState } from '../stores/view-store.ts'
import type { Navigating } from './navigating.ts'

export type Finding = Readonly<{
  /** Opens the search; false where there is nothing to be searched. `words`: what to look for, e.g. the selected ones. */
  open(words?: string): boolean
  /** Closes it; `stay`: at the hit, else the row and the flag of before are current again (the page scrolls back). */
  close(stay: boolean): void
  /** Looks for something, or for it in another way, and goes to the first hit at or after the place of before. */
  look(query: Partial<FindQuery>): Promise<void>
  /** Goes to the next hit, from the last to the first; opens the search. False where there is none. */
  next(): boolean
  previous(): boolean
}>

type Found = Readonly<Span & { stretch: number }>

export function createFinding({ ports, analysis, view }: Stores, navigating: Navigating): Finding {
  /** Where the reviewer was when she began to search. */
  let origin: Readonly<{ row: string | null; flag: string | null }> = { row: null, flag: null }
  let round = 0

  const set = (find: Partial<FindState>): void =>
    view.setState((state) => ({ find: { ...state.find, ...find } }))

  const goTo = (at: number): boolean => {
    const hit = view.getState().find.hits[at]
    if (hit === undefined) return false
    set({ at })
    navigating.goToRow(hit.row, { focus: false })
    return true
  }

  /** The first hit at or after the row where the search began, else the first of all. */
  const firstFrom = (current: Analysis, hits: readonly FindHit[]): number => {
    const { byId } = rowIndex(current)
    const from = origin.row === null ? 0 : (byId.get(origin.row) ?? 0)
    const at = hits.findIndex((hit) => (byId.get(hit.row) ?? -1) >= from)
    return at === -1 ? 0 : at
  }

  const search = async (current: Analysis, query: FindQuery): Promise<readonly FindHit[] | null> => {
    const stretches = findStretches(current, view.getState().reading.original)
    const texts = { article: current.article, transcript: current.transcript, original: current.original }
    const inSide = (side: FindHit['side']): Promise<readonly Found[] | null> => {
      const text = texts[side]?.text ?? ''
      const mine = stretches.map((stretch) => (stretch.side === side ? stretch : NOTHING))
      if (text === '' || query.words === '') return Promise.resolve([])
      // plain words cannot run away: found at once, so that the page answers to every letter
      if (query.isPattern) return ports.finder.find({ text, stretches: mine, query })
      const made = findPattern(query)
      return Promise.resolve(made.ok ? findIn(text, mine, made.pattern) : [])
    }
    const hits: (FindHit & Readonly<{ stretch: number }>)[] = []
    for (const side of ['article', 'transcript', 'original'] as const) {
      const found = await inSide(side)
      if (found === null) return null
      for (const { start, end, stretch } of found)
        hits.push({ row: stretches[stretch]!.row, side, start, end, stretch })
    }
    return hits.sort((a, b) => a.stretch - b.stretch || a.start - b.start)
  }

  const look = async (change: Partial<FindQuery>): Promise<void> => {
    const current = analysis.getState().analysis
    if (current === null) return
    const mine = ++round
    const query = { ...view.getState().find.query, ...change }
    const made = findPattern(query)
    if (!made.ok) return set({ query, status: 'bad', why: made.why, hits: [], at: -1 })
    set({ query, status: 'running', why: '' })
    const hits = await search(current, query)
    // another letter was typed meanwhile
    if (mine !== round) return
    if (hits === null) return set({ status: 'slow', hits: [], at: -1 })
    set({ status: 'done', hits, at: -1 })
    if (hits.length > 0) goTo(firstFrom(current, hits))
  }

  const step = (by: 1 | -1): boolean => {
    const { open, hits, at } = view.getState().find
    if (hits.length === 0) return false
    if (!open) set({ open: true })
    return goTo((at + by + hits.length) % hits.length)
  }

  // texts were read otherwise, or aligned anew: the hits stand in other rows
  analysis.subscribe((state, before) => {
    if (state.analysis?.rows === before.analysis?.rows || !view.getState().find.open) return
    void look({})
  })

  // the third column came or went
  view.subscribe((state, before) => {
    if (state.reading.original !== before.reading.original && state.find.open) void look({})
  })

  return {
    open(words) {
      const { page, currentRow, currentFlag, find } = view.getState()
      if (analysis.getState().analysis === null || page === 'empty') return false
      if (!find.open) origin = { row: currentRow, flag: currentFlag }
      view.setState({ page: 'review', editor: null, projectMenuOpen: false })
      set({ open: true })
      if (words !== undefined && words !== find.query.words) void look({ words })
      return true
    },
    close(stay) {
      round++
      set({ open: false, status: 'done' })
      if (!stay) view.setState({ currentRow: origin.row, currentFlag: origin.flag })
    },
    look,
    next: () => step(1),
    previous: () => step(-1),
  }
}

const NOTHING: Span = { start: 0, end: 0 }
