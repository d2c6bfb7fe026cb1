import { boundaryScore } from './boundary-model.ts'
import type { Span } from './span.ts'
import { classifyWords } from './word-classes.ts'

/**
 * Sentence-like units of unpunctuated speech (automatic captions). Each gap between two words gets a score in favour of a
 * boundary (a pause, a word that likes to open a sentence after it, none that cannot close one before it); the best
 * segmentation is found by dynamic programming with a mild preference for lengths that sentences have.
 *
 *     words   are we rolling yes there's a red light so um either we're recording
 *     pauses             .4                        0
 *     units   are we rolling | yes there's a red light so um either we're recording
 *
 * Log-odds by hand from what is known of prosodic and lexical cues (Shriberg et al., Prosody-based automatic
 * segmentation of speech, 2000: pause length is by far the strongest). Rejected: fixed pause threshold (breaks inside
 * "of the" when a speaker hesitates), a punctuation model (tens of megabytes).
 */

/**
 * `seconds` between the expected end of a word and the beginning of the next, which begins at `start`; may be negative,
 * since the expectation is rough. Only where the file tells; none means unknown.
 */
export type Pause = Readonly<{ start: number; seconds: number }>

const MAX_WORDS = 60
/** Between lines; shorter ones come from how long a line is shown. */
const LINE_PAUSE = 0.3
const PRIOR = -2.6
const PRIOR_WITHOUT_PAUSES = -1.2

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Cannot end a sentence, however long the speaker hesitates after it. */
const BOUND = words(
  "the a an of my your his our their every and or nor than mr mrs dr very quite i'm i've i'd i'll we've we'll you've gonna wanna",
)
/** Seldom ends one, though it can: what it's for; yes, it is. */
const SELDOM_CLOSING = words(
  "to in on at by for with from into onto about if whether because although while unless until such as between through during without within upon per its i we we're you're you'd he he's he'd she she's they they're they've they'd it's that's there's what's who's where's how's am is are was were be been being has have had do does did can't could would should might must will shall don't doesn't didn't isn't aren't wasn't weren't won't wouldn't couldn't which whose who where when how why let's let um uh",
)
/** Prefer what follows: a clause ("you know what I mean") or an object. */
const SELDOM_LAST = words(
  'but so this these those that say says said tell told know knew think thought believe guess mean means see want need get got make take give put keep like find call called ask asked really just even also only always never still then maybe perhaps some any no not all both each another more most',
)
/** Seldom begins one. */
const NEVER_FIRST = words(
  "of than whom whose them him us me himself themselves myself itself yourself been be being am ago least else enough instead anymore either again 's isn't wasn't",
)
const STRONG_OPENERS = words(
  "so but well yeah yes no okay ok hello hi thanks thank oh mm hm let's i i'm i've i'd i'll we're we've that's it's there's here's he's she's they're what how why however actually honestly basically obviously",
)
const OPENERS = words(
  "and now right because then also where when who do does did can could are is would if there you we they he she it this these those my our everybody everyone nobody people some most in on at for the a an one another not don't um uh or",
)
const CLOSERS = words(
  'it that them him her me us you there here now then too though yeah yes right okay well anymore again today tomorrow yesterday one ones time times way thing things people years year days day ever much together before',
)
const SUBJECTS = words('i you we they he she it there this that')
const AUXILIARIES = words(
  "do does did can could are is was were would will should have has had don't doesn't didn't isn't aren't wasn't can't won't",
)
const QUESTION_WORDS = words('what how why where when who which')

/** `text`: lower case, bare; `printed`: as it stands. */
type Word = Readonly<{ start: number; end: number; text: string; printed: string }>

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    printed: match[0],
    text: bareWord(match[0]),
  }))

