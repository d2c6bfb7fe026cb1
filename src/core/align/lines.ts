import type { Kinship } from './kinship.ts'
import type { Link } from './share-out.ts'
import type { AlignWeights } from './weights.ts'

/** A link between pieces (sentences) of long units and lines; numbers of pieces and of lines, ascending. */
export type PieceLink = Readonly<{ pieces: readonly number[]; lines: readonly number[]; confidence: number }>

/** What the words of both sides say, seen from the lines. */
export type LineWords = Readonly<{
  lines: readonly Int32Array[]
  pieces: readonly Int32Array[]
  /** From words of lines to words of pieces. */
  kinship: Kinship
  content: Float64Array
  /** Of a word among the lines. */
  frequency: Float64Array
  weights: AlignWeights
}>

/** Up to this many unlinked lines between two lines of one unit belong to it: lines that share no word with it. */
const FILLED_GAP = 1

/** What a word adds (nats) when it belongs to a passage that was cut; a word without kin adds log λ, about -.43. */
const CUT_WORD = -0.1

/** Chance that neither end of a unit is a line off, when all its sentences are right; measured on two sets. */
const BOTH_ENDS = 0.75

/** Sentences of a unit are right or wrong together more often than chance: the product of their confidences says too little. */
const DEPENDENCE = 0.35

/** A boundary moves only for so much better an account of the words (nats). */
const MARGIN = 3

/** Lines looked at on each side of a boundary. */
const REACH = 1

/**
 * Links between sentences and lines as links between the long units and lines: each line goes to the unit with most say, single
 * gaps are filled, and boundaries are put where the words change.
 *
 *     p: … nine hours later.  q: It is so simple: this is the whole model.
 *     line 55 "the stick moved about nine hours"      p
 *     line 56 "later that's it that was"              p by its first word, q by the other four: q
 *     line 57 "the whole model rain here water"       q
 */
export function putTogether(
  links: readonly PieceLink[],
  ownerOfPiece: readonly number[],
  lineCount: number,
  words: LineWords | null,
): { unit: number; lines: number[]; confidence: number }[] {
  const piecesAt: (readonly number[] | undefined)[] = Array.from({ length: lineCount })
  const owner = new Int32Array(lineCount).fill(-1)
  for (const link of links) {
    const says = new Map<number, number>()
    for (const piece of link.pieces) says.set(ownerOfPiece[piece]!, (says.get(ownerOfPiece[piece]!) ?? 0) + 1)
    const unit = [...says].sort((p, q) => q[1] - p[1] || p[0] - q[0])[0]![0]
    for (const line of link.lines) {
      owner[line] = unit
      piecesAt[line] = link.pieces
    }
  }
  fillGaps(owner)
  if (words !== null) refineBoundaries(owner, piecesAt, ownerOfPiece, words)
  const groups = new Map<number, number[]>()
  owner.forEach((unit, line) => {
    if (unit === -1) return
    const known = groups.get(unit)
    if (known === undefined) groups.set(unit, [line])
    else known.push(line)
  })
  const confidence = new Map<number, number>()
  for (const link of links) {
    for (const unit of new Set(link.pieces.map((piece) => ownerOfPiece[piece]!))) {
      confidence.set(unit, (confidence.get(unit) ?? 1) * link.confidence)
    }
  }
  return [...groups]
    .map(([unit, lines]) => ({
      unit,
      lines,
      confidence: BOTH_ENDS * (confidence.get(unit) ?? 0) ** DEPENDENCE,
    }))
    .sort((p, q) => p.unit - q.unit)
}

function fillGaps(owner: Int32Array): void {
  let last = -1
  owner.forEach((unit, line) => {
    if (unit === -1) return
    if (last >= 0 && line - last - 1 <= FILLED_GAP && owner[last] === unit) owner.fill(unit, last, line)
    last = line
  })
}

