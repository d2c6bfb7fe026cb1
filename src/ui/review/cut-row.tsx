import type { ReactElement } from 'react'
import { memo } from 'react'
import { getEntry } from '../../core/review/change.ts'
import type { CutLabel } from '../../core/model/row-notes.ts'
import type { Verdict } from '../../core/model/project.ts'
import { gradeOf } from '../../state/selectors/cut-grades.ts'
import { cutFacts, secondsOf } from '../../state/selectors/cuts.ts'
import type { CutFacts } from '../../state/selectors/cuts.ts'
import { Icon } from '../shared/icons.tsx'
import { Key } from '../shared/key.tsx'
import { useProject, useStet, useView } from '../shared/stet-context.tsx'
import { RuleMessage } from '../shared/rule-message.tsx'
import { TimeStamp } from '../shared/time-stamp.tsx'
import { useWords } from '../language/language-context.tsx'
import { grouped, langOf } from '../shared/wording.ts'
import { AlignButton, AlignPlace } from './align-place.tsx'
import { guessHeight } from './passage-row.tsx'
import type { RowProps } from './passage-row.tsx'
import { CutLabels } from './cut-labels.tsx'
import { LeftSpeech } from './left-speech.tsx'
import { BookmarkNote, NotePlace } from './row-note.tsx'
import { reviewWords } from './words.ts'
import { useIsCurrentRow } from './row-state.ts'
import { Turn } from './turn.tsx'
import { WhyButton, WhyPlace } from './why-button.tsx'

/** A passage of the recording that the article leaves out: a torn gap over both columns. */
export const CutRow = memo(function CutRow({ analysis, row, position, size }: RowProps): ReactElement | null {
  const { navigating } = useStet()
  const facts = cutFacts(analysis)[row.cut ?? -1]
  const isToggled = useView((state) => Object.hasOwn(state.toggledCuts, row.id))
  const isCurrentFlag = useView(
    (state) => state.currentFlag !== null && state.currentFlag === facts?.flag?.id,
  )
  const isCurrent = useIsCurrentRow(row) || isCurrentFlag
  const verdict = useProject((state) =>
    facts?.flag == null || state.project === null
      ? null
      : (getEntry(state.project.decisions, facts.flag.id)?.verdict ?? null),
  )
  const cutId = analysis.alignment?.cuts[row.cut ?? -1]?.id ?? ''
  const label = useProject((state) => getEntry(state.project?.cutLabels ?? NO_LABELS, cutId))
  const words = useWords(reviewWords)
  const grade = facts === undefined ? null : gradeOf(facts)
  const { transcript } = analysis
  if (facts === undefined || transcript === null) return null
  // a substantive cut opens by itself until it is decided
  const isOpen = (facts.substantive && verdict === null) !== isToggled
  return (
    <article
      className="cut-holder"
      id={`row-${row.id}`}
      data-row={row.id}
      data-cut={row.id}
      aria-posinset={position}
      aria-setsize={size}
      aria-labelledby={`cut-${row.id}`}
      tabIndex={-1}
      style={{ containIntrinsicBlockSize: `auto ${isOpen ? 130 + guessHeight(facts.words * 6) : 42}px` }}
    >
      <section
        className={`cut${isOpen ? ' open' : ''}${isCurrent ? ' current' : ''}`}
        id={`cut-${row.id}`}
        aria-label={cutName(words, facts)}
      >
        <div className="cut-bar">
          <button
            type="button"
            className="disclosure"
            aria-expanded={isOpen}
            aria-label={isOpen ? words.closeCut : words.openCut}
            onClick={() => navigating.toggleCut(row.id)}
            {...(facts.flag === null ? {} : { 'data-flag-control': facts.flag.id })}
          >
            <Icon name={isOpen ? 'down' : 'right'} />
          </button>
          <span className="cut-here">{words.cutHere}</span>
          <CutFigures facts={facts} />
          {facts.substantive ? (
            <span className="grade substantive">{words.substantive}</span>
          ) : (
            grade !== null && <span className="grade">{words.grade(grade)}</span>
          )}
          {label !== null && <span className="cut-label">{words.label(label)}</span>}
          <BookmarkNote row={row} />
          <span className="cut-words" lang={langOf(transcript.language)}>
            {isOpen ? '' : facts.opening}
          </span>
          <VerdictWords verdict={verdict} />
          <WhyButton row={row} isCurrent={isCurrent}>
            ?
          </WhyButton>
          <AlignButton row={row} isCurrent={isCurrent} />
          {facts.startSeconds !== null && (
            <span className="cut-range">
              <TimeStamp seconds={facts.startSeconds} />
              {facts.endSeconds !== null && (
                <>
                  –<TimeStamp seconds={facts.endSeconds} />
                </>
              )}
            </span>
          )}
        </div>
        {isOpen && (
          <div className="cut-body">
            <div className="cut-why">
              {facts.flag === null ? <p>{words.leavesOut}</p> : <RuleMessage flag={facts.flag} />}
              {facts.flag !== null && <CutButtons rowId={row.id} flag={facts.flag.id} verdict={verdict} />}
              <CutLabels rowId={row.id} label={label} />
            </div>
            <div className="recording" lang={langOf(transcript.language)}>
              {row.pieces.map((piece) => (
                <Turn
                  key={`${piece.turn}-${piece.sentences[0]}`}
                  analysis={analysis}
                  transcript={transcript}
                  sentences={piece.sentences}
                />
              ))}
              <LeftSpeech analysis={analysis} row={row} />
            </div>
          </div>
        )}
        {isCurrent && <AlignPlace analysis={analysis} row={row} />}
        {isCurrent && <NotePlace row={row} />}
        <WhyPlace analysis={analysis} row={row} />
      </section>
    </article>
  )
})

