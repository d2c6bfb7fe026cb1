import type { ReactElement } from 'react'
import { useEffect, useRef } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { isOneOf } from '../shared/one-of.ts'
import { SEVERITIES } from '../../core/model/mqm.ts'
import { NO_DECISIONS } from '../../state/selectors/current.ts'
import { flagCounts } from '../../state/selectors/flags.ts'
import { useProject, useStet, useView } from '../shared/stet-context.tsx'
import { SEVERITY_NAMES } from '../shared/wording.ts'

const STATES = ['open', 'decided', 'all'] as const

/** Which flags the panel goes through, with how many each choice would leave. */
export function FlagFilterFields({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement {
  const { navigating } = useStet()
  const filter = useView((state) => state.filter)
  const decisions = useProject((state) => state.project?.decisions ?? NO_DECISIONS)
  const counts = flagCounts(analysis, decisions, filter)
  const first = useRef<HTMLSelectElement>(null)
  useEffect(() => first.current?.focus(), [])
  const all = counts.rules.reduce((sum, rule) => sum + rule.flags, 0)
  return (
    <section className="panel-filter" aria-label="Filter">
      <label>
        <span>Show</span>
        <select
          ref={first}
          className="field"
          value={filter.state}
          onChange={({ target }) =>
            isOneOf(STATES, target.value) && navigating.setFilter({ state: target.value })
          }
        >
          <option value="open">Not yet decided, {counts.open}</option>
          <option value="decided">Decided, {counts.decided}</option>
          <option value="all">All, {counts.open + counts.decided}</option>
        </select>
      </label>
      <label>
        <span>Severity</span>
        <select
          className="field"
          value={filter.severity ?? ''}
          onChange={({ target }) =>
            navigating.setFilter({ severity: isOneOf(SEVERITIES, target.value) ? target.value : null })
          }
        >
          <option value="">Any</option>
          {counts.severities.toReversed().map(({ severity, flags }) => (
            <option key={severity} value={severity}>
              {SEVERITY_NAMES[severity]}, {flags}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend className="label">Rule</legend>
        <RuleChoice
          label="Any"
          flags={all}
          isChosen={filter.rule === null}
          choose={() => navigating.setFilter({ rule: null })}
        />
        {counts.rules.map(({ rule, title, flags }) => (
          <RuleChoice
            key={rule}
            label={title}
            flags={flags}
            isChosen={filter.rule === rule}
            choose={() => navigating.setFilter({ rule })}
          />
        ))}
      </fieldset>
    </section>
  )
}

function RuleChoice({
  label,
  flags,
  isChosen,
  choose,
}: Readonly<{ label: string; flags: number; isChosen: boolean; choose: () => void }>): ReactElement {
  return (
    <label className="rule-choice">
      <input type="radio" name="rule" checked={isChosen} onChange={choose} />
      <span>{label}</span>
      <span className="figures">{flags}</span>
    </label>
  )
}
