import type { Analysis } from '../../core/model/analysis.ts'
import type { Article, Block } from '../../core/model/article.ts'
import { memoised } from '../memoised.ts'
import { rowIndex } from './row-index.ts'

/** Blocks of the original that stand about where a row's block does: half-open range of indexes; empty: those of the row before. */
export type OriginalNear = Readonly<{ start: number; end: number; how: 'names' | 'position' }>

/** How far from its place by length a block is looked for, as a share of the whole. */
const WINDOW = 0.08
/** A word that stands in more blocks than this tells none of them. */
const RARE = 3

/**
 * Where the Chinese original says what a row says, by id of the row: about, for the two are not aligned. Figures and words in
 * Latin letters stand in both languages alike; a block that shares rare ones with a block near its place is taken for
 * it, the others lie between in proportion to their length.
 *
 *     article   A0 "In 1954"   A1 "a boat"   A2 "Anna left"      original   O0 1954年   O1 船   O2 Anna 走了
 *     by names  A0 → O0                      A2 → O2             by position A1 → O1
 */
export const originalNear = memoised((analysis: Analysis): ReadonlyMap<string, OriginalNear> => {
  const found = new Map<string, OriginalNear>()
  const { article, original } = analysis
  if (original === null || original.blocks.length === 0) return found
  const { ofBlock } = rowIndex(analysis)
  const places = shares(article)
  const targets = shares(original)
  const rare = rareWords(original)
  const anchors: (number | null)[] = []
  let last = 0
  for (const [at, block] of article.blocks.entries()) {
    const anchor = anchorOf(article, block, places[at]!, rare, targets, last)
    if (anchor !== null) last = anchor
    anchors.push(anchor)
  }
  const starts = anchors.map((anchor, at) => anchor ?? between(anchors, places, targets, at))
  // later never stands before earlier
  for (let at = 1; at < starts.length; at++) starts[at] = Math.max(starts[at]!, starts[at - 1]!)
  starts.forEach((start, at) => {
    const row = analysis.rows[ofBlock[at] ?? -1]
    const isRepeated = at > 0 && starts[at - 1] === start
    const end = starts[at + 1] ?? original.blocks.length
    if (row === undefined) return
    found.set(row.id, {
      start: isRepeated ? start + 1 : start,
      end: Math.max(isRepeated ? start + 1 : start, isRepeated ? end : Math.max(end, start + 1)),
      how: anchors[at] == null ? 'position' : 'names',
    })
  })
  return found
})

/** Middle of each block as a share of the text. */
function shares({ blocks, text }: Article): number[] {
  return blocks.map((block) => (block.start + block.end) / 2 / Math.max(1, text.length))
}

const wordsOf = (text: string): readonly string[] =>
  (text.match(/\d[\d.,]*\d|\d+|[A-Za-z][A-Za-z'-]{2,}/gu) ?? []).map((word) =>
    word.toLowerCase().replaceAll(',', ''),
  )

/** Words that few blocks of the original hold, with those blocks. */
function rareWords({ blocks, text }: Article): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const block of blocks)
    for (const word of new Set(wordsOf(text.slice(block.start, block.end)))) {
      const list = found.get(word)
      if (list === undefined) found.set(word, [block.index])
      else list.push(block.index)
    }
  return new Map([...found].filter(([, list]) => list.length <= RARE))
}

function anchorOf(
  { text }: Article,
  block: Block,
  place: number,
  rare: ReadonlyMap<string, readonly number[]>,
  targets: readonly number[],
  last: number,
): number | null {
  const votes = new Map<number, number>()
  for (const word of new Set(wordsOf(text.slice(block.start, block.end))))
    for (const target of rare.get(word) ?? [])
      if (target >= last && Math.abs(targets[target]! - place) <= WINDOW)
        votes.set(target, (votes.get(target) ?? 0) + 1)
  let best: number | null = null
  for (const [target, count] of votes) if (best === null || count > votes.get(best)!) best = target
  return best
}

/** Between the anchors around it, in proportion. */
function between(
  anchors: readonly (number | null)[],
  places: readonly number[],
  targets: readonly number[],
  at: number,
): number {
  const before = anchors.findLastIndex((anchor, index) => index < at && anchor !== null)
  const after = anchors.findIndex((anchor, index) => index > at && anchor !== null)
  const [fromPlace, fromTarget] = before === -1 ? [0, 0] : [places[before]!, targets[anchors[before]!]!]
  const [toPlace, toTarget] = after === -1 ? [1, 1] : [places[after]!, targets[anchors[after]!]!]
  const share = (places[at]! - fromPlace) / Math.max(1e-9, toPlace - fromPlace)
  const wanted = fromTarget + share * (toTarget - fromTarget)
  let best = 0
  for (const [index, target] of targets.entries())
    if (Math.abs(target - wanted) < Math.abs(targets[best]! - wanted)) best = index
  return best
}
