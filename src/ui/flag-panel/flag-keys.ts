import type { Severity } from '../../core/model/mqm.ts'
import { focusAfter, focusOn } from '../app-shell/focus-on.ts'
import { reviewKey } from '../app-shell/shortcut.ts'
import type { Shortcut } from '../app-shell/shortcut.ts'
import { say } from '../language/catalogue.ts'
import { nextSort } from './flag-order.ts'
import { flagKeyWords } from './flag-keys-words.ts'

export const FLAG_KEYS: readonly Shortcut[] = [
  reviewKey('nextFlag', 'j', 'J', say(flagKeyWords, 'nextFlag'), ({ navigating }) => navigating.nextFlag()),
  reviewKey('previousFlag', 'k', 'K', say(flagKeyWords, 'previousFlag'), ({ navigating }) =>
    navigating.previousFlag(),
  ),
  reviewKey('accept', 'a', 'A', say(flagKeyWords, 'accept'), ({ reviewing }) => reviewing.accept()),
  reviewKey('keepWords', 's', 'S', say(flagKeyWords, 'keepWords'), ({ reviewing }) => reviewing.keep()),
  reviewKey('dismiss', 'd', 'D', say(flagKeyWords, 'dismiss'), ({ reviewing }) => reviewing.dismiss()),
  reviewKey('dismissSame', 'r', 'R', say(flagKeyWords, 'dismissSame'), ({ reviewing }) =>
    reviewing.answerSame('dismiss'),
  ),
  reviewKey('acceptSame', 'Shift+r', 'Shift R', say(flagKeyWords, 'acceptSame'), ({ reviewing }) =>
    reviewing.answerSame('accept'),
  ),
  reviewKey('dismissKind', 'Shift+d', 'Shift D', say(flagKeyWords, 'dismissKind'), ({ reviewing }) =>
    reviewing.answerKind('dismiss'),
  ),
  reviewKey('acceptKind', 'Shift+a', 'Shift A', say(flagKeyWords, 'acceptKind'), ({ reviewing }) =>
    reviewing.answerKind('accept'),
  ),
  reviewKey('note', 'n', 'N', say(flagKeyWords, 'note'), ({ reviewing, view }) => {
    if (view.getState().currentFlag === null) return false
    if (view.getState().noteOpen) return focusOn('#flag-note')
    return focusAfter(reviewing.toggleNote, '#flag-note')
  }),
  reviewKey('sortFlags', 'q', 'Q', say(flagKeyWords, 'sort'), ({ navigating, view }) =>
    navigating.setSort(nextSort(view.getState().sort)),
  ),
  reviewKey('copy', 'c', 'C', say(flagKeyWords, 'copy'), ({ copying }) => copying.current()),
  reviewKey('copyListed', 'Shift+c', 'Shift C', say(flagKeyWords, 'copyListed'), ({ copying }) =>
    copying.listed(),
  ),
  reviewKey('copyRow', '', '', say(flagKeyWords, 'copyRow'), ({ copying }) => copying.row()),
  reviewKey('filter', '/', '/', say(flagKeyWords, 'filter'), ({ navigating }) => navigating.toggleFilter()),
]

const severity = (key: string, value: Severity): Shortcut =>
  reviewKey(`flag-${value}`, key, key, say(flagKeyWords, value), ({ reviewing, view }) => {
    if (view.getState().currentFlag === null) return false
    reviewing.setSeverity(value)
    return true
  })

/** The figures of the mark editor, outside it. They stand after its own, which go first while it is open. */
export const FLAG_SEVERITY_KEYS: readonly Shortcut[] = [
  severity('1', 'neutral'),
  severity('2', 'minor'),
  severity('3', 'major'),
  severity('4', 'critical'),
]
