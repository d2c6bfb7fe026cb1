import type { ReactElement } from 'react'
import type { Flag } from '../../core/model/flag.ts'
import type { Decision } from '../../core/model/project.ts'
import { Icon } from '../shared/icons.tsx'
import { useStet } from '../shared/stet-context.tsx'

const VERDICT_WORDS = { kept: 'Accepted', corrected: 'Accepted, corrected', dismissed: 'Dismissed' } as const

/** The buttons of a flag. A cut has its own words; a decided flag can be decided again. */
export function FlagActions({
  flag,
  decision,
}: Readonly<{ flag: Flag; decision: Decision | null }>): ReactElement {
  const { reviewing, marking } = useStet()
  if (decision !== null)
    return (
      <section className="panel-actions decided">
        <p>
          <Icon name="tick" className="tick" />
          {flag.rule === 'cut-passage'
            ? decision.verdict === 'dismissed'
              ? 'Fine to cut'
              : 'Omission'
            : VERDICT_WORDS[decision.verdict]}
        </p>
        <div className="actions">
          <button type="button" className="button" onClick={() => reviewing.reopen(flag.id)}>
            Decide again
          </button>
          <button type="button" className="button" onClick={() => marking.startOnFlag(flag.id)}>
            Edit mark <kbd aria-hidden="true">E</kbd>
          </button>
        </div>
      </section>
    )
  const isCut = flag.rule === 'cut-passage'
  return (
    <section className="panel-actions">
      <div className="actions">
        <button
          type="button"
          className="button primary"
          data-primary-action=""
          onClick={() => (isCut ? reviewing.markOmission() : reviewing.accept(flag.id))}
        >
          {isCut ? 'Mark as omission' : 'Accept and mark'} <kbd aria-hidden="true">{isCut ? 'O' : 'A'}</kbd>
        </button>
        <button
          type="button"
          className="button"
          onClick={() => (isCut ? reviewing.fineToCut() : reviewing.dismiss(flag.id))}
        >
          {isCut ? 'Fine to cut' : 'Dismiss'} <kbd aria-hidden="true">{isCut ? 'X' : 'D'}</kbd>
        </button>
        <button type="button" className="button" onClick={() => marking.startOnFlag(flag.id)}>
          Edit mark <kbd aria-hidden="true">M</kbd>
        </button>
      </div>
    </section>
  )
}
