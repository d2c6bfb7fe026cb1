import type { ReactElement } from 'react'
import { useMemo, useState } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { CoverageMap as MapData } from '../../state/selectors/coverage-map.ts'
import { mapTicks } from '../../state/selectors/coverage-map.ts'
import { NO_DECISIONS } from '../../state/selectors/current.ts'
import { mapStretches, stretchesBetween } from '../../state/selectors/map-stretches.ts'
import type { MapStretch } from '../../state/selectors/map-stretches.ts'
import { useWords } from '../language/language-context.tsx'
import { useProject, useStet } from '../shared/stet-context.tsx'
import { grouped } from '../shared/wording.ts'
import type { ArticlePart } from './article-part.ts'
import { mapWords } from './map-words.ts'
import { rowAtHeight } from './pick-row.ts'
import { mapRows } from '../../state/selectors/coverage-map.ts'

/** Lines at first: a table of a thousand lines is read by nobody and drawn by everybody. */
const FIRST = 60

/** The map as a table, whole or the part that is chosen on it: for screen readers, and for whoever wants figures. */
export function MapTable({
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
  const { navigating } = useStet()
  const words = useWords(mapWords)
  const [isOpen, setOpen] = useState(false)
  const stretches = stretchesBetween(mapStretches(analysis), part)
  const firstRow = part === null ? undefined : rowAtHeight(mapRows(analysis), part.y0)
  return (
    <section className="map-table" aria-label={words.title}>
      <div className="map-parts">
        <label>
          {words.part}{' '}
          <select
            className="field plain"
            value={partKey(map, part)}
            onChange={({ target }) => onPart(partOfKey(map, target.value))}
          >
            <option value="">{words.whole}</option>
            {partKey(map, part) === 'own' && <option value="own">{words.chosenPart}</option>}
            {partsOf(map).map(({ key, title }) => (
              <option key={key} value={key}>
                {title ?? words.begin}
              </option>
            ))}
          </select>
        </label>
        {part !== null && (
          <>
            <button
              type="button"
              className="text-button"
              onClick={() => firstRow !== undefined && navigating.goToRow(firstRow.row)}
            >
              {words.openPart}
            </button>
            <button type="button" className="text-button" onClick={() => onPart(null)}>
              {words.clear}
            </button>
          </>
        )}
      </div>
      {/* a part is chosen to be listed */}
      <details open={isOpen || part !== null} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{part === null ? words.table(stretches.length) : words.tablePart(stretches.length)}</summary>
        {(isOpen || part !== null) && (
          <StretchTable
            key={part === null ? 'all' : 'part'}
            analysis={analysis}
            map={map}
            stretches={stretches}
          />
        )}
      </details>
    </section>
  )
}

function StretchTable({
  analysis,
  map,
  stretches,
}: Readonly<{ analysis: Analysis; map: MapData; stretches: readonly MapStretch[] }>): ReactElement {
  const { navigating } = useStet()
  const words = useWords(mapWords)
  const decisions = useProject((state) => state.project?.decisions ?? NO_DECISIONS)
  const [shown, setShown] = useState(FIRST)
  const ticks = useMemo(
    () =>
      mapTicks(analysis, decisions)
        .filter((tick) => tick.axis === 'y')
        .map((tick) => tick.at)
        .sort((a, b) => a - b),
    [analysis, decisions],
  )
  const isTimed = map.scale.unit === 'seconds'
  const tellX = (x: number | null): string =>
    x === null ? '–' : isTimed ? words.at(x) : grouped(Math.round(x))
  return (
    <>
      <table className="overview-table">
        <thead>
          <tr>
            <th scope="col">{words.formColumn}</th>
            <th scope="col">{words.rowsColumn}</th>
            <th scope="col">{words.saidColumn}</th>
            <th scope="col" className="count">
              {words.wordsColumn}
            </th>
            <th scope="col" className="count">
              {words.flagsColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {stretches.slice(0, shown).map((stretch) => {
            const [from, to] = stretch.rows
            const isCut = stretch.form === 'cut' || stretch.form === 'substantive'
            return (
              <tr key={stretch.key}>
                <th scope="row" className={`form ${stretch.form}`}>
                  {words[`form_${stretch.form}`]}
                </th>
                <td>
                  <button
                    type="button"
                    className="text-button"
                    onClick={() => navigating.goToRow(stretch.row)}
                  >
                    {isCut ? words.afterRow(from) : words.rows(from, to)}
                  </button>
                </td>
                <td className="figures">
                  {stretch.x0 === null ? '–' : `${tellX(stretch.x0)}–${tellX(stretch.x1)}`}
                </td>
                <td className="count figures">{grouped(Math.round(stretch.words))}</td>
                <td className="count figures">
                  {isCut ? '' : ticks.filter((at) => at >= stretch.y0 && at < stretch.y1).length || ''}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {stretches.length > shown && (
        <button type="button" className="text-button" onClick={() => setShown(shown + 200)}>
          {words.more(Math.min(200, stretches.length - shown))}
        </button>
      )}
    </>
  )
}

type NamedPart = ArticlePart & Readonly<{ key: string; title: string | null }>

/** The article from heading to heading. */
function partsOf(map: MapData): readonly NamedPart[] {
  const ends = [...map.headings.slice(1).map((heading) => heading.y), map.scale.y.end]
  const named = map.headings.map(({ y, title, row }, at) => ({ key: row, title, y0: y, y1: ends[at] ?? y }))
  const first = named[0]
  return first === undefined || first.y0 === 0
    ? named
    : [{ key: 'opening', title: null, y0: 0, y1: first.y0 }, ...named]
}

const partKey = (map: MapData, part: ArticlePart | null): string =>
  part === null ? '' : (partsOf(map).find((each) => each.y0 === part.y0 && each.y1 === part.y1)?.key ?? 'own')

function partOfKey(map: MapData, key: string): ArticlePart | null {
  const found = partsOf(map).find((each) => each.key === key)
  return found === undefined ? null : { y0: found.y0, y1: found.y1 }
}
