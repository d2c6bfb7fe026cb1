import type { ReactElement } from 'react'
import { useState } from 'react'
import { focusOn } from '../app-shell/focus-on.ts'
import { useWords } from '../language/language-context.tsx'
import { useStet, useView } from '../shared/stet-context.tsx'
import { flagWords } from './words.ts'

/** A comment that goes with the answer. What is typed holds at once; on an answered flag it becomes an act on leaving. */
export function FlagNote({
  flag,
  comment,
}: Readonly<{ flag: string; comment: string }>): ReactElement | null {
  const { reviewing } = useStet()
  const words = useWords(flagWords)
  const isOpen = useView((state) => state.noteOpen)
  const [typed, setTyped] = useState(comment)
  const [before, setBefore] = useState(comment)
  // undo, or an answer given elsewhere
  if (before !== comment) {
    setBefore(comment)
    setTyped(comment)
  }
  if (!isOpen && comment === '') return null
  const settle = (): void => {
    if (typed.trim() !== comment) reviewing.setComment(typed.trim(), flag)
  }
  return (
    <section className="panel-note">
      <label className="label" htmlFor="flag-note">
        {words.note}
      </label>
      <textarea
        id="flag-note"
        className="field"
        rows={2}
        value={typed}
        placeholder={words.notePlaceholder}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          const isDone = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)
          if (!isDone || event.nativeEvent.isComposing) return
          // done with typing: the keys act on the flag again
          event.preventDefault()
          settle()
          focusOn('[data-primary-action]')
        }}
      />
    </section>
  )
}
