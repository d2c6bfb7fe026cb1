import type { ReactElement } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { speakerShares } from '../../state/selectors/speaker-shares.ts'
import { useWords } from '../language/language-context.tsx'
import { useStet } from '../shared/stet-context.tsx'
import { sharedWords } from '../shared/words.ts'
import { overviewWords } from './words.ts'

/** Who had how much of the talk, and who has how much of the article. */
export function SpeakerTable({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement | null {
  const { navigating } = useStet()
  const words = useWords(overviewWords)
  const shared = useWords(sharedWords)
  const shares = speakerShares(analysis)
  if (shares.length === 0) return null
  return (
    <table className="overview-table">
      <caption>{words.speakersTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{words.speaker}</th>
          <th scope="col" className="count">
            {words.saidColumn}
          </th>
          <th scope="col" className="count">
            {words.printedColumn}
          </th>
          <th scope="col" className="count">
            {words.changeColumn}
          </th>
        </tr>
      </thead>
      <tbody>
        {shares.map((share) => {
          const points = Math.round(share.printedShare * 100) - Math.round(share.saidShare * 100)
          const name = share.speaker ?? words.noName
          const { row } = share
          return (
            <tr key={share.speaker ?? ''}>
              <th scope="row">
                {row === null ? (
                  name
                ) : (
                  <button type="button" className="text-button" onClick={() => navigating.goToRow(row)}>
                    {name}
                  </button>
                )}
                {share.printedAs !== null && (
                  <span className="beneath">{words.printedAs(share.printedAs)}</span>
                )}
              </th>
              <td className="count figures">
                {shared.percent(share.saidShare)}
                <span className="beneath">
                  {share.saidSeconds === null
                    ? words.wordsOf(share.saidWords)
                    : shared.duration(share.saidSeconds)}
                </span>
              </td>
              <td className="count figures">
                {shared.percent(share.printedShare)}
                <span className="beneath">{words.wordsOf(share.printedWords)}</span>
              </td>
              <td className="count figures">
                <span aria-hidden="true">{words.points(points)}</span>
                <span className="hidden-text">{words.pointsSpoken(points)}</span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
