import type { FormEvent, ReactElement } from 'react'
import { useRef, useState } from 'react'
import { useWords } from '../language/language-context.tsx'
import { BookmarkList } from '../review/bookmark-list.tsx'
import { Dialog } from '../shared/dialog.tsx'
import { useStet } from '../shared/stet-context.tsx'
import { settingsWords } from './settings-words.ts'

/** Jumps to a row by its number, or to what is said at a time. */
export function GoToDialog(): ReactElement {
  const { navigating } = useStet()
  const words = useWords(settingsWords)
  const field = useRef<HTMLInputElement>(null)
  const [isMissing, setMissing] = useState(false)
  const close = (): void => {
    setMissing(false)
    navigating.toggleGoTo()
  }
  const go = (event: FormEvent): void => {
    event.preventDefault()
    const words = field.current?.value ?? ''
    // closed first: the dialogue gives the focus back, then the row takes it
    close()
    if (navigating.goTo(words)) return
    setMissing(true)
    navigating.toggleGoTo()
  }
  return (
    <Dialog title={words.goTo} onClose={close} className="narrow">
      <form className="go-to" onSubmit={go}>
        <label htmlFor="go-to-field" className="label">
          {words.goToField}
        </label>
        <input
          ref={field}
          id="go-to-field"
          className="field plain"
          autoComplete="off"
          data-first=""
          aria-invalid={isMissing}
        />
        {isMissing && (
          <p className="problem" role="alert">
            {words.noRow}
          </p>
        )}
        <BookmarkList leave={close} />
        <div className="dialog-foot">
          <span className="grow" />
          <button type="submit" className="button primary">
            {words.go}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
