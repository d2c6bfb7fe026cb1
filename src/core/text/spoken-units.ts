import { boundaryScoresOf } from './boundary-scores.ts'
import { silencesOf, type Pauses } from './silences.ts'
import { countPrinted, isSpace } from './spaces.ts'
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

const MAX_WORDS = 60
/** Between lines; shorter ones come from how long a line is shown. */
const LINE_PAUSE = 0.3
const PRIOR = -2.6
const PRIOR_WITHOUT_PAUSES = -1.2
/** How much the model counts beside the lists, and how much sooner it cuts than it thinks likely. */
const MODEL = 0.8
const EAGER = 0.8
/** Twenty hours of talk. The model takes most of the time of such a text; more words are no talk, and get the lists alone. */
const MOST_FOR_MODEL = 200_000

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

/** Which of the lists a word stands on, a bit for each. */
const ON = {
  bound: 1,
  seldomClosing: 2,
  seldomLast: 4,
  neverFirst: 8,
  strongOpener: 16,
  opener: 32,
  closer: 64,
  subject: 128,
  auxiliary: 256,
  questionWord: 512,
  /** Ends like a sentence all the same. */
  stopped: 1024,
}

const LISTED: ReadonlyMap<string, number> = (() => {
  const listed = new Map<string, number>()
  const add = (list: ReadonlySet<string>, bit: number): void => {
    for (const word of list) listed.set(word, (listed.get(word) ?? 0) | bit)
  }
  add(BOUND, ON.bound)
  add(SELDOM_CLOSING, ON.seldomClosing)
  add(SELDOM_LAST, ON.seldomLast)
  add(NEVER_FIRST, ON.neverFirst)
  add(STRONG_OPENERS, ON.strongOpener)
  add(OPENERS, ON.opener)
  add(CLOSERS, ON.closer)
  add(SUBJECTS, ON.subject)
  add(AUXILIARIES, ON.auxiliary)
  add(QUESTION_WORDS, ON.questionWord)
  return listed
})()

/**
 * A list for each thing known of the words: two hundred thousand small objects would cost more than the search. No strings
 * either: what the lists say of a word is looked up once.
 */
type Words = Readonly<{
  text: string
  starts: Int32Array
  ends: Int32Array
  /** Bits of `ON`. */
  kinds: Int32Array
}>

const STOP = /[.!?…。！？]$/

