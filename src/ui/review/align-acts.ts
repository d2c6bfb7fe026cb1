import type { Stet } from '../../state/index.ts'
import { say } from '../language/catalogue.ts'
import type { Say } from '../language/catalogue.ts'
import { alignWords } from './align-words.ts'

/** One act on the alignment: its key and its button come from one entry. */
export type AlignAct = Readonly<{
  /** Of the key; unique among all keys. */
  id: string
  key: string
  group: 'move' | 'match' | 'column' | 'standing'
  button: Say
  does: Say
  run(stet: Stet): void
}>

const act = (
  id: string,
  key: string,
  group: AlignAct['group'],
  button: Say,
  does: Say,
  run: (stet: Stet) => Promise<void>,
): AlignAct => ({ id, key, group, button, does, run: (stet) => void run(stet) })

const words = alignWords

/** In the order of the toolbar. Brackets move one sentence, angle brackets the column; the others are neighbours of Enter. */
export const ALIGN_ACTS: readonly AlignAct[] = [
  act('alignPushUp', '[', 'move', say(words, 'pushUp'), say(words, 'keyPushUp'), (s) =>
    s.aligning.push('up'),
  ),
  act('alignPushDown', ']', 'move', say(words, 'pushDown'), say(words, 'keyPushDown'), (s) =>
    s.aligning.push('down'),
  ),
  act('alignPullUp', '{', 'move', say(words, 'pullUp'), say(words, 'keyPullUp'), (s) =>
    s.aligning.pull('up'),
  ),
  act('alignPullDown', '}', 'move', say(words, 'pullDown'), say(words, 'keyPullDown'), (s) =>
    s.aligning.pull('down'),
  ),
  act('alignMerge', ',', 'match', say(words, 'merge'), say(words, 'keyMerge'), (s) => s.aligning.merge()),
  act('alignSplit', '.', 'match', say(words, 'split'), say(words, 'keySplit'), (s) => s.aligning.split()),
  act('alignLink', "'", 'match', say(words, 'link'), say(words, 'keyLink'), (s) => s.aligning.link()),
  act('alignUnlink', ';', 'match', say(words, 'unlink'), say(words, 'keyUnlink'), (s) => s.aligning.unlink()),
  act('alignShiftUp', '<', 'column', say(words, 'shiftUp'), say(words, 'keyShiftUp'), (s) =>
    s.aligning.shift('up'),
  ),
  act('alignShiftDown', '>', 'column', say(words, 'shiftDown'), say(words, 'keyShiftDown'), (s) =>
    s.aligning.shift('down'),
  ),
  act('alignCut', ':', 'standing', say(words, 'cut'), say(words, 'keyCut'), (s) => s.aligning.standAlone()),
  act('alignPin', '"', 'standing', say(words, 'pin'), say(words, 'keyPin'), (s) => s.aligning.togglePin()),
  act('alignConfirm', '=', 'standing', say(words, 'confirm'), say(words, 'keyConfirm'), (s) =>
    s.aligning.confirm(),
  ),
  act('alignAgain', '\\', 'standing', say(words, 'again'), say(words, 'keyAgain'), (s) =>
    s.aligning.realign(),
  ),
]