/** Most words of captions are bare already. */
const bareWord = (printed: string): string =>
  /^[a-z]+(?:'[a-z]+)?$/.test(printed)
    ? printed
    : printed
        .toLowerCase()
        .replace(/’/g, "'")
        .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

export function segmentUnpunctuated(text: string, pauses: readonly Pause[]): Span[] {
  const found = wordsOf(text)
  if (found.length === 0) return []
  if (/\p{Script=Han}/u.test(text) && text.length > found.length * 5) return groupPhrases(found, pauses)
  const silence = pausesByWord(found, pauses)
  // Where only lines are timed, most gaps have no time of their own: the words tell, and a silence between lines helps.
  const known = silence?.filter((each) => each !== null).length ?? 0
  if (silence === null || known < found.length / 2) {
    const scores = scoresOfWords(found).map((score, index) => {
      const seconds = silence?.[index]?.seconds ?? 0
      return seconds < LINE_PAUSE ? score : score + 1.5 + 2 * Math.min(1, seconds)
    })
    return bestUnits(found, scores, LENGTHS_WITHOUT_PAUSES)
  }
  const gaps = found.map((_, index) => (index === 0 ? 0 : gapScore(found, index, silence[index] ?? null)))
  return bestUnits(found, gaps, LENGTHS)
}

/** Where nothing but words tells: half of what the model says, half of what the lists below say. */
function scoresOfWords(found: readonly Word[]): number[] {
  const classed = classifyWords(found.map(({ text }) => text))
  return found.map((_, index) =>
    index === 0
      ? 0
      : 0.5 * boundaryScore(classed, index) +
        0.5 * (gapScore(found, index, null) - PRIOR_WITHOUT_PAUSES) +
        0.3,
  )
}

/** By word of `text` (parted by white space): log-odds that a sentence begins there; the first is nought. */
export function boundaryScores(text: string): Float64Array {
  const found = wordsOf(text)
  return Float64Array.from(found, (_, index) => (index === 0 ? 0 : gapScore(found, index, null)))
}

/**
 * Chinese captions have spaces where lines end, and lines end where phrases do. Phrases are gathered to the length of a
 * sentence, 24 characters, or to a pause.
 */
function groupPhrases(found: readonly Word[], pauses: readonly Pause[]): Span[] {
  const LONG = 24
  const PAUSE = 0.4
  const silence = new Map(pauses.map(({ start, seconds }) => [start, seconds]))
  const spans: { start: number; end: number }[] = []
  for (const { start, end } of found) {
    const last = spans.at(-1)
    if (last === undefined || last.end - last.start >= LONG || (silence.get(start) ?? 0) >= PAUSE)
      spans.push({ start, end })
    else last.end = end
  }
  return spans
}

/** Letters as spoken: "51" is fifty-one. */
export const spokenLetters = (word: string): number => word.length + (word.match(/\d/g)?.length ?? 0) * 3.5

/**
 * How far each silence stands out, in units of the file's own scatter, and in seconds. Speakers and recognisers differ in
 * pace, so the pace (seconds a letter) and the scatter are taken from the file: a tenth of a second is much where words
 * follow each other like clockwork and nothing where they do not.
 */
type Silence = Readonly<{ seconds: number; outlying: number }>

function pausesByWord(found: readonly Word[], pauses: readonly Pause[]): (Silence | null)[] | null {
  const known: { word: number; letters: number; seconds: number }[] = []
  let at = 0
  for (const pause of pauses) {
    while (at < found.length && found[at]!.end <= pause.start) at++
    if (at === 0 || at >= found.length || found[at]!.start < pause.start) continue
    known.push({ word: at, letters: spokenLetters(found[at - 1]!.printed), seconds: pause.seconds })
  }
  // Captions that stay until the next one comes tell no pauses.
  // (true of no pauses at all, too)
  if (known.every(({ seconds }) => seconds <= 0)) return null
  const pace = known.length >= found.length / 2 ? fitPace(known) : () => 0
  const rest = known.map(({ letters, seconds }) => seconds - pace(letters))
  const scatter = Math.max(0.03, 1.48 * median(rest.map((seconds) => Math.abs(seconds))))
  const silence: (Silence | null)[] = found.map(() => null)
  known.forEach(({ word }, index) => {
    const seconds = Math.max(0, rest[index]!)
    silence[word] = { seconds, outlying: seconds / scatter }
  })
  return silence
}

/**
 * Least squares of seconds on letters, after what lies far from the middle (the pauses) has been put aside: first far
 * from the median, then far from the line.
 */
function fitPace(known: readonly { letters: number; seconds: number }[]): (letters: number) => number {
  let line = { level: median(known.map(({ seconds }) => seconds)), slope: 0 }
  for (let round = 0; round < 2; round++) {
    const { level, slope } = line
    const off = known.map(({ letters, seconds }) => Math.abs(seconds - level - slope * letters))
    const limit = Math.max(0.05, 2.5 * median(off))
    const near = known.filter((_, index) => off[index]! <= limit)
    line = leastSquares(near.length > 2 ? near : known)
  }
  return (letters) => line.level + line.slope * letters
}

function leastSquares(points: readonly { letters: number; seconds: number }[]): {
  level: number
  slope: number
} {
  const meanX = points.reduce((sum, { letters }) => sum + letters, 0) / points.length
  const meanY = points.reduce((sum, { seconds }) => sum + seconds, 0) / points.length
  let covariance = 0
  let variance = 0
  for (const { letters, seconds } of points) {
    covariance += (letters - meanX) * (seconds - meanY)
    variance += (letters - meanX) ** 2
  }
  const slope = variance === 0 ? 0 : covariance / variance
  return { level: meanY - slope * meanX, slope }
}

function median(values: readonly number[]): number {
  if (values.length === 0) return 0
  // A typed array sorts numbers without calling back: ten times faster on ten hours of words.
  return Float64Array.from(values).sort()[values.length >> 1]!
}

function gapScore(found: readonly Word[], index: number, pause: Silence | null): number {
  const before = found[index - 1]!.text
  const after = found[index]!.text
  const next = found[index + 1]?.text ?? ''
  let score = PRIOR_WITHOUT_PAUSES
  if (pause !== null) score = PRIOR + 0.9 * Math.min(5, pause.outlying) + 3 * Math.min(1, pause.seconds)
  if (BOUND.has(before)) score -= 4.5
  else if (SELDOM_CLOSING.has(before)) score -= 3
  else if (SELDOM_LAST.has(before)) score -= 1.2
  if (NEVER_FIRST.has(after)) score -= 2.5
  if (STRONG_OPENERS.has(after)) score += 1.4
  else if (OPENERS.has(after)) score += 0.5
  else score -= 0.4
  if (CLOSERS.has(before)) score += 0.7
  // "are we", "what is", "do you": a question opens; "what I", "how it": one is reported.
  if (AUXILIARIES.has(after) && SUBJECTS.has(next)) score += 1.5
  if (QUESTION_WORDS.has(after)) score += AUXILIARIES.has(next) ? 1 : SUBJECTS.has(next) ? -1.5 : 0
  if (/[.!?…。！？]$/.test(found[index - 1]!.printed)) score += 4
  return score
}

type Lengths = Readonly<{ one: number; two: number }>
const LENGTHS: Lengths = { one: -1.6, two: -0.8 }
const LENGTHS_WITHOUT_PAUSES: Lengths = { one: -1, two: -1 }

/** Bonus or cost of a unit of so many words. */
function lengthScore(count: number, { one, two }: Lengths): number {
  if (count === 1) return one
  if (count === 2) return two
  if (count <= 25) return 0
  return -0.12 * (count - 25)
}

/** Viterbi over ends: best[i] = best score of the first i words. Linear: a unit has at most MAX_WORDS words. */
function bestUnits(found: readonly Word[], gaps: readonly number[], lengths: Lengths): Span[] {
  const best: number[] = [0]
  const from: number[] = [0]
  for (let end = 1; end <= found.length; end++) {
    let top = -Infinity
    let choice = end - 1
    for (let start = end - 1; start >= Math.max(0, end - MAX_WORDS); start--) {
      const score = best[start]! + (start === 0 ? 0 : gaps[start]!) + lengthScore(end - start, lengths)
      if (score > top) {
        top = score
        choice = start
      }
    }
    best.push(top)
    from.push(choice)
  }
  const spans: Span[] = []
  for (let end = found.length; end > 0; end = from[end]!) {
    spans.push({ start: found[from[end]!]!.start, end: found[end - 1]!.end })
  }
  return spans.reverse()
}
