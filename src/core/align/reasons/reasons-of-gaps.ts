import type { Alignment, Bead } from '../../model/alignment.ts'
import type { BlockRole } from '../../model/article.ts'
import type { Reason } from '../../model/explanation.ts'
import type { PairWords } from '../words/pair-words.ts'
import { listWords, nearest, percent, quote, tellingWords, type Candidate } from './reason-words.ts'
import { linkWords } from '../words/word-links.ts'

/*
 * Why a passage of one side stands alone. The mirror of a link: its telling words are nowhere on the other side, or stand in
 * sentences that belong to something else; and what stands before and behind it is joined without it.
 *
 *     recording   A  B  c  D          article  A' B' D'          c: "My grandfather had painted a blue line on the wall"
 *
 *     missing     painted, blue: the article never uses them
 *     nearest     B', which shares wall with c, but river, April, village with B
 *     neighbours  B and D stand side by side in the article: no room for c
 */

/** Fewer telling words than this, and a passage is filler: there is nothing that could be matched. */
const TELLING_LEAST = 2
/** A sentence that meets less of the telling words (by weight) is not near. */
const NEAR = 0.25
/** When so many of its telling words are nowhere on the other side, that is the first reason. */
const MISSING_FIRST = 0.3
/** A passage as long as a chapter is told by the words that it opens and closes with. */
const WORDS_MOST = 120

/** What differs between the two directions. */
type Alone = Readonly<{
  side: 'article' | 'transcript'
  other: 'article' | 'transcript'
  never: string
  where: string
}>

const CUT: Alone = {
  side: 'transcript',
  other: 'article',
  never: 'Words that the article never uses',
  where: 'in the article',
}
const ADDED: Alone = {
  side: 'article',
  other: 'transcript',
  never: 'Words that are never said in the recording',
  where: 'in the recording',
}

export function cutReasons(words: PairWords, alignment: Alignment, index: number): Reason[] {
  const cut = alignment.cuts[index]!
  const { beads } = alignment
  if (beads.length === 0) return [NOTHING_LINKED]
  const before = beadAround(beads, 'transcript', cut.transcript[0]! - 1, -1)
  const behind = beadAround(beads, 'transcript', cut.transcript.at(-1)! + 1, 1)
  return [
    ...wordsAlone(words, alignment, cut.transcript, CUT),
    ...seamReasons(words, before, behind),
    { kind: 'confidence', text: `Confidence ${percent(cut.confidence)} that the article leaves it out.` },
  ]
}

/** `sentences`: those of the addition that are meant; it may run over a title and the leads below. */
export function additionReasons(
  words: PairWords,
  alignment: Alignment,
  index: number,
  sentences: readonly number[],
): Reason[] {
  const addition = alignment.additions[index]!
  const { beads } = alignment
  const { article, transcript } = words
  const role = article.blocks[article.sentences[sentences[0]!]!.block]!.role
  const reasons: Reason[] = []
  const written = WRITTEN_FOR_IT[role]
  if (written !== undefined) reasons.push({ kind: 'role', text: written })
  if (beads.length === 0) return [...reasons, NOTHING_LINKED]
  const summary = alignment.summaries.find((one) =>
    one.article.some((sentence) => sentences.includes(sentence)),
  )
  if (summary !== undefined)
    reasons.push({
      kind: 'nearest',
      text: `It sums up ${quote(summary.transcript.map((at) => transcript.sentences[at]!))}, which is matched elsewhere.`,
      sentences: { article: [], transcript: summary.transcript },
    })
  const before = beadAround(beads, 'article', addition.article[0]! - 1, -1)
  const behind = beadAround(beads, 'article', addition.article.at(-1)! + 1, 1)
  return [
    ...reasons,
    ...wordsAlone(words, alignment, sentences, ADDED),
    ...roomReasons(before, behind),
    { kind: 'confidence', text: `Confidence ${percent(addition.confidence)} that nobody says it.` },
  ]
}

const NOTHING_LINKED: Reason = {
  kind: 'nearest',
  text: 'Nothing in these two texts was matched, so everything stands alone.',
}

const WRITTEN_FOR_IT: Readonly<Partial<Record<BlockRole, string>>> = {
  title: 'A title: written for the article, it need not be in the recording.',
  lead: 'A lead: written for the article, it need not be in the recording.',
  note: 'A note of the editor: it need not be in the recording.',
}

/** Filler, words the other side lacks, the nearest sentence and why it is none. */
function wordsAlone(words: PairWords, alignment: Alignment, own: readonly number[], alone: Alone): Reason[] {
  const { language } = words.article
  const mine = words[alone.side].sentences
  const telling = tellingWords(
    words,
    own.map((at) => mine[at]!),
    language,
  ).slice(0, WORDS_MOST)
  const places = alone.other === 'article' ? words.inArticle : words.inTranscript
  const { candidates, missing } = nearest(words, telling, places, words[alone.other].sentences.length)
  if (telling.length < TELLING_LEAST)
    return [{ kind: 'filler', text: 'Little more than filler: hardly a word in it that could be matched.' }]
  const absent: Reason[] =
    missing.length === 0
      ? []
      : [
          {
            kind: 'missing-words',
            text: `${alone.never}: ${listWords(missing)} (${missing.length} of its ${telling.length} telling words).`,
            words: missing.map((text) =>
              alone.side === 'article'
                ? { article: text, transcript: '' }
                : { article: '', transcript: text },
            ),
          },
        ]
  const near = nearestReason(words, alignment, candidates[0], alone)
  return missing.length >= MISSING_FIRST * telling.length ? [...absent, near] : [near, ...absent]
}

