import type { Stet } from '../../state/index.ts'
import { selectedRange } from '../review/text-selection.ts'
import { returnFocus } from '../mark-editor/return-focus.ts'
import { isSingleCharacter, keysOf, nameOfKey } from './bindings.ts'
import { SHORTCUTS } from './shortcut-list.ts'
import { focusOn } from './focus-on.ts'
import { isInReach } from './shortcut.ts'
import type { Shortcut } from './shortcut.ts'

/**
 * One listener for all keys; the answer takes it off. Single letters never act in fields, and can be switched off
 * (WCAG 2.1.4). With every key and what it does, so it is fetched beside the page (use-shortcuts.ts).
 */
export function listenToKeys(stet: Stet): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return
    if (event.key === 'Escape') {
      if (closeOneThing(stet)) event.preventDefault()
      return
    }
    const key = nameOfKey(event)
    const { bindings } = stet.view.getState()
    const isDone = SHORTCUTS.some(
      (each) =>
        keysOf(each, bindings).includes(key) && isAllowed(each, key, event, stet) && each.run(stet) !== false,
    )
    if (isDone) event.preventDefault()
  }
  // a selection grown by the keyboard opens the editor as one by the pointer does
  const onKeyUp = (event: KeyboardEvent): void => {
    if (isField(event.target) || !(event.key === 'Shift' || isSelecting(event))) return
    const range = selectedRange()
    if (range !== null && stet.view.getState().page === 'review') stet.marking.startOn(range)
  }
  const isSelecting = (event: KeyboardEvent): boolean =>
    SHORTCUTS.some(
      (each) =>
        each.id === 'selectWord' && keysOf(each, stet.view.getState().bindings).includes(nameOfKey(event)),
    )
  document.addEventListener('keydown', onKeyDown)
  document.addEventListener('keyup', onKeyUp)
  return () => {
    document.removeEventListener('keydown', onKeyDown)
    document.removeEventListener('keyup', onKeyUp)
  }
}

function isAllowed(shortcut: Shortcut, key: string, event: KeyboardEvent, stet: Stet): boolean {
  if (isDialogOpen(stet)) return false
  if (shortcut.where === 'always') return true
  if (isField(event.target) || !isInReach(shortcut, stet)) return false
  // letters, figures and signs can be switched off
  if (isSingleCharacter(key) && !stet.view.getState().shortcuts) return false
  return shortcut.overButtons || !isControlElement(event.target)
}

/** A dialogue has keys of its own. Asked of the state, too: what is typed right after its key comes before it is drawn. */
function isDialogOpen({ view }: Stet): boolean {
  const { import: importing, keysOpen, goToOpen, paletteOpen, settingsOpen } = view.getState()
  if (importing.open || keysOpen || goToOpen || paletteOpen || settingsOpen) return true
  return document.querySelector('dialog[open]') !== null
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type="checkbox"]):not([type="radio"])'))

/** Native controls have their own use for Space, Enter and the arrows. */
const isControlElement = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a, input, summary, label') !== null

/** The filter takes the focus along: it goes back to the flag or row that is current, or to the button that opens it. */
function closeFilter({ navigating, view }: Stet): void {
  navigating.toggleFilter()
  const { currentFlag, currentRow } = view.getState()
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return
    const isBack =
      (currentFlag !== null && focusOn(`[data-flag="${CSS.escape(currentFlag)}"][role="button"]`)) ||
      (currentRow !== null && focusOn(`[data-row="${CSS.escape(currentRow)}"]`))
    if (!isBack) focusOn('.filter-tools .text-button')
  })
}

/** Escape closes the nearest thing, then clears the selection, then the pin. */
function closeOneThing(stet: Stet): boolean {
  const { view, marking, navigating, session, explaining, finding, aligning, reading } = stet
  const { editor, projectMenuOpen, filterOpen, failure, find, toast, pinned, why, ...state } = view.getState()
  if (isDialogOpen(stet)) return false // the dialogue closes itself
  if (projectMenuOpen) navigating.toggleProjectMenu()
  else if (editor !== null) {
    marking.close()
    returnFocus(editor.target)
  } else if (filterOpen) closeFilter(stet)
  else if (failure !== null) session.closeFailure()
  else if (find.open) finding.close(true)
  else if (why !== null) explaining.close()
  else if (state.aligning.linking !== null) aligning.cancelLink()
  else if (getSelection()?.isCollapsed === false) getSelection()?.removeAllRanges()
  else if (pinned !== null) navigating.pin(null)
  else if (state.aligning.tools) aligning.set({ tools: false })
  else if (state.reading.oneRow) reading.toggle('oneRow')
  else if (toast !== null) navigating.closeToast()
  else return false
  return true
}
