import { CUT_LABELS } from '../../core/model/row-notes.ts'
import { reviewKey } from '../app-shell/shortcut.ts'
import type { Shortcut } from '../app-shell/shortcut.ts'
import { say } from '../language/catalogue.ts'
import { CUT_LABEL_KEYS } from './cut-labels.tsx'
import { rowKeyWords } from './row-keys-words.ts'

const step = (id: string, key: string, shown: string, by: 1 | -1): Shortcut => ({
  ...reviewKey(
    id,
    key,
    shown,
    by === 1 ? say(rowKeyWords, 'nextSentence') : say(rowKeyWords, 'previousSentence'),
    ({ reading }) => reading.stepSentence(by),
  ),
  overButtons: false,
})

const LABEL_WORDS = {
  deliberate: say(rowKeyWords, 'labelDeliberate'),
  lost: say(rowKeyWords, 'labelLost'),
  condensed: say(rowKeyWords, 'labelCondensed'),
  sponsor: say(rowKeyWords, 'labelSponsor'),
  filler: say(rowKeyWords, 'labelFiller'),
}

/** Going through the rows, and small notes on the way. */
export const READING_KEYS: readonly Shortcut[] = [
  step('nextSentence', 'ArrowRight', '→', 1),
  step('previousSentence', 'ArrowLeft', '←', -1),
  reviewKey('foldQuiet', 'f', 'F', say(rowKeyWords, 'foldQuiet'), ({ reading }) =>
    reading.toggle('foldsQuiet'),
  ),
  reviewKey('oneRow', 'v', 'V', say(rowKeyWords, 'oneRow'), ({ reading }) => reading.toggle('oneRow')),
  reviewKey('original', 't', 'T', say(rowKeyWords, 'original'), ({ reading, analysis }) => {
    if (analysis.getState().analysis?.original == null) return false
    reading.toggle('original')
    return true
  }),
  reviewKey('nextUnreviewed', 'u', 'U', say(rowKeyWords, 'nextUnreviewed'), ({ navigating }) =>
    navigating.nextUnreviewed(),
  ),
  reviewKey('bookmark', 'b', 'B', say(rowKeyWords, 'bookmark'), ({ reading }) => reading.bookmark()),
  ...CUT_LABELS.map((label) =>
    reviewKey(
      `cutLabel-${label}`,
      CUT_LABEL_KEYS[label],
      CUT_LABEL_KEYS[label],
      LABEL_WORDS[label],
      ({ reading }) => reading.labelCut(label),
    ),
  ),
]
