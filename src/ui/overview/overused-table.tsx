import type { ReactElement } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { overused } from '../../state/selectors/overused.ts'
import { useWords } from '../language/language-context.tsx'
import { useStet } from '../shared/stet-context.tsx'
import { langOf } from '../shared/wording.ts'
import { overviewWords } from './words.ts'

/** Words that the translation leans on. One selected is looked for in the whole text. */
export function OverusedTable({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement | null {
  const { finding, navigating } = useStet()
  const words = useWords(overviewWords)
  const uses = overused(analysis)
  if (analysis.transcript === null) return null
  const search = (word: string): void => {
    navigating.openPage('review')
    finding.open(word)
    void finding.look({ words: word, isWord: true, isPattern: false })
  }
  return uses.length === 0 ? (
    <p className="overview-note">{words.noOverused}</p>
  ) : (
    <table className="overview-table">
      <caption>{words.overusedTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{words.word}</th>
          <th scope="col" className="count">
            {words.inArticle}
          </th>
          <th scope="col" className="count">
            {words.inRecording}
          </th>
        </tr>
      </thead>
      <tbody>
        {uses.map((use) => (
          <tr key={use.word}>
            <th scope="row">
              <button
                type="button"
                className="text-button"
                lang={langOf(analysis.article.language)}
                onClick={() => search(use.word)}
              >
                {use.word}
              </button>
            </th>
            <td className="count figures">
              {use.articlePer1000.toFixed(1)} <span className="aside">{use.article} ×</span>
            </td>
            <td className="count figures">
              {use.transcriptPer1000.toFixed(1)} <span className="aside">{use.transcript} ×</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
