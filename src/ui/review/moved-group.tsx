import type { ReactElement, ReactNode } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Row } from '../../core/model/row.ts'
import { Icon } from '../shared/icons.tsx'
import { useStet } from '../shared/stet-context.tsx'
import { TimeStamp } from '../shared/time-stamp.tsx'
import { counted } from '../shared/wording.ts'
import { homeRow } from './home-row.ts'

/** Rows that stand elsewhere in the article than in the recording, behind a double rule. */
export function MovedGroup({
  analysis,
  move,
  rows,
  children,
}: Readonly<{ analysis: Analysis; move: number; rows: readonly Row[]; children: ReactNode }>): ReactElement {
  const { navigating } = useStet()
  const moved = analysis.alignment!.moves[move]! // a row names only moves of its own analysis
  const said = saidAt(analysis, rows)
  const home = homeRow(analysis, move)
  return (
    <div className="moved">
      {/* what stands in a feed between its articles must be an article as well */}
      <article className="moved-line" aria-label={`Moved passage, ${counted(rows.length, 'row')}`}>
        <Icon name="movedUp" className={moved.direction} />
        <b>{moved.direction === 'up' ? 'Moved up' : 'Moved down'}</b>
        <span>
          {counted(rows.length, 'row')}
          {said !== null && (
            <>
              , said at <TimeStamp seconds={said} />
            </>
          )}
        </span>
        {home !== null && (
          <button type="button" className="text-button" onClick={() => navigating.goToRow(home.id)}>
            Show where
          </button>
        )}
      </article>
      {children}
    </div>
  )
}

/** One line where moved rows were said. */
export function HomeStub({
  analysis,
  move,
  target,
}: Readonly<{ analysis: Analysis; move: number; target: Row }>): ReactElement {
  const { navigating } = useStet()
  const said = saidAt(analysis, [target])
  return (
    <article className="home-stub" data-home={move} aria-label="Home of a moved passage">
      <span>
        Said here{said !== null && <> at </>}
        {said !== null && <TimeStamp seconds={said} />}, printed in
      </span>
      <button type="button" className="text-button" onClick={() => navigating.goToRow(target.id)}>
        row {target.number}
      </button>
    </article>
  )
}

function saidAt(analysis: Analysis, rows: readonly Row[]): number | null {
  const first = rows[0]?.pieces[0]?.sentences[0]
  return first === undefined ? null : (analysis.transcript?.sentences[first]?.startSeconds ?? null)
}
