export type Point = readonly [x: number, y: number]

/**
 * The same line with fewer points: none of those dropped lies further than `tolerance` from what is drawn.
 *
 *     (0,0) (1,0.1) (2,0) (3,3)   tolerance 0.5   →   (0,0) (2,0) (3,3)
 *
 * Douglas and Peucker (1973), with a stack in place of recursion, after a first pass that drops points which stand on
 * the last one kept: a long recording has some twenty sentences to a pixel.
 */
export function simplify(points: readonly Point[], tolerance: number): readonly Point[] {
  const apart = spread(points, tolerance)
  if (apart.length < 3) return apart
  const keeps = new Uint8Array(apart.length)
  keeps[0] = 1
  keeps[apart.length - 1] = 1
  const open: [number, number][] = [[0, apart.length - 1]]
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const [first, last] = part
    let furthest = -1
    let most = tolerance
    for (let at = first + 1; at < last; at++) {
      const distance = distanceToSegment(apart[at]!, apart[first]!, apart[last]!)
      if (distance > most) {
        most = distance
        furthest = at
      }
    }
    if (furthest === -1) continue
    keeps[furthest] = 1
    open.push([first, furthest], [furthest, last])
  }
  return apart.filter((_, at) => keeps[at] === 1)
}

/** Drops points nearer than half the tolerance to the last one kept; both ends stay. */
function spread(points: readonly Point[], tolerance: number): readonly Point[] {
  const last = points.at(-1)
  if (last === undefined) return points
  const kept: Point[] = []
  for (const point of points) {
    const before = kept.at(-1)
    if (before === undefined || Math.hypot(point[0] - before[0], point[1] - before[1]) >= tolerance / 2)
      kept.push(point)
  }
  if (kept.at(-1) !== last) kept.push(last)
  return kept
}

export function distanceToSegment(point: Point, from: Point, to: Point): number {
  const dx = to[0] - from[0]
  const dy = to[1] - from[1]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length
  const share = Math.min(1, Math.max(0, along))
  return Math.hypot(point[0] - from[0] - share * dx, point[1] - from[1] - share * dy)
}
