import { CHINESE_WORDS } from './words-data.ts'

/** Senses of one Chinese word, at most; a number holds line and sense. */
const SENSES = 32

type Table = Readonly<{
  /** Chinese words, one for each line of the data. */
  chinese: readonly string[]
  /** For an English word, where it stands: line × SENSES + number of the sense (group of synonyms). */
  places: ReadonlyMap<string, readonly number[]>
}>

/** Read once, at first use, and kept. Rejected: a map for each English word, three times as slow to build. */
let table: Table | undefined

/**
 * The table as text, one Chinese word a line: its English words, synonyms parted by commas, senses by strokes.
 *
 *     门槛 doorstep/sill/threshold        three senses that a translator may take for one another
 *     战略 strategy                       kept because 策略 means the same: "strategy and strategy"
 */
function readTable(): Table {
  const chinese: string[] = []
  const places = new Map<string, number[]>()
  let line = 0
  for (const match of CHINESE_WORDS.matchAll(/(\S+) (.+)/gu)) {
    chinese.push(match[1]!)
    let sense = 0
    for (const group of match[2]!.split('/')) {
      for (const word of group.split(',')) {
        const list = places.get(word)
        if (list === undefined) places.set(word, [line * SENSES + sense])
        else list.push(line * SENSES + sense)
      }
      sense = Math.min(sense + 1, SENSES - 1)
    }
    line++
  }
  return { chinese, places }
}

const NONE: readonly number[] = []

const placesOf = (word: string): readonly number[] => {
  table ??= readTable()
  return table.places.get(word) ?? NONE
}

const lineOf = (place: number): number => Math.floor(place / SENSES)

/** Chinese words that an English noun (singular, lower case) may stand for. */
export const chineseFor = (word: string): readonly string[] =>
  placesOf(word).map((place) => table!.chinese[lineOf(place)]!) // placesOf has read the table

/** Chinese words of which both English ones (singular, lower case) are translations, in different senses. */
export function confusedIn(one: string, other: string): readonly string[] {
  const there = placesOf(other)
  return placesOf(one).flatMap((place) => {
    const second = there.find((candidate) => lineOf(candidate) === lineOf(place))
    return second === undefined || second === place ? [] : [table!.chinese[lineOf(place)]!] // read by placesOf
  })
}
