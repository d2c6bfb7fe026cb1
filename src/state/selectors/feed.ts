import type { Analysis } from '../../core/model/analysis.ts'
import type { Project } from '../../core/model/project.ts'
import type { Row } from '../../core/model/row.ts'
import { memoised } from '../memoised.ts'
import { lastStartingBy, rowIndex } from './row-index.ts'

/**
 * What the feed shows, top to bottom. `row`: one row. `moved`: neighbouring rows that travelled together. `fold`: a
 * long run of reviewed rows behind one line. `stub`: the place where moved rows were said.
 */
export type FeedItem =
  | Readonly<{ kind: 'row'; key: string; row: Row }>
  | Readonly<{ kind: 'moved'; key: string; move: number; rows: readonly Row[] }>
  | Readonly<{ kind: 'fold'; key: string; rows: readonly Row[] }>
  | Readonly<{ kind: 'stub'; key: string; move: number; target: Row }>

/** Shorter runs are quicker read over than opened. */
const FOLD_FROM = 8
/** Rows around the current one never fold: the context of what is being read. */
const KEEP_NEAR = 4

type Unfolded = Readonly<Record<string, true>>

/** `near`: index of the current row, -1 for none. */
export const feedItems = memoised(
  (
    analysis: Analysis,
    reviewed: Project['reviewed'],
    unfolded: Unfolded,
    near: number,
  ): readonly FeedItem[] => {
    const { rows } = analysis
    const stubs = stubsAfterRow(analysis)
    const isDone = (row: Row): boolean =>
      row.kind === 'heading' || row.kind === 'cut' || Object.hasOwn(reviewed, row.id)
    const canFold = rows.map((row, at) => isDone(row) && Math.abs(at - near) > KEEP_NEAR)

    const items: FeedItem[] = []
    for (let at = 0; at < rows.length;) {
      const row = rows[at]!
      const run = runLength(rows.length, at, (index) => canFold[index]!)
      const reviewedInRun = rows.slice(at, at + run).filter((each) => Object.hasOwn(reviewed, each.id))
      if (reviewedInRun.length >= FOLD_FROM && !Object.hasOwn(unfolded, row.id)) {
        items.push({ kind: 'fold', key: `fold/${row.id}`, rows: rows.slice(at, at + run) })
        at += run
        continue
      }
      if (row.move !== null) {
        const together = runLength(rows.length, at, (index) => rows[index]!.move === row.move)
        items.push({
          kind: 'moved',
          key: `moved/${row.id}`,
          move: row.move,
          rows: rows.slice(at, at + together),
        })
        for (let index = at; index < at + together; index++) items.push(...(stubs.get(index) ?? []))
        at += together
        continue
      }
      items.push({ kind: 'row', key: row.id, row }, ...(stubs.get(at) ?? []))
      at++
    }
    return items
  },
)

function runLength(end: number, from: number, belongs: (index: number) => boolean): number {
  let at = from
  while (at < end && belongs(at)) at++
  return at - from
}

/** One line at the home of each move whose rows all moved, keyed by the row it stands after. */
const stubsAfterRow = memoised((analysis: Analysis): ReadonlyMap<number, readonly FeedItem[]> => {
  const stubs = new Map<number, FeedItem[]>()
  const index = rowIndex(analysis)
  const seen = new Set<number>()
  for (const row of analysis.rows) {
    if (row.move === null || seen.has(row.move)) continue
    seen.add(row.move)
    const home = analysis.alignment?.moves[row.move]?.home ?? null
    if (home === null) continue
    // home is where the passage would begin: it stands after the last block that begins before it
    const after = index.ofBlock[lastStartingBy(analysis.article.blocks, Math.max(0, home - 1))] ?? -1
    const list = stubs.get(after) ?? []
    list.push({ kind: 'stub', key: `stub/${row.move}`, move: row.move, target: row })
    stubs.set(after, list)
  }
  return stubs
})
