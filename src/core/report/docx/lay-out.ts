import type { Article, BlockRole } from '../../model/article.ts'
import type { Correction } from '../../review/index.ts'
import type { Span } from '../../text/span.ts'

/** A comment stands over words of the article; an empty span is a place between two. Numbers from 0 in text order. */
export type PlacedComment = Span & Readonly<{ id: number }>

export type Piece =
  | Readonly<{ kind: 'text' | 'deleted' | 'inserted'; text: string; label: boolean; by: string | null }>
  | Readonly<{ kind: 'begin' | 'end'; comment: number }>

/** `joined`: the correction (its id) that takes the paragraph's end away, so that the next one goes on in it. */
export type LaidParagraph = Readonly<{ role: BlockRole; pieces: readonly Piece[]; joined: string | null }>

/**
 * The article cut into what Word knows: paragraphs of runs, of which some were deleted or inserted, with the begins and ends
 * of comments between them.
 *
 *     text         A bread car stood there.      correction  bread car → van      comment 0 on "bread car stood"
 *     pieces       "A " · begin 0 · deleted "bread car" · inserted "van" · " stood" · end 0 · " there."
 *
 * Accepting all changes gives the corrected text, rejecting them the article, to the letter. A correction over the end of a
 * paragraph takes that end along: what it puts in stands in the paragraph in which it begins.
 */
export function layOut(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  corrections: readonly Correction[],
  comments: readonly PlacedComment[],
): readonly LaidParagraph[] {
  const ranges = blocks.map((block) => ({
    role: block.role,
    start: Math.min(block.label?.start ?? block.start, block.start),
    end: block.end,
    label: block.label,
  }))
  return ranges.map(({ role, start, end, label }, index): LaidParagraph => {
    const isLast = index === ranges.length - 1
    const next = ranges[index + 1]
    const inside = (offset: number): boolean =>
      (offset >= start || index === 0) && (offset <= end || isLast || offset < next!.start)
    const clamp = (offset: number): number => Math.max(start, Math.min(end, offset))
    const here = corrections.filter((one) => one.start < end && one.end > start)
    const edges = new Set([start, end])
    const addEdge = (offset: number): void => {
      if (offset > start && offset < end) edges.add(offset)
    }
    for (const span of [...here, ...comments, ...(label === null ? [] : [label])]) {
      addEdge(span.start)
      addEdge(span.end)
    }
    for (const one of corrections) addEdge(one.start)
    const offsets = [...edges].sort((a, b) => a - b)

    const pieces: Piece[] = []
    /** What stands at an offset before the words that follow it; each belongs to one paragraph. */
    const marksAt = (offset: number): void => {
      const at = (other: number): boolean => inside(other) && clamp(other) === offset
      for (const { id, start: from, end: to } of comments)
        if (to !== from && at(to)) pieces.push({ kind: 'end', comment: id })
      for (const { id, start: from, end: to } of comments) {
        if (!at(from)) continue
        pieces.push({ kind: 'begin', comment: id })
        if (to === from) pieces.push({ kind: 'end', comment: id })
      }
    }
    /** New words stand behind those they replace, in the paragraph where those begin. */
    const insertAt = (offset: number): void => {
      for (const one of corrections) {
        if (one.after === '' || !inside(one.start)) continue
        if (clamp(one.end) !== offset || (one.end > end && offset !== end)) continue
        pieces.push({
          kind: 'inserted',
          text: one.after,
          label: label !== null && one.start < label.end && one.start >= label.start,
          by: one.by,
        })
      }
    }
    for (const [at, offset] of offsets.entries()) {
      insertAt(offset)
      marksAt(offset)
      const to = offsets[at + 1]
      if (to === undefined) break
      const gone = here.find((one) => one.start <= offset && one.end >= to && one.end > one.start)
      pieces.push({
        kind: gone === undefined ? 'text' : 'deleted',
        text: text.slice(offset, to),
        label: label !== null && offset < label.end && offset >= label.start,
        by: gone?.by ?? null,
      })
    }
    const over = corrections.find((one) => next !== undefined && one.start <= end && one.end >= next.start)
    return { role, pieces, joined: over?.by ?? null }
  })
}
