import type { Span } from './span.ts'

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

/** `seconds` of silence before the word that begins at `start`. Only where the file tells; none means unknown. */
export type Pause = Readonly<{ start: number; seconds: number }>

const MAX_WORDS = 60
const PRIOR = -2.6
const PRIOR_WITHOUT_PAUSES = -1.9

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Cannot end a sentence but for a broken-off one. */
const NEVER_LAST = words(
  "the a an of to in on at by for with from into onto about and or but nor if because although while my your his its our their every each this's i i'm i've i'd i'll we we're we've you're you've he's she's they're is are was were be been very quite such than as between through during without within upon per mr mrs dr gonna wanna",
)
/** Seldom begins one. */
const NEVER_FIRST = words(
  'of than who whom whose which them him us me himself themselves myself itself been be am ago',
)
const OPENERS = words(
  "so and but well yeah yes no okay ok right now because then also what how why where when who do does did can could are is would if there there's that's it's i i'm i've i'd we we're we've you they he she let's let thank thanks hello hi oh mm hm um uh actually and",
)
const STRONG_OPENERS = words("so well yeah yes okay ok hello hi thanks thank oh mm let's what how why")
const CLOSERS = words(
  'it that them him her me us you there here now then too though yeah yes no right okay all so well anymore again',
)

type Word = Readonly<{ start: number; end: number; text: string }>

export function segmentUnpunctuated(text: string, pauses: readonly Pause[]): Span[] {
  const found: Word[] = [...text.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0]
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
  }))
  if (found.length === 0) return []
  const silence = pausesByWord(found, pauses)
  const gaps = found.map((word, index) =>
    index === 0 ? 0 : gapScore(found[index - 1]!, word, silence?.[index] ?? null),
  )
  return bestUnits(found, gaps)
}

function pausesByWord(found: readonly Word[], pauses: readonly Pause[]): (number | null)[] | null {
  if (pauses.length === 0) return null
  const silence: (number | null)[] = found.map(() => null)
  let at = 0
  for (const pause of pauses) {
    while (at < found.length && found[at]!.end <= pause.start) at++
    if (at < found.length && found[at]!.start >= pause.start)
      silence[at] = Math.max(silence[at] ?? 0, pause.seconds)
  }
  return silence
}

function gapScore(before: Word, after: Word, pause: number | null): number {
  let score = pause === null ? PRIOR_WITHOUT_PAUSES : PRIOR + Math.min(1, Math.max(0, pause)) * 9
  if (NEVER_LAST.has(before.text)) score -= 3
  if (NEVER_FIRST.has(after.text)) score -= 2
  if (STRONG_OPENERS.has(after.text)) score += 1.4
  else if (OPENERS.has(after.text)) score += 0.7
  if (CLOSERS.has(before.text)) score += 0.5
  if (/[.!?…。！？]$/.test(before.text)) score += 4
  return score
}

/** Bonus or cost of a unit of so many words. */
function lengthScore(count: number): number {
  if (count === 1) return -1.6
  if (count === 2) return -0.8
  if (count <= 25) return 0
  return -0.12 * (count - 25)
}

/** Viterbi over ends: best[i] = best score of the first i words. Linear: a unit has at most MAX_WORDS words. */
function bestUnits(found: readonly Word[], gaps: readonly number[]): Span[] {
  const best: number[] = [0]
  const from: number[] = [0]
  for (let end = 1; end <= found.length; end++) {
    let top = -Infinity
    let choice = end - 1
    for (let start = end - 1; start >= Math.max(0, end - MAX_WORDS); start--) {
      const score = best[start]! + (start === 0 ? 0 : gaps[start]!) + lengthScore(end - start)
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