/** The sentence of the other side that has most of the words, and to whom it belongs. */
function nearestReason(
  words: PairWords,
  alignment: Alignment,
  best: Candidate | undefined,
  alone: Alone,
): Reason {
  if (best === undefined)
    return { kind: 'nearest', text: `No sentence ${alone.where} shares a telling word with it.` }
  const mine = words[alone.side].sentences
  const candidate = quote([words[alone.other].sentences[best.sentence]!])
  const sentences = sentenceLists(alone.other, [best.sentence])
  const head =
    best.share < NEAR
      ? `Nothing ${alone.where} comes near it: ${candidate} shares only ${listWords(best.shared)}`
      : `Nearest ${alone.where} is ${candidate}, which shares ${listWords(best.shared)}`
  const bead = alignment.beads.find((one) => one[alone.other].includes(best.sentence))
  if (bead === undefined || best.share < NEAR) return { kind: 'nearest', text: `${head}.`, sentences }
  const partner = quote(bead[alone.side].map((at) => mine[at]!))
  const better = betterWords(words, bead, alone).filter((text) => !best.shared.includes(text))
  const why =
    better.length === 0
      ? `but is matched with ${partner}`
      : `but ${listWords(better)} with its match, ${partner}`
  return { kind: 'nearest', text: `${head}, ${why}.`, sentences }
}

/** What the nearest sentence has in common with the passage it is matched with, as printed on the side explained. */
function betterWords(words: PairWords, bead: Bead, { side }: Alone): string[] {
  const { text } = words[side]
  const telling = new Set(
    tellingWords(
      words,
      bead[side].map((at) => words[side].sentences[at]!),
      words.article.language,
    ).map((word) => word.text),
  )
  return [
    ...new Set(
      linkWords(words, bead)
        .map((link) => text.slice(link[side].start, link[side].end))
        .filter((printed) => telling.has(printed)),
    ),
  ]
}

const sentenceLists = (
  side: 'article' | 'transcript',
  list: readonly number[],
): NonNullable<Reason['sentences']> =>
  side === 'article' ? { article: list, transcript: [] } : { article: [], transcript: list }

/** The bead that holds sentence `at`, or the next one that way. */
function beadAround(
  beads: readonly Bead[],
  side: 'article' | 'transcript',
  at: number,
  way: 1 | -1,
): Bead | null {
  const isThere = (bead: Bead): boolean => (way === 1 ? bead[side][0]! >= at : bead[side].at(-1)! <= at)
  let best: Bead | null = null
  for (const bead of beads) {
    if (!isThere(bead)) continue
    if (best === null || (way === 1 ? bead[side][0]! < best[side][0]! : bead[side][0]! > best[side][0]!))
      best = bead
  }
  return best
}

/** Where a cut would stand, and whether there is room for it. */
function seamReasons(words: PairWords, before: Bead | null, behind: Bead | null): Reason[] {
  const { sentences } = words.article
  const near = [...(before === null ? [] : [before]), ...(behind === null ? [] : [behind])]
  const lists = {
    article: near.flatMap((bead) => bead.article),
    transcript: near.flatMap((bead) => bead.transcript),
  }
  if (before === null || behind === null) {
    const only = before ?? behind
    if (only === null) return []
    const words = quote([sentences[only.article[0]!]!])
    const text =
      before === null
        ? `It is said before anything that the article has; the first is ${words}.`
        : `It is said after everything that the article has; the last is ${words}.`
    return [{ kind: 'position', text, sentences: lists }]
  }
  const last = before.article.at(-1)!
  const next = behind.article[0]!
  const place: Reason = {
    kind: 'position',
    text: `It would stand after ${quote([sentences[last]!])}.`,
    sentences: { article: before.article, transcript: before.transcript },
  }
  if (next === last + 1)
    return [
      place,
      {
        kind: 'neighbours',
        text: `What is said just before and after it stands side by side in the article (confidence ${percent(before.confidence)} and ${percent(behind.confidence)}).`,
        sentences: lists,
      },
    ]
  return [
    place,
    {
      kind: 'neighbours',
      text: `What is said after it, ${quote([sentences[next]!])}, stands elsewhere in the article.`,
      sentences: lists,
    },
  ]
}

/** Whether the recording has room for an addition. */
function roomReasons(before: Bead | null, behind: Bead | null): Reason[] {
  if (before === null || behind === null) return []
  const gap = behind.transcript[0]! - before.transcript.at(-1)! - 1
  if (gap !== 0) return []
  return [
    {
      kind: 'neighbours',
      text: `What stands around it is said without a sentence between (confidence ${percent(before.confidence)} and ${percent(behind.confidence)}).`,
      sentences: {
        article: [...before.article, ...behind.article],
        transcript: [...before.transcript, ...behind.transcript],
      },
    },
  ]
}
