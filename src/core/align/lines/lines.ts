import type { EngineResult } from '../engine.ts'
import { edgesOf } from './stream-edges.ts'
import { wordChances } from './stream-lattice.ts'
import { scoreSpans } from './stream-scores.ts'
import { slotsOf, streamOf, type Slot, type Stream } from './stream.ts'
import { STREAM } from './stream-weights.ts'

/** A long unit and its lines, ascending. */
export type UnitLines = Readonly<{ unit: number; lines: readonly number[]; confidence: number }>

/** What is known besides the first pass: which unit each sentence is of, BCP 47. */
export type LineTexts = Readonly<{
  ownerOfPiece: readonly number[]
  language: string
}>

/**
 * From a first pass, sentences (side a) against lines (side b), to units against lines. The sentences are laid on the words of the
 * lines once more, each near the place that the first pass found; then a line goes to the unit that has most of its words.
 *
 *     p: … nine hours later.  q: It is so simple: this is the whole model.
 *     line 55 "the stick moved about nine hours"      p
 *     line 56 "later that's it that was"              p has one word, q the other four: q
 *     line 57 "the whole model rain here water"       q
 */
export function putTogether(result: EngineResult, texts: LineTexts): UnitLines[] {
  const { prepared } = result
  if (prepared === null) return []
  const { vocabulary } = prepared
  const stream = streamOf(vocabulary.b.all)
  const slots = slotsOf(result.links, texts.ownerOfPiece.length, stream)
  const terms = {
    earlier: earlierOf(stream, result.coverB),
    edges: edgesOf(stream, prepared.textsB, vocabulary.a.all, vocabulary.words.length, texts.language),
  }
  const chances = wordChances(
    slots,
    (slot) => scoreSpans(slot, stream, prepared, terms),
    Float64Array.from(slots, ({ piece }) => STREAM.skip + prepared.skipA[piece]!),
  )
  return ownersOf(claimsOf(stream, slots, chances, texts.ownerOfPiece), result.support)
}

/** What the first pass thought of each word's line. */
function earlierOf(stream: Stream, cover: Float64Array): Float64Array {
  const { earlier, earlierMost } = STREAM
  return Float64Array.from(stream.lineOf, (line) => {
    const odds = Math.log(Math.max(1e-9, cover[line]!) / Math.max(1e-9, 1 - cover[line]!))
    return earlier * Math.max(-earlierMost, Math.min(earlierMost, odds))
  })
}

/** What a unit has of a line: share of its words, as expected, and the probability that this share is large enough to count. */
type Claim = Readonly<{ share: number; chance: number }>

/** By line: the claims of units on it. */
function claimsOf(
  stream: Stream,
  slots: readonly Slot[],
  chances: readonly Float64Array[],
  ownerOfPiece: readonly number[],
): ReadonlyMap<number, Claim>[] {
  const { lineOf, lineStart } = stream
  const rows = Array.from({ length: lineStart.length - 1 }, () => new Map<number, Float64Array>())
  slots.forEach(({ piece, from, to }, p) => {
    const unit = ownerOfPiece[piece]!
    for (let at = from; at < to; at++) {
      const chance = chances[p]![at - from]!
      if (chance < LEAST_CHANCE) continue
      const line = lineOf[at]!
      let row = rows[line]!.get(unit)
      if (row === undefined) {
        row = new Float64Array(lineStart[line + 1]! - lineStart[line]!)
        rows[line]!.set(unit, row)
      }
      row[at - lineStart[line]!]! += chance
    }
  })
  return rows.map((row) => new Map(Array.from(row, ([unit, words]) => [unit, claimOf(words)] as const)))
}

/** Words that are hardly a unit's are not followed up. */
const LEAST_CHANCE = 1e-4

/** A unit has words from one end of a line on, so it has three of them if it has the third: the third most probable one. */
function claimOf(chances: Float64Array): Claim {
  const share = chances.reduce((sum, chance) => sum + chance, 0) / chances.length
  const enough = Math.ceil(STREAM.enough * chances.length)
  return { share, chance: Math.min(1, chances.toSorted().at(-enough) ?? 0) }
}

/**
 * A unit's link is right when every line at its ends is. Doubts about lines that it has and about lines that it does not have are summed and
 * turned into a probability: logistic regression on both sets of captions and on six others cut, misheard and written otherwise.
 */
const CONFIDENCE = { base: 1.82, has: -2.24, lacks: -2.46 }

/** What one line can say against a link, at most; without the bound a single sure mistake outweighs all else (log-loss .523 to .511). */
const DOUBT_MOST = 1.1

const doubt = (chance: number): number => Math.min(DOUBT_MOST, -Math.log(Math.max(1e-6, chance)))

/**
 * Where few of the linked words answer to each other (a recording misheard, wording far apart), the sums above are surer than they should be, in
 * both directions: log-odds are that much flatter and lower, in full from a support of .3 down, not at all from .4 on (talks as captions
 * .37 to .52, with three words in ten misheard .24 to .33). With 30 % misheard, error of confidence on the sample's lines .160 → .098, talks'
 * .115 → .070, our own interviews' .120 → .097; nothing misheard .080 → .080, .053 → .049, .082 → .071.
 */
const BADLY_HEARD = 0.3
const WELL_HEARD = 0.4
const FLATTER = 0.7
const LESS_SURE = -0.2

/** A line goes to the unit that has most of its words, if enough of them are anybody's. */
function ownersOf(claims: readonly ReadonlyMap<number, Claim>[], support: number): UnitLines[] {
  const doubting = Math.min(1, Math.max(0, (WELL_HEARD - support) / (WELL_HEARD - BADLY_HEARD)))
  const believable = (sum: number): number =>
    1 / (1 + Math.exp(-(sum * (1 - doubting * (1 - FLATTER)) + doubting * LESS_SURE)))
  const lines = new Map<number, number[]>()
  const odds = new Map<number, number>()
  claims.forEach((ofLine, line) => {
    const all = [...ofLine]
    const isTaken = all.reduce((sum, [, { share }]) => sum + share, 0) >= STREAM.taken
    const owner = isTaken ? all.reduce((p, q) => (q[1].share > p[1].share ? q : p))[0] : -1
    for (const [unit, { chance }] of all) {
      const against = unit === owner ? CONFIDENCE.has * doubt(chance) : CONFIDENCE.lacks * doubt(1 - chance)
      odds.set(unit, (odds.get(unit) ?? CONFIDENCE.base) + against)
      if (unit === owner) lines.set(unit, [...(lines.get(unit) ?? []), line])
    }
  })
  return [...lines]
    .map(([unit, own]) => ({ unit, lines: own, confidence: believable(odds.get(unit)!) }))
    .sort((p, q) => p.unit - q.unit)
}
