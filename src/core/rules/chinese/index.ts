import { CHINESE_WORDS } from './words-data.ts'

/** For an English word, the Chinese ones it translates, and the sense (group of synonyms) it stands for in each. */
type Table = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Read once, at first use, and kept: some 10 ms. */
let table: Table | undefined

/**
 * The table as text, one Chinese word a line: its English words, synonyms parted by commas, senses by strokes.
 *
 *     门槛 doorstep/sill/threshold        three senses that a translator may take for one another
 *     战略 strategy                       kept because 策略 means the same: "strategy and strategy"
 */
function readTable(): Table {
  const words = new Map<string, Map<string, number>>()
  for (const line of CHINESE_WORDS.split('\n')) {
    const blank = line.indexOf(' ')
    const chinese = line.slice(0, blank)
    line
      .slice(blank + 1)
      .split('/')
      .forEach((group, sense) => {
        for (const word of group.split(',')) {
          const row = words.get(word) ?? new Map<string, number>()
          if (row.size === 0) words.set(word, row)
          row.set(chinese, sense)
        }
      })
  }
  return words
}

const NONE: ReadonlyMap<string, number> = new Map()

/** Chinese words that an English noun (singular, lower case) may stand for, each with the number of its sense. */
export const sensesOf = (word: string): ReadonlyMap<string, number> => {
  table ??= readTable()
  return table.get(word) ?? NONE
}

/** Chinese words of which both English ones (singular, lower case) are translations, in different senses. */
export function confusedIn(one: string, other: string): readonly string[] {
  const there = sensesOf(other)
  return [...sensesOf(one)].flatMap(([chinese, sense]) => {
    const second = there.get(chinese)
    return second === undefined || second === sense ? [] : [chinese]
  })
}
