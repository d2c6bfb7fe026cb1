import { FLAG_KEYS, FLAG_SEVERITY_KEYS } from '../flag-panel/flag-keys.ts'
import { FIND_KEYS } from '../find/find-keys.ts'
import { MARK_KEYS } from '../mark-editor/mark-keys.ts'
import { VIDEO_KEYS } from '../video/video-keys.ts'
import { ALIGN_KEYS } from '../review/align-keys.ts'
import { ROW_KEYS } from '../review/row-keys.ts'
import type { Say } from '../language/catalogue.ts'
import { say } from '../language/catalogue.ts'
import { PAGE_KEYS } from './page-keys.ts'
import { settingsWords } from './settings-words.ts'
import type { Shortcut } from './shortcut.ts'

/**
 * Every key, by feature. Where two have one key, the first that has something to do acts: those of the mark editor before
 * those of the flags, since the editor is open for a reason.
 */
export const SHORTCUTS: readonly Shortcut[] = [
  ...MARK_KEYS,
  ...FLAG_KEYS,
  ...FLAG_SEVERITY_KEYS,
  ...VIDEO_KEYS,
  ...ROW_KEYS,
  ...FIND_KEYS,
  ...PAGE_KEYS,
]

/** The same for reading: on the sheet each under what it is about. */
export const KEY_GROUPS: readonly Readonly<{ name: Say; shortcuts: readonly Shortcut[] }>[] = [
  { name: say(settingsWords, 'ofFlags'), shortcuts: [...FLAG_KEYS, ...FLAG_SEVERITY_KEYS] },
  { name: say(settingsWords, 'ofMarks'), shortcuts: MARK_KEYS },
  { name: say(settingsWords, 'ofRows'), shortcuts: ROW_KEYS.filter((key) => !ALIGN_KEYS.includes(key)) },
  { name: say(settingsWords, 'ofMatch'), shortcuts: ALIGN_KEYS },
  { name: say(settingsWords, 'ofRecording'), shortcuts: VIDEO_KEYS },
  { name: say(settingsWords, 'ofPage'), shortcuts: [...FIND_KEYS, ...PAGE_KEYS] },
]
