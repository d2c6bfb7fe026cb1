import type { ReactElement } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { CutGrade } from '../../core/model/cut-grade.ts'
import { cutGrades } from '../../state/selectors/cut-grades.ts'
import { useWords } from '../language/language-context.tsx'
import { grouped } from '../shared/wording.ts'
import { sharedWords } from '../shared/words.ts'
import { overviewWords } from './words.ts'

/** `all`: no kind is chosen. */
export type GradeChoice = CutGrade | null | 'all'

/** Minutes cut by kind; a kind chosen leaves only its cuts in the list of cuts. */
export function CutGrades({
  analysis,
  chosen,
  onChoose,
}: Readonly<{
  analysis: Analysis
  chosen: GradeChoice
  onChoose: (grade: GradeChoice) => void
}>): ReactElement | null {
  const words = useWords(overviewWords)
  const shared = useWords(sharedWords)
  const totals = cutGrades(analysis)
  if (totals.length === 0) return null
  const isTimed = totals.some((total) => total.seconds !== null)
  const most = Math.max(...totals.map((total) => total.words), 1)
  return (
    <table className="overview-table">
      <caption>{words.gradesTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{words.gradeColumn}</th>
          <th scope="col" className="count">
            {words.passagesColumn}
          </th>
          <th scope="col" className="count">
            {words.wordsColumn}
          </th>
          {isTimed && (
            <th scope="col" className="count">
              {words.timeColumn}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {totals.map(({ grade, passages, words: count, seconds }) => (
          <tr key={grade ?? 'none'}>
            <th scope="row">
              <button
                type="button"
                className={`text-button${grade === 'substance' ? ' grave' : ''}`}
                aria-pressed={chosen === grade}
                onClick={() => onChoose(chosen === grade ? 'all' : grade)}
              >
                {words.grade(grade)}
              </button>
              <span className="share-bar" aria-hidden="true">
                <span style={{ width: `${Math.round((count / most) * 100)}%` }} />
              </span>
            </th>
            <td className="count figures">{grouped(passages)}</td>
            <td className="count figures">{grouped(count)}</td>
            {isTimed && <td className="count figures">{seconds === null ? '' : shared.duration(seconds)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
