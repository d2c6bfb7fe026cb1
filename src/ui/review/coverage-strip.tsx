import type { PointerEvent, ReactElement } from 'react'
import { useEffect, useMemo, useRef } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { memoised } from '../../state/memoised.ts'
import { NO_DECISIONS, NONE_REVIEWED } from '../../state/selectors/current.ts'
import { stripBars, stripTicks } from '../../state/selectors/strip.ts'
import type { StripBar, StripTick } from '../../state/selectors/strip.ts'
import { rememberSeen } from '../map/seen-part.ts'
import type { RowPlace } from '../map/seen-part.ts'
import { useProject, useStet } from '../shared/stet-context.tsx'
import { useWords } from '../language/language-context.tsx'
import { reviewWords } from './words.ts'
import { scroller } from './scrolling.ts'

/** Units of the drawing from top to bottom; it is stretched to the height of the window. */
const TALL = 1000

/** The article from top to bottom beside the feed: what is reviewed, moved, cut and flagged, and what is in view. */
export function CoverageStrip({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement {
  const { navigating } = useStet()
  const reviewed = useProject((state) => state.project?.reviewed ?? NONE_REVIEWED)
  const decisions = useProject((state) => state.project?.decisions ?? NO_DECISIONS)
  const words = useWords(reviewWords)
  const bars = stripBars(analysis, reviewed)
  const barPaths = drawnBars(bars)
  const tickPaths = drawnTicks(stripTicks(analysis, decisions))
  const frame = useRef<SVGRectElement>(null)
  useVisibleFrame(analysis, bars, frame)

  const go = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.type === 'pointermove' && event.buttons !== 1) return
    const box = event.currentTarget.getBoundingClientRect()
    const share = (event.clientY - box.top) / box.height
    const bar = bars.findLast((each) => each.top <= share) ?? bars[0]
    if (bar !== undefined) navigating.goToRow(bar.row, { focus: false })
  }

  const headings = useMemo(() => analysis.rows.filter((row) => row.kind === 'heading'), [analysis])
  return (
    <nav className="strip" aria-label={words.strip}>
      <svg
        viewBox={`0 0 34 ${TALL}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        onPointerDown={go}
        onPointerMove={go}
      >
        {barPaths.map(([form, path]) => (
          <path key={form} className={form} d={path} />
        ))}
        {tickPaths.map(([severity, path]) => (
          <path key={severity} className={`tick ${severity}`} d={path} />
        ))}
        <rect ref={frame} className="frame" x="1" y="0" width="32" height="0" />
      </svg>
      <ol className="strip-headings">
        {headings.map((row) => {
          const block = analysis.article.blocks[row.block ?? -1]
          if (block === undefined) return null
          return (
            <li key={row.id}>
              <a
                href={`#row-${row.id}`}
                onClick={(event) => {
                  event.preventDefault()
                  navigating.goToRow(row.id)
                }}
              >
                {analysis.article.text.slice(block.start, block.end).replace(/\s+/gu, ' ')}
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/**
 * One path for all that is drawn alike, its pieces in order. Rejected: an element each, thousands of them in a long text, whose
 * styles alone took longer than the rows in view.
 */
const drawnBars = memoised((bars: readonly StripBar[]) =>
  pathsBy(
    bars,
    ({ form }) => form,
    ({ top, height }) =>
      `M5 ${(top * TALL).toFixed(2)}h9v${Math.max(0.6, height * TALL - 0.7).toFixed(2)}h-9z`,
  ),
)

const drawnTicks = memoised((ticks: readonly StripTick[]) =>
  pathsBy(
    ticks,
    ({ severity }) => severity,
    ({ at, severity }) => `M18 ${(at * TALL).toFixed(1)}h${severity === 'critical' ? 12 : 6}`,
  ),
)

function pathsBy<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  draw: (item: T) => string,
): readonly (readonly [name: string, path: string])[] {
  const paths = new Map<string, string>()
  for (const item of items) paths.set(nameOf(item), (paths.get(nameOf(item)) ?? '') + draw(item))
  return [...paths].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/**
 * Draws the frame around what is visible, straight into the drawing: scrolling must not go through React. The rows in
 * view are found by halving, as they stand in order.
 */
function useVisibleFrame(
  analysis: Analysis,
  bars: readonly StripBar[],
  frame: React.RefObject<SVGRectElement | null>,
): void {
  useEffect(() => {
    const shell = scroller()
    if (shell === null) return
    const byRow = new Map(bars.map((bar) => [bar.row, bar]))
    let request = 0
    const draw = (): void => {
      request = 0
      const rows = shell.querySelectorAll<HTMLElement>('[data-row]')
      const box = shell.getBoundingClientRect()
      const from = placeAt(rows, box.top)
      const to = placeAt(rows, box.bottom)
      if (from === null || to === null) return
      rememberSeen(analysis, { from, to })
      const top = shareOf(from, byRow)
      const bottom = shareOf(to, byRow)
      frame.current?.setAttribute('y', String(Math.max(0, top) * TALL))
      frame.current?.setAttribute('height', String(Math.max(8, (bottom - top) * TALL)))
    }
    const plan = (): void => {
      if (request === 0) request = requestAnimationFrame(draw)
    }
    plan()
    shell.addEventListener('scroll', plan, { passive: true })
    window.addEventListener('resize', plan)
    return () => {
      cancelAnimationFrame(request)
      shell.removeEventListener('scroll', plan)
      window.removeEventListener('resize', plan)
    }
  }, [analysis, bars, frame])
}

/** The place in the rows at a height of the window; null while there are none. */
function placeAt(rows: NodeListOf<HTMLElement>, y: number): RowPlace | null {
  let low = 0
  let high = rows.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (rows[middle]!.getBoundingClientRect().top <= y) low = middle
    else high = middle - 1
  }
  const row = rows[low]
  if (row === undefined) return null
  const box = row.getBoundingClientRect()
  const share = box.height === 0 ? 0 : Math.min(1, Math.max(0, (y - box.top) / box.height))
  return { row: row.dataset['row'] ?? '', share }
}

/** As a share of the whole strip. */
function shareOf(place: RowPlace, bars: ReadonlyMap<string, StripBar>): number {
  const bar = bars.get(place.row)
  return bar === undefined ? 0 : bar.top + bar.height * place.share
}
