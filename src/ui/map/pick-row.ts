import type { CoverageMap, MapLink, MapRow } from '../../state/selectors/coverage-map.ts'
import type { Plot } from './map-drawing.ts'
import { distanceToSegment } from './simplify.ts'
import type { Point } from './simplify.ts'

/** Pixels within which a stroke is meant although the pointer is beside it. */
const NEAR = 10

/**
 * The row that is meant by a point of the drawing: the stroke nearest to it, else the cut whose band it is in, else the
 * row at that height of the article.
 */
export function pickRow(
  map: CoverageMap,
  rows: readonly MapRow[],
  plot: Plot,
  point: Point,
): string | undefined {
  const { x, y } = plot
  let nearest: string | undefined
  let least = NEAR
  const consider = (link: MapLink): void => {
    const distance = distanceToSegment(point, [x(link.x0), y(link.y0)], [x(link.x1), y(link.y1)])
    if (distance < least) {
      least = distance
      nearest = link.row
    }
  }
  map.kept.forEach(consider)
  map.moves.forEach((move) => move.links.forEach(consider))
  if (nearest !== undefined) return nearest
  const cut = map.cuts.find(
    ({ x0, x1 }) => point[0] >= x(x0) - 2 && point[0] <= Math.max(x(x1), x(x0) + 2) + 2,
  )
  return cut?.row ?? rowAtHeight(rows, y.invert(point[1]))?.row
}

/** The last row that begins at or above a place of the article. */
export function rowAtHeight(rows: readonly MapRow[], at: number): MapRow | undefined {
  return rows.findLast((row) => row.y0 <= at) ?? rows[0]
}
