import { say } from '../language/catalogue.ts'
import { rowKeyWords } from './row-keys-words.ts'
import { reviewKey } from '../app-shell/shortcut.ts'
import type { Shortcut } from '../app-shell/shortcut.ts'
import { ALIGN_KEYS } from './align-keys.ts'
import { READING_KEYS } from './reading-keys.ts'
import { focusOn } from '../app-shell/focus-on.ts'

export const ROW_KEYS: readonly Shortcut[] = [
  reviewKey('omission', 'o', 'O', say(rowKeyWords, 'omission'), ({ reviewing }) => reviewing.markOmission()),
  reviewKey('fineToCut', 'x', 'X', say(rowKeyWords, 'fineToCut'), ({ reviewing }) => reviewing.fineToCut()),
  {
    ...reviewKey('nextRow', 'ArrowDown', '↓', say(rowKeyWords, 'nextRow'), ({ navigating }) =>
      navigating.nextRow(),
    ),
    overButtons: false,
  },
  {
    ...reviewKey('previousRow', 'ArrowUp', '↑', say(rowKeyWords, 'previousRow'), ({ navigating }) =>
      navigating.previousRow(),
    ),
    overButtons: false,
  },
  {
    ...reviewKey('reviewed', ' ', 'Space', say(rowKeyWords, 'reviewed'), ({ reviewing, view }) => {
      if (view.getState().currentRow === null) return false
      reviewing.toggleReviewed()
      return true
    }),
    // with the recording open Space plays
    keys: [' ', 'Shift+ '],
    overButtons: false,
  },
  {
    ...reviewKey('open', 'Enter', 'Enter', say(rowKeyWords, 'open'), ({ view }) => {
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
  reviewKey('why', 'y', 'Y', say(rowKeyWords, 'why'), ({ explaining, view }) => {
    const { currentRow } = view.getState()
    if (currentRow === null) return false
    explaining.toggle(currentRow)
    return true
  }),
  reviewKey('goTo', 'g', 'G', say(rowKeyWords, 'goTo'), ({ navigating }) => navigating.toggleGoTo()),
  reviewKey('play', 'p', 'P', say(rowKeyWords, 'play'), ({ view }) => {
    const { currentRow } = view.getState()
    const row = currentRow === null ? null : document.querySelector(`[data-row="${CSS.escape(currentRow)}"]`)
    const link = row?.querySelector<HTMLElement>('.time-link')
    link?.click()
    return link != null
  }),
  ...READING_KEYS,
  ...ALIGN_KEYS,
]
