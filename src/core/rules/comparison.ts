import type { Bead } from '../model/alignment.ts'
import type { Token } from '../text/tokens.ts'
import { directionOf } from './english/directions.ts'
import { quoteWords } from './prose.ts'
import { isContent, isParted, rowWords, sharedContent, type RowSide, type RowWords } from './row-words.ts'
import { defineRule, type FlagDraft, type RuleContext } from './rule.ts'

/** Rows less sure than this may pair other sentences. */
const SURE = 0.6
/** Words on each side of a comparing word that are looked at for what is compared. */
const REACH = 4

/** Words of a side in which one comparison has no room for a second. */
const SHORT_ROW = 8

const NEGATIVE = /^(?:not|no|never|none|neither|nor|without|hardly|barely|cannot|.*n't)$/u

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
  version: 2,
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
      const directed = own.filter((token) => directionOf(token.lower) !== null)
      if (directed.length === 0) continue
      const said = bead.transcript.flatMap((at) => context.sentenceTokens('transcript', at))
      const mayTurn = directed.some((token) => findOpposite(token, said) !== null)
      const maySwap = own.some(isThan) && said.some(isThan)
      if (!mayTurn && !maySwap) continue
      const row = rowWords(context, bead)
      const found = (mayTurn ? findTurned(row) : null) ?? (maySwap ? findSwapped(row) : null)
      if (found !== null) yield draft(context, bead, row, found)
    }
  },
})

const isThan = ({ lower }: Token): boolean => lower === 'than'

/** "Wheels are cheaper than legs" printed as "legs are cheaper than wheels": the same word, and its two sides exchanged. */
function findSwapped(row: RowWords): Finding | null {
  const [own, said] = [row.own.tokens.findIndex(isThan), row.said.tokens.findIndex(isThan)]
  const word = (side: RowSide, than: number): string => side.tokens[than - 1]?.lower ?? ''
  if (word(row.own, own) !== word(row.said, said)) return null
  const near = (than: number, step: 1 | -1): number[] => {
    const places: number[] = []
    for (
      let at = than + step;
      Math.abs(at - than) <= 2 * REACH && row.own.tokens[at] !== undefined;
      at += step
    ) {
      if (isParted(row.own, step > 0 ? at - 1 : at)) break
      if (isContent(row.own.tokens[at]!) && at !== than - 1) places.push(at)
    }
    return places
  }
  const crosses = (at: number, step: 1 | -1): boolean => {
    const others = row.answersTo(at)
    return (
      others.length > 0 &&
      others.every((other) => (other - said) * step < 0 && Math.abs(other - said) <= 2 * REACH)
    )
  }
  const [left] = near(own, -1).filter((at) => crosses(at, -1))
  const [right] = near(own, 1).filter((at) => crosses(at, 1))
  return left === undefined || right === undefined ? null : { own: own - 1, said: said - 1, shared: 2 }
}

function findOpposite(token: Token, others: readonly Token[]): Token | null {
  const direction = directionOf(token.lower)
  if (direction === null) return null
  let opposite: Token | null = null
  for (const other of others) {
    const theirs = directionOf(other.lower)
    if (theirs === null || theirs.scale !== direction.scale) continue
    // the same direction is there too: the clauses only changed places
    if (theirs.way === direction.way) return null
    opposite ??= other
  }
  return opposite
}

type Finding = Readonly<{ own: number; said: number; shared: number }>

function findTurned(row: RowWords): Finding | null {
  const isPlain = [row.own, row.said].every(
    ({ tokens }) =>
      tokens.length <= SHORT_ROW && !tokens.some((token) => isThan(token) || NEGATIVE.test(token.lower)),
  )
  for (const [at, token] of row.own.tokens.entries()) {
    const other = findOpposite(token, row.said.tokens)
    if (other === null) continue
    const there = row.said.tokens.indexOf(other)
    if (findOpposite(other, row.own.tokens) === null) continue
    if (isNegative(row.own, at) !== isNegative(row.said, there)) continue
    const before = sharedBeside(row, at, there, -1)
    const behind = sharedBeside(row, at, there, 1)
    const shared = before + behind
    // "get inside", "did it happen before?": nothing follows on either side
    const isLast = isParted(row.own, at) && isParted(row.said, there)
    const isHeld = directionOf(token.lower)!.follows && !isLast ? behind > 0 : shared > 0
    if (isHeld) return { own: at, said: there, shared }
    // "you'd do better with a coin" and "a coin would be worse": too short for sides, and nothing else it could be compared with
    if (isPlain && !directionOf(token.lower)!.follows && sharedContent(row) > 0)
      return { own: at, said: there, shared: 0 }
  }
  return null
}

/** A "not" anywhere before it in the clause, or one that the other side would have to have. */
const isNegative = (side: RowSide, at: number): boolean => {
  for (let before = at - 1; before >= 0 && !isParted(side, before); before--)
    if (NEGATIVE.test(side.tokens[before]!.lower)) return true
  return false
}

/** Content words on one side of both, near, that answer to each other. */
function sharedBeside(row: RowWords, own: number, said: number, step: 1 | -1): number {
  let shared = 0
  let seen = 0
  for (let at = own + step; seen < REACH && row.own.tokens[at] !== undefined; at += step) {
    if (isParted(row.own, step > 0 ? at - 1 : at)) break
    const token = row.own.tokens[at]!
    if (!isContent(token)) continue
    seen++
    if (row.answersTo(at).some((other) => (other - said) * step > 0 && Math.abs(other - said) <= 2 * REACH))
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
