import { say } from '../language/catalogue.ts'
import { markKeyWords } from './mark-keys-words.ts'
import { reviewKey } from '../app-shell/shortcut.ts'
import type { Shortcut } from '../app-shell/shortcut.ts'
import { focusAfter, focusOn } from '../app-shell/focus-on.ts'
import { selectedRange } from '../review/text-selection.ts'
import { growSelection, selectWord } from '../review/word-selection.ts'
import type { Severity } from '../../core/model/mqm.ts'

const severity = (key: string, value: Severity): Shortcut => ({
  id: value,
  keys: [key],
  shown: key,
  does: say(markKeyWords, value),
  where: 'editor',
  overButtons: true,
  run: ({ marking }) => marking.setSeverity(value),
})

export const MARK_KEYS: readonly Shortcut[] = [
  reviewKey('mark', 'm', 'M', say(markKeyWords, 'mark'), ({ marking, view }) => {
    const range = selectedRange()
    if (range !== null) focusAfter(() => marking.startOn(range), '#correction')
    else if (view.getState().editor !== null) return focusOn('#correction')
    else marking.startOnFlag()
    return true
  }),
  reviewKey('editMark', 'e', 'E', say(markKeyWords, 'editMark'), ({ marking, view }) => {
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
  severity('1', 'neutral'),
  severity('2', 'minor'),
  severity('3', 'major'),
  severity('4', 'critical'),
  {
    id: 'category',
    keys: ['c'],
    shown: 'C',
    does: say(markKeyWords, 'category'),
    where: 'editor',
    overButtons: true,
    run: () => focusOn('#category-search'),
  },
  reviewKey('selectWord', 'w', 'W', say(markKeyWords, 'selectWord'), () => selectWord()),
  {
    ...reviewKey('grow', 'Shift+ArrowRight', 'Shift →', say(markKeyWords, 'grow'), () =>
      growSelection('forward'),
    ),
    overButtons: false,
  },
  {
    ...reviewKey('shrink', 'Shift+ArrowLeft', 'Shift ←', say(markKeyWords, 'shrink'), () =>
      growSelection('backward'),
    ),
    overButtons: false,
  },
]
