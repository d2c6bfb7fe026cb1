import type { ReactElement } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Row } from '../../core/model/row.ts'
import { coverage } from '../../state/selectors/coverage.ts'
import { cutFacts, secondsOf } from '../../state/selectors/cuts.ts'
import { rowIndex } from '../../state/selectors/row-index.ts'
import { shortened } from '../flag-panel/flag-reason.tsx'
import { useStet } from '../shared/stet-context.tsx'
import { TimeStamp } from '../shared/time-stamp.tsx'
import { clock, counted, duration, langOf, percent } from '../shared/wording.ts'
import { PassageList } from './passage-list.tsx'
import './overview.css'

/** What the article keeps of the recording, in figures and lists. */
export function OverviewPage({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement {
  const kept = coverage(analysis)
  return (
    <main className="page-scroll">
      <div className="page">
        <h1 className="page-title">What the article keeps of the recording</h1>
        {kept === null ? (
          <p className="page-lead">There is no transcript, so nothing can be said about the recording.</p>
        ) : (
          <>
            <p className="page-lead">
              Cuts, moved passages and additions, each with its row. Select one to open it.
            </p>
            <div className="overview">
              <div>
                <CutTable analysis={analysis} />
              </div>
              <div>
                <dl className="overview-figures">
                  <Figure value={percent(kept.kept)} name="of words kept" />
                  {kept.recordingSeconds !== null && (
                    <Figure value={clock(kept.recordingSeconds)} name="recording" />
                  )}
                  <Figure
                    value={String(kept.cuts)}
                    name={`${kept.cuts === 1 ? 'cut' : 'cuts'}, ${counted(kept.cutWords, 'word')}`}
                  />
                  <Figure
                    value={String(kept.substantiveCuts)}
                    name={kept.substantiveCuts === 1 ? 'substantive cut' : 'substantive cuts'}
                  />
                  <Figure
                    value={String(kept.moves)}
                    name={kept.moves === 1 ? 'passage moved' : 'passages moved'}
                  />
                  <Figure
                    value={String(kept.additions)}
                    name={kept.additions === 1 ? 'passage added' : 'passages added'}
                  />
                </dl>
                <PassageList analysis={analysis} />
              </div>
            </div>
          </>
        )}
      </div>
    </main>
  )
}

function Figure({ value, name }: Readonly<{ value: string; name: string }>): ReactElement {
  return (
    <div>
      <dd>{value}</dd>
      <dt>{name}</dt>
    </div>
  )
}

function CutTable({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement {
  const { navigating } = useStet()
  const facts = [...cutFacts(analysis)].sort(
    (a, b) => Number(b.substantive) - Number(a.substantive) || a.cut - b.cut,
  )
  if (facts.length === 0) return <p>Nothing was cut.</p>
  const hasTimes = facts.some((cut) => cut.startSeconds !== null)
  const rowOfCut = (cut: number): Row | undefined => {
    const first = analysis.alignment?.cuts[cut]?.transcript[0] ?? -1
    return analysis.rows[rowIndex(analysis).ofTranscriptSentence[first] ?? -1]
  }
  return (
    <table className="cut-table">
      <caption>Cuts, substantive first</caption>
      <thead>
        <tr>
          {hasTimes && <th scope="col">At</th>}
          <th scope="col">What</th>
          <th scope="col" className="count">
            Words
          </th>
          {hasTimes && (
            <th scope="col" className="count">
              Time
            </th>
          )}
          <th scope="col">Grade</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((cut) => {
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
              {hasTimes && <td className="count figures">{seconds === null ? '' : duration(seconds)}</td>}
              <td>{cut.substantive && <span className="grade substantive">Substantive</span>}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
