import type { FlagSort } from '../../state/stores/view-store.ts'

export const SORTS: readonly FlagSort[] = ['position', 'severity', 'confidence', 'kept']

/** What Q makes of it: one after the other, round and round. */
export const nextSort = (sort: FlagSort): FlagSort => SORTS[(SORTS.indexOf(sort) + 1) % SORTS.length]!
