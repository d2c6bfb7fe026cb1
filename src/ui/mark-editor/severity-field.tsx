import type { ReactElement } from 'react'
import { DEFAULT_WEIGHTS, SEVERITIES } from '../../core/model/mqm.ts'
import type { Severity } from '../../core/model/mqm.ts'
import { useProject } from '../shared/stet-context.tsx'
import { useWords } from '../language/language-context.tsx'
import { sharedWords } from '../shared/words.ts'
import { markWords } from './words.ts'

/** Four degrees with the form each has in the text and what it counts in the score. Keys 1 to 4. */
export function SeverityField({
  value,
  onChange,
}: Readonly<{ value: Severity; onChange: (severity: Severity) => void }>): ReactElement {
  const words = useWords(markWords)
  const shared = useWords(sharedWords)
  const weights = useProject((state) => state.project?.weights ?? DEFAULT_WEIGHTS)
  return (
    <fieldset>
      <legend className="label">{words.severity}</legend>
      <div className="severities">
        {SEVERITIES.map((severity) => (
          <label key={severity} className={severity === value ? 'chosen' : ''}>
            <input
              type="radio"
              name="severity"
              value={severity}
              checked={severity === value}
              onChange={() => onChange(severity)}
            />
            <span className={`severity ${severity}`}>{shared.severity(severity)}</span>
            <small>
              {weights[severity]}
              <span className="hidden-text">{words.points}</span>
            </small>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
