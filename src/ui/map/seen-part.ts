import type { Analysis } from '../../core/model/analysis.ts'

/** A place inside a row; `share` of its height, 0 to 1. */
export type RowPlace = Readonly<{ row: string; share: number }>
/** What of the review page was in view. */
export type SeenPart = Readonly<{ from: RowPlace; to: RowPlace }>

/**
 * What was in view when the review page was left. Not in the store: it changes with every frame of scrolling and nobody
 * waits for it; whoever draws the map reads it once. Goes with the rows it names, which stay when the checks answer later.
 */
const seen = new WeakMap<Analysis['rows'], SeenPart>()

export const rememberSeen = (analysis: Analysis, part: SeenPart): void => void seen.set(analysis.rows, part)

export const seenPart = (analysis: Analysis): SeenPart | null => seen.get(analysis.rows) ?? null
