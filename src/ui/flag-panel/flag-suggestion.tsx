import type { ReactElement } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Flag } from '../../core/model/flag.ts'
import type { Decision } from '../../core/model/project.ts'
import { DiffText } from '../shared/diff-text.tsx'
import { around } from '../shared/around.ts'
import { useWords } from '../language/language-context.tsx'
import { flagWords } from './words.ts'

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
  const words = useWords(flagWords)
  const at = flag.places[place] ?? flag.places[0]
  const replacement = decision?.correction ?? at.replacement ?? null
  const document =
    at.side === 'article' ? analysis.article : at.side === 'transcript' ? analysis.transcript : null
  const isExact = replacement !== null && document !== null && at.end > at.start
  if (!isExact && flag.suggestion === null) return null
  const changed = flag.places.filter((one) => one.replacement !== undefined).length
  return (
    <section className="panel-suggestion">
      <div className="label">{words.suggestion}</div>
      {isExact ? (
        <DiffText before={at.text} after={replacement} {...around(document.text, at.start, at.end)} />
      ) : (
        <p className="diff">
          <ins>{flag.suggestion}</ins>
        </p>
      )}
      {isExact && changed > 1 && <p className="places">{words.changesPlaces(changed)}</p>}
    </section>
  )
}
