import type { ReactElement } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { useWords } from '../language/language-context.tsx'
import { flagWords } from './words.ts'

/** Rules that could not do their work: "no flag" must not be read as "nothing wrong". */
export function RuleNotes({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement | null {
  const words = useWords(flagWords)
  const failed = analysis.rules.flatMap((rule) => (rule.status === 'failed' ? [rule] : []))
  const idle = analysis.rules.flatMap((rule) => (rule.status === 'not-applicable' ? [rule] : []))
  if (failed.length === 0 && idle.length === 0) return null
  return (
    <section className="panel-rules">
      {failed.map((rule) => (
        <p key={rule.id}>
          <b>{words.failed(rule.title)}</b> {rule.reason}
        </p>
      ))}
      {idle.length > 0 && (
        <details>
          <summary>{words.notRun(idle.length)}</summary>
          <ul>
            {idle.map((rule) => (
              <li key={rule.id}>{words.needs(rule.title, rule.needs)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
