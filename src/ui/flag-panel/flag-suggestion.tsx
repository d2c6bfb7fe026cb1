import type { ReactElement } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Flag } from '../../core/model/flag.ts'
import type { Decision } from '../../core/model/project.ts'
import { DiffText } from '../shared/diff-text.tsx'
import { around } from '../shared/around.ts'

/** What to print instead: a word diff where the rule or the reviewer knows the exact words, else the rule's advice. */
export function FlagSuggestion({
  analysis,
  flag,
  place,
  decision,
}: Readonly<{
  analysis: Analysis
  flag: Flag
  place: number
  decision: Decision | null
}>): ReactElement | null {
  const at = flag.places[place] ?? flag.places[0]
  const replacement = decision?.correction ?? at.replacement ?? null
  const document =
    at.side === 'article' ? analysis.article : at.side === 'transcript' ? analysis.transcript : null
  const isExact = replacement !== null && document !== null && at.end > at.start
  if (!isExact && flag.suggestion === null) return null
  return (
    <section className="panel-suggestion">
      <div className="label">Suggestion</div>
      {isExact ? (
        <DiffText before={at.text} after={replacement} {...around(document.text, at.start, at.end)} />
      ) : (
        <p className="diff">
          <ins>{flag.suggestion}</ins>
        </p>
      )}
    </section>
  )
}
