import type { ReactElement } from 'react'
import { memo, useId, useMemo } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { SEVERITIES } from '../../core/model/mqm.ts'
import type { CoverageMap as MapData, MapRow } from '../../state/selectors/coverage-map.ts'
import { mapRows, mapTicks } from '../../state/selectors/coverage-map.ts'
import { NO_DECISIONS } from '../../state/selectors/current.ts'
import { rowIndex } from '../../state/selectors/row-index.ts'
import { useWords } from '../language/language-context.tsx'
import { useProject } from '../shared/stet-context.tsx'
import { clock, grouped, langOf } from '../shared/wording.ts'
import type { ArticlePart } from './article-part.ts'
import { axisTicks, cutBands, cutMarks, linkPath, tickPath, twoLines } from './map-drawing.ts'
import type { Plot } from './map-drawing.ts'
import { mapWords } from './map-words.ts'
import type { RowPlace } from './seen-part.ts'
import { seenPart } from './seen-part.ts'

type Drawn = Readonly<{ analysis: Analysis; map: MapData; plot: Plot }>

/** The drawing. Its layers are a few paths each, however long the texts; only the part chosen and the cursor change. */
export function MapPicture({
  analysis,
  map,
  plot,
  part,
  cursor,
}: Drawn & Readonly<{ part: ArticlePart | null; cursor: MapRow | null }>): ReactElement {
  const { left, right, top, bottom, x, y } = plot
  return (
    <svg
      width={plot.width}
      height={plot.height}
      viewBox={`0 0 ${plot.width} ${plot.height}`}
      aria-hidden="true"
    >
      <Axes analysis={analysis} map={map} plot={plot} />
      <SeenBand analysis={analysis} plot={plot} />
      <Passages map={map} plot={plot} />
      <Ticks analysis={analysis} plot={plot} />
      {part !== null && (
        <rect
          className="map-part"
          x={left}
          y={y(part.y0)}
          width={right - left}
          height={Math.max(2, y(part.y1) - y(part.y0))}
        />
      )}
      {cursor !== null && (
        <g className="map-cursor">
          <path d={`M${left} ${y(cursor.y0)}H${right}`} />
          {cursor.x0 !== null && (
            <>
              <path d={`M${x(cursor.x0)} ${top}V${bottom}`} />
              <circle cx={x(cursor.x0)} cy={y(cursor.y0)} r="5" />
            </>
          )}
        </g>
      )}
    </svg>
  )
}

