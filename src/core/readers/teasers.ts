import type { Span } from '../text/span.ts'
import type { Said } from './said.ts'

/**
 * Cold opens: the best moments are shown before the interview begins, and come again where they belong. The later place is
 * the one that an article follows, so the teaser is left out.
 *
 *     0:00  "I thought we had lost the whole crop." Today on the show …      18:40  … I thought we had lost the whole crop. So
 *           └───────── teaser ───────────────────┘
 *
 * Four words in a row that stand again later tie a sentence to a place; a sentence counts when four fifths of its words
 * are tied to one place, give or take what a recogniser hears differently. Twelve words together make a teaser: shorter
 * ones are greetings and phrases that people repeat.
 */
const WINDOW = 4
const MIN_WORDS = 12
const MIN_KINDS = 9
const SHARE = 0.8
/** Positions may shift by so many words inside one repeat: an "um" more, a word misheard as two. */
const SHIFT = 6
/** Teasers stand in the first minutes, and in the first sixth of the words where a text is short or has no times. */
const SECONDS = 240
const WORDS = 700
/** Nearer than this it is somebody saying it again. */
const APART = 150
/** A phrase that comes more often is no place. */
const PLACES = 8

/** In lower case; a contraction is one word. ASCII, which is most of it, by hand: ten hours are two hundred thousand words. */
function pushWords(words: string[], text: string): void {
  const lower = text.toLowerCase()
  let start = -1
  let isJoined = false
  const before = words.length
  for (let at = 0; at <= lower.length; at++) {
    const code = at === lower.length ? SPACE : lower.charCodeAt(at)
    if (code >= 128) {
      words.length = before
      for (const word of lower.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? []) words.push(word)
      return
    }
    const isLetter = code >= 97 && code <= 122
    if (isLetter || (code >= 48 && code <= 57 && !isJoined)) {
      if (start === -1) start = at
      continue
    }
    if (start === -1) continue
    const next = at + 1 < lower.length ? lower.charCodeAt(at + 1) : SPACE
    if (code === APOSTROPHE && !isJoined && next >= 97 && next <= 122) {
      isJoined = true
      continue
    }
    words.push(lower.slice(start, at))
    start = isLetter || (code >= 48 && code <= 57) ? at : -1
    isJoined = false
  }
}

const SPACE = 32
const APOSTROPHE = 39

export function findTeasers(said: readonly Said[]): Span[] {
  const words: string[] = []
  const starts: number[] = []
  for (const { text } of said) {
    starts.push(words.length)
    pushWords(words, text)
  }
  starts.push(words.length)
  const early = countEarly(said, starts)
  if (early === 0) return []
  const places = indexWindows(words, starts[early]!)
  const teasers: Span[] = []
  for (let from = 0; from < early;) {
    const diagonals = diagonalsOf(words, starts[from]!, starts[from + 1]!, places)
    let best: Span | null = null
    for (const diagonal of diagonals) {
      let to = from
      while (to < early && isRepeated(words, starts[to]!, starts[to + 1]!, diagonal, places)) to++
      if (to > from && (best === null || to > best.end)) best = { start: from, end: to }
    }
    if (best !== null && isLong(words.slice(starts[best.start], starts[best.end]))) {
      teasers.push(best)
      from = best.end
    } else from++
  }
  return teasers
}

function countEarly(said: readonly Said[], starts: readonly number[]): number {
  const most = Math.min(WORDS, starts.at(-1)! / 6)
  let early = 0
  while (
    early < said.length &&
    starts[early + 1]! <= most &&
    (said[early]!.startSeconds === null || said[early]!.startSeconds! < SECONDS)
  )
    early++
  return early
}

/** `WINDOW` words; fewer at the end. */
const windowAt = (words: readonly string[], at: number): string =>
  `${words[at]} ${words[at + 1] ?? ''} ${words[at + 2] ?? ''} ${words[at + 3] ?? ''}`

/** Where the windows of the opening stand again. Only theirs are kept: the index stays small however long the recording. */
function indexWindows(words: readonly string[], end: number): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  const seconds = new Map<string, Set<string>>()
  for (let at = 0; at < end; at++) {
    places.set(windowAt(words, at), [])
    const first = words[at]!
    const following = seconds.get(first) ?? new Set()
    seconds.set(first, following.add(words[at + 1] ?? ''))
  }
  for (let at = APART; at + WINDOW <= words.length; at++) {
    // Joining four words for every place of a long text would cost more than all the rest.
    if (seconds.get(words[at]!)?.has(words[at + 1]!) === true) places.get(windowAt(words, at))?.push(at)
  }
  return places
}

/** How far behind the words of a sentence the same words stand, each distance once. */
function diagonalsOf(
  words: readonly string[],
  start: number,
  end: number,
  places: ReadonlyMap<string, readonly number[]>,
): number[] {
  const diagonals = new Set<number>()
  for (let at = start; at < end; at++) {
    const found = places.get(windowAt(words, at)) ?? []
    if (found.length <= PLACES) for (const place of found) if (place - at >= APART) diagonals.add(place - at)
  }
  return [...diagonals]
}

function isRepeated(
  words: readonly string[],
  start: number,
  end: number,
  diagonal: number,
  places: ReadonlyMap<string, readonly number[]>,
): boolean {
  const tied = new Set<number>()
  for (let at = Math.max(0, start - WINDOW + 1); at < end; at++) {
    const found = places.get(windowAt(words, at)) ?? []
    if (!found.some((place) => Math.abs(place - at - diagonal) <= SHIFT)) continue
    for (let i = Math.max(at, start); i < Math.min(end, at + WINDOW); i++) tied.add(i)
  }
  return end > start && tied.size >= (end - start) * SHARE
}

const isLong = (words: readonly string[]): boolean =>
  words.length >= MIN_WORDS && new Set(words).size >= MIN_KINDS
