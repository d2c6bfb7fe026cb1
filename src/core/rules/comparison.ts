import type { Bead } from '../model/alignment.ts'
import type { Token } from '../text/tokens.ts'
import { antonymsOf } from './english/antonyms.ts'
import { directionOf } from './english/directions.ts'
import { stemWord } from './english/stem-word.ts'
import { quoteWords } from './prose.ts'
import { isContent, isParted, rowWords, sharedContent, type RowSide, type RowWords } from './row-words.ts'
import { defineRule, type FlagDraft, type RuleContext } from './rule.ts'

/** Rows less sure than this may pair other sentences. */
const SURE = 0.6
/** Words on each side of a comparing word that are looked at for what is compared. */
const REACH = 4

/** Words of a side in which one comparison has no room for a second. */
const SHORT_ROW = 8

const NEGATIVE: ReadonlySet<string> = new Set(
  'not no never none neither nor without hardly barely cannot'.split(' '),
)
const isNegativeWord = (lower: string): boolean => NEGATIVE.has(lower) || lower.endsWith("n't")

/**
 * A comparison turned round: "more than before" for "less than before", "above the line" for "below the line". English says
 * one thing in two ways ("B after A", "A before B"; "no slower", "faster"), so a flag needs three things:
 *
 *     written   Messages reach the valley [later] than the water.
 *     said      The messages get to the valley [earlier] than the water does.
 *
 *     the other's direction is nowhere on this side (no "earlier" in the article's row, no "later" in the recording's);
 *     no negation in only one of the two; a word beside it on the same side answers to one in the same place (valley).
 */
export const comparison = defineRule({
  id: 'comparison',
  version: 3,
  title: 'Comparison turned round',
  group: 'Facts',
  category: 'accuracy/mistranslation',
  severity: 'major',
  needs: ['english-article', 'alignment'],
  docs: {
    what: 'More for less, before for after, above for below, in sentences that otherwise say the same.',
    why: 'The sentence reads as well the wrong way round, and nobody stumbles.',
    action: 'Listen to the place, and turn the comparison back.',
  },
  examples: {
    flagged: [
      {
        article: 'The water was higher than the second step.',
        transcript: 'The water was lower than the second step.',
        flagged: 'higher',
      },
      {
        article: 'The warning came after the flood reached the village.',
        transcript: 'The warning came before the flood reached the village.',
        flagged: 'after',
      },
      {
        article: 'The rainfall decreased in the hills.',
        transcript: 'The rainfall had increased in the hills.',
        flagged: 'decreased',
      },
      {
        article: 'Tossing a coin would be worse.',
        transcript: "You'd do better with a coin.",
        flagged: 'worse',
      },
    ],
    clean: [
      {
        article: 'The flood reached the village after the warning came.',
        transcript: 'The warning came before the flood reached the village.',
      },
      { article: 'It is no less expensive.', transcript: 'It is more expensive.' },
      { article: 'It costs less and holds more.', transcript: 'It holds more, and it costs less.' },
      { article: 'The water was higher.', transcript: 'The bridge was lower than that.' },
    ],
  },
  *check(context) {
    for (const bead of context.alignment?.beads ?? []) {
      if (bead.confidence < SURE || bead.article.length > 2 || bead.transcript.length > 3) continue
      const own = bead.article.flatMap((at) => context.sentenceTokens('article', at))
      const directed = own.filter(({ lower }) => directionOf(lower) !== null || antonymsOf(lower).size > 0)
      if (directed.length === 0) continue
      const said = bead.transcript.flatMap((at) => context.sentenceTokens('transcript', at))
      const mayTurn = directed.some((token) => findOpposite(token, said) !== null)
      const maySwap = own.some(isThan) && said.some(isThan)
      const mayDiffer = directed.filter(({ lower }) => directionOf(lower) !== null).length > 1
      if (!mayTurn && !maySwap && !mayDiffer) continue
      const row = rowWords(context, bead)
      const found =
        (mayTurn ? findTurned(row) : null) ??
        (mayDiffer ? findInSequence(row) : null) ??
        (maySwap ? findSwapped(row) : null)
      if (found !== null) yield draft(context, bead, row, found)
    }
  },
})

const isThan = ({ lower }: Token): boolean => lower === 'than'

/** Words that tell whose it is: with them "their best" and "our best" are two things. */
const WHOSE = /^(?:my|our|your|his|her|its|their|mine|ours|yours|hers|theirs)$/u

/**
 * "Wheels are cheaper than legs" printed as "legs are cheaper than wheels": the same word, and its two sides exchanged within the
 * clause. Nothing where another clause of the recording has the order of the article.
 */
function findSwapped(row: RowWords): Finding | null {
  const thans = (side: RowSide): number[] =>
    side.tokens.flatMap((token, at) => (at > 0 && isThan(token) ? [at] : []))
  for (const own of thans(row.own)) {
    const answers = thans(row.said).filter(
      (said) => row.said.tokens[said - 1]!.lower === row.own.tokens[own - 1]!.lower,
    )
    const orders = answers.map((said) => orderAround(row, own, said))
    const at = orders.indexOf('exchanged')
    if (at >= 0 && !orders.includes('same')) return { own: own - 1, said: answers[at]! - 1, shared: 2 }
  }
  return null
}

