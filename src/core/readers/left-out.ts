import type { LeftOut } from '../model/document.ts'
import { createIdMaker } from '../text/ids.ts'

/** What a reader left out, before it has its id. `text`: all of it. */
export type LeftOutDraft = Readonly<{ line: number; text: string; reason: string }>

/** More than this of a passage says no more about it in a list. */
const SHOWN = 300

/**
 * Gives each its id, in the order given. Ids count everything that the reader would leave out by itself, what is then
 * taken in included: taking in the first "Share" must not make the second one the first. `prefix`: another one for what
 * an outer layer leaves out (furniture of a page, comments of a document that holds a transcript).
 */
export function nameLeftOut(drafts: readonly LeftOutDraft[], prefix = 'l'): LeftOut[] {
  const makeId = createIdMaker(prefix)
  return drafts.map(({ line, text, reason }) => ({ id: makeId(text), line, text: shortened(text), reason }))
}

export const shortened = (text: string): string =>
  text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1).replace(/[\ud800-\udbff]$/, '')}…`
