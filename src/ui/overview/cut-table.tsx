import type { ReactElement } from 'react'
import { useState } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Row } from '../../core/model/row.ts'
import { gradeOf } from '../../state/selectors/cut-grades.ts'
import { cutFacts, secondsOf } from '../../state/selectors/cuts.ts'
import { rowIndex } from '../../state/selectors/row-index.ts'
import { shortened } from '../flag-panel/flag-reason.tsx'
import { useWords } from '../language/language-context.tsx'
import { mapWords } from '../map/map-words.ts'
import { useStet } from '../shared/stet-context.tsx'
import { TimeStamp } from '../shared/time-stamp.tsx'
import { langOf } from '../shared/wording.ts'
import { sharedWords } from '../shared/words.ts'
import type { GradeChoice } from './cut-grades.tsx'
import { overviewWords } from './words.ts'

/** Lines at first: a long recording has hundreds of cuts, most of them a word. */
const FIRST = 30

/** Each cut with its first words; one selected opens. */
export function CutTable({
  analysis,
  grade,
}: Readonly<{ analysis: Analysis; grade: GradeChoice }>): ReactElement {
  const { navigating } = useStet()
  const words = useWords(overviewWords)
  const shared = useWords(sharedWords)
  const more = useWords(mapWords)
  const [shown, setShown] = useState(FIRST)
  const facts = cutFacts(analysis)
    .filter((cut) => grade === 'all' || gradeOf(cut) === grade)
    .sort((a, b) => Number(b.substantive) - Number(a.substantive) || a.cut - b.cut)
  if (facts.length === 0) return <p>{words.nothingCut}</p>
  const hasTimes = facts.some((cut) => cut.startSeconds !== null)
  const rowOfCut = (cut: number): Row | undefined => {
    const first = analysis.alignment?.cuts[cut]?.transcript[0] ?? -1
    return analysis.rows[rowIndex(analysis).ofTranscriptSentence[first] ?? -1]
  }
  return (
    <>
      <table className="overview-table cut-table">
        <caption>{grade === 'all' ? words.cutsTitle : words.cutsOf(words.grade(grade))}</caption>
        <thead>
          <tr>
            {hasTimes && <th scope="col">{words.at}</th>}
            <th scope="col">{words.what}</th>
            <th scope="col" className="count">
              {words.wordsColumn}
            </th>
            {hasTimes && (
              <th scope="col" className="count">
                {words.time}
              </th>
            )}
            <th scope="col">{words.gradeHead}</th>
          </tr>
        </thead>
        <tbody>
          {facts.slice(0, shown).map((cut) => {
            const row = rowOfCut(cut.cut)
            const seconds = secondsOf(cut)
            return (
              <tr key={cut.cut}>
                {hasTimes && (
                  <td className="at">
                    {cut.startSeconds !== null && <TimeStamp seconds={cut.startSeconds} />}
                  </td>
                )}
                <td lang={langOf(analysis.transcript?.language ?? 'und')}>
                  {row === undefined ? (
                    shortened(cut.opening, 90)
                  ) : (
                    <button type="button" className="text-button" onClick={() => navigating.goToRow(row.id)}>
                      {shortened(cut.opening, 90)}
                    </button>
                  )}
                </td>
                <td className="count figures">{cut.words}</td>
                {hasTimes && (
                  <td className="count figures">{seconds === null ? '' : shared.duration(seconds)}</td>
                )}
                <td>
                  <span className={`grade${cut.substantive ? ' substantive' : ''}`}>
                    {words.grade(gradeOf(cut))}
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {facts.length > shown && (
        <button type="button" className="text-button" onClick={() => setShown(shown + 200)}>
          {more.more(Math.min(200, facts.length - shown))}
        </button>
      )}
    </>
  )
}
