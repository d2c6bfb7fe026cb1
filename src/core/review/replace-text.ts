import type { TextDocument } from '../model/document.ts'
import type { Project, StoredText } from '../model/project.ts'
import type { Side } from '../model/side.ts'
import { makeAnchor, resolveAnchor } from './anchors.ts'
import type { Change, Patch } from './change.ts'
import { setFields } from './commands.ts'

export type ReplaceText = Readonly<{ document: Pick<TextDocument, 'text'> | null }> &
  Readonly<
    { side: 'article'; text: StoredText } | { side: 'transcript' | 'original'; text: StoredText | null }
  >

/**
 * Puts another version of a text in place of the one that is there. Marks whose words are still found get a new anchor;
 * a mark whose words are gone keeps its old one, and shows as an orphan, because the reviewer must see that it was lost.
 * `document`: the new text as read; null when the side is taken away.
 */
export function replaceText(project: Project, args: ReplaceText): Change {
  const { side, text, document } = args
  const label = text === null ? `Took away the ${SIDE_NAME[side]}` : `Replaced the ${SIDE_NAME[side]}`
  const field = setFields(project, label, { [side]: text })
  if (document === null) return field
  const patches: Patch[] = [...field.patches]
  for (const [key, mark] of Object.entries(project.marks)) {
    if (mark.anchor.side !== side) continue
    const found = resolveAnchor(document, mark.anchor)
    if (found.status !== 'moved') continue
    const anchor = makeAnchor(document, side, found.span)
    patches.push({ collection: 'marks', key, before: mark, after: { ...mark, anchor } })
  }
  return { label, patches }
}

const SIDE_NAME: Readonly<Record<Side, string>> = {
  article: 'article',
  transcript: 'transcript',
  original: 'original',
}
