import { scaleLinear } from 'd3-scale'
import type { ScaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { Severity } from '../../core/model/mqm.ts'
import type { CoverageMap, MapCut, MapLink, MapTick } from '../../state/selectors/coverage-map.ts'
import { simplify } from './simplify.ts'
import type { Point } from './simplify.ts'

/** Where on the drawing, in CSS pixels. */
export type Plot = Readonly<{
  width: number
  height: number
  left: number
  top: number
  right: number
  bottom: number
  x: ScaleLinear<number, number>
  y: ScaleLinear<number, number>
}>

/** Labels of headings take room at the left; on a phone there is none. */
export function makePlot(map: CoverageMap, width: number): Plot {
  const height = Math.round(Math.min(620, Math.max(380, width * 0.66)))
  const left = map.headings.length > 0 && width > 560 ? 124 : 40
  const top = 34
  const right = width - 22
  const bottom = height - 22
  return {
    width,
    height,
    left,
    top,
    right,
    bottom,
    x: scaleLinear([0, Math.max(1, map.scale.x.end)], [left, right]),
    y: scaleLinear([0, Math.max(1, map.scale.y.end)], [top, bottom]),
  }
}

/** Half a pixel cannot be seen at a stroke of three. */
const TOLERANCE = 0.5
/** Gaps narrower than this would be covered by the ends of the strokes anyway. */
const SHUT = 1.5

const draw = line<Point>().digits(1)

/**
 * Kept passages as one path, broken where something was cut, added or moved. Ends of links that fall together are left
 * out before anything is made of them: ten thousand links are drawn in the time of the thousand that can be told apart.
 */
export function linkPath(links: readonly MapLink[], { x, y }: Pick<Plot, 'x' | 'y'>): string {
  // a linear scale is a factor and a shift; to ask it twenty thousand times takes longer than all the rest
  const [left, top] = [x(0), y(0)]
  const [wide, high] = [x(1) - left, y(1) - top]
  const runs: Point[][] = []
  let run: Point[] = []
  let [endX, endY] = [-Infinity, -Infinity]
  for (const link of links) {
    const fromX = left + link.x0 * wide
    const fromY = top + link.y0 * high
    const isNear = Math.abs(fromX - endX) < SHUT && Math.abs(fromY - endY) < SHUT
    if (runs.length === 0 || !(link.joins || isNear)) {
      run = [[fromX, fromY]]
      runs.push(run)
    } else addApart(run, fromX, fromY)
    endX = left + link.x1 * wide
    endY = top + link.y1 * high
    addApart(run, endX, endY)
  }
  return runs.map((each) => draw(atLeastADot(simplify(each, TOLERANCE)))).join('')
}

/** Unless it stands on the last point. */
function addApart(run: Point[], x: number, y: number): void {
  const last = run.at(-1)
  if (last === undefined || Math.abs(x - last[0]) > TOLERANCE / 2 || Math.abs(y - last[1]) > TOLERANCE / 2)
    run.push([x, y])
}

/** A passage shorter than a pixel still shows. */
function atLeastADot(points: readonly Point[]): Point[] {
  const [first, last] = [points[0]!, points.at(-1)!]
  if (points.length > 2 || Math.hypot(last[0] - first[0], last[1] - first[1]) >= 1) return [...points]
  return [first, [first[0] + 1, first[1] + 0.6]]
}

/** Bands over the whole height, those that touch as one: hundreds of short cuts are a few shapes. */
export function cutBands(cuts: readonly MapCut[], { x, top, bottom }: Plot): string {
  const bands = cuts
    .map(({ x0, x1 }): [number, number] => [x(x0), Math.max(x(x1), x(x0) + 1.5)])
    .sort((a, b) => a[0] - b[0])
  const merged: [number, number][] = []
  for (const band of bands) {
    const last = merged.at(-1)
    if (last !== undefined && band[0] <= last[1] + 0.5) last[1] = Math.max(last[1], band[1])
    else merged.push([...band])
  }
  return merged.map(([from, to]) => `M${round(from)} ${top}H${round(to)}V${bottom}H${round(from)}Z`).join('')
}

/** A short stroke over each band where the passage would stand in the article. */
export const cutMarks = (cuts: readonly MapCut[], { x, y }: Plot): string =>
  distinct(
    cuts.flatMap((cut) =>
      cut.y === null
        ? []
        : [`M${Math.round(x(cut.x0)) - 3} ${Math.round(y(cut.y))}H${Math.round(x(cut.x1)) + 3}`],
    ),
  )

/** Longer and wider the graver: the form tells before the colour. */
const REACH: Readonly<Record<Severity, number>> = { neutral: 3, minor: 5, major: 9, critical: 13 }

/** One path per severity; ticks that fall on one pixel are one. */
export function tickPath(ticks: readonly MapTick[], severity: Severity, plot: Plot): string {
  const { x, y, right, bottom } = plot
  return distinct(
    ticks
      .filter((tick) => tick.severity === severity)
      .map(({ axis, at }) =>
        axis === 'y'
          ? `M${right + 5} ${Math.round(y(at))}h${REACH[severity]}`
          : `M${Math.round(x(at))} ${bottom + 5}v${REACH[severity]}`,
      ),
  )
}

const distinct = (paths: readonly string[]): string => [...new Set(paths)].join('')

const round = (value: number): number => Math.round(value * 10) / 10

const STEPS = [15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200]

/** Round times for the axis of the recording, at least 90 pixels apart; words as d3 rounds them. */
export function axisTicks(map: CoverageMap, { x, left, right }: Plot): readonly number[] {
  const most = Math.max(2, Math.floor((right - left) / 90))
  if (map.scale.unit === 'words') return x.ticks(most)
  const step = STEPS.find((each) => map.scale.x.end / each <= most) ?? 14_400
  return Array.from({ length: Math.floor(map.scale.x.end / step) + 1 }, (_, at) => at * step)
}

/** Labels in two lines of words; what does not fit ends in an ellipsis. */
export function twoLines(title: string, longest = 17): readonly string[] {
  const lines = ['', '']
  let at = 0
  for (const word of title.split(' ')) {
    const joined = lines[at] === '' ? word : `${lines[at]} ${word}`
    if (joined.length <= longest) lines[at] = joined
    else if (at === 0 && lines[0] !== '') lines[++at] = word.slice(0, longest)
    else {
      lines[at] = `${joined.slice(0, longest - 1).trimEnd()}…`
      break
    }
  }
  return lines.filter((each) => each !== '')
}
