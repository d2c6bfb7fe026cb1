import type { LeftOut } from '../../core/model/document.ts'
import type { ReadingChoices } from '../../core/model/reading-choices.ts'
import type { Turn, Voice } from '../../core/model/transcript.ts'
import type { Reading } from '../../state/ports.ts'
import { parseTime } from '../../state/typed-time.ts'

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

/** A speaker under another name; the file's own name, or none, takes the choice back. Swaps of hers go on under the new one. */
export function renameSpeaker(choices: ReadingChoices, name: string, shown: string): ReadingChoices {
  const { [name]: before = name, ...others } = choices.speakers ?? {}
  const wanted = shown.trim() === '' ? name : shown.trim()
  const renamed = (each: string): string => (each === before.trim() ? wanted : each)
  return {
    ...choices,
    speakers: wanted === name ? others : { ...others, [name]: wanted },
    ...(choices.swaps === undefined
      ? {}
      : {
          swaps: choices.swaps
            .map(({ turns, names: [one, other] }): Swap => ({ turns, names: [renamed(one), renamed(other)] }))
            // two who became one cannot be told apart any more
            .filter(({ names: [one, other] }) => one !== other),
        }),
  }
}

type Swap = NonNullable<ReadingChoices['swaps']>[number]

/** Takes two speakers for each other from one turn to another, both included. */
export const swapSpeakers = (
  choices: ReadingChoices,
  [first, last]: readonly [Turn, Turn],
  names: readonly [string, string],
): ReadingChoices => ({
  ...choices,
  swaps: [...(choices.swaps ?? []), { turns: { start: first.place, end: last.place + 1 }, names }],
})

export const swapBack = (choices: ReadingChoices, at: number): ReadingChoices => ({
  ...choices,
  swaps: (choices.swaps ?? []).filter((_, index) => index !== at),
})

/** The turn that is being said at a time ("12:30"), or the one with a number from 1 where the file has no times. */
export function turnAt(turns: readonly Turn[], words: string): Turn | null {
  const isTimed = turns[0]?.startSeconds != null
  if (!isTimed) return /^\s*\d+\s*$/.test(words) ? (turns[Number(words) - 1] ?? null) : null
  const seconds = parseTime(words)
  // the page shows whole seconds: a turn that begins within the second is meant
  return seconds === null
    ? null
    : (turns.findLast(({ startSeconds }) => startSeconds !== null && Math.floor(startSeconds) <= seconds) ??
        null)
}

/** The names in the file of those who are shown under the same name. */
export const mergedWith = (voices: readonly Voice[], { name, shown }: Voice): string[] =>
  voices.filter((other) => other.name !== name && other.shown === shown).map((other) => other.name)
