import type { LeftOut } from '../model/document.ts'
import type { ReadingChoices } from '../model/reading-choices.ts'
import { createIdMaker } from '../text/ids.ts'
import type { MappedText } from '../text/mapped-text.ts'
import type { Span } from '../text/span.ts'
import { shortened } from './left-out.ts'

/** The reason in `left`; a turn comes back when its id leaves `ReadingChoices.leftOut`. */
export const LEFT_OUT_BY_YOU = 'left out by you'

/**
 * What a transcript reader comes across and would leave out. One list per reading; ids are made in the order in which
 * things are found, and count what was taken in: taking in the first "[laughs]" must not make the second one the first.
 */
export type LeftOutList = Readonly<{
  /** Lists a passage; true: leave it out, false: the reviewer took it in. `span`: where its words stay in the reading text. */
  leave(line: number, text: string, reason: string, span?: Span): boolean
  /** The same for a whole line nobody speaks; taken in, it waits in `linesBack` for its place among the cues. */
  leaveLine(line: number, text: MappedText, reason: string): void
  /** A turn that the reviewer left out, under its own id. */
  leaveTurn(id: string, line: number, text: string, span: Span): void
  linesBack: readonly Readonly<{ line: number; text: MappedText }>[]
  left(): LeftOut[]
  takenIn(): LeftOut[]
}>

export function collectLeftOut({ takenIn }: ReadingChoices): LeftOutList {
  const makeId = createIdMaker('l')
  const wanted = new Set(takenIn)
  const left: LeftOut[] = []
  const back: LeftOut[] = []
  const linesBack: { line: number; text: MappedText }[] = []
  const leave = (line: number, text: string, reason: string, span?: Span): boolean => {
    const id = makeId(text)
    const isLeft = !wanted.has(id)
    const listed = isLeft ? left : back
    listed.push({ id, line, text: shortened(text), reason, ...(span === undefined ? {} : { span }) })
    return isLeft
  }
  const byLine = (items: readonly LeftOut[]): LeftOut[] => items.toSorted((a, b) => a.line - b.line)
  return {
    leave,
    leaveLine: (line, text, reason) => {
      if (!leave(line, text.text, reason)) linesBack.push({ line, text })
    },
    leaveTurn: (id, line, text, span) => {
      left.push({ id, line, text: shortened(text), reason: LEFT_OUT_BY_YOU, span })
    },
    linesBack,
    left: () => byLine(left),
    takenIn: () => byLine(back),
  }
}
