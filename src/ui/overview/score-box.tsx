import type { ReactElement } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { SEVERITIES } from '../../core/model/mqm.ts'
import { reviewScore } from '../../state/selectors/score.ts'
import { useWords } from '../language/language-context.tsx'
import { figure } from '../report/figure.ts'
import { useProject } from '../shared/stet-context.tsx'
import { grouped } from '../shared/wording.ts'
import { sharedWords } from '../shared/words.ts'
import { useShowFlags } from './use-show-flags.ts'
import { overviewWords } from './words.ts'

/** What the confirmed findings come to; how it is reckoned is set on the report page. */
export function ScoreBox({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement | null {
  const words = useWords(overviewWords)
  const shared = useWords(sharedWords)
  const show = useShowFlags(analysis)
  const project = useProject((state) => state.project)
  if (project === null) return null
  const score = reviewScore(analysis, project)
  const { quality } = score
  const { maximum, threshold } = quality.model
  return (
    <section className="score-box" aria-labelledby="score-title">
      <h2 id="score-title">{words.scoreTitle}</h2>
      {quality.score === null ? (
        <p>{words.noScore}</p>
      ) : (
        <p className="score-line">
          <b>{words.score(figure(quality.score), figure(maximum))}</b>
          {score.items > 0 && (
            <span className={quality.passed === true ? 'passed' : 'failed'}>
              {quality.passed === true ? words.passed : words.failed}, {words.threshold(figure(threshold))}
            </span>
          )}
        </p>
      )}
      {score.items === 0 ? (
        <p className="overview-note">{words.nothingConfirmed}</p>
      ) : (
        <table className="overview-table">
          <caption>{words.penalty(figure(score.penalty), score.words)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.severityColumn}</th>
              <th scope="col" className="count">
                {words.items}
              </th>
              <th scope="col" className="count">
                {words.weight}
              </th>
              <th scope="col" className="count">
                {words.points_}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...SEVERITIES].reverse().map((severity) => {
              const count = score.bySeverity[severity]
              return (
                <tr key={severity}>
                  <th scope="row">
                    <span className={`severity ${severity}`}>{shared.severity(severity)}</span>
                  </th>
                  <td className="count figures">
                    {count === 0 ? (
                      <span className="nothing">–</span>
                    ) : (
                      <button
                        type="button"
                        className="figure-button"
                        aria-label={words.confirmed(count, shared.severity(severity))}
                        onClick={() => show({ severity, state: 'decided' })}
                      >
                        {grouped(count)}
                      </button>
                    )}
                  </td>
                  <td className="count figures">{figure(score.weights[severity])}</td>
                  <td className="count figures">{figure(score.weights[severity] * count)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      <p>
        <a href="#report">{words.changeScoring}</a>
      </p>
    </section>
  )
}
