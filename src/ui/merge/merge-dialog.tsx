import type { ReactElement } from 'react'
import { useMemo, useState } from 'react'
import { measureAgreement } from '../../core/exchange/agreement.ts'
import { ownReview } from '../../core/exchange/compare.ts'
import type { ImportedReview } from '../../core/exchange/imported-review.ts'
import type { MergeChoice } from '../../core/exchange/merge.ts'
import { mergeReview } from '../../core/exchange/merge.ts'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Project } from '../../core/model/project.ts'
import { useWords } from '../language/language-context.tsx'
import { useTold } from '../language/use-told.ts'
import { Dialog } from '../shared/dialog.tsx'
import { useAnalysis, useProject, useStet, useView } from '../shared/stet-context.tsx'
import { sharedWords } from '../shared/words.ts'
import { AnswerConflicts, MarkMeetings } from './meetings.tsx'
import { mergeWords } from './words.ts'
import './merge.css'

/** What somebody else found, beside what we have; taken over review by review. */
export function MergeDialog(): ReactElement | null {
  const { merging } = useStet()
  const words = useWords(mergeWords)
  const shared = useWords(sharedWords)
  const told = useTold()
  const merge = useView((state) => state.merge)
  const project = useProject((state) => state.project)
  const analysis = useAnalysis((state) => state.analysis)
  if (merge === null || project === null || analysis === null) return null
  const { reviews, problem, file } = merge
  const isEmpty = reviews?.every(
    ({ marks, decisions, skipped }) => marks.length + decisions.length + skipped.length === 0,
  )
  return (
    <Dialog title={words.title} onClose={merging.close} className="merge">
      <div className="merge-body">
        {problem !== null && (
          <div className="import-problem" role="alert">
            <b>{told(problem.what)}</b>
            {shared.gap}
            {told(problem.remedy)}
          </div>
        )}
        {reviews === null && problem === null && <p role="status">{words.reading}</p>}
        {isEmpty === true && <p role="status">{words.nothing}</p>}
        {reviews !== null && isEmpty === false && (
          <>
            <p className="page-lead">{words.lead(file)}</p>
            {reviews.map((review) => (
              <OtherReview key={review.reviewer} {...{ review, project, analysis }} />
            ))}
          </>
        )}
      </div>
    </Dialog>
  )
}

function OtherReview({
  review,
  project,
  analysis,
}: Readonly<{ review: ImportedReview; project: Project; analysis: Analysis }>): ReactElement {
  const { merging } = useStet()
  const words = useWords(mergeWords)
  const told = useTold()
  const [marks, setMarks] = useState<Readonly<Record<string, MergeChoice>>>({})
  const [decisions, setDecisions] = useState<Readonly<Record<string, 'own' | 'theirs'>>>({})
  const merge = useMemo(
    () => mergeReview(project, analysis, review, { marks, decisions }),
    [project, analysis, review, marks, decisions],
  )
  const isTaken = merge.change.patches.length === 0
  return (
    <section className="other-review" aria-label={review.reviewer}>
      <h3>{review.reviewer}</h3>
      <p>
        {words.marks(review.marks.length, merge.same, merge.meetings.length)}
        {review.decisions.length > 0 && `; ${words.answers(review.decisions.length)}`}
      </p>
      <Agreement review={review} project={project} analysis={analysis} />
      <MarkMeetings
        meetings={merge.meetings}
        reviewer={review.reviewer}
        choices={marks}
        choose={(id, choice) => setMarks({ ...marks, [id]: choice })}
      />
      <AnswerConflicts
        conflicts={merge.conflicts}
        analysis={analysis}
        reviewer={review.reviewer}
        choices={decisions}
        choose={(id, choice) => setDecisions({ ...decisions, [id]: choice })}
      />
      {review.skipped.length > 0 && (
        <details>
          <summary>{words.skipped(review.skipped.length)}</summary>
          <ul>
            {review.skipped.map(({ line, words: quoted, reason }, at) => (
              <li key={at}>
                <span className="figures">{line}</span> {quoted !== '' && `“${quoted.slice(0, 80)}” `}
                {told(reason)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {isTaken ? (
        <p role="status">{words.taken}</p>
      ) : (
        <button type="button" className="button primary" onClick={() => merging.take(merge.change)}>
          {words.take(merge.added, merge.answered)}
        </button>
      )}
    </section>
  )
}

function Agreement({
  review,
  project,
  analysis,
}: Readonly<{ review: ImportedReview; project: Project; analysis: Analysis }>): ReactElement | null {
  const words = useWords(mergeWords)
  const shared = useWords(sharedWords)
  // as it was when the file was opened: with theirs taken over one would agree with oneself
  const [agreement] = useState(() =>
    isEmptyReview(ownReview(project, '\0own')) || isEmptyReview(review)
      ? null
      : measureAgreement([ownReview(project, '\0own'), review], analysis),
  )
  const shown = (alpha: number | null): string =>
    alpha === null
      ? words.notDefined
      : alpha
          .toFixed(2)
          .replace(/^-(?=0\.00$)/, '')
          .replace('-', '−')
  if (agreement === null) return null
  return (
    <div>
      <h4>{words.agreement}</h4>
      <p className="hint">{words.alphaHint}</p>
      <dl className="agreement">
        <div>
          <dt>{words.spans}</dt>
          <dd className="figures">{shown(agreement.spans)}</dd>
        </div>
        <div>
          <dt>{words.categories}</dt>
          <dd className="figures">{shown(agreement.categories)}</dd>
        </div>
        {agreement.byCategory.map(({ category, alpha, marks }) => (
          <div key={category}>
            <dt>
              {shared.category(category)} ({marks.join(' / ')})
            </dt>
            <dd className="figures">{shown(alpha)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

const isEmptyReview = ({ marks, decisions }: ImportedReview): boolean =>
  marks.length === 0 && decisions.every(({ verdict }) => verdict === 'dismissed')
