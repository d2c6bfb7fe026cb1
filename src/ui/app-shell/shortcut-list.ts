import type { Severity } from '../../core/model/mqm.ts'
import type { Stet } from '../../state/index.ts'
import { growSelection, selectWord } from '../review/word-selection.ts'
import { selectedRange } from '../review/text-selection.ts'

/**
 * Every key of the workbench: what the handler does and what the sheet says come from this one table. Keys are what is
 * printed on them (`event.key`), so they follow the keyboard's language.
 */
export type Shortcut = Readonly<{
  /** As `event.key`, letters in lower case; `Shift+` and `Ctrl+` before them (Ctrl is also ⌘). */
  keys: readonly string[]
  /** As shown. */
  shown: string
  does: string
  /** always: in fields too · review: on the review page · editor: only while a mark is edited. */
  where: 'always' | 'page' | 'review' | 'editor'
  /** Works also while a button or link has the focus, which would take Space and Enter. */
  overButtons: boolean
  /** False: nothing to do, the browser may have the key. */
  run(stet: Stet): boolean | void
}>

const severity = (key: string, value: Severity): Shortcut => ({
  keys: [key],
  shown: key,
  does: `${value.charAt(0).toUpperCase()}${value.slice(1)} (mark editor)`,
  where: 'editor',
  overButtons: true,
  run: ({ marking }) => marking.setSeverity(value),
})

const review = (key: string, shown: string, does: string, run: Shortcut['run']): Shortcut => ({
  keys: [key],
  shown,
  does,
  where: 'review',
  overButtons: true,
  run,
})

const focusOn = (selector: string): boolean => {
  const element = document.querySelector<HTMLElement>(selector)
  element?.focus()
  return element !== null
}

export const SHORTCUTS: readonly Shortcut[] = [
  review('j', 'J', 'Next flag', ({ navigating }) => navigating.nextFlag()),
  review('k', 'K', 'Previous flag', ({ navigating }) => navigating.previousFlag()),
  review('a', 'A', 'Accept and mark, go on', ({ reviewing }) => reviewing.accept()),
  review('d', 'D', 'Dismiss, go on', ({ reviewing }) => reviewing.dismiss()),
  review('Shift+d', 'Shift D', 'Dismiss all of this kind', ({ reviewing }) => reviewing.dismissKind()),
  review('m', 'M', 'Mark the selection or the flag', ({ marking, view }) => {
    const range = selectedRange()
    if (range !== null) {
      marking.startOn(range)
      requestAnimationFrame(() => focusOn('#correction'))
    } else if (view.getState().editor !== null) return focusOn('#correction')
    else marking.startOnFlag()
    return true
  }),
  review('e', 'E', 'Edit the mark', ({ marking, view }) => {
    const note = document.activeElement
      ?.closest<HTMLElement>('[data-row]')
      ?.querySelector<HTMLElement>('.of-mark')
    const row = view.getState().currentRow
    const inRow =
      row === null ? null : document.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"] .of-mark`)
    const found = note ?? inRow
    if (found != null) found.click()
    else marking.startOnFlag()
  }),
  review('o', 'O', 'Cut: mark as omission', ({ reviewing }) => reviewing.markOmission()),
  review('x', 'X', 'Cut: fine to cut', ({ reviewing }) => reviewing.fineToCut()),
  severity('1', 'neutral'),
  severity('2', 'minor'),
  severity('3', 'major'),
  severity('4', 'critical'),
  {
    keys: ['c'],
    shown: 'C',
    does: 'Category (mark editor)',
    where: 'editor',
    overButtons: true,
    run: () => focusOn('#category-search'),
  },
  { ...review('ArrowDown', '↓', 'Next row', ({ navigating }) => navigating.nextRow()), overButtons: false },
  {
    ...review('ArrowUp', '↑', 'Previous row', ({ navigating }) => navigating.previousRow()),
    overButtons: false,
  },
  {
    ...review(' ', 'Space', 'Row reviewed, go on', ({ reviewing, view }) => {
      if (view.getState().currentRow === null) return false
      reviewing.toggleReviewed()
      return true
    }),
    overButtons: false,
  },
  {
    ...review('Enter', 'Enter', 'Open a cut or a moved link; from a flag, go to its buttons', ({ view }) => {
      const { currentRow } = view.getState()
      if (document.activeElement?.closest('[data-flag]') != null) return focusOn('[data-primary-action]')
      const row =
        currentRow === null ? null : document.querySelector(`[data-row="${CSS.escape(currentRow)}"]`)
      const control =
        row?.querySelector<HTMLElement>('.disclosure, .sums-up') ??
        row?.closest('.moved')?.querySelector<HTMLElement>('.moved-line button')
      control?.click()
      return control != null
    }),
    overButtons: false,
  },
  {
    keys: ['z', 'Ctrl+z'],
    shown: 'Z',
    does: 'Undo',
    where: 'page',
    overButtons: true,
    run: ({ reviewing }) => reviewing.undo(),
  },
  {
    keys: ['Shift+z', 'Ctrl+Shift+z', 'Ctrl+y'],
    shown: 'Shift Z',
    does: 'Redo',
    where: 'page',
    overButtons: true,
    run: ({ reviewing }) => reviewing.redo(),
  },
  review('y', 'Y', 'Why the row is matched, or cut', ({ explaining, view }) => {
    const { currentRow } = view.getState()
    if (currentRow === null) return false
    explaining.toggle(currentRow)
    return true
  }),
  review('g', 'G', 'Go to a row or time', ({ navigating }) => navigating.toggleGoTo()),
  review('p', 'P', 'Play from the time of the row', ({ view }) => {
    const { currentRow } = view.getState()
    const row = currentRow === null ? null : document.querySelector(`[data-row="${CSS.escape(currentRow)}"]`)
    const link = row?.querySelector<HTMLElement>('a.time-link')
    link?.click()
    return link != null
  }),
  review('w', 'W', 'Select the next word', () => selectWord()),
  {
    ...review('Shift+ArrowRight', 'Shift →', 'Grow the selection by a word', () => growSelection('forward')),
    overButtons: false,
  },
  {
    ...review('Shift+ArrowLeft', 'Shift ←', 'Shrink the selection by a word', () =>
      growSelection('backward'),
    ),
    overButtons: false,
  },
  review('/', '/', 'Filter the flags', ({ navigating }) => navigating.toggleFilter()),
  {
    keys: ['?', 'Shift+?'],
    shown: '?',
    does: 'All keys',
    where: 'page',
    overButtons: true,
    run: ({ navigating }) => navigating.toggleKeys(),
  },
  {
    keys: ['Ctrl+s'],
    shown: 'Ctrl S',
    does: 'Save a project file',
    where: 'always',
    overButtons: true,
    run: ({ session }) => session.saveFile(),
  },
]
