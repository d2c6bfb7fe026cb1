import { reviewKey } from '../app-shell/shortcut.ts'
import type { Shortcut } from '../app-shell/shortcut.ts'
import { ALIGN_ACTS } from './align-acts.ts'

/** The acts on the alignment, by key. */
export const ALIGN_KEYS: readonly Shortcut[] = ALIGN_ACTS.map(({ id, key, does, run }) =>
  reviewKey(id, key, key, does, run),
)
