import type { Project, StoredText } from '../../core/model/project.ts'
import { applyChange } from '../../core/review/change.ts'
import { replaceText } from '../../core/review/replace-text.ts'
import type { ImportSlot } from '../stores/view-store.ts'

type Slots = Readonly<Record<'article' | 'transcript' | 'original', ImportSlot>>

/** The project with these texts in place of its own: marks go to where their words stand now. */
export function withTexts(project: Project, read: Slots): Project {
  let next = project
  for (const side of ['article', 'transcript', 'original'] as const) {
    const { stored: text = null, document = null } = read[side].read ?? {}
    if (isSame(project[side], text)) continue
    if (side !== 'article') next = applyChange(next, replaceText(next, { side, text, document }))
    else if (text !== null) next = applyChange(next, replaceText(next, { side, text, document }))
  }
  return next
}

const isSame = (a: StoredText | null, b: StoredText | null): boolean =>
  a?.source === b?.source && JSON.stringify(a) === JSON.stringify(b)

/** Whether a text that was there is gone: other readings of the same file are not other texts. */
export const hasOtherTexts = (before: Project, after: Project): boolean =>
  (['article', 'transcript', 'original'] as const).some((side) => {
    const was = before[side]
    return was !== null && was.source !== after[side]?.source
  })
