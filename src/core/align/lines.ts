import type { EngineResult } from './engine.ts'
import { edgesOf } from './stream-edges.ts'
import { wordChances } from './stream-lattice.ts'
import { scoreSpans } from './stream-scores.ts'
import { slotsOf, streamOf, type Slot, type Stream } from './stream.ts'
import { STREAM } from './stream-weights.ts'

/** A long unit and its lines, ascending. */
export type UnitLines = Readonly<{ unit: number; lines: readonly number[]; confidence: number }>

/** What is known besides the first pass: which unit each sentence is of, the lines as printed, BCP 47. */
export type LineTexts = Readonly<{
  ownerOfPiece: readonly number[]
  lines: readonly string[]
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
    edges: edgesOf(stream, texts.lines, vocabulary.a.all, vocabulary.words.length, texts.language),
  }
  const chances = wordChances(
    slots,
    (slot) => scoreSpans(slot, stream, prepared, terms),
    Float64Array.from(slots, ({ piece }) => STREAM.skip + prepared.skipA[piece]!),
  )
  return ownersOf(sharesOf(stream, slots, chances, texts.ownerOfPiece))
}

/** What the first pass thought of each word's line. */
function earlierOf(stream: Stream, cover: Float64Array): Float64Array {
  const { earlier, earlierMost } = STREAM
  return Float64Array.from(stream.lineOf, (line) => {
    const odds = Math.log(Math.max(1e-9, cover[line]!) / Math.max(1e-9, 1 - cover[line]!))
    return earlier * Math.max(-earlierMost, Math.min(earlierMost, odds))
  })
}

/** By line: share of its words, as expected, that each unit has. */
function sharesOf(
  stream: Stream,
  slots: readonly Slot[],
  chances: readonly Float64Array[],
  ownerOfPiece: readonly number[],
): Map<number, number>[] {
  const { lineOf, lineStart } = stream
  const shares = Array.from({ length: lineStart.length - 1 }, () => new Map<number, number>())
  slots.forEach(({ piece, from, to }, p) => {
    const unit = ownerOfPiece[piece]!
    for (let at = from; at < to; at++) {
      const chance = chances[p]![at - from]!
      if (chance < 1e-4) continue
      const line = lineOf[at]!
      const share = shares[line]!
      share.set(unit, (share.get(unit) ?? 0) + chance / (lineStart[line + 1]! - lineStart[line]!))
    }
  })
  return shares
}

/**
 * A unit's link is right when each line at its ends is. Doubt about lines that it has and about lines that it does not have are summed, and
 * turned into a probability by logistic regression on both sets of captions, on other lines cut from them, and on misheard ones.
 */
const CONFIDENCE = { base: 2, has: -1, lacks: -3.4 }

/** One line can say no more than this against a link: -log. */
const DOUBT_MOST = 4

const doubt = (chance: number): number => Math.min(DOUBT_MOST, -Math.log(Math.max(1e-6, chance)))

function ownersOf(shares: readonly ReadonlyMap<number, number>[]): UnitLines[] {
  const units = new Map<number, { lines: number[]; odds: number }>()
  const stateOf = (unit: number): { lines: number[]; odds: number } => {
    let state = units.get(unit)
    if (state === undefined) units.set(unit, (state = { lines: [], odds: CONFIDENCE.base }))
    return state
  }
  shares.forEach((share, line) => {
    let taken = 0
    let owner = -1
    for (const [unit, value] of share) {
      taken += value
      if (value > (share.get(owner) ?? 0)) owner = unit
    }
    if (taken < STREAM.share) owner = -1
    for (const [unit, value] of share) {
      const state = stateOf(unit)
      if (unit === owner) state.lines.push(line)
      state.odds += unit === owner ? CONFIDENCE.has * doubt(value) : CONFIDENCE.lacks * doubt(1 - value)
    }
  })
  return [...units]
    .filter(([, { lines }]) => lines.length > 0)
    .map(([unit, { lines, odds }]) => ({ unit, lines, confidence: 1 / (1 + Math.exp(-odds)) }))
    .sort((p, q) => p.unit - q.unit)
}