/** How the words around two "than" stand to each other; null where that cannot be told. */
function orderAround(row: RowWords, own: number, said: number): 'same' | 'exchanged' | null {
  const near = (side: RowSide, than: number, step: 1 | -1): number[] => {
    const places: number[] = []
    for (
      let at = than + step;
      Math.abs(at - than) <= 2 * REACH && side.tokens[at] !== undefined;
      at += step
    ) {
      if (isParted(side, step > 0 ? at - 1 : at)) break
      const token = side.tokens[at]!
      if ((isContent(token) || WHOSE.test(token.lower)) && at !== than - 1) places.push(at)
    }
    return places
  }
  const [before, behind] = [new Set(near(row.said, said, -1)), new Set(near(row.said, said, 1))]
  const [left, right] = [near(row.own, own, -1), near(row.own, own, 1)]
  // whatever stands on both sides of the "than" tells nothing
  const answer = (at: number, there: ReadonlySet<number>, notThere: ReadonlySet<number>): boolean => {
    const others = row.sameStem(at)
    return others.some((other) => there.has(other)) && !others.some((other) => notThere.has(other))
  }
  const crossing = [
    left.some((at) => answer(at, behind, before)),
    right.some((at) => answer(at, before, behind)),
  ]
  const staying = [
    left.some((at) => answer(at, before, behind)),
    right.some((at) => answer(at, behind, before)),
  ]
  const isExchanged = crossing.every(Boolean)
  if (!isExchanged && !staying.every(Boolean)) return null
  if (!hasCommonHead(row, left, right, before, behind)) return null
  return isExchanged ? 'exchanged' : 'same'
}

/** With "whose" words alone exchanged, what they belong to must be the same: "their best", "our best". */
function hasCommonHead(
  row: RowWords,
  left: readonly number[],
  right: readonly number[],
  ...there: readonly ReadonlySet<number>[]
): boolean {
  const own = [...left, ...right].filter((at) => !WHOSE.test(row.own.tokens[at]!.lower))
  return (
    own.length === 0 ||
    own.some((at) => row.sameStem(at).some((other) => there.some((one) => one.has(other))))
  )
}

/**
 * "We want to be outside, for nobody stands outside" for "inside … outside": as many words of a scale on both sides, one of which has
 * turned. Where they only stand in another order, the clauses have changed places.
 */
function findInSequence(row: RowWords): Finding | null {
  const onScale = (side: RowSide): Map<string, number[]> => {
    const scales = new Map<string, number[]>()
    side.tokens.forEach(({ lower }, at) => {
      const scale = directionOf(lower)?.scale
      if (scale !== undefined) scales.set(scale, [...(scales.get(scale) ?? []), at])
    })
    return scales
  }
  const spoken = onScale(row.said)
  for (const [scale, own] of onScale(row.own)) {
    const said = spoken.get(scale) ?? []
    if (own.length < 2 || own.length !== said.length) continue
    const way = (side: RowSide, at: number): number => directionOf(side.tokens[at]!.lower)!.way
    const turned = own.findIndex((at, index) => way(row.own, at) !== way(row.said, said[index]!))
    const ups = (side: RowSide, all: readonly number[]): number =>
      all.filter((at) => way(side, at) > 0).length
    if (turned < 0 || Math.abs(ups(row.own, own) - ups(row.said, said)) !== 1) continue
    const [at, there] = [own[turned]!, said[turned]!]
    if (isNegative(row.own, at) !== isNegative(row.said, there)) continue
    const shared = sharedBeside(row, at, there, -1) + sharedBeside(row, at, there, 1)
    if (shared > 0) return { own: at, said: there, shared }
  }
  return null
}

function findOpposite(token: Token, others: readonly Token[]): Token | null {
  const direction = directionOf(token.lower)
  if (direction === null) return findAntonym(token, others)
  let opposite: Token | null = null
  for (const other of others) {
    const theirs = directionOf(other.lower)
    if (theirs === null || theirs.scale !== direction.scale) continue
    // the same direction is there too: the clauses only changed places
    if (theirs.way === direction.way) return null
    opposite ??= other
  }
  return opposite ?? findAntonym(token, others)
}

/** "Winning" for "losing", where neither has the other word as well. */
function findAntonym({ lower, text }: Token, others: readonly Token[]): Token | null {
  // "Upper Varsin" is a name, and `name` compares those
  if (
    /^\p{Lu}/u.test(text) &&
    others.every((other) => /^\p{Lu}/u.test(other.text) || !antonymsOf(lower).has(other.lower))
  )
    return null
  const antonyms = antonymsOf(lower)
  if (antonyms.size === 0) return null
  const opposite = others.find((other) => antonyms.has(other.lower))
  if (opposite === undefined) return null
  const stem = stemWord(lower)
  const alike = antonymsOf(opposite.lower)
  return others.some((other) => alike.has(other.lower) || stemWord(other.lower) === stem) ? null : opposite
}

