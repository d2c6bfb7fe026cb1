import type { FlagGroup } from '../../core/review/flag-groups.ts'
import { NO_DECISIONS } from '../selectors/current.ts'
import { groupOfFlag, isOpen, sortedGroups } from '../selectors/flags.ts'
import { listedGroups } from '../selectors/queue.ts'
import { rowIndex, rowOfPlace } from '../selectors/row-index.ts'
import { parseTime } from '../typed-time.ts'
import type { Stores } from '../stores/stores.ts'
import { NO_FILTER } from '../stores/view-store.ts'
import type { FlagFilter, FlagSort, Language, Page, SentenceRef, Theme } from '../stores/view-store.ts'

export type Navigating = Readonly<{
  openPage(page: Page): void
  /** Makes a flag current and brings it into view. `place`: which of its places was pointed at. */
  goToFlag(id: string, options?: Readonly<{ place?: number; jump?: boolean; focus?: boolean }>): void
  nextFlag(): void
  previousFlag(): void
  goToRow(id: string, options?: Readonly<{ jump?: boolean; focus?: boolean }>): void
  nextRow(): void
  previousRow(): void
  /** The next row that is not reviewed yet, from the last round to the first; false where all are. */
  nextUnreviewed(): boolean
  /** The row with this number, or the one said at this time ("12:30"); false when there is none. */
  goTo(words: string): boolean
  point(sentence: SentenceRef | null): void
  pin(sentence: SentenceRef | null): void
  toggleCut(row: string): void
  setFilter(filter: Partial<FlagFilter>): void
  clearFilter(): void
  setSort(sort: FlagSort): void
  toggleFilter(): void
  toggleKeys(): void
  toggleGoTo(): void
  toggleProjectMenu(): void
  setTheme(theme: Theme): void
  setLanguage(language: Language): void
  setShortcuts(on: boolean): void
  closeToast(): void
}>

