import type { ReactElement } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import type { Flag } from '../../core/model/flag.ts'
import { NO_DECISIONS } from '../../state/selectors/current.ts'
import { isOpen, openOfKind, openWithSameWords } from '../../state/selectors/flags.ts'
import { useWords } from '../language/language-context.tsx'
import { Key } from '../shared/key.tsx'
import { useProject, useStet } from '../shared/stet-context.tsx'
import { shortened } from './flag-reason.tsx'
import { flagWords } from './words.ts'

/** What can be done with all flags like this one, each in one step that one undo takes back. */
export function BulkActions({
  analysis,
  flag,
}: Readonly<{ analysis: Analysis; flag: Flag }>): ReactElement | null {
  const { reviewing } = useStet()
  const words = useWords(flagWords)
  const decisions = useProject((state) => state.project?.decisions ?? NO_DECISIONS)
  if (!isOpen(decisions, flag)) return null
  const same = openWithSameWords(analysis, decisions, flag).length
  const kind = openOfKind(analysis, decisions, flag).length
  const phrase = flag.places[0].text.trim()
  const canNever = phrase !== '' && phrase.length <= LONGEST
  if (same < 2 && kind < 2 && !canNever) return null
  return (
    <section className="panel-bulk" aria-labelledby="bulk">
      <div className="label" id="bulk">
        {words.alike}
      </div>
      <ul>
        {same > 1 && (
          <>
            <Act of="dismissSame" shown="R" act={() => reviewing.answerSame('dismiss', flag.id)}>
              {words.dismissSame(same)}
            </Act>
            <Act of="acceptSame" shown="Shift R" act={() => reviewing.answerSame('accept', flag.id)}>
              {words.acceptSame(same)}
            </Act>
          </>
        )}
        {kind > 1 && kind !== same && (
          <>
            <Act of="dismissKind" shown="Shift D" act={() => reviewing.answerKind('dismiss', flag.id)}>
              {words.dismissKind(kind)}
            </Act>
            <Act of="acceptKind" shown="Shift A" act={() => reviewing.answerKind('accept', flag.id)}>
              {words.acceptKind(kind)}
            </Act>
          </>
        )}
        {canNever && (
          <Act act={() => reviewing.neverFlag(flag.id)}>{words.neverFlag(shortened(phrase, 40))}</Act>
        )}
      </ul>
    </section>
  )
}

/** Nobody writes the same sentence twice: longer words are no words to accept. In UTF-16 code units. */
const LONGEST = 60

function Act({
  of,
  shown = '',
  act,
  children,
}: Readonly<{ of?: string; shown?: string; act: () => void; children: string }>): ReactElement {
  return (
    <li>
      <button type="button" className="text-button" onClick={act}>
        {children}
      </button>
      {of !== undefined && <Key of={of}>{shown}</Key>}
    </li>
  )
}
