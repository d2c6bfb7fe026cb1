import { FLAG_KEYS } from '../flag-panel/flag-keys.ts'
import { MARK_KEYS } from '../mark-editor/mark-keys.ts'
import { ROW_KEYS } from '../review/row-keys.ts'
import { PAGE_KEYS } from './page-keys.ts'
import type { Shortcut } from './shortcut.ts'

/** Every key, by feature, in the order of the sheet. Where two have one key, the first that may act does. */
export const SHORTCUTS: readonly Shortcut[] = [...FLAG_KEYS, ...MARK_KEYS, ...ROW_KEYS, ...PAGE_KEYS]
