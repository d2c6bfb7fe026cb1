import { reviewKey } from '../app-shell/shortcut.ts'
import type { Shortcut } from '../app-shell/shortcut.ts'
import { say } from '../language/catalogue.ts'
import { videoKeyWords } from './video-keys-words.ts'

export const VIDEO_KEYS: readonly Shortcut[] = [
  reviewKey('recording', 'Shift+p', 'Shift P', say(videoKeyWords, 'recording'), ({ playing }) =>
    playing.toggle(),
  ),
  {
    // before "row reviewed", which has the same key: without a recording this one passes
    ...reviewKey('playSentence', ' ', 'Space', say(videoKeyWords, 'playSentence'), ({ playing }) =>
      playing.playSentence(),
    ),
    overButtons: false,
  },
]
