import type { Addition, Bead, Cut, Move } from '../model/alignment.ts'
import type { Article } from '../model/article.ts'
import type { Transcript } from '../model/transcript.ts'
import { hashText } from '../text/hash.ts'

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** Runs of neighbours among the numbers below `length` that pass `include`; `group` tells where a run ends although it might go on. */
function runs(length: number, include: (value: number) => boolean, group: Int32Array): number[][] {
  const found: number[][] = []
  let isOpen = false
  for (let value = 0; value < length; value++) {
    if (!include(value)) isOpen = false
    else if (isOpen && group[value] === group[value - 1]) found.at(-1)!.push(value)
    else {
      found.push([value])
      isOpen = true
    }
  }
  return found
}

/** For each transcript sentence its bead, or -1. */
function beadOfTranscript(beads: readonly Bead[], length: number): Int32Array {
  const owner = new Int32Array(length).fill(-1)
  beads.forEach((bead, number) => {
    for (const j of bead.transcript) owner[j] = number
  })
  return owner
}

/**
 * Where a transcript passage would stand in the article: behind what was said just before it, also where that travelled; at the
 * start of the recording in front of what follows.
 *
 *     transcript   A B c d E       c d cut; article A B E: seam behind B
 */
function seamOf(
  article: Article,
  beads: readonly Bead[],
  owner: Int32Array,
  first: number,
  last: number,
): number | null {
  if (beads.length === 0) return null
  let before = first - 1
  while (before >= 0 && owner[before] === -1) before--
  let behind = last + 1
  while (behind < owner.length && owner[behind] === -1) behind++
  const previous = before >= 0 ? beads[owner[before]!]! : null
  const next = behind < owner.length ? beads[owner[behind]!]! : null
  if (previous !== null) return article.sentences[previous.article.at(-1)!]!.end
  if (next === null) return null
  return seamBefore(article, next.article[0]!)
}

/** In front of a sentence: the end of the sentence before it in the same block, else its own start. */
function seamBefore(article: Article, index: number): number {
  const sentence = article.sentences[index]!
  const before = article.sentences[index - 1]
  if (before !== undefined && before.block === sentence.block) return before.end
  const block = article.blocks[sentence.block]!
  return block.label?.start ?? block.start
}

/** `group`: one value per transcript sentence; a run never joins two. */
export function findCuts(
  article: Article,
  transcript: Transcript,
  beads: readonly Bead[],
  covered: Float64Array,
  group: Int32Array,
): Cut[] {
  const owner = beadOfTranscript(beads, transcript.sentences.length)
  return runs(owner.length, (j) => owner[j] === -1, group).map((sentences) => ({
    id: hashText(`cut ${sentences.map((j) => transcript.sentences[j]!.id).join(' ')}`),
    transcript: sentences,
    confidence: beads.length === 0 ? 0 : mean(sentences.map((j) => 1 - covered[j]!)),
    seam: seamOf(article, beads, owner, sentences[0]!, sentences.at(-1)!),
  }))
}

/** `covered` and `group` have one value per active sentence. */
export function findAdditions(
  article: Article,
  active: readonly number[],
  beads: readonly Bead[],
  covered: Float64Array,
  group: Int32Array,
): Addition[] {
  const linked = new Set(beads.flatMap((bead) => bead.article))
  return runs(active.length, (place) => !linked.has(active[place]!), group).map((run) => {
    const sentences = run.map((place) => active[place]!)
    return {
      id: hashText(`addition ${sentences.map((i) => article.sentences[i]!.id).join(' ')}`),
      article: sentences,
      confidence: beads.length === 0 ? 0 : mean(run.map((place) => 1 - covered[place]!)),
    }
  })
}

/** How far apart in the transcript two neighbouring moved beads may stand and still have travelled together. */
const TOGETHER = 6

export function findMoves(article: Article, beads: readonly Bead[]): Move[] {
  const groups: number[][] = []
  beads.forEach((bead, number) => {
    if (!bead.moved) return
    const group = groups.at(-1)
    const last = group === undefined ? undefined : beads[group.at(-1)!]!
    const step = last === undefined ? 0 : bead.transcript[0]! - last.transcript.at(-1)!
    if (group !== undefined && group.at(-1) === number - 1 && step > 0 && step <= TOGETHER) group.push(number)
    else groups.push([number])
  })
  const settled = beads.filter((bead) => !bead.moved).sort((p, q) => p.transcript[0]! - q.transcript[0]!)
  return groups.map((group) => {
    const first = beads[group[0]!]!
    const start = first.transcript[0]!
    const before = settled.filter((bead) => bead.transcript[0]! < start).at(-1)
    const behind = settled.find((bead) => bead.transcript[0]! > start)
    // it stands in the article before its home when what was said before it still comes later there
    const isUp = before !== undefined && before.article[0]! > first.article[0]!
    return {
      id: hashText(`move ${group.map((number) => beads[number]!.id).join(' ')}`),
      beads: group,
      direction: isUp ? 'up' : 'down',
      home:
        before === undefined || behind === undefined ? null : article.sentences[before.article.at(-1)!]!.end,
      confidence: mean(group.map((number) => beads[number]!.confidence)),
    }
  })
}