/** What each word of a line adds if it tells of these pieces. The same term as in scores.ts, without its cap. */
function gainsOf(line: Int32Array, pieces: readonly number[], words: LineWords): number[] {
  const { content, kinship, frequency, weights } = words
  const told = new Set(pieces.flatMap((piece) => [...(words.pieces[piece] ?? [])]))
  let mass = 0
  for (const id of told) mass += content[id]!
  const power = Math.max(0.5, mass) ** weights.massPower
  return Array.from(line, (id) => {
    let kin = 0
    kinship.ids[id]!.forEach((other, k) => {
      if (told.has(other)) kin += kinship.strengths[id]![k]! * content[other]!
    })
    const ratio = (weights.kappa * kin) / (power * frequency[id]!)
    return Math.min(weights.wordCap, Math.log(weights.lambda + (1 - weights.lambda) * ratio))
  })
}

function refineBoundaries(
  owner: Int32Array,
  piecesAt: readonly (readonly number[] | undefined)[],
  ownerOfPiece: readonly number[],
  words: LineWords,
): void {
  const before = owner.slice()
  for (let line = 0; line + 1 < owner.length; line++) {
    const left = before[line]!
    const right = before[line + 1]!
    if (left === right) continue
    const from = reachOf(before, line, -1)
    const to = reachOf(before, line + 1, 1)
    const piecesLeft = nearestPieces(before, piecesAt, ownerOfPiece, line, -1)
    const piecesRight = nearestPieces(before, piecesAt, ownerOfPiece, line + 1, 1)
    const lineOf: number[] = []
    const gain: number[] = [] // of belonging to the left rather than to the right
    for (let at = from; at <= to; at++) {
      const own = words.lines[at]!
      const asLeft = piecesLeft === null ? null : gainsOf(own, piecesLeft, words)
      const asRight = piecesRight === null ? null : gainsOf(own, piecesRight, words)
      own.forEach((_, k) => {
        lineOf.push(at)
        gain.push((asLeft?.[k] ?? CUT_WORD) - (asRight?.[k] ?? CUT_WORD))
      })
    }
    const split = bestSplit(gain, lineOf.filter((at) => at <= line).length)
    for (let at = from; at <= to; at++) {
      const first = lineOf.indexOf(at)
      if (first === -1) continue
      const count = words.lines[at]!.length
      const ofLeft = Math.min(count, Math.max(0, split - first))
      owner[at] = ofLeft * 2 > count ? left : right
    }
  }
}

/** The first or last line to look at: at most `REACH` lines of the same owner. */
function reachOf(owner: Int32Array, line: number, step: -1 | 1): number {
  let at = line
  for (let k = 1; k < REACH && owner[at + step] === owner[line]; k++) at += step
  return at
}

/** Pieces told by the nearest linked line of the same owner, and the next one towards the boundary; null beside a cut. */
function nearestPieces(
  owner: Int32Array,
  piecesAt: readonly (readonly number[] | undefined)[],
  ownerOfPiece: readonly number[],
  line: number,
  step: -1 | 1,
): readonly number[] | null {
  const unit = owner[line]!
  if (unit === -1) return null
  for (let at = line; owner[at] === unit; at += step) {
    const pieces = piecesAt[at]
    if (pieces === undefined) continue
    const next = step === -1 ? pieces.at(-1)! + 1 : pieces[0]! - 1
    return ownerOfPiece[next] === unit ? [...pieces, next] : pieces
  }
  return null
}

/** Number of words that go left: where the running sum is highest; as it was unless that gains `MARGIN`. */
function bestSplit(gain: readonly number[], now: number): number {
  let sum = 0
  let best = 0
  let split = 0
  let current = 0
  gain.forEach((value, k) => {
    sum += value
    if (sum > best) {
      best = sum
      split = k + 1
    }
    if (k + 1 === now) current = sum
  })
  return best - current >= MARGIN ? split : now
}

/** Links of the search seen from the lines, whichever side they are on. */
export const seenFromLines = (links: readonly Link[], linesAre: 'a' | 'b'): PieceLink[] =>
  links.map((link) => ({
    pieces: linesAre === 'b' ? link.a : link.b,
    lines: linesAre === 'b' ? link.b : link.a,
    confidence: link.confidence,
  }))
