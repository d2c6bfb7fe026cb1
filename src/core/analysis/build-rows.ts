import type { Alignment } from '../model/alignment.ts'
import { takesPartInAlignment } from '../model/article.ts'
import type { Article, Block } from '../model/article.ts'
import type { Row, TurnPiece } from '../model/row.ts'
import type { Transcript } from '../model/transcript.ts'

/**
 * The two-column reading, derived from the beads. Article blocks keep their order; what was said stands beside the block
 * in which its article sentence stands; what was cut stands where it was said.
 *
 *     article  A0: s0 s1 | A1: s2        beads  s0=t0, s1=t2, s2=t4        cuts  {t1} {t3} {t5}
 *
 *     row 1    A0   t0 [t1] t2           t1 lies between two sentences of the same row: it stays inside, as a cut piece
 *     cut           t3                   t3 lies between two rows: a row of its own, at its seam
 *     row 2    A1   t4
 *     cut           t5
 *
 * A bead that reaches over two blocks is named in both rows; its sentences stand in the first. So each transcript
 * sentence that takes part stands in exactly one row (summaries only point at theirs). Rejected: a row per bead (a
 * paragraph would come apart into slivers) and splitting a block at a cut (the block is what the reviewer marks as done).
 */
export function buildRows(
  article: Article,
  transcript: Transcript | null,
  alignment: Alignment | null,
): Row[] {
  if (transcript === null || alignment === null) {
    return article.blocks.map((block, index) => emptyRow(block, index + 1))
  }
  const said = placeSentences(article, transcript, alignment)
  const moveOfBead = new Map(
    alignment.moves.flatMap((move, index) => move.beads.map((bead) => [bead, index] as const)),
  )
  const beadsOfBlock = groupByBlock(article, alignment.beads)
  const summariesOfBlock = groupByBlock(article, alignment.summaries)
  const additionsOfBlock = groupByBlock(article, alignment.additions)

  const rows: Row[] = cutRows(transcript, alignment, said.cutsAfterBlock.get(-1))
  for (const block of article.blocks) {
    const beads = beadsOfBlock.get(block.index) ?? []
    const moves = new Set(beads.map((bead) => moveOfBead.get(bead) ?? null))
    const [move] = moves
    rows.push({
      ...emptyRow(block, block.index + 1),
      pieces: joinPieces(transcript, said.ofBlock.get(block.index) ?? []),
      beads,
      confidence:
        beads.length === 0 ? null : Math.min(...beads.map((bead) => alignment.beads[bead]!.confidence)),
      move: moves.size === 1 ? (move ?? null) : null,
      summaries: summariesOfBlock.get(block.index) ?? [],
      additions: additionsOfBlock.get(block.index) ?? [],
    })
    rows.push(...cutRows(transcript, alignment, said.cutsAfterBlock.get(block.index)))
  }
  return rows
}

function emptyRow(block: Block, number: number): Row {
  const kind = block.role === 'heading' ? 'heading' : takesPartInAlignment(block.role) ? 'passage' : 'aside'
  return {
    id: block.id,
    kind,
    number,
    block: block.index,
    pieces: [],
    beads: [],
    confidence: null,
    cut: null,
    move: null,
    summaries: [],
    additions: [],
  }
}

function cutRows(transcript: Transcript, alignment: Alignment, cuts: readonly number[] = []): Row[] {
  return cuts.map((index) => {
    const cut = alignment.cuts[index]!
    return {
      id: cut.id,
      kind: 'cut',
      number: null,
      block: null,
      pieces: joinPieces(
        transcript,
        cut.transcript.map((sentence) => ({ sentence, cut: index })),
      ),
      beads: [],
      confidence: cut.confidence,
      cut: index,
      move: null,
      summaries: [],
      additions: [],
    }
  })
}

/** A transcript sentence in a row, and the cut it belongs to if it was cut inside the row. */
type Said = Readonly<{ sentence: number; cut: number | null }>

type Placement = Readonly<{
  ofBlock: ReadonlyMap<number, readonly Said[]>
  /** Cuts that are rows, by the block they follow; -1: before the first. In transcript order. */
  cutsAfterBlock: ReadonlyMap<number, readonly number[]>
}>

function placeSentences(article: Article, transcript: Transcript, alignment: Alignment): Placement {
  const blockOf = new Map<number, number>()
  const ofBlock = new Map<number, Said[]>()
  for (const bead of alignment.beads) {
    const block = article.sentences[bead.article[0]!]!.block
    for (const sentence of bead.transcript) {
      blockOf.set(sentence, block)
      push(ofBlock, block, { sentence, cut: null })
    }
  }
  const cutsAfterBlock = new Map<number, number[]>()
  for (const [index, cut] of alignment.cuts.entries()) {
    const first = cut.transcript[0]!
    const last = cut.transcript.at(-1)!
    const before = blockOf.get(first - 1)
    if (before !== undefined && before === blockOf.get(last + 1)) {
      for (const sentence of cut.transcript) push(ofBlock, before, { sentence, cut: index })
    } else {
      push(cutsAfterBlock, blockBeforeSeam(article, cut.seam), index)
    }
  }
  for (const said of ofBlock.values()) said.sort((a, b) => a.sentence - b.sentence)
  for (const cuts of cutsAfterBlock.values()) {
    cuts.sort((a, b) => alignment.cuts[a]!.transcript[0]! - alignment.cuts[b]!.transcript[0]!)
  }
  return { ofBlock, cutsAfterBlock }
}

/** The last block that begins before the seam, -1 if none does. Without a seam (nothing is aligned): the last block. */
function blockBeforeSeam(article: Article, seam: number | null): number {
  if (seam === null) return article.blocks.length - 1
  // a seam before a turn's label is before the turn, too
  return article.blocks.findLastIndex(
    (block) => (block.label?.start ?? block.start) < seam && block.start < seam,
  )
}

/** Neighbours of one turn, alike in being cut or not, become one piece. */
function joinPieces(transcript: Transcript, said: readonly Said[]): TurnPiece[] {
  const pieces: { turn: number; sentences: number[]; cut: number | null }[] = []
  for (const { sentence, cut } of said) {
    const { turn } = transcript.sentences[sentence]!
    const last = pieces.at(-1)
    const joins = last?.turn === turn && last.cut === cut && last.sentences.at(-1) === sentence - 1
    if (joins) last.sentences.push(sentence)
    else pieces.push({ turn, sentences: [sentence], cut })
  }
  return pieces
}

/** Indexes of the entries that have article sentences in a block, by block, ascending. */
function groupByBlock(
  article: Article,
  entries: readonly Readonly<{ article: readonly number[] }>[],
): ReadonlyMap<number, number[]> {
  const groups = new Map<number, number[]>()
  for (const [index, entry] of entries.entries()) {
    const blocks = new Set(entry.article.map((sentence) => article.sentences[sentence]!.block))
    for (const block of blocks) push(groups, block, index)
  }
  return groups
}

function push<V>(groups: Map<number, V[]>, key: number, value: V): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [value])
  else group.push(value)
}
