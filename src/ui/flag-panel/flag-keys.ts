import { say } from '../language/catalogue.ts'
import { flagKeyWords } from './flag-keys-words.ts'
import { reviewKey } from '../app-shell/shortcut.ts'
import type { Shortcut } from '../app-shell/shortcut.ts'

export const FLAG_KEYS: readonly Shortcut[] = [
  reviewKey('nextFlag', 'j', 'J', say(flagKeyWords, 'nextFlag'), ({ navigating }) => navigating.nextFlag()),
  reviewKey('previousFlag', 'k', 'K', say(flagKeyWords, 'previousFlag'), ({ navigating }) =>
    navigating.previousFlag(),
  ),
  reviewKey('accept', 'a', 'A', say(flagKeyWords, 'accept'), ({ reviewing }) => reviewing.accept()),
  reviewKey('dismiss', 'd', 'D', say(flagKeyWords, 'dismiss'), ({ reviewing }) => reviewing.dismiss()),
  reviewKey('dismissKind', 'Shift+d', 'Shift D', say(flagKeyWords, 'dismissKind'), ({ reviewing }) =>
    reviewing.dismissKind(),
  ),
  reviewKey('filter', '/', '/', say(flagKeyWords, 'filter'), ({ navigating }) => navigating.toggleFilter()),
]
