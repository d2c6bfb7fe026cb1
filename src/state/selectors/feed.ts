import type { Analysis } from '../../core/model/analysis.ts'
import type { Project } from '../../core/model/project.ts'
import type { Row } from '../../core/model/row.ts'
import { memoised } from '../memoised.ts'
import { lastStartingBy, rowIndex } from './row-index.ts'

/**
 * What the feed shows, top to bottom. `row`: one row. `moved`: neighbouring rows that travelled together. `fold`: a
 * long run of reviewed rows, or a run of rows without findings, behind one line. `stub`: the place where moved rows were said.
 */
export type FeedItem =
  | Readonly<{ kind: 'row'; key: string; row: Row }>
  | Readonly<{ kind: 'moved'; key: string; move: number; rows: readonly Row[] }>
  | Readonly<{ kind: 'fold'; key: string; of: 'reviewed' | 'quiet'; rows: readonly Row[] }>
  | Readonly<{ kind: 'stub'; key: string; move: number; target: Row }>

/** Shorter runs are quicker read over than opened. */
const FOLD_FROM = 8
/** Of quiet rows a shorter run is worth a line, since the reviewer asked for it. */
const FOLD_QUIET_FROM = 3
/** Rows around the current one never fold: the context of what is being read. */
const KEEP_NEAR = 4
const KEEP_NEAR_QUIET = 1

export const NOTHING_QUIET: ReadonlySet<number> = new Set()
export const NONE_OPENED: Unfolded = {}

type Unfolded = Readonly<Record<string, true>>

/**
 * `near`: index of the current row, -1 for none. `quiet`: rows that may fold, as indexes. `opened`: rows that may not after
 * all. `oneRow`: nothing but the current row.
 */
export const feedItems = memoised(
  (
    analysis: Analysis,
    reviewed: Project['reviewed'],
    near: number,
    quiet: ReadonlySet<number> = NOTHING_QUIET,
    opened: Unfolded = NONE_OPENED,
    oneRow = false,
  ): readonly FeedItem[] => {
    const { rows } = analysis
    if (oneRow) {
      const row = rows[near] ?? rows.find((each) => each.kind !== 'heading')
      return row === undefined ? [] : [{ kind: 'row', key: row.id, row }]
    }
    const stubs = stubsAfterRow(analysis)
    const isDone = (row: Row): boolean =>
      row.kind === 'heading' || row.kind === 'cut' || Object.hasOwn(reviewed, row.id)
    const isFar = (at: number, keep: number): boolean => near === -1 || Math.abs(at - near) > keep
    const canFold = rows.map(
      (row, at) => isDone(row) && isFar(at, KEEP_NEAR) && !Object.hasOwn(opened, row.id),
    )
    const canFoldQuiet = (at: number): boolean =>
      quiet.has(at) && isFar(at, KEEP_NEAR_QUIET) && !Object.hasOwn(opened, rows[at]!.id)

    const items: FeedItem[] = []
    for (let at = 0; at < rows.length;) {
      const row = rows[at]!
      const run = runLength(rows.length, at, (index) => canFold[index]!)
      const reviewedInRun = rows.slice(at, at + run).filter((each) => Object.hasOwn(reviewed, each.id))
      if (reviewedInRun.length >= FOLD_FROM) {
        items.push({ kind: 'fold', key: `fold/${row.id}`, of: 'reviewed', rows: rows.slice(at, at + run) })
        at += run
        continue
      }
      const quietRun = runLength(rows.length, at, canFoldQuiet)
      if (quietRun >= FOLD_QUIET_FROM) {
        items.push({ kind: 'fold', key: `quiet/${row.id}`, of: 'quiet', rows: rows.slice(at, at + quietRun) })
        at += quietRun
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
