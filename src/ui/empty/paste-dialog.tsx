import type { FormEvent, ReactElement } from 'react'
import { useRef, useState } from 'react'
import type { Kind } from '../../core/readers/reading.ts'
import { Dialog } from '../shared/dialog.tsx'
import { useStet } from '../shared/stet-context.tsx'
import './paste-dialog.css'

const TITLES: Readonly<Record<Kind, string>> = {
  article: 'Paste the article',
  transcript: 'Paste the transcript',
  original: 'Paste the original',
}

/** A text from the clipboard, for pages that cannot be saved as a file. */
export function PasteDialog({ kind, onClose }: Readonly<{ kind: Kind; onClose: () => void }>): ReactElement {
  const { importing } = useStet()
  const field = useRef<HTMLTextAreaElement>(null)
  const [isMissing, setMissing] = useState(false)
  const use = (event: FormEvent): void => {
    event.preventDefault()
    const text = field.current?.value ?? ''
    if (text.trim() === '') {
      setMissing(true)
      field.current?.focus()
      return
    }
    onClose()
    void importing.add([{ name: 'pasted text', text: text.replaceAll('\r\n', '\n') }], kind)
  }
  return (
    <Dialog title={TITLES[kind]} onClose={onClose} className="narrow">
      <form className="paste" onSubmit={use}>
        <label htmlFor="pasted" className="label">
          {kind === 'transcript'
            ? 'With times, if there are any'
            : 'Title, speakers and headings as they stand'}
        </label>
        {/* not controlled: a long text must not go through React at every key */}
        <textarea
          ref={field}
          id="pasted"
          className="field"
          rows={14}
          data-first=""
          aria-invalid={isMissing}
        />
        {isMissing && (
          <p className="problem" role="alert">
            There is no text yet. Copy it where it stands, then paste it here.
          </p>
        )}
        <div className="dialog-foot">
          <span className="grow" />
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button primary">
            Read this text
          </button>
        </div>
      </form>
    </Dialog>
  )
}
