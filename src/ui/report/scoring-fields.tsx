import type { ReactElement } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { DEFAULT_WEIGHTS, SEVERITIES } from '../../core/model/mqm.ts'
import type { ScoringModel } from '../../core/model/scoring.ts'
import { DEFAULT_SCORING } from '../../core/model/scoring.ts'
import { faultsOf } from '../../core/review/score-models.ts'
import { reviewScore } from '../../state/selectors/score.ts'
import { useWords } from '../language/language-context.tsx'
import { useProject, useStet } from '../shared/stet-context.tsx'
import { sharedWords } from '../shared/words.ts'
import { CommitField } from './commit-field.tsx'
import { figure } from './figure.ts'
import { reportWords } from './words.ts'

const MOST = 1000
type NumberField = Exclude<keyof ScoringModel, 'kind'>
const FIELDS: readonly NumberField[] = ['maximum', 'threshold', 'referenceWords', 'acceptable']

/** Weights and model of the score, and what they make of the review as it stands. */
export function ScoringFields({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement | null {
  const { reporting } = useStet()
  const words = useWords(reportWords)
  const shared = useWords(sharedWords)
  const project = useProject((state) => state.project)
  if (project === null) return null
  const { weights, scoring = DEFAULT_SCORING } = project
  const { quality, penalty, words: count } = reviewScore(analysis, project)
  const faults: Readonly<Record<NumberField, string>> = {
    maximum: words.badAmount,
    threshold: words.badThreshold,
    referenceWords: words.badReference,
    acceptable: words.badAmount,
  }
  const isUsual =
    scoring === DEFAULT_SCORING && SEVERITIES.every((each) => weights[each] === DEFAULT_WEIGHTS[each])
  return (
    <fieldset className="report-scoring">
      <legend>{words.scoring}</legend>
      <div className="report-numbers">
        {SEVERITIES.map((severity) => (
          <CommitField
            key={severity}
            label={shared.severity(severity)}
            value={String(weights[severity])}
            isNumber
            fault={(text) => {
              const value = numberOf(text)
              return value >= 0 && value <= MOST ? null : words.badNumber('0', String(MOST))
            }}
            onCommit={(text) => reporting.setWeights({ ...weights, [severity]: numberOf(text) })}
          />
        ))}
      </div>
      <div className="report-model" role="radiogroup" aria-label={words.model}>
        {(['calibrated', 'raw'] as const).map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="model"
              checked={scoring.kind === kind}
              onChange={() => reporting.setScoring({ ...scoring, kind })}
            />
            {words[kind]}
          </label>
        ))}
      </div>
      <div className="report-numbers">
        {FIELDS.filter(
          (field) => scoring.kind === 'calibrated' || (field !== 'acceptable' && field !== 'referenceWords'),
        ).map((field) => (
          <CommitField
            key={field}
            label={words[field]}
            value={String(scoring[field])}
            isNumber
            fault={(text) =>
              faultsOf({ ...scoring, [field]: numberOf(text) }).includes(field) ? faults[field] : null
            }
            onCommit={(text) => {
              const next = { ...scoring, [field]: numberOf(text) }
              // a lower maximum must not leave the threshold above it
              const isAbove = next.threshold >= next.maximum
              reporting.setScoring(isAbove ? { ...next, threshold: next.maximum * 0.9 } : next)
            }}
          />
        ))}
      </div>
      <p className="report-score">
        {quality.score === null ? (
          words.noScore
        ) : (
          <>
            <b>{words.result(figure(quality.score), figure(scoring.maximum))}</b>,{' '}
            {quality.passed === true ? words.passes : words.fails}
            <span className="report-formula">
              {scoring.kind === 'raw' ? words.rawFormula : words.calibratedFormula}
              {' = '}
              {scoring.kind === 'raw'
                ? `${figure(scoring.maximum)} × (1 − ${figure(penalty)} / ${count})`
                : `${figure(scoring.maximum)} − ${figure(penalty)} × ${scoring.referenceWords} / ${count} × (${figure(scoring.maximum)} − ${figure(scoring.threshold)}) / ${figure(scoring.acceptable)}`}
            </span>
          </>
        )}
      </p>
      {!isUsual && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            reporting.setWeights(DEFAULT_WEIGHTS)
            reporting.setScoring(DEFAULT_SCORING)
          }}
        >
          {words.usual}
        </button>
      )}
    </fieldset>
  )
}

/** NaN for what is no number, an empty field too; a comma is read as a decimal point. */
function numberOf(text: string): number {
  const plain = text.trim().replace(',', '.')
  return plain === '' ? Number.NaN : Number(plain)
}
