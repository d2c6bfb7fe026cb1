import type { Analysis } from '../../core/model/analysis.ts'
import { memoised } from '../memoised.ts'
import { coverageMap } from './coverage-map.ts'
import type { MapLink } from './coverage-map.ts'
import { cutFacts } from './cuts.ts'
import { numberNear, rowIndex } from './row-index.ts'

/** The coverage map as a table: one line per stretch that was treated alike, in the order of the article. */
export type MapStretch = Readonly<{
  key: string
  form: 'kept' | 'moved-up' | 'moved-down' | 'cut' | 'substantive' | 'added' | 'summed-up'
  /** To go to. */
  row: string
  /** Numbers of its first and last row; of a cut, the row before it. */
  rows: readonly [number | null, number | null]
  /** On the axis of the recording; null where nobody said it. */
  x0: number | null
  x1: number | null
  y0: number
  y1: number
  /** Of the article; of a cut, of the recording. */
  words: number
}>

/** A map of thousands of links is a few hundred lines: links that follow each other are one stretch. */
export const mapStretches = memoised((analysis: Analysis): readonly MapStretch[] => {
  const map = coverageMap(analysis)
  if (map === null) return []
  const index = rowIndex(analysis)
  const numberOf = (id: string): number | null => {
    const row = analysis.rows[index.byId.get(id) ?? -1]
    return row === undefined ? null : numberNear(analysis, row)
  }
  const ofLinks = (key: string, form: MapStretch['form'], links: readonly MapLink[]): MapStretch => {
    const first = links[0]!
    const last = links.at(-1)!
    return {
      key,
      form,
      row: first.row,
      rows: [numberOf(first.row), numberOf(last.row)],
      x0: Math.min(first.x0, last.x0),
      x1: Math.max(first.x1, last.x1),
      y0: first.y0,
      y1: last.y1,
      words: links.reduce((sum, link) => sum + link.y1 - link.y0, 0),
    }
  }
  const runs: MapLink[][] = []
  for (const link of map.kept) {
    if (link.joins) runs.at(-1)?.push(link)
    else runs.push([link])
  }
  const facts = cutFacts(analysis)
  const stretches: MapStretch[] = [
    ...runs.map((links, at) => ofLinks(`kept-${at}`, 'kept', links)),
    ...map.moves
      .filter((move) => move.links.length > 0)
      .map((move) => ofLinks(`move-${move.move}`, `moved-${move.direction}`, move.links)),
    ...map.cuts.map((cut): MapStretch => {
      const number = numberOf(cut.row)
      const y = cut.y ?? 0
      return {
        key: `cut-${cut.cut}`,
        form: cut.substantive ? 'substantive' : 'cut',
        row: cut.row,
        rows: [number, number],
        x0: cut.x0,
        x1: cut.x1,
        y0: y,
        y1: y,
        words: facts[cut.cut]?.words ?? 0,
      }
    }),
    ...map.additions.map(({ key, y0, y1, row }): MapStretch => {
      const number = numberOf(row)
      return {
        key,
        form: 'added',
        row,
        rows: [number, number],
        x0: null,
        x1: null,
        y0,
        y1,
        words: y1 - y0,
      }
    }),
    ...map.summaries.map(({ key, x0, x1, y, row }): MapStretch => {
      const number = numberOf(row)
      return { key, form: 'summed-up', row, rows: [number, number], x0, x1, y0: y, y1: y, words: 0 }
    }),
  ]
  // sorting keeps what stands at one place in the order above
  return stretches.sort((a, b) => a.y0 - b.y0 || a.y1 - b.y1)
})

/** Those that reach into a part of the article. */
export const stretchesBetween = (
  stretches: readonly MapStretch[],
  part: Readonly<{ y0: number; y1: number }> | null,
): readonly MapStretch[] =>
  part === null
    ? stretches
    : stretches.filter(
        ({ y0, y1 }) => y0 <= part.y1 && y1 >= part.y0 && !(y0 < y1 && (y1 === part.y0 || y0 === part.y1)),
      )
