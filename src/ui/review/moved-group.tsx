import type { ReactElement, ReactNode } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Row } from '../../core/model/row.ts'
import { Icon } from '../shared/icons.tsx'
import { useStet } from '../shared/stet-context.tsx'
import { TimeStamp } from '../shared/time-stamp.tsx'
import { useWords } from '../language/language-context.tsx'
import { reviewWords } from './words.ts'
import { homeRow } from './home-row.ts'

/** Rows that stand elsewhere in the article than in the recording, behind a double rule. */
export function MovedGroup({
  analysis,
  move,
  rows,
  children,
}: Readonly<{ analysis: Analysis; move: number; rows: readonly Row[]; children: ReactNode }>): ReactElement {
  const { navigating } = useStet()
  const words = useWords(reviewWords)
  const moved = analysis.alignment!.moves[move]! // a row names only moves of its own analysis
  const said = saidAt(analysis, rows)
  const home = homeRow(analysis, move)
  return (
    <div className="moved">
      {/* what stands in a feed between its articles must be an article as well */}
      <article className="moved-line" aria-label={words.movedPassage(rows.length)}>
        <Icon name="movedUp" className={moved.direction} />
        <b>{moved.direction === 'up' ? words.movedUp : words.movedDown}</b>
        <span>
          {words.rows(rows.length)}
          {said !== null && (
            <>
              {words.saidAt}
              <TimeStamp seconds={said} />
            </>
          )}
        </span>
        {home !== null && (
          <button type="button" className="text-button" onClick={() => navigating.goToRow(home.id)}>
            {words.showWhere}
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
  const words = useWords(reviewWords)
  const said = saidAt(analysis, [target])
  return (
    <article className="home-stub" data-home={move} aria-label={words.homeOfMoved}>
      <span>
        {words.saidHere}
        {said !== null && words.at}
        {said !== null && <TimeStamp seconds={said} />}
        {words.printedIn}
      </span>
      <button type="button" className="text-button" onClick={() => navigating.goToRow(target.id)}>
        {words.rowLink(target.number)}
      </button>
    </article>
  )
}

function saidAt(analysis: Analysis, rows: readonly Row[]): number | null {
  const first = rows[0]?.pieces[0]?.sentences[0]
  return first === undefined ? null : (analysis.transcript?.sentences[first]?.startSeconds ?? null)
}