function wordsOf(text: string): Words {
  const count = countPrinted(text)
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  const kinds = new Int32Array(count)
  // By hand: a match of an expression is an object of its own, two hundred thousand times.
  for (let at = 0, word = 0; at < text.length;) {
    if (isSpace(text.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    while (at < text.length && !isSpace(text.charCodeAt(at))) at++
    starts[word] = start
    ends[word] = at
    kinds[word++] = kindOf(text.slice(start, at))
  }
  return { text, starts, ends, kinds }
}

function kindOf(printed: string): number {
  const bare = bareWord(printed)
  const kind = LISTED.get(bare) ?? 0
  return bare !== printed && STOP.test(printed) ? kind | ON.stopped : kind
}

/** In lower case, without the signs around it. Most words of captions are so already. */
const bareWord = (printed: string): string =>
  isLower(printed) || /^[a-z]+'[a-z]+$/.test(printed)
    ? printed
    : printed
        .toLowerCase()
        .replace(/’/g, "'")
        .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

function isLower(printed: string): boolean {
  for (let at = 0; at < printed.length; at++) {
    const code = printed.charCodeAt(at)
    if (code < 97 || code > 122) return false
  }
  return true
}

export function segmentUnpunctuated(text: string, pauses: Pauses): Span[] {
  const found = wordsOf(text)
  const count = found.starts.length
  if (count === 0) return []
  if (/\p{Script=Han}/u.test(text) && text.length > count * 5) return groupPhrases(found, pauses)
  const silences = silencesOf(text, found.starts, found.ends, pauses)
  // Where only lines are timed, most gaps have no time of their own: the words tell, and a silence between lines helps.
  if (silences === null || silences.known < count / 2) {
    const scores = scoresOfWords(found)
    scores.forEach((score, index) => {
      const seconds = silences?.seconds[index] ?? 0
      if (seconds >= LINE_PAUSE) scores[index] = score + 1.5 + 2 * Math.min(1, seconds)
    })
    return bestUnits(found, scores, LENGTHS_WITHOUT_PAUSES)
  }
  const gaps = new Float64Array(count)
  for (let i = 1; i < count; i++)
    gaps[i] = wordScore(found, i) + pauseScore(silences.outlying[i]!, silences.seconds[i]!)
  return bestUnits(found, gaps, LENGTHS)
}

/** Where nothing but words tells: four fifths of what the model says, one fifth of what the lists below say. */
function scoresOfWords(found: Words): Float64Array {
  const { text } = found
  const scores = new Float64Array(found.starts.length)
  if (scores.length > MOST_FOR_MODEL) {
    for (let i = 1; i < scores.length; i++) scores[i] = wordScore(found, i) + EAGER
    return scores
  }
  const bare: string[] = []
  for (let i = 0; i < scores.length; i++) bare.push(bareWord(text.slice(found.starts[i], found.ends[i])))
  const ofModel = boundaryScoresOf(classifyWords(bare))
  for (let i = 1; i < scores.length; i++)
    scores[i] = MODEL * ofModel[i]! + (1 - MODEL) * wordScore(found, i) + EAGER
  return scores
}

/** By word of `text` (parted by white space): log-odds that a sentence begins there; the first is nought. */
export function boundaryScores(text: string): Float64Array {
  const found = wordsOf(text)
  return Float64Array.from(found.starts, (_, index) =>
    index === 0 ? 0 : wordScore(found, index) + PRIOR_WITHOUT_PAUSES,
  )
}

/**
 * Chinese captions have spaces where lines end, and lines end where phrases do. Phrases are gathered to the length of a
 * sentence, 24 characters, or to a pause.
 */
function groupPhrases(found: Words, pauses: Pauses): Span[] {
  const LONG = 24
  const PAUSE = 0.4
  const silence = new Map(Array.from(pauses.starts, (start, index) => [start, pauses.seconds[index]!]))
  const spans: { start: number; end: number }[] = []
  for (const [index, start] of found.starts.entries()) {
    const end = found.ends[index]!
    const last = spans.at(-1)
    if (last === undefined || last.end - last.start >= LONG || (silence.get(start) ?? 0) >= PAUSE)
      spans.push({ start, end })
    else last.end = end
  }
  return spans
}

function pauseScore(outlying: number, seconds: number): number {
  if (Number.isNaN(outlying)) return PRIOR_WITHOUT_PAUSES
  return PRIOR + 0.9 * Math.min(5, outlying) + 3 * Math.min(1, seconds)
}

/** What the words say, above or below what is usual. */
function wordScore({ kinds }: Words, index: number): number {
  const before = kinds[index - 1]!
  const after = kinds[index]!
  const next = kinds[index + 1] ?? 0
  let score = 0
  if ((before & ON.bound) !== 0) score -= 4.5
  else if ((before & ON.seldomClosing) !== 0) score -= 3
  else if ((before & ON.seldomLast) !== 0) score -= 1.2
  if ((after & ON.neverFirst) !== 0) score -= 2.5
  if ((after & ON.strongOpener) !== 0) score += 1.4
  else if ((after & ON.opener) !== 0) score += 0.5
  else score -= 0.4
  if ((before & ON.closer) !== 0) score += 0.7
  const isAuxiliaryNext = (next & ON.auxiliary) !== 0
  const isSubjectNext = (next & ON.subject) !== 0
  // "are we", "what is", "do you": a question opens; "what I", "how it": one is reported.
  if ((after & ON.auxiliary) !== 0 && isSubjectNext) score += 1.5
  if ((after & ON.questionWord) !== 0) score += isAuxiliaryNext ? 1 : isSubjectNext ? -1.5 : 0
  if ((before & ON.stopped) !== 0) score += 4
  return score
}

/** Bonus or cost of a unit of so many words, by their number. */
const lengthScores = (one: number, two: number): Float64Array =>
  Float64Array.from({ length: MAX_WORDS + 1 }, (_, words) =>
    words === 1 ? one : words === 2 ? two : Math.min(0, -0.12 * (words - 25)),
  )
const LENGTHS = lengthScores(-1.6, -0.8)
const LENGTHS_WITHOUT_PAUSES = lengthScores(-1, -1)

/** Viterbi over ends: best[i] = best score of the first i words. Linear: a unit has at most MAX_WORDS words. */
function bestUnits({ starts, ends }: Words, gaps: Float64Array, ofLength: Float64Array): Span[] {
  const count = starts.length
  const best = new Float64Array(count + 1)
  const from = new Int32Array(count + 1)
  // The best up to a gap and the gap itself.
  const upTo = new Float64Array(count)
  for (let end = 1; end <= count; end++) {
    let top = -Infinity
    let choice = end - 1
    const first = Math.max(0, end - MAX_WORDS)
    upTo[end - 1] = best[end - 1]! + (end === 1 ? 0 : gaps[end - 1]!)
    for (let start = end - 1; start >= first; start--) {
      const score = upTo[start]! + ofLength[end - start]!
      if (score > top) {
        top = score
        choice = start
      }
    }
    best[end] = top
    from[end] = choice
  }
  const spans: Span[] = []
  for (let end = count; end > 0; end = from[end]!)
    spans.push({ start: starts[from[end]!]!, end: ends[end - 1]! })
  return spans.reverse()
}
