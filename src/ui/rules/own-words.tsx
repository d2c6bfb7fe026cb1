import type { ReactElement } from 'react'
import { useId, useState } from 'react'
import { useWords } from '../language/language-context.tsx'
import { Icon } from '../shared/icons.tsx'
import { useStet } from '../shared/stet-context.tsx'
import { ruleWords } from './words.ts'

/** Words that a rule passes over in this project (`*`: every rule), with a field for more. */
export function OwnWords({
  rule,
  accepted,
}: Readonly<{ rule: string; accepted: readonly string[] }>): ReactElement {
  const { ruling } = useStet()
  const words = useWords(ruleWords)
  const [typed, setTyped] = useState('')
  const field = useId()
  return (
    <div className="own-words">
      {accepted.length > 0 && (
        <ul className="chips">
          {accepted.map((each) => (
            <li key={each}>
              <button
                type="button"
                className="chip"
                aria-label={words.refuse(each)}
                onClick={() => {
                  ruling.refuse(rule, each)
                  document.getElementById(field)?.focus()
                }}
              >
                <span>{each}</span>
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.trim() === '') return document.getElementById(field)?.focus()
          ruling.accept(rule, typed)
          setTyped('')
        }}
      >
        <input
          id={field}
          className="field plain"
          aria-label={words.addWords}
          placeholder={words.addWords}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit" className="button">
          {words.add}
        </button>
      </form>
    </div>
  )
}
