/** Two stems and how well they answer to each other, 1 to `LEXICON_LEVELS`. */
export type LexiconPair = readonly [one: string, other: string, level: number]

export const LEXICON_LEVELS = 8
const LEVELS = 'ABCDEFGH'

/**
 * The lexicon as text: stems in alphabetical order, one a line; a line is how many letters are as on the line before, the
 * rest of the stem, a blank, and the partners further down, each as distance (base 36) and level (A weakest, H strongest).
 *
 *     0lab 1H2A        lab ~ laboratori (next line) strongly, lab ~ labour (two lines further on from there) weakly
 *     3oratori
 *     …
 *
 * 52,000 pairs are 240 kB so, 149 kB after gzip.
 */
export function writeLexicon(pairs: readonly LexiconPair[]): string {
  const words = [...new Set(pairs.flatMap(([one, other]) => [one, other]))].sort()
  const place = new Map(words.map((word, index) => [word, index]))
  const rows: [to: number, level: number][][] = words.map(() => [])
  for (const [one, other, level] of pairs) {
    const [from, to] = [place.get(one)!, place.get(other)!].sort((p, q) => p - q)
    rows[from!]!.push([to!, level])
  }
  let before = ''
  return words
    .map((word, index) => {
      let same = 0
      while (same < Math.min(before.length, word.length, 9) && before[same] === word[same]) same++
      before = word
      let last = index
      const partners = rows[index]!.sort((p, q) => p[0] - q[0]).map(([to, level]) => {
        const distance = (to - last).toString(36)
        last = to
        return distance + LEVELS[level - 1]!
      })
      return `${same}${word.slice(same)}${partners.length > 0 ? ' ' : ''}${partners.join('')}`
    })
    .join('\n')
}

/** A lexicon ready to be asked. */
export type Lexicon = Readonly<{
  words: readonly string[]
  /** Word number k has the partners `start[k]` to `start[k + 1]` of the other two. */
  start: Int32Array
  partner: Int32Array
  level: Uint8Array
}>

const DIGIT_0 = 48
const DIGIT_9 = 57
const LETTER_A = 97
const LEVEL_A = 65

/** Numbers, not pairs of strings, and no regular expression: a worker just started reads it in a tenth of the time. */
export function readLexicon(text: string): Lexicon {
  const words: string[] = []
  const from: number[] = []
  const to: number[] = []
  const levels: number[] = []
  let before = ''
  for (const line of text.split('\n')) {
    const blank = line.indexOf(' ')
    const head = blank === -1 ? line : line.slice(0, blank)
    before = before.slice(0, head.charCodeAt(0) - DIGIT_0) + head.slice(1)
    let partner = words.length
    let distance = 0
    for (let k = blank + 1; blank !== -1 && k < line.length; k++) {
      const code = line.charCodeAt(k)
      if (code <= DIGIT_9) distance = distance * 36 + code - DIGIT_0
      else if (code >= LETTER_A) distance = distance * 36 + code - LETTER_A + 10
      else {
        partner += distance
        distance = 0
        from.push(words.length)
        to.push(partner)
        levels.push(code - LEVEL_A + 1)
      }
    }
    words.push(before)
  }
  const start = new Int32Array(words.length + 1)
  for (const word of from) start[word + 1]! += 1
  for (const word of to) start[word + 1]! += 1
  for (let word = 0; word < words.length; word++) start[word + 1]! += start[word]!
  const next = start.slice()
  const partners = new Int32Array(from.length * 2)
  const level = new Uint8Array(from.length * 2)
  for (let pair = 0; pair < from.length; pair++) {
    const there = next[from[pair]!]!++
    const back = next[to[pair]!]!++
    partners[there] = to[pair]!
    partners[back] = from[pair]!
    level[there] = level[back] = levels[pair]!
  }
  return { words, start, partner: partners, level }
}
