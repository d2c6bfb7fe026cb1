import type { ReactElement } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { coreWords } from '../language/core-words.ts'
import { useWords } from '../language/language-context.tsx'
import { flagWords } from './words.ts'

/** Rules that could not do their work: "no flag" must not be read as "nothing wrong". */
export function RuleNotes({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement | null {
  const words = useWords(flagWords)
  const core = useWords(coreWords)
  const failed = analysis.rules.flatMap((rule) => (rule.status === 'failed' ? [rule] : []))
  const idle = analysis.rules.flatMap((rule) => (rule.status === 'not-applicable' ? [rule] : []))
  if (failed.length === 0 && idle.length === 0) return null
  return (
    <section className="panel-rules">
      {failed.map((rule) => (
        <p key={rule.id}>
          <b>{words.failed(core.ruleTitle(rule.id, rule.title))}</b> {rule.reason}
        </p>
      ))}
      {idle.length > 0 && (
        <details>
          <summary>{words.notRun(idle.length)}</summary>
          <ul>
            {idle.map((rule) => (
              <li key={rule.id}>
                {words.needs(core.ruleTitle(rule.id, rule.title), core.needs(rule.needs))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
