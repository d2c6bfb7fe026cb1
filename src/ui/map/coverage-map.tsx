import type { KeyboardEvent, PointerEvent, ReactElement } from 'react'
import { useMemo, useRef, useState } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { CoverageMap as MapData } from '../../state/selectors/coverage-map.ts'
import { mapRows } from '../../state/selectors/coverage-map.ts'
import { rowIndex } from '../../state/selectors/row-index.ts'
import { useWords } from '../language/language-context.tsx'
import { useStet } from '../shared/stet-context.tsx'
import { useWidth } from '../shared/use-width.ts'
import type { ArticlePart } from './article-part.ts'
import { makePlot } from './map-drawing.ts'
import { MapLegend } from './map-legend.tsx'
import { MapPicture } from './map-picture.tsx'
import { mapWords } from './map-words.ts'
import { pickRow, rowAtHeight } from './pick-row.ts'
import { tellRow } from './row-line.ts'
import './map.css'

/** Less than this is a click with an unsteady hand. */
const DRAG = 5
const PAGE = 10

/**
 * The recording to the right, the article downwards. One control, as a slider over the rows: it can be read aloud, and
 * its keys are those that everybody knows. The table beside it says the same in words.
 */
export function CoverageMap({
  analysis,
  map,
  part,
  onPart,
}: Readonly<{
  analysis: Analysis
  map: MapData
  part: ArticlePart | null
  onPart: (part: ArticlePart | null) => void
}>): ReactElement {
  const { navigating, view } = useStet()
  const words = useWords(mapWords)
  const [box, width] = useWidth<HTMLDivElement>(900)
  const plot = useMemo(() => makePlot(map, Math.max(width, 320)), [map, width])
  const rows = mapRows(analysis)
  const [at, setAt] = useState(() => {
    const current = view.getState().currentRow
    return current === null ? 0 : (rowIndex(analysis).byId.get(current) ?? 0)
  })
  const [pointed, setPointed] = useState<string | null>(null)
  const [isFocused, setFocused] = useState(false)
  /** Where the choice by keys began; null: none is on. */
  const [anchor, setAnchor] = useState<number | null>(null)
  const press = useRef<Readonly<{ x: number; y: number; dragged: boolean }> | null>(null)

  const partOf = (from: number, to: number): ArticlePart => {
    const [first, last] = from <= to ? [rows[from], rows[to]] : [rows[to], rows[from]]
    return { y0: first?.y0 ?? 0, y1: last?.y1 ?? 0 }
  }
  const step = (to: number, isChoosing: boolean): void => {
    const next = Math.min(rows.length - 1, Math.max(0, to))
    setPointed(null)
    if (isChoosing) {
      setAnchor(anchor ?? at)
      onPart(partOf(anchor ?? at, next))
    } else setAnchor(null)
    setAt(next)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const to: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      PageDown: at + PAGE,
      PageUp: at - PAGE,
      Home: 0,
      End: rows.length - 1,
    }
    const target = to[event.key]
    const row = rows[at]
    if (target !== undefined) step(target, event.shiftKey)
    else if ((event.key === 'Enter' || event.key === ' ') && row !== undefined) navigating.goToRow(row.row)
    else if (event.key === 'Escape' && part !== null) {
      setAnchor(null)
      onPart(null)
    } else return
    event.preventDefault()
  }

  const pointOf = (event: PointerEvent): readonly [number, number] => {
    const bounds = event.currentTarget.getBoundingClientRect()
    return [event.clientX - bounds.left, event.clientY - bounds.top]
  }
  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return
    const [x, y] = pointOf(event)
    press.current = { x, y, dragged: false }
    event.currentTarget.setPointerCapture?.(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent): void => {
    const [x, y] = pointOf(event)
    const from = press.current
    if (from !== null && (from.dragged || Math.abs(y - from.y) > DRAG)) {
      press.current = { ...from, dragged: true }
      const [top, bottom] = [Math.min(y, from.y), Math.max(y, from.y)]
      const end = map.scale.y.end
      onPart({
        y0: Math.max(0, plot.y.invert(top)),
        y1: Math.min(end, plot.y.invert(bottom)),
      })
      return
    }
    setPointed(pickRow(map, rows, plot, [x, y]) ?? null)
  }
  const onPointerUp = (event: PointerEvent): void => {
    const from = press.current
    press.current = null
    if (from === null) return
    if (from.dragged) {
      const row = rowAtHeight(rows, plot.y.invert(Math.min(from.y, pointOf(event)[1])))
      setAnchor(null)
      if (row !== undefined) setAt(rowIndex(analysis).byId.get(row.row) ?? at)
      return
    }
    const row = pickRow(map, rows, plot, pointOf(event))
    if (row !== undefined) navigating.goToRow(row)
  }

  const shown = pointed === null ? at : (rowIndex(analysis).byId.get(pointed) ?? at)
  const line = tellRow(analysis, shown, words)
  const chosen =
    anchor === null || anchor === at
      ? null
      : words.chosenRows(
          tellRow(analysis, Math.min(anchor, at), words).name,
          tellRow(analysis, Math.max(anchor, at), words).name,
        )
  return (
    <figure className="map">
      <div className="map-box" ref={box}>
        <div
          className="map-control"
          role="slider"
          tabIndex={0}
          aria-label={words.control}
          aria-orientation="vertical"
          aria-valuemin={1}
          aria-valuemax={Math.max(1, rows.length)}
          aria-valuenow={at + 1}
          aria-valuetext={[chosen, tellRow(analysis, at, words).spoken].filter(Boolean).join('. ')}
          aria-describedby="map-how"
          onKeyDown={onKeyDown}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerUp}
          onPointerCancel={() => (press.current = null)}
          onPointerLeave={() => setPointed(null)}
        >
          <MapPicture
            analysis={analysis}
            map={map}
            plot={plot}
            part={part}
            cursor={isFocused || pointed !== null ? (rows[shown] ?? null) : null}
          />
        </div>
      </div>
      {/* the same is in the name of the control */}
      <p className="map-readout" aria-hidden="true">
        <b>{line.name}</b> {line.time !== '' && <span className="time">{line.time}</span>}
        <span className="map-words">
          {line.printed !== '' && <span>{line.printed}</span>}
          {line.said !== '' && <span className="said">{line.said}</span>}
        </span>
      </p>
      <MapLegend />
      <p id="map-how" className="map-how">
        {words.how}
      </p>
    </figure>
  )
}