const Axes = memo(function Axes({ analysis, map, plot }: Drawn): ReactElement {
  const words = useWords(mapWords)
  const { left, right, top, bottom, x, y } = plot
  const isTimed = map.scale.unit === 'seconds'
  const titles = useMemo(() => apart(map, plot), [map, plot])
  return (
    <g className="map-axes" lang={langOf(analysis.article.language)}>
      <rect className="map-frame" x={left} y={top} width={right - left} height={bottom - top} />
      <text className="map-axis-name" x={left} y={12} lang="">
        {isTimed ? words.recordingTimes : words.recordingWords}
      </text>
      <text className="map-axis-name" x={2} y={top - 6} lang="">
        {words.article}
      </text>
      {axisTicks(map, plot).map((tick) => (
        <g key={tick}>
          <path className="map-grid" d={`M${x(tick)} ${top - 4}V${bottom}`} />
          <text className="map-figure" x={x(tick) + 3} y={top - 6} lang="">
            {isTimed ? clock(tick) : grouped(tick)}
          </text>
        </g>
      ))}
      {map.headings.map((heading) => (
        <path key={heading.row} className="map-grid" d={`M${left} ${y(heading.y)}H${right}`} />
      ))}
      {titles.map(({ heading, lines }) => (
        <text key={heading.row} className="map-heading">
          {lines.map((line, at) => (
            <tspan key={at} x={2} y={y(heading.y) + 13 + at * 14}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  )
})

/** Headings whose labels do not run into the one above. */
function apart(map: MapData, { left, y, bottom }: Plot) {
  if (left < 100) return []
  let free = -Infinity
  return map.headings.flatMap((heading) => {
    const at = y(heading.y)
    const lines = twoLines(heading.title)
    if (at < free || at + lines.length * 14 > bottom + 8) return []
    free = at + lines.length * 14 + 4
    return [{ heading, lines }]
  })
}

/** What was in view when the review page was left. */
function SeenBand({ analysis, plot }: Readonly<{ analysis: Analysis; plot: Plot }>): ReactElement | null {
  const seen = seenPart(analysis)
  if (seen === null) return null
  const rows = mapRows(analysis)
  const heightOf = ({ row, share }: RowPlace): number | null => {
    const found = rows[rowIndex(analysis).byId.get(row) ?? -1]
    return found === undefined ? null : plot.y(found.y0 + (found.y1 - found.y0) * share)
  }
  const [from, to] = [heightOf(seen.from), heightOf(seen.to)]
  if (from === null || to === null) return null
  return (
    <rect
      className="map-seen"
      x={plot.left}
      y={from}
      width={plot.right - plot.left}
      height={Math.max(4, to - from)}
    />
  )
}

const Passages = memo(function Passages({ map, plot }: Omit<Drawn, 'analysis'>): ReactElement {
  const id = useId()
  const { x, y } = plot
  const paths = useMemo(() => {
    const plain = map.cuts.filter((cut) => !cut.substantive)
    const grave = map.cuts.filter((cut) => cut.substantive)
    return {
      kept: linkPath(map.kept, plot),
      bands: cutBands(plain, plot),
      graveBands: cutBands(grave, plot),
      marks: cutMarks(plain, plot),
      graveMarks: cutMarks(grave, plot),
    }
  }, [map, plot])
  return (
    <>
      <defs>
        <Hatch id={`${id}-cut`} step={5} className="map-hatch" />
        <Hatch id={`${id}-grave`} step={4} className="map-hatch grave" />
      </defs>
      <path className="map-band" d={paths.bands} fill={`url(#${id}-cut)`} />
      <path className="map-band" d={paths.graveBands} fill={`url(#${id}-grave)`} />
      <path className="map-cut" d={paths.marks} />
      <path className="map-cut grave" d={paths.graveMarks} />
      <path className="map-kept" d={paths.kept} />
      {map.additions.map(({ key, y0, y1 }) => {
        const middle = (y(y0) + y(y1)) / 2
        return <path key={key} className="map-added" d={`M${plot.left + 8} ${middle}h8m-4 -4v8`} />
      })}
      {map.moves.map(({ move, links, home }) => {
        const first = links[0]
        if (first === undefined) return null
        const [fromX, fromY] = [x(first.x0), y(first.y0)]
        return (
          <g key={move} className="map-moved">
            <path d={linkPath(links, plot)} />
            {home !== null && (
              <>
                <path className="way" d={`M${fromX} ${fromY}V${y(home)}`} />
                <circle cx={fromX} cy={y(home)} r="3.5" />
              </>
            )}
          </g>
        )
      })}
      {map.summaries.map((summary) => (
        <circle key={summary.key} className="map-summary" cx={x(summary.x0)} cy={y(summary.y)} r="3" />
      ))}
    </>
  )
})

function Hatch({
  id,
  step,
  className,
}: Readonly<{ id: string; step: number; className: string }>): ReactElement {
  return (
    <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path className={className} d={`M0 0V${step}`} />
    </pattern>
  )
}

const Ticks = memo(function Ticks({ analysis, plot }: Omit<Drawn, 'map'>): ReactElement {
  const decisions = useProject((state) => state.project?.decisions ?? NO_DECISIONS)
  const ticks = mapTicks(analysis, decisions)
  const paths = useMemo(
    () => SEVERITIES.map((severity) => ({ severity, path: tickPath(ticks, severity, plot) })),
    [ticks, plot],
  )
  return (
    <>
      {paths.map(({ severity, path }) =>
        path === '' ? null : <path key={severity} className={`map-tick ${severity}`} d={path} />,
      )}
    </>
  )
})