const NO_LABELS: Readonly<Record<string, CutLabel>> = {}

function CutFigures({ facts }: Readonly<{ facts: CutFacts }>): ReactElement {
  const words = useWords(reviewWords)
  const seconds = secondsOf(facts)
  return (
    <span className="cut-figures">
      <b>{grouped(facts.words)}</b> {words.wordsUnit(facts.words)}
      {seconds !== null && (
        <>
          {words.comma}
          <b>{Math.round(seconds)}</b> {words.secondsUnit}
        </>
      )}
    </span>
  )
}

function CutButtons({
  rowId,
  flag,
  verdict,
}: Readonly<{ rowId: string; flag: string; verdict: Verdict | null }>): ReactElement {
  const { reviewing } = useStet()
  const words = useWords(reviewWords)
  if (verdict !== null)
    return (
      <div className="cut-act">
        <button type="button" className="text-button" onClick={() => reviewing.reopen(flag)}>
          {words.decideAgain}
        </button>
      </div>
    )
  return (
    <div className="cut-act">
      <button type="button" className="text-button" onClick={() => reviewing.markOmission(rowId)}>
        {words.markOmission} <Key of="omission">O</Key>
      </button>
      <button type="button" className="text-button" onClick={() => reviewing.fineToCut(rowId)}>
        {words.fineToCut} <Key of="fineToCut">X</Key>
      </button>
    </div>
  )
}

function VerdictWords({ verdict }: Readonly<{ verdict: Verdict | null }>): ReactElement | null {
  const words = useWords(reviewWords)
  if (verdict === null) return null
  return (
    <span className="cut-verdict">
      <Icon name="tick" className="tick" />
      {verdict === 'dismissed' ? words.fineToCut : words.omission}
    </span>
  )
}

/** "Cut passage, 107 words, 37 seconds, substantive". */
function cutName(words: typeof reviewWords.english, facts: CutFacts): string {
  const seconds = secondsOf(facts)
  return words.cutName(facts.words, seconds === null ? null : Math.round(seconds), facts.substantive)
}
