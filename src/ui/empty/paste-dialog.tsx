import type { FormEvent, ReactElement } from 'react'
import { useRef, useState } from 'react'
import type { Kind } from '../../core/readers/reading.ts'
import { useWords } from '../language/language-context.tsx'
import { Dialog } from '../shared/dialog.tsx'
import { useStet } from '../shared/stet-context.tsx'
import { emptyWords } from './words.ts'
import './paste-dialog.css'

const TITLES = {
  article: 'pasteArticle',
  transcript: 'pasteTranscript',
  original: 'pasteOriginal',
} as const satisfies Readonly<Record<Kind, keyof typeof emptyWords.english>>

/** A text from the clipboard, for pages that cannot be saved as a file. */
export function PasteDialog({ kind, onClose }: Readonly<{ kind: Kind; onClose: () => void }>): ReactElement {
  const { importing } = useStet()
  const words = useWords(emptyWords)
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
    <Dialog title={words[TITLES[kind]]} onClose={onClose} className="narrow">
      <form className="paste" onSubmit={use}>
        <label htmlFor="pasted" className="label">
          {kind === 'transcript' ? words.pasteTimes : words.pasteAll}
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
            {words.noText}
          </p>
        )}
        <div className="dialog-foot">
          <span className="grow" />
          <button type="button" className="button" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="button primary">
            {words.read}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
