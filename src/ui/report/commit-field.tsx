import type { ReactElement } from 'react'
import { useId, useState } from 'react'

/**
 * A field whose value counts when it is left, or on Enter: each letter would be an act of its own in the undo log.
 * `fault` gives the words for a value that cannot be taken; it stays in the field, and nothing is committed.
 */
export function CommitField({
  label,
  value,
  onCommit,
  fault = () => null,
  isNumber = false,
}: Readonly<{
  label: string
  value: string
  onCommit: (value: string) => void
  fault?: (value: string) => string | null
  isNumber?: boolean
}>): ReactElement {
  const id = useId()
  const [draft, setDraft] = useState<Readonly<{ of: string; text: string }> | null>(null)
  // another value from elsewhere (undo, another project) takes the place of what was typed
  const text = draft?.of === value ? draft.text : value
  const problem = fault(text)
  const commit = (): void => {
    if (problem !== null) return
    setDraft(null)
    if (text !== value) onCommit(text)
  }
  return (
    <div className="report-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field plain"
        type="text"
        inputMode={isNumber ? 'decimal' : 'text'}
        value={text}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={({ target }) => setDraft({ of: value, text: target.value })}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
        }}
      />
      {problem !== null && (
        <p id={`${id}-problem`} className="problem">
          {problem}
        </p>
      )}
    </div>
  )
}
