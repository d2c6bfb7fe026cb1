/**
 * How far the silence before each word stands out, in units of the file's own scatter. Speakers and recognisers differ in
 * pace, so the pace (seconds a letter) and the scatter are taken from the file: a tenth of a second is much where words
 * follow each other like clockwork and nothing where they do not.
 *
 *     words     we (0.10 s before the next)  won  (0.12)  again  (0.90)  yes
 *     pace      about 0.1 s between words of so many letters        scatter 0.03
 *     outlying  again|yes: 0.8 / 0.03 = 27
 */

/**
 * `seconds` between the expected end of a word and the beginning of the next, which begins at `start`; may be negative,
 * since the expectation is rough. Only where the file tells; none means unknown.
 */
export type Pause = Readonly<{ start: number; seconds: number }>

/** By word, before it: seconds of silence, and how far they stand out. NaN: not known. Ten hours have 200,000 words. */
export type Silences = Readonly<{ seconds: Float64Array; outlying: Float64Array; known: number }>

/** Letters as spoken: "51" is fifty-one. */
export function spokenLetters(word: string): number {
  let letters = word.length
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code >= 48 && code <= 57) letters += 3.5
  }
  return letters
}

/** `starts` and `ends` of the words, and how many letters each has as spoken. Null: the file tells no pauses. */
export function silencesOf(
  starts: readonly number[],
  ends: readonly number[],
  lettersOf: (word: number) => number,
  pauses: readonly Pause[],
): Silences | null {
  const words = new Int32Array(pauses.length)
  const letters = new Float64Array(pauses.length)
  const lengths = new Float64Array(pauses.length)
  let known = 0
  let isTelling = false
  let at = 0
  for (const pause of pauses) {
    while (at < starts.length && ends[at]! <= pause.start) at++
    if (at === 0 || at >= starts.length || starts[at]! < pause.start) continue
    words[known] = at
    letters[known] = lettersOf(at - 1)
    lengths[known] = pause.seconds
    if (pause.seconds > 0) isTelling = true
    known++
  }
  // Captions that stay until the next one comes tell no pauses.
  if (!isTelling) return null
  const x = letters.subarray(0, known)
  const y = lengths.subarray(0, known)
  const { level, slope } = known >= starts.length / 2 ? fitPace(x, y) : { level: 0, slope: 0 }
  const rest = y.map((each, index) => each - (level + slope * x[index]!))
  const scatter = Math.max(0.03, 1.48 * median(rest.map(Math.abs)))
  const seconds = new Float64Array(starts.length).fill(NaN)
  const outlying = new Float64Array(starts.length).fill(NaN)
  for (let i = 0; i < known; i++) {
    seconds[words[i]!] = Math.max(0, rest[i]!)
    outlying[words[i]!] = Math.max(0, rest[i]!) / scatter
  }
  return { seconds, outlying, known: new Set(words.subarray(0, known)).size }
}

type Line = Readonly<{ level: number; slope: number }>

/**
 * Least squares of seconds on letters, after what lies far from the middle (the pauses) has been put aside: first far
 * from the median, then far from the line.
 */
function fitPace(letters: Float64Array, seconds: Float64Array): Line {
  let line: Line = { level: median(seconds), slope: 0 }
  for (let round = 0; round < 2; round++) {
    const { level, slope } = line
    const off = seconds.map((each, index) => Math.abs(each - level - slope * letters[index]!))
    const limit = Math.max(0.05, 2.5 * median(off))
    const near = leastSquares(letters, seconds, (index) => off[index]! <= limit)
    line = near.count > 2 ? near : leastSquares(letters, seconds, () => true)
  }
  return line
}

function leastSquares(
  letters: Float64Array,
  seconds: Float64Array,
  isIn: (index: number) => boolean,
): Line & { count: number } {
  let count = 0
  let sumX = 0
  let sumY = 0
  for (let i = 0; i < letters.length; i++) {
    if (!isIn(i)) continue
    count++
    sumX += letters[i]!
    sumY += seconds[i]!
  }
  const meanX = sumX / count
  const meanY = sumY / count
  let covariance = 0
  let variance = 0
  for (let i = 0; i < letters.length; i++) {
    if (!isIn(i)) continue
    covariance += (letters[i]! - meanX) * (seconds[i]! - meanY)
    variance += (letters[i]! - meanX) ** 2
  }
  const slope = variance === 0 ? 0 : covariance / variance
  return { level: meanY - slope * meanX, slope, count }
}

/** Sorts a copy: a typed array sorts numbers without calling back, ten times faster on ten hours of words. */
function median(values: Float64Array): number {
  return values.length === 0 ? 0 : values.slice().sort()[values.length >> 1]!
}
