import type { Article, BlockRole } from '../../model/article.ts'
import type { Correction } from '../../review/index.ts'
import type { Span } from '../../text/span.ts'

/** A comment stands over words of the article; an empty span is a place between two. Numbers from 0 in text order. */
export type PlacedComment = Span & Readonly<{ id: number }>

export type Piece =
  | Readonly<{ kind: 'text' | 'deleted' | 'inserted'; text: string; label: boolean; by: string | null }>
  | Readonly<{ kind: 'begin'; comment: number }>
  | Readonly<{ kind: 'end'; comment: number }>

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
  const paragraphs = blocks.map(({ role, start, end, label }) => ({
    role,
    label,
    start: Math.min(label?.start ?? start, start),
    end,
  }))
  /** What stands between two paragraphs belongs to the one before. */
  const paragraphAt = (offset: number): number => Math.max(0, lastStartingBy(paragraphs, offset))
  const begun = groupBy(corrections, ({ start }) => paragraphAt(start))
  const opened = groupBy(comments, ({ start }) => paragraphAt(start))
  const closed = groupBy(comments, ({ start, end }) => paragraphAt(Math.max(start, end - 1)))
  let nextCorrection = 0

  return paragraphs.map(({ role, label, start, end }, index): LaidParagraph => {
    while (nextCorrection < corrections.length && corrections[nextCorrection]!.end <= start) nextCorrection++
    const gone: Correction[] = []
    for (let at = nextCorrection; at < corrections.length && corrections[at]!.start < end; at++)
      if (corrections[at]!.end > start) gone.push(corrections[at]!)
    const clamp = (offset: number): number => Math.max(start, Math.min(end, offset))
    const [inserted, begins, ends] = [begun, opened, closed].map((group) => group.get(index) ?? []) as [
      Correction[],
      PlacedComment[],
      PlacedComment[],
    ] // three lists in, three out
    const isLabel = (offset: number): boolean => label !== null && offset >= label.start && offset < label.end
    const offsets = [
      ...new Set(
        [
          start,
          end,
          ...(label === null ? [] : [label.start, label.end]),
          ...gone.flatMap((one) => [one.start, one.end]),
          ...inserted.map((one) => one.end),
          ...begins.map((one) => one.start),
          ...ends.map((one) => one.end),
        ].map(clamp),
      ),
    ].sort((a, b) => a - b)

    const pieces: Piece[] = []
    for (const [at, offset] of offsets.entries()) {
      for (const { start: from, end: to, after, by } of inserted)
        if (after !== '' && clamp(to) === offset)
          pieces.push({ kind: 'inserted', text: after, label: isLabel(from), by })
      // one over nothing but the gap between two paragraphs is empty, too
      const isEmpty = (one: PlacedComment): boolean =>
        begins.includes(one) && ends.includes(one) && clamp(one.start) === clamp(one.end)
      for (const one of ends)
        if (!isEmpty(one) && clamp(one.end) === offset) pieces.push({ kind: 'end', comment: one.id })
      for (const one of begins) {
        if (clamp(one.start) !== offset) continue
        pieces.push({ kind: 'begin', comment: one.id })
        if (isEmpty(one)) pieces.push({ kind: 'end', comment: one.id })
      }
      const to = offsets[at + 1]
      if (to === undefined) break
      const by = gone.find((one) => one.start <= offset && one.end >= to)?.by ?? null
      pieces.push({
        kind: by === null ? 'text' : 'deleted',
        text: text.slice(offset, to),
        label: isLabel(offset),
        by,
      })
    }
    const next = paragraphs[index + 1]
    const over =
      next === undefined
        ? undefined
        : [...gone, ...inserted].find((one) => one.start <= end && one.end >= next.start)
    return { role, pieces, joined: over?.by ?? null }
  })
}

/** Index of the last paragraph that begins at or before the offset; -1 before the first. */
function lastStartingBy(paragraphs: readonly Readonly<{ start: number }>[], offset: number): number {
  let low = -1
  let high = paragraphs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (paragraphs[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): ReadonlyMap<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}
