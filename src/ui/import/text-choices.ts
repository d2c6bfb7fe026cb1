import type { LeftOut } from '../../core/model/document.ts'
import type { ReadingChoices } from '../../core/model/reading-choices.ts'
import type { Voice } from '../../core/model/transcript.ts'
import type { Reading } from '../../state/ports.ts'

/** Something the reader would leave out; `isIn`: the reviewer took it in. */
export type Passage = LeftOut & Readonly<{ isIn: boolean }>

export type PassageGroup = Readonly<{ reason: string; passages: readonly Passage[]; out: number }>

/** Grouped by reason, in the order of the file; what was taken in keeps its place, so that it can be left out again. */
export function groupPassages({ document, takenIn }: Pick<Reading, 'document' | 'takenIn'>): PassageGroup[] {
  const all = [
    ...document.left.map((each) => ({ ...each, isIn: false })),
    ...takenIn.map((each) => ({ ...each, isIn: true })),
  ].toSorted((a, b) => a.line - b.line)
  const groups = new Map<string, Passage[]>()
  for (const passage of all) {
    const group = groups.get(passage.reason)
    if (group === undefined) groups.set(passage.reason, [passage])
    else group.push(passage)
  }
  return [...groups].map(([reason, passages]) => ({
    reason,
    passages,
    out: passages.filter(({ isIn }) => !isIn).length,
  }))
}

/** A speaker under another name; the file's own name, or none, takes the choice back. */
export function renameSpeaker(choices: ReadingChoices, name: string, shown: string): ReadingChoices {
  const { [name]: _before, ...others } = choices.speakers ?? {}
  const wanted = shown.trim()
  return { ...choices, speakers: wanted === '' || wanted === name ? others : { ...others, [name]: wanted } }
}

/** The names in the file of those who are shown under the same name. */
export const mergedWith = (voices: readonly Voice[], { name, shown }: Voice): string[] =>
  voices.filter((other) => other.name !== name && other.shown === shown).map((other) => other.name)
