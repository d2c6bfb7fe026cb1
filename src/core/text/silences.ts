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
 * `seconds` between the expected end of a word and the beginning of the next, which begins at the offset of the same place in
 * `starts`; may be negative, since the expectation is rough. Ascending; only where the file tells. Two lists, since ten
 * hours have two hundred thousand of them.
 */
export type Pauses = Readonly<{ starts: ArrayLike<number>; seconds: ArrayLike<number> }>

/** By word, before it: seconds of silence, and how far they stand out. NaN: not known. Ten hours have 200,000 words. */
export type Silences = Readonly<{ seconds: Float64Array; outlying: Float64Array; known: number }>

/** Letters as spoken from `start` to `end` of a text: "51" is fifty-one. */
export function spokenLetters(text: string, start: number, end: number): number {
  let letters = end - start
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) letters += 3.5
  }
  return letters
}

/** `starts` and `ends` of the words of the text. Null: the file tells no pauses. */
export function silencesOf(
  text: string,
  starts: ArrayLike<number>,
  ends: ArrayLike<number>,
  pauses: Pauses,
): Silences | null {
  const count = pauses.starts.length
  const words = new Int32Array(count)
  const letters = new Float64Array(count)
  const lengths = new Float64Array(count)
  let known = 0
  let isTelling = false
  let at = 0
  for (let i = 0; i < count; i++) {
    const start = pauses.starts[i]!
    while (at < starts.length && ends[at]! <= start) at++
    if (at === 0 || at >= starts.length || starts[at]! < start) continue
    words[known] = at
    letters[known] = spokenLetters(text, starts[at - 1]!, ends[at - 1]!)
    lengths[known] = pauses.seconds[i]!
    if (lengths[known]! > 0) isTelling = true
    known++
  }
  // Captions that stay until the next one comes tell no pauses.
  if (!isTelling) return null
  const x = letters.subarray(0, known)
  const y = lengths.subarray(0, known)
  const { level, slope } = known >= starts.length / 2 ? fitPace(x, y) : { level: 0, slope: 0 }
  const rest = new Float64Array(known)
  const off = new Float64Array(known)
  for (let i = 0; i < known; i++) {
    rest[i] = y[i]! - (level + slope * x[i]!)
    off[i] = Math.abs(rest[i]!)
  }
  const scatter = Math.max(0.03, 1.48 * median(off))
  const seconds = new Float64Array(starts.length).fill(NaN)
  const outlying = new Float64Array(starts.length).fill(NaN)
  for (let i = 0; i < known; i++) {
    seconds[words[i]!] = Math.max(0, rest[i]!)
    outlying[words[i]!] = Math.max(0, rest[i]!) / scatter
  }
  return { seconds, outlying, known: countKinds(words.subarray(0, known)) }
}

/** Of numbers in ascending order. */
function countKinds(sorted: Int32Array): number {
  let kinds = 0
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) kinds++
  return kinds
}

type Line = Readonly<{ level: number; slope: number }>

/**
 * Least squares of seconds on letters, after what lies far from the middle (the pauses) has been put aside: first far
 * from the median, then far from the line.
 */
function fitPace(letters: Float64Array, seconds: Float64Array): Line {
  let line: Line = { level: median(seconds), slope: 0 }
  const off = new Float64Array(seconds.length)
  for (let round = 0; round < 2; round++) {
    const { level, slope } = line
    for (let i = 0; i < off.length; i++) off[i] = Math.abs(seconds[i]! - level - slope * letters[i]!)
    const near = leastSquares(letters, seconds, off, Math.max(0.05, 2.5 * median(off)))
    line = near.count > 2 ? near : leastSquares(letters, seconds, off, Infinity)
  }
  return line
}

/** Of the points that are no more than `limit` off. */
function leastSquares(
  letters: Float64Array,
  seconds: Float64Array,
  off: Float64Array,
  limit: number,
): Line & { count: number } {
  let count = 0
  let sumX = 0
  let sumY = 0
  for (let i = 0; i < letters.length; i++) {
    if (off[i]! > limit) continue
    count++
    sumX += letters[i]!
    sumY += seconds[i]!
  }
  const meanX = sumX / count
  const meanY = sumY / count
  let covariance = 0
  let variance = 0
  for (let i = 0; i < letters.length; i++) {
    if (off[i]! > limit) continue
    covariance += (letters[i]! - meanX) * (seconds[i]! - meanY)
    variance += (letters[i]! - meanX) ** 2
  }
  const slope = variance === 0 ? 0 : covariance / variance
  return { level: meanY - slope * meanX, slope, count }
}

/** Halves a usual list less than twenty-five times. */
const MOST_ROUNDS = 60

/**
 * The value that would stand in the middle of the sorted list. Selected (Hoare 1961), not sorted: five medians of ten hours
 * of words would take a tenth of a second to sort. A list made to be hard is sorted all the same.
 */
function median(values: Float64Array): number {
  if (values.length === 0) return 0
  const wanted = values.length >> 1
  const list = values.slice()
  let low = 0
  let high = list.length - 1
  for (let round = 0; low < high; round++) {
    if (round === MOST_ROUNDS) {
      list.subarray(low, high + 1).sort()
      break
    }
    const pivot = list[(low + high) >> 1]!
    let i = low
    let j = high
    while (i <= j) {
      while (list[i]! < pivot) i++
      while (list[j]! > pivot) j--
      if (i > j) break
      const smaller = list[j]!
      list[j--] = list[i]!
      list[i++] = smaller
    }
    if (wanted <= j) high = j
    else if (wanted >= i) low = i
    else break
  }
  return list[wanted]!
}
