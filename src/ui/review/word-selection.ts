import { scroller } from './scrolling.ts'

/* Selecting by keyboard: the browser's own selection, moved by words, which works in text that cannot be edited. */

const inText = (node: Node | null): boolean =>
  (node instanceof Element ? node : node?.parentElement)?.closest('[data-side]') != null

/** Selects the word after the caret; without one in the text, the first word of the flag or row that has the focus. */
export function selectWord(): boolean {
  const selection = getSelection()
  if (selection === null) return false
  if (!inText(selection.focusNode)) {
    const start =
      document.activeElement?.closest<HTMLElement>('[data-flag]') ??
      document.querySelector<HTMLElement>('.row.current [data-side="article"] [data-at]')
    const text = start?.querySelector('[data-at]')?.firstChild ?? start?.firstChild
    if (text == null) return false
    selection.collapse(text, 0)
  } else if (!selection.isCollapsed) {
    // a word is selected: the next one
    selection.collapseToEnd()
    selection.modify('move', 'forward', 'word')
    selection.modify('move', 'backward', 'word')
  } else {
    selection.modify('move', 'forward', 'character')
    selection.modify('move', 'backward', 'word')
  }
  selection.modify('extend', 'forward', 'word')
  keepInView(selection)
  return true
}

export function growSelection(direction: 'forward' | 'backward'): boolean {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || !inText(selection.focusNode)) return false
  selection.modify('extend', direction, 'word')
  keepInView(selection)
  return true
}

function keepInView(selection: Selection): void {
  const shell = scroller()
  const element = selection.focusNode?.parentElement
  if (shell === null || element == null) return
  const box = element.getBoundingClientRect()
  const view = shell.getBoundingClientRect()
  if (box.top < view.top || box.bottom > view.bottom) element.scrollIntoView({ block: 'center' })
}