export function createNavigating({ project, analysis, view }: Stores): Navigating {
  const goToFlag: Navigating['goToFlag'] = (id, { place = 0, jump = true, focus = true } = {}) => {
    const current = analysis.getState().analysis
    const flag = current?.flags.find((each) => each.id === id)
    if (current == null || flag === undefined) return
    const row = rowOfPlace(current, flag.places[place] ?? flag.places[0])
    view.setState((state) => ({
      currentFlag: id,
      currentPlace: place,
      currentRow: row?.id ?? state.currentRow,
      page: 'review',
      editor: null,
      jump: jump && row !== null ? { row: row.id, flag: id, focus } : state.jump,
    }))
  }

  const stepFlag = (by: 1 | -1): void => {
    const current = analysis.getState().analysis
    if (current === null) return
    const { currentFlag, currentRow, filter, sort, sortBasis } = view.getState()
    const decisions = project.getState().project?.decisions ?? NO_DECISIONS
    const listed = listedGroups(current, decisions, filter, sort, sortBasis)
    const group = currentFlag === null ? null : groupOfFlag(current, currentFlag)
    const next =
      group === null
        ? nearRow(listed, currentRow, by)
        : neighbour(listed, sortedGroups(current, sort, sortBasis), group, by)
    // the reason that is still open, where another of the item was answered alone
    if (next !== null) goToFlag((next.flags.find((flag) => isOpen(decisions, flag)) ?? next.flags[0]).id)
  }

  /** With no current flag the search begins at the current row. */
  const nearRow = (listed: readonly FlagGroup[], rowId: string | null, by: 1 | -1): FlagGroup | null => {
    const current = analysis.getState().analysis
    if (current === null) return null
    const at = rowId === null ? -1 : (rowIndex(current).byId.get(rowId) ?? -1)
    const rowAt = ({ flags: [flag] }: FlagGroup): number =>
      rowIndex(current).byId.get(rowOfPlace(current, flag.places[0])?.id ?? '') ?? -1
    // by severity or confidence there is no "from here"
    if (view.getState().sort !== 'position') return (by === 1 ? listed[0] : listed.at(-1)) ?? null
    return by === 1
      ? (listed.find((group) => rowAt(group) >= at) ?? null)
      : (listed.findLast((group) => rowAt(group) < at) ?? null)
  }

  /** One thing is current: going to another row leaves the flag, and the next is looked for from there. */
  const goToRow: Navigating['goToRow'] = (id, { jump = true, focus = true } = {}) =>
    view.setState((state) => ({
      currentRow: id,
      currentFlag: state.currentRow === id ? state.currentFlag : null,
      page: 'review',
      jump: jump ? { row: id, flag: null, focus } : state.jump,
    }))

  const stepRow = (by: 1 | -1): void => {
    const current = analysis.getState().analysis
    if (current === null) return
    const { currentRow } = view.getState()
    const at = currentRow === null ? -1 : (rowIndex(current).byId.get(currentRow) ?? -1)
    // headings are printed words as well: they are read, marked and counted like any row
    const row = current.rows[at === -1 && by === -1 ? -1 : at + by]
    if (row !== undefined) goToRow(row.id)
  }

  return {
    openPage: (page) => view.setState({ page, projectMenuOpen: false, toast: null }),
    goToFlag,
    nextFlag: () => stepFlag(1),
    previousFlag: () => stepFlag(-1),
    goToRow,
    nextRow: () => stepRow(1),
    previousRow: () => stepRow(-1),
    nextUnreviewed() {
      const current = analysis.getState().analysis
      const reviewed = project.getState().project?.reviewed
      if (current === null || reviewed === undefined) return false
      const { currentRow } = view.getState()
      const at = currentRow === null ? -1 : (rowIndex(current).byId.get(currentRow) ?? -1)
      const { rows } = current
      const row = [...rows.slice(at + 1), ...rows.slice(0, at + 1)].find(
        (each) => each.number !== null && !Object.hasOwn(reviewed, each.id),
      )
      if (row === undefined) return false
      goToRow(row.id)
      return true
    },
    goTo(words) {
      const current = analysis.getState().analysis
      if (current === null) return false
      const seconds = parseTime(words)
      const row =
        seconds === null
          ? current.rows.find((each) => String(each.number) === words.trim())
          : current.rows[
              rowIndex(current).ofTranscriptSentence[
                sentenceAt(current.transcript?.sentences ?? [], seconds)
              ] ?? -1
            ]
      if (row === undefined) return false
      goToRow(row.id)
      return true
    },
    point(sentence) {
      const { pointed } = view.getState()
      if (pointed?.index !== sentence?.index || pointed?.side !== sentence?.side)
        view.setState({ pointed: sentence })
    },
    pin: (sentence) => view.setState({ pinned: sentence }),
    toggleCut: (row) => view.setState(({ toggledCuts }) => ({ toggledCuts: toggled(toggledCuts, row) })),
    setFilter: (filter) => view.setState((state) => ({ filter: { ...state.filter, ...filter } })),
    clearFilter: () => view.setState({ filter: { ...NO_FILTER } }),
    setSort: (sort) =>
      view.setState({ sort, sortBasis: project.getState().project?.decisions ?? NO_DECISIONS }),
    toggleFilter: () => view.setState((state) => ({ filterOpen: !state.filterOpen })),
    toggleKeys: () => view.setState((state) => ({ keysOpen: !state.keysOpen })),
    toggleGoTo: () => view.setState((state) => ({ goToOpen: !state.goToOpen })),
    toggleProjectMenu: () => view.setState((state) => ({ projectMenuOpen: !state.projectMenuOpen })),
    setTheme: (theme) => view.setState({ theme }),
    setLanguage: (language) => view.setState({ language }),
    setShortcuts: (shortcuts) => view.setState({ shortcuts }),
    closeToast: () => view.setState({ toast: null }),
  }
}

/**
 * The item before or after the current one. The current item may have left the list (decided a moment ago): then its
 * place in the full list says what comes next.
 */
function neighbour(
  listed: readonly FlagGroup[],
  all: readonly FlagGroup[],
  current: FlagGroup,
  by: 1 | -1,
): FlagGroup | null {
  const at = listed.indexOf(current)
  if (at !== -1) return listed[at + by] ?? null
  const allowed = new Set(listed)
  for (let next = all.indexOf(current) + by; next >= 0 && next < all.length; next += by)
    if (allowed.has(all[next]!)) return all[next]!
  return null
}

function toggled(record: Readonly<Record<string, true>>, key: string): Readonly<Record<string, true>> {
  if (!Object.hasOwn(record, key)) return { ...record, [key]: true }
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key))
}

/** Index of the sentence being said then. */
function sentenceAt(
  sentences: readonly Readonly<{ startSeconds: number | null }>[],
  seconds: number,
): number {
  let found = 0
  sentences.forEach((sentence, index) => {
    if (sentence.startSeconds !== null && sentence.startSeconds <= seconds) found = index
  })
  return found
}
