import type { ReactElement, ReactNode } from 'react'
import { useEffect, useId, useRef } from 'react'
import { useWords } from '../language/language-context.tsx'
import { Icon } from './icons.tsx'
import { sharedWords } from './words.ts'

/** A modal dialogue on the browser's own <dialog>: it keeps the focus inside and gives it back. */
export function Dialog({
  title,
  onClose,
  children,
  className = '',
  onConfirm,
}: Readonly<{
  title: string
  onClose: () => void
  children: ReactNode
  className?: string
  /** Ctrl Enter, from wherever the focus is. */
  onConfirm?: () => void
}>): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const words = useWords(sharedWords)
  useEffect(() => {
    const element = dialog.current
    const opener = document.activeElement
    if (element === null || element.open) return
    // browsers without showModal are too old for the rest of the page; the test environment is not a browser
    if (typeof element.showModal === 'function') element.showModal()
    else element.setAttribute('open', '')
    // not the first button, which closes: the field that asks for it, or the dialogue itself, so that its name is read
    const field = element.querySelector<HTMLElement>('[data-first]')
    if (field !== null) field.focus()
    else element.focus()
    return () => {
      if (typeof element.close === 'function') element.close()
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={className}
      tabIndex={-1}
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (onConfirm === undefined || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        onConfirm()
      }}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <header className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="icon-button" aria-label={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  )
}
