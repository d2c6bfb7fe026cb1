import type { ReadingChoices } from '../model/reading-choices.ts'
import type { Voice } from '../model/transcript.ts'

/**
 * The names that the reviewer wants: first renamed (two with one name are one person from then on), then swapped for a
 * stretch of turns. Turns keep their bounds, so that stretches and ids stay what they were.
 *
 *     file     SPEAKER_00 · SPEAKER_01 · SPEAKER_00 · SPEAKER_02
 *     choices  speakers {SPEAKER_00: Ann, SPEAKER_01: Bob, SPEAKER_02: Bob}, swaps [turns 2-4, Ann and Bob]
 *     shown    Ann · Bob · Bob · Ann
 */
export type Voices = Readonly<{
  /** The name to show for the name in the file; `place`: the turn's place as read. */
  shownAt(name: string | null, place: number): string | null
  list(names: readonly (string | null)[]): Voice[]
}>

export function createVoices({ speakers = {}, swaps = [] }: ReadingChoices): Voices {
  const renamed = new Map(Object.entries(speakers).filter(([, shown]) => shown.trim() !== ''))
  const shownFor = (name: string): string => renamed.get(name)?.trim() ?? name
  return {
    shownAt: (name, place) => {
      if (name === null) return null
      let shown = shownFor(name)
      for (const { turns, names } of swaps) {
        if (place < turns.start || place >= turns.end) continue
        if (shown === names[0]) shown = names[1]
        else if (shown === names[1]) shown = names[0]
      }
      return shown
    },
    list: (names) => {
      const counts = new Map<string, number>()
      for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
      return [...counts].map(([name, turns]) => ({ name, shown: shownFor(name), turns }))
    },
  }
}
