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

export function* readLexicon(text: string): Generator<LexiconPair> {
  const words: string[] = []
  const rows: string[] = []
  let before = ''
  for (const line of text.split('\n')) {
    const blank = line.indexOf(' ')
    const head = blank === -1 ? line : line.slice(0, blank)
    before = before.slice(0, Number(head[0])) + head.slice(1)
    words.push(before)
    rows.push(blank === -1 ? '' : line.slice(blank + 1))
  }
  for (let index = 0; index < rows.length; index++) {
    let at = index
    for (const [, distance = '', level = ''] of rows[index]!.matchAll(/([0-9a-z]+)([A-H])/g)) {
      at += Number.parseInt(distance, 36)
      yield [words[index]!, words[at]!, LEVELS.indexOf(level) + 1]
    }
  }
}
