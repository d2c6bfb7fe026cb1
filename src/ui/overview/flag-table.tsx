import type { ReactElement } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Severity } from '../../core/model/mqm.ts'
import { SEVERITIES } from '../../core/model/mqm.ts'
import { NO_DECISIONS } from '../../state/selectors/current.ts'
import { flagMatrix } from '../../state/selectors/flag-matrix.ts'
import { coreWords } from '../language/core-words.ts'
import { useWords } from '../language/language-context.tsx'
import { useProject } from '../shared/stet-context.tsx'
import { grouped } from '../shared/wording.ts'
import { sharedWords } from '../shared/words.ts'
import { useShowFlags } from './use-show-flags.ts'
import { overviewWords } from './words.ts'

const GRAVEST_FIRST: readonly Severity[] = [...SEVERITIES].reverse()

/** Open flags, rule by severity. Each number filters the flags by what it counts. */
export function FlagTable({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement {
  const words = useWords(overviewWords)
  const shared = useWords(sharedWords)
  const core = useWords(coreWords)
  const show = useShowFlags(analysis)
  const decisions = useProject((state) => state.project?.decisions ?? NO_DECISIONS)
  const matrix = flagMatrix(analysis, decisions)
  const lines = matrix.rules.map((line) => ({ ...line, title: core.ruleTitle(line.rule, line.title) }))
  if (analysis.flags.length === 0) return <p>{words.noFlags}</p>
  return (
    <table className="overview-table flag-table">
      <caption>{words.flagsTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{words.rule}</th>
          {GRAVEST_FIRST.map((severity) => (
            <th key={severity} scope="col" className="count">
              <span className={`severity ${severity}`} aria-hidden="true" />
              <span className="severity-name">{shared.severity(severity)}</span>
            </th>
          ))}
          <th scope="col" className="count">
            {words.open}
          </th>
          <th scope="col" className="count">
            {words.decided}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ rule, title, open, allOpen, decided }) => (
          <tr key={rule}>
            <th scope="row">{title}</th>
            {GRAVEST_FIRST.map((severity) => (
              <Count
                key={severity}
                count={open[severity]}
                label={words.openFlags(open[severity], words.ofSeverity(title, shared.severity(severity)))}
                onClick={() => show({ rule, severity })}
              />
            ))}
            <Count count={allOpen} label={words.openFlags(allOpen, title)} onClick={() => show({ rule })} />
            <Count
              count={decided}
              label={words.decidedFlags(decided, title)}
              onClick={() => show({ rule, state: 'decided' })}
            />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.allRules}</th>
          {GRAVEST_FIRST.map((severity) => (
            <Count
              key={severity}
              count={matrix.open[severity]}
              label={words.openFlags(matrix.open[severity], shared.severity(severity))}
              onClick={() => show({ severity })}
            />
          ))}
          <Count
            count={matrix.allOpen}
            label={words.openFlags(matrix.allOpen, words.allRules)}
            onClick={() => show({})}
          />
          <Count
            count={matrix.decided}
            label={words.decidedFlags(matrix.decided, words.allRules)}
            onClick={() => show({ state: 'decided' })}
          />
        </tr>
      </tfoot>
    </table>
  )
}

function Count({
  count,
  label,
  onClick,
}: Readonly<{ count: number; label: string; onClick: () => void }>): ReactElement {
  return (
    <td className="count figures">
      {count === 0 ? (
        <span className="nothing">–</span>
      ) : (
        <button type="button" className="figure-button" aria-label={label} onClick={onClick}>
          {grouped(count)}
        </button>
      )}
    </td>
  )
}
