import type { Span } from '../text/span.ts'
import type { Said } from './said.ts'
import { findSponsorReads } from './sponsor-reads.ts'
import { findTeasers } from './teasers.ts'

/** `sentences`: half-open range of indexes. `reason`: what `LeftOut` says. */
export type Passage = Readonly<{ sentences: Span; reason: string }>

/**
 * Stretches of speech that are no part of the conversation: recogniser loops, teasers, sponsor reads. Ascending, not
 * overlapping; where two overlap the earlier finder wins.
 */
export function findPassages(said: readonly Said[]): Passage[] {
  const found: Passage[] = []
  const candidates = [
    ...findLoops(said).map((sentences) => ({ sentences, reason: 'recogniser loop' })),
    ...findRepeats(said).map((sentences) => ({ sentences, reason: 'repeated' })),
    ...findTeasers(said).map((sentences) => ({ sentences, reason: 'teaser' })),
    ...findSponsorReads(said).map((sentences) => ({ sentences, reason: 'sponsor' })),
  ]
  for (const passage of candidates) {
    const { start, end } = passage.sentences
    if (!found.some(({ sentences }) => sentences.start < end && start < sentences.end)) found.push(passage)
  }
  return found.toSorted((a, b) => a.sentences.start - b.sentences.start)
}

/** What recognisers make of silence, learned from the ends of a million videos. Once may be said by a person. */
const OF_SILENCE =
  /^(?:thanks?(?: you)?(?: (?:so|very) much)? for (?:watching|listening)|(?:please )?(?:like and )?subscribe(?: to (?:my|our|the) channel)?|see you (?:in the )?next (?:time|video)|subtitles by .{0,40}|谢谢(?:观看|大家|收看)|感谢(?:观看|收看))[.!。！]*$/i

/** Of so many paragraphs so large a share must begin with the last sentence of the one before. */
const REPEATING = { least: 2, share: 0.5 }

/**
 * Some tools print each paragraph with the last sentence of the one before, for the thread. Said twice by a person it
 * would not be at nearly every paragraph.
 */
function findRepeats(said: readonly Said[]): Span[] {
  let cues = 0
  const repeats: Span[] = []
  for (let at = 1; at < said.length; at++) {
    if (!said[at]!.startsCue) continue
    cues++
    if (said[at]!.text === said[at - 1]!.text) repeats.push({ start: at, end: at + 1 })
  }
  return repeats.length >= REPEATING.least && repeats.length >= cues * REPEATING.share ? repeats : []
}

/** Automatic captions are mostly so already. */
const IS_KEY = /^[a-z\d]+(?: [a-z\d]+)*$/

/**
 * A sentence or a round of up to three said five times running; twice will do for what recognisers say into silence. The
 * first round stays: it may have been said. One word does not count: people do say "no, no, no, no, no".
 */
function findLoops(said: readonly Said[]): Span[] {
  const keys = said.map(({ text }) =>
    IS_KEY.test(text)
      ? text
      : text
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim(),
  )
  const loops: Span[] = []
  for (let from = 0; from < keys.length;) {
    let past = from + 1
    for (let period = 1; period <= 3; period++) {
      let to = from + period
      while (to < keys.length && keys[to] === keys[to - period]) to++
      const rounds = Math.floor((to - from) / period)
      const isSilence = period === 1 && rounds >= 2 && OF_SILENCE.test(said[from]!.text.trim())
      const isLoop =
        rounds >= 5 &&
        keys
          .slice(from, from + period)
          .join(' ')
          .includes(' ')
      if (!isSilence && !isLoop) continue
      loops.push({ start: from + period, end: from + period * rounds })
      past = from + period * rounds
      break
    }
    from = past
  }
  return loops
}
