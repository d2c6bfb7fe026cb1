import type { FormEvent, ReactElement } from 'react'
import { useRef, useState } from 'react'
import { Dialog } from '../shared/dialog.tsx'
import { useStet } from '../shared/stet-context.tsx'

/** Jumps to a row by its number, or to what is said at a time. */
export function GoToDialog(): ReactElement {
  const { navigating } = useStet()
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
    <Dialog title="Go to a row or time" onClose={close} className="narrow">
      <form className="go-to" onSubmit={go}>
        <label htmlFor="go-to-field" className="label">
          Row number, or a time such as 12:30
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
            There is no such row. Give a number from the margin, or a time of the recording.
          </p>
        )}
        <div className="dialog-foot">
          <span className="grow" />
          <button type="submit" className="button primary">
            Go
          </button>
        </div>
      </form>
    </Dialog>
  )
}
