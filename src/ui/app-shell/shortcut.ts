import type { Stet } from '../../state/index.ts'
import type { Say } from '../language/catalogue.ts'

/**
 * A key of the workbench: what the handler does and what the sheet says come from one entry. Keys are what is printed on
 * them (`event.key`), so they follow the keyboard's language.
 */
export type Shortcut = Readonly<{
  /** Stable and unique: a rebound key is kept under it. */
  id: string
  /** As `event.key`, letters in lower case; `Shift+` and `Ctrl+` before them (Ctrl is also ⌘). */
  keys: readonly string[]
  /** As shown. */
  shown: string
  does: Say
  /** always: in fields and without a project, too · page: with a project · review: on the review page · editor: only while a mark is edited. */
  where: 'always' | 'page' | 'review' | 'editor'
  /** Works also while a button or link has the focus, which would take Space and Enter. */
  overButtons: boolean
  /** False: nothing to do, the browser may have the key. */
  run(stet: Stet): boolean | void
}>

/** A key that acts on the review page, over buttons too. */
export const reviewKey = (
  id: string,
  key: string,
  shown: string,
  does: Say,
  run: Shortcut['run'],
): Shortcut => ({ id, keys: [key], shown, does, where: 'review', overButtons: true, run })

/** Whether it could do something now, as far as its place says. */
export function isInReach({ where }: Shortcut, { view, project }: Stet): boolean {
  const { page, editor } = view.getState()
  if (where === 'always') return true
  if (page === 'empty' || project.getState().project === null) return false
  if (where === 'review') return page === 'review'
  return where === 'editor' ? editor !== null : true
}
