import { FLAG_KEYS, FLAG_SEVERITY_KEYS } from '../flag-panel/flag-keys.ts'
import { FIND_KEYS } from '../find/find-keys.ts'
import { MARK_KEYS } from '../mark-editor/mark-keys.ts'
import { VIDEO_KEYS } from '../video/video-keys.ts'
import { ROW_KEYS } from '../review/row-keys.ts'
import { PAGE_KEYS } from './page-keys.ts'
import type { Shortcut } from './shortcut.ts'

/** Every key, by feature, in the order of the sheet. Where two have one key, the first that has something to do acts. */
export const SHORTCUTS: readonly Shortcut[] = [
  ...FLAG_KEYS,
  ...MARK_KEYS,
  ...FLAG_SEVERITY_KEYS,
  ...VIDEO_KEYS,
  ...ROW_KEYS,
  ...FIND_KEYS,
  ...PAGE_KEYS,
]