type Finding = Readonly<{ own: number; said: number; shared: number }>

function findTurned(row: RowWords): Finding | null {
  const isPlain = (): boolean =>
    [row.own, row.said].every(
      ({ tokens }) =>
        tokens.length <= SHORT_ROW && !tokens.some((token) => isThan(token) || isNegativeWord(token.lower)),
    )
  for (const [at, token] of row.own.tokens.entries()) {
    const other = findOpposite(token, row.said.tokens)
    if (other === null) continue
    const there = row.said.tokens.indexOf(other)
    if (findOpposite(other, row.own.tokens) === null) continue
    if (isNegative(row.own, at) !== isNegative(row.said, there)) continue
    const direction = directionOf(token.lower)
    // common antonyms are many, and links between other words take a while to find
    const answers = direction === null ? row.sameStem : row.answersTo
    const before = sharedBeside(row, at, there, -1, answers)
    const behind = sharedBeside(row, at, there, 1, answers)
    const shared = before + behind
    const follows = direction?.follows === true
    // "get inside", "did it happen before?", "before that": nothing follows on either side
    const isLast = !hasMore(row.own, at) && !hasMore(row.said, there)
    // antonyms have more than one sense each ("hard", "light"), so they need the same word next to them as well
    const isBeside =
      direction !== null || isNextTo(row, at, there, -1) || isNextTo(row, at, there, 1) || shared >= 3
    if (isBeside && (follows && !isLast ? behind > 0 : shared > 0)) return { own: at, said: there, shared }
    // "it's colder", "it's warmer": the same words on both sides of it, however short
    const isSlot = isNextTo(row, at, there, -1) && isNextTo(row, at, there, 1)
    // "you'd do better with a coin" and "a coin would be worse": too short for sides, and nothing else it could be compared with
    if (
      ((direction !== null && isPlain()) || isSlot) &&
      !follows &&
      (sharedContent(row) > 0 || isAllElseSame(row, at, there))
    )
      return { own: at, said: there, shared: 0 }
  }
  return null
}

/** Words that carry meaning behind this one, in its clause. */
const hasMore = (side: RowSide, at: number): boolean => {
  for (let next = at; !isParted(side, next); next++) if (isContent(side.tokens[next + 1]!)) return true
  return false
}

const isAllElseSame = ({ own, said }: RowWords, at: number, there: number): boolean =>
  at === there &&
  own.tokens.length === said.tokens.length &&
  own.tokens.length > 1 &&
  own.tokens.every(({ lower }, index) => index === at || lower === said.tokens[index]!.lower)

/** The same word beside both, or the end of the clause. */
function isNextTo(row: RowWords, own: number, said: number, step: 1 | -1): boolean {
  const edge = (side: RowSide, at: number): boolean => isParted(side, step > 0 ? at : at - 1)
  if (edge(row.own, own) || edge(row.said, said))
    return step > 0 && edge(row.own, own) && edge(row.said, said)
  const word = (side: RowSide, at: number): string =>
    (side.tokens[at + step]?.lower ?? '').replace(/^(?:.*'(?:re|m|s)|is|are|am)$/u, 'be')
  return word(row.own, own) === word(row.said, said)
}

/** A "not" anywhere before it in the clause, or one that the other side would have to have. */
const isNegative = (side: RowSide, at: number): boolean => {
  for (let before = at - 1; before >= 0 && !isParted(side, before); before--)
    if (isNegativeWord(side.tokens[before]!.lower)) return true
  return false
}

/** Content words on one side of both, near, that answer to each other. */
function sharedBeside(
  row: RowWords,
  own: number,
  said: number,
  step: 1 | -1,
  answers: RowWords['answersTo'] = row.answersTo,
): number {
  let shared = 0
  let seen = 0
  for (let at = own + step; seen < REACH && row.own.tokens[at] !== undefined; at += step) {
    if (isParted(row.own, step > 0 ? at - 1 : at)) break
    const token = row.own.tokens[at]!
    if (!isContent(token)) continue
    seen++
    if (answers(at).some((other) => (other - said) * step > 0 && Math.abs(other - said) <= 2 * REACH))
      shared++
  }
  return shared
}

function draft(context: RuleContext, bead: Bead, row: RowWords, { own, said, shared }: Finding): FlagDraft {
  const printed = row.own.tokens[own]!
  const spoken = row.said.tokens[said]!
  return {
    places: [{ side: 'article', start: printed.start, end: printed.end }],
    message:
      printed.lower === spoken.lower
        ? `What stands before and behind ${quoteWords(row.own.text, printed)} has changed places against the recording: the other way round. Listen to the place, and take what was said.`
        : `The article has ${quoteWords(row.own.text, printed)}, the recording ${quoteWords(row.said.text, spoken)}: the other way round. Listen to the place, and take what was said.`,
    confidence: Math.min(0.9, 0.5 + 0.1 * shared) * bead.confidence,
    severity: shared >= 2 ? 'major' : 'minor',
    evidence: context.quoteTranscript(bead.transcript, [spoken]),
  }
}
