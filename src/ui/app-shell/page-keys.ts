import { say } from '../language/catalogue.ts'
import { pageKeyWords } from './page-keys-words.ts'
import type { Shortcut } from './shortcut.ts'

export const PAGE_KEYS: readonly Shortcut[] = [
  {
    id: 'palette',
    keys: ['Ctrl+k'],
    shown: 'Ctrl K',
    does: say(pageKeyWords, 'palette'),
    where: 'always',
    overButtons: true,
    run: ({ preferring }) => preferring.togglePalette(),
  },
  {
    id: 'settings',
    keys: ['Ctrl+,'],
    shown: 'Ctrl ,',
    does: say(pageKeyWords, 'settings'),
    where: 'always',
    overButtons: true,
    run: ({ preferring }) => preferring.toggleSettings(),
  },
  {
    id: 'undo',
    keys: ['z', 'Ctrl+z'],
    shown: 'Z',
    does: say(pageKeyWords, 'undo'),
    where: 'page',
    overButtons: true,
    run: ({ reviewing }) => reviewing.undo(),
  },
  {
    id: 'redo',
    keys: ['Shift+z', 'Ctrl+Shift+z', 'Ctrl+y'],
    shown: 'Shift Z',
    does: say(pageKeyWords, 'redo'),
    where: 'page',
    overButtons: true,
    run: ({ reviewing }) => reviewing.redo(),
  },
  {
    id: 'keys',
    keys: ['?', 'Shift+?'],
    shown: '?',
    does: say(pageKeyWords, 'keys'),
    where: 'page',
    overButtons: true,
    run: ({ navigating }) => navigating.toggleKeys(),
  },
  {
    id: 'saveFile',
    keys: ['Ctrl+s'],
    shown: 'Ctrl S',
    does: say(pageKeyWords, 'saveFile'),
    where: 'always',
    overButtons: true,
    run({ project, session }) {
      if (project.getState().project === null) return false
      session.saveFile()
      return true
    },
  },
]
