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

const NEWLINE = 10
const BLANK = 32

/**
 * Numbers, not pairs of strings, and one walk over the text without cutting it into lines: a worker just started reads it in a tenth of
 * the time that a regular expression took.
 */
export function readLexicon(text: string): Lexicon {
  const words: string[] = []
  // a pair is two characters at least
  const from = new Int32Array(text.length >> 1)
  const to = new Int32Array(text.length >> 1)
  const levels = new Uint8Array(text.length >> 1)
  let pairs = 0
  let before = ''
  // `at` stands at the start of a line, and behind its last character when the line is done
  for (let at = 0; at < text.length; at++) {
    let end = at + 1
    while (end < text.length && text.charCodeAt(end) > BLANK) end++
    before = before.slice(0, text.charCodeAt(at) - DIGIT_0) + text.slice(at + 1, end)
    let partner = words.length
    let distance = 0
    for (at = end; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === NEWLINE) break
      if (code === BLANK) continue
      if (code <= DIGIT_9) distance = distance * 36 + code - DIGIT_0
      else if (code >= LETTER_A) distance = distance * 36 + code - LETTER_A + 10
      else {
        partner += distance
        distance = 0
        from[pairs] = words.length
        to[pairs] = partner
        levels[pairs++] = code - LEVEL_A + 1
      }
    }
    words.push(before)
  }
  const start = new Int32Array(words.length + 1)
  for (let pair = 0; pair < pairs; pair++) {
    start[from[pair]! + 1]! += 1
    start[to[pair]! + 1]! += 1
  }
  for (let word = 0; word < words.length; word++) start[word + 1]! += start[word]!
  const next = start.slice()
  const partners = new Int32Array(pairs * 2)
  const level = new Uint8Array(pairs * 2)
  for (let pair = 0; pair < pairs; pair++) {
    const there = next[from[pair]!]!++
    const back = next[to[pair]!]!++
    partners[there] = to[pair]!
    partners[back] = from[pair]!
    level[there] = level[back] = levels[pair]!
  }
  return { words, start, partner: partners, level }
}
