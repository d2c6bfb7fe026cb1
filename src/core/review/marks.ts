import type { TextDocument } from '../model/document.ts'
import type { MqmCategory, Severity } from '../model/mqm.ts'
import type { Mark } from '../model/project.ts'
import type { Side } from '../model/side.ts'
import type { Span } from '../text/span.ts'
import { makeAnchor } from './anchors.ts'

export type NewMark = Readonly<{
  /** Given by the edge: core makes no random ids. */
  id: string
  side: Side
  /** Half open, in the reading text of `document`, which is the text of `side`. */
  span: Span
  category: MqmCategory
  severity: Severity
  correction?: string
  comment?: string
  flag?: string | null
}>

/** A mark on a span of a document. Add it with `addMark`. */
export function createMark(document: Pick<TextDocument, 'text'>, given: NewMark): Mark {
  return {
    id: given.id,
    anchor: makeAnchor(document, given.side, given.span),
    category: given.category,
    severity: given.severity,
    correction: given.correction ?? '',
    comment: given.comment ?? '',
    flag: given.flag ?? null,
  }
}
