import { flushSync } from 'react-dom'

/** False where there is no such element now. */
export const focusOn = (selector: string): boolean => {
  const element = document.querySelector<HTMLElement>(selector)
  element?.focus()
  return element !== null
}

/**
 * Makes a field appear and puts the caret into it before the next key can come. Waiting for the next frame instead lost
 * the first letters of a note on a busy machine: they are keys of the page as long as the field has no focus.
 */
export const focusAfter = (change: () => void, selector: string): boolean => {
  flushSync(change)
  return focusOn(selector)
}
