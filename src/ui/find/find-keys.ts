import { focusOn } from '../app-shell/focus-on.ts'
import type { Shortcut } from '../app-shell/shortcut.ts'
import { say } from '../language/catalogue.ts'
import { findWords } from './words.ts'

/** Longer selections are passages, not words to look for. */
const LONGEST = 80

const selectedWords = (): string | undefined => {
  const words = getSelection()?.toString().trim() ?? ''
  return words === '' || words.length > LONGEST || words.includes('\n') ? undefined : words
}

/** Keys act in fields, too: one of them is the field of the search. False leaves them to the browser's own search. */
export const FIND_KEYS: readonly Shortcut[] = [
  {
    id: 'find',
    keys: ['Ctrl+f'],
    shown: 'Ctrl F',
    does: say(findWords, 'open'),
    where: 'always',
    overButtons: true,
    run({ finding }) {
      if (!finding.open(selectedWords())) return false
      focusOn('#find-field')
      return true
    },
  },
  {
    id: 'nextHit',
    keys: ['Ctrl+g', 'F3'],
    shown: 'Ctrl G',
    does: say(findWords, 'next'),
    where: 'always',
    overButtons: true,
    run: ({ finding }) => finding.next(),
  },
  {
    id: 'previousHit',
    keys: ['Ctrl+Shift+g', 'Shift+F3'],
    shown: 'Ctrl Shift G',
    does: say(findWords, 'previous'),
    where: 'always',
    overButtons: true,
    run: ({ finding }) => finding.previous(),
  },
]
