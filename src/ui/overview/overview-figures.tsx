import type { ReactElement } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { coverage, reviewProgress } from '../../state/selectors/coverage.ts'
import { coverageMap } from '../../state/selectors/coverage-map.ts'
import { NO_DECISIONS, NO_MARKS, NONE_REVIEWED } from '../../state/selectors/current.ts'
import { flagMatrix } from '../../state/selectors/flag-matrix.ts'
import { rowIndex, rowOfPlace } from '../../state/selectors/row-index.ts'
import { useWords } from '../language/language-context.tsx'
import { useProject, useStet } from '../shared/stet-context.tsx'
import { clock, grouped } from '../shared/wording.ts'
import { sharedWords } from '../shared/words.ts'
import { useShowFlags } from './use-show-flags.ts'
import { overviewWords } from './words.ts'

/** What there is to count, each figure a way to what it counts. */
export function OverviewFigures({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement {
  const { navigating } = useStet()
  const words = useWords(overviewWords)
  const shared = useWords(sharedWords)
  const showFlags = useShowFlags(analysis)
  const reviewed = useProject((state) => state.project?.reviewed ?? NONE_REVIEWED)
  const decisions = useProject((state) => state.project?.decisions ?? NO_DECISIONS)
  const marks = useProject((state) => state.project?.marks ?? NO_MARKS)
  const kept = coverage(analysis)
  const map = coverageMap(analysis)
  const progress = reviewProgress(analysis, reviewed)
  const matrix = flagMatrix(analysis, decisions)

  const goTo = (row: string | undefined): (() => void) | null =>
    row === undefined || row === '' ? null : () => navigating.goToRow(row)
  const unreviewed = analysis.rows.find((row) => row.number !== null && !Object.hasOwn(reviewed, row.id))
  const firstMark = Object.values(marks).sort((a, b) => a.anchor.start - b.anchor.start)[0]
  const rowOfMark = firstMark === undefined ? null : rowOfPlace(analysis, firstMark.anchor)
  const lastSaid = analysis.rows[rowIndex(analysis).ofTranscriptSentence.at(-1) ?? -1]?.id
  return (
    <dl className="overview-figures" aria-label={words.figures}>
      {kept !== null && (
        <>
          <Figure
            value={shared.percent(kept.kept)}
            name={words.wordsKept}
            hint={words.toFirst}
            onClick={goTo(map?.cuts[0]?.row)}
          />
          <Figure
            value={shared.percent(kept.sourced)}
            name={words.wordsSourced}
            hint={words.toFirst}
            onClick={goTo(map?.additions[0]?.row)}
          />
          {kept.recordingSeconds !== null && (
            <Figure
              value={clock(kept.recordingSeconds)}
              name={words.recording}
              hint=""
              onClick={goTo(lastSaid)}
            />
          )}
          <Figure
            value={grouped(kept.cuts)}
            name={words.cuts(kept.cuts, kept.cutWords)}
            hint={words.toFirst}
            onClick={goTo(map?.cuts[0]?.row)}
          />
          <Figure
            value={grouped(kept.substantiveCuts)}
            name={words.substantiveCuts(kept.substantiveCuts)}
            hint={words.toFirst}
            onClick={goTo(map?.cuts.find((cut) => cut.substantive)?.row)}
          />
          <Figure
            value={grouped(kept.moves)}
            name={words.moves(kept.moves)}
            hint={words.toFirst}
            onClick={goTo(map?.moves[0]?.row)}
          />
          <Figure
            value={grouped(kept.additions)}
            name={words.additions(kept.additions)}
            hint={words.toFirst}
            onClick={goTo(map?.additions[0]?.row)}
          />
        </>
      )}
      <Figure
        value={grouped(progress.reviewed)}
        name={words.rowsReviewed(progress.rows)}
        hint={words.toUnreviewed}
        onClick={goTo(unreviewed?.id)}
        share={progress.reviewed / Math.max(1, progress.rows)}
      />
      <Figure
        value={grouped(matrix.decided)}
        name={words.flagsDecided(analysis.flags.length)}
        hint={words.toOpen}
        onClick={matrix.allOpen === 0 ? null : () => showFlags({ state: 'open' })}
        share={matrix.decided / Math.max(1, analysis.flags.length)}
      />
      <Figure
        value={grouped(Object.keys(marks).length)}
        name={words.marks(Object.keys(marks).length)}
        hint={words.toMarks}
        onClick={goTo(rowOfMark?.id)}
      />
    </dl>
  )
}

/** `onClick` null: there is nothing to go to. */
function Figure({
  value,
  name,
  hint,
  onClick,
  share,
}: Readonly<{
  value: string
  name: string
  hint: string
  onClick: (() => void) | null
  share?: number
}>): ReactElement {
  return (
    <div>
      <dd>
        {onClick === null ? (
          value
        ) : (
          <button
            type="button"
            className="figure-button"
            aria-label={`${value} ${name}${hint}`}
            onClick={onClick}
          >
            {value}
          </button>
        )}
      </dd>
      <dt>
        {name}
        {share !== undefined && (
          <span className="share-bar" aria-hidden="true">
            <span style={{ width: `${Math.round(share * 100)}%` }} />
          </span>
        )}
      </dt>
    </div>
  )
}
