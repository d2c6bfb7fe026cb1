import type { Stet } from '../../state/index.ts'
import { selectedRange } from '../review/text-selection.ts'
import { returnFocus } from '../mark-editor/return-focus.ts'
import { SHORTCUTS } from './shortcut-list.ts'
import type { Shortcut } from './shortcut.ts'

/**
 * One listener for all keys; the answer takes it off. Single letters never act in fields, and can be switched off
 * (WCAG 2.1.4). With every key and what it does, so it is fetched beside the page (use-shortcuts.ts).
 */
export function listenToKeys(stet: Stet): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return
    if (event.key === 'Escape') {
      if (closeOneThing(stet)) event.preventDefault()
      return
    }
    const key = nameOf(event)
    const shortcut = SHORTCUTS.find((each) => each.keys.includes(key) && isAllowed(each, key, event, stet))
    if (shortcut === undefined || shortcut.run(stet) === false) return
    event.preventDefault()
  }
  // a selection grown by the keyboard opens the editor as one by the pointer does
  const onKeyUp = (event: KeyboardEvent): void => {
    if (isField(event.target) || !(event.key === 'Shift' || event.key === 'w')) return
    const range = selectedRange()
    if (range !== null && stet.view.getState().page === 'review') stet.marking.startOn(range)
  }
  document.addEventListener('keydown', onKeyDown)
  document.addEventListener('keyup', onKeyUp)
  return () => {
    document.removeEventListener('keydown', onKeyDown)
    document.removeEventListener('keyup', onKeyUp)
  }
}

/** "Ctrl+Shift+z"; Shift is named only where the key itself does not say it. */
function nameOf(event: KeyboardEvent): string {
  const isLetter = /^\p{L}$/u.test(event.key)
  const key = isLetter ? event.key.toLowerCase() : event.key
  const isControl = event.ctrlKey || event.metaKey
  const isNamed = event.key.length > 1 || isLetter
  return `${isControl ? 'Ctrl+' : ''}${event.shiftKey && isNamed ? 'Shift+' : ''}${key}`
}

function isAllowed(shortcut: Shortcut, key: string, event: KeyboardEvent, stet: Stet): boolean {
  const { page, shortcuts, editor, import: importing, keysOpen, goToOpen } = stet.view.getState()
  const isControl = key.startsWith('Ctrl+')
  if (shortcut.where === 'always') return stet.project.getState().project !== null
  if (isField(event.target)) return false
  if (importing.open || keysOpen || goToOpen || page === 'empty') return false
  // letters, digits and signs can be switched off; arrows, Space and Enter are no characters of a word
  if (!isControl && !shortcuts && event.key.length === 1 && event.key !== ' ') return false
  if (!shortcut.overButtons && isControlElement(event.target)) return false
  if (shortcut.where === 'review') return page === 'review'
  return shortcut.where === 'editor' ? editor !== null : true
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type="checkbox"]):not([type="radio"])'))

/** Native controls have their own use for Space, Enter and the arrows. */
const isControlElement = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a, input, summary, label') !== null

/** Escape closes the nearest thing, then clears the selection, then the pin. */
function closeOneThing({ view, marking, navigating, session, explaining }: Stet): boolean {
  const {
    editor,
    projectMenuOpen,
    filterOpen,
    keysOpen,
    goToOpen,
    import: importing,
    failure,
    toast,
    pinned,
    why,
  } = view.getState()
  if (importing.open || keysOpen || goToOpen) return false // the dialogue closes itself
  if (projectMenuOpen) navigating.toggleProjectMenu()
  else if (editor !== null) {
    marking.close()
    returnFocus(editor.target)
  } else if (filterOpen) navigating.toggleFilter()
  else if (failure !== null) session.closeFailure()
  else if (getSelection()?.isCollapsed === false) getSelection()?.removeAllRanges()
  else if (why !== null) explaining.close()
  else if (pinned !== null) navigating.pin(null)
  else if (toast !== null) navigating.closeToast()
  else return false
  return true
}
