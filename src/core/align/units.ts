import { detectLanguage } from '../text/language.ts'
import { segmentSentences } from '../text/sentences.ts'
import { heaviestChain } from './chain.ts'
import { alignTexts, type EngineOptions } from './engine.ts'
import type { Link } from './share-out.ts'
import { similarityFor } from './lexicon/index.ts'
import { LINE_SHAPES, turned } from './scores.ts'
import { LINE_WEIGHTS, WEIGHTS } from './weights.ts'

/** One link of the command line's output: unit numbers of both sides, ascending. */
export type UnitLink = Readonly<{
  a: readonly number[]
  b: readonly number[]
  confidence: number
  moved: boolean
}>

export type UnitAlignment = Readonly<{
  links: readonly UnitLink[]
  summaries: readonly Readonly<{ a: readonly number[]; b: readonly number[]; confidence: number }>[]
  aOnly: readonly number[]
  bOnly: readonly number[]
  related: boolean
}>

export type UnitOptions = Readonly<{
  /** BCP 47; detected when absent. */
  language?: string
  progress?: (done: number) => void
}> &
  Pick<EngineOptions, 'weights' | 'similarity'>

/** A list of units cut finer, and which unit each piece came from. */
type Pieces = Readonly<{ texts: readonly string[]; owner: readonly number[] }>

const wordCount = (text: string): number => text.split(/\s+/).length

const median = (values: readonly number[]): number =>
  [...values].sort((p, q) => p - q)[values.length >> 1] ?? 0

/** Above this ratio of median lengths the units are of different kinds: paragraphs against caption lines. */
const UNEVEN = 3

const cutIntoSentences = (units: readonly string[], kept: readonly number[], language: string): Pieces => {
  const texts: string[] = []
  const owner: number[] = []
  for (const index of kept) {
    const unit = units[index]!
    for (const { start, end } of segmentSentences(unit, language)) {
      texts.push(unit.slice(start, end))
      owner.push(index)
    }
  }
  return { texts, owner }
}

const asGiven = (units: readonly string[], kept: readonly number[]): Pieces => ({
  texts: kept.map((index) => units[index]!),
  owner: kept,
})

/**
 * Aligns lists of units as given (`--units lines`): sentences, or paragraphs against caption lines. Empty units take no part.
 * Units much longer than those of the other side are cut into sentences, aligned, and put together again.
 */
export function alignUnits(
  a: readonly string[],
  b: readonly string[],
  options: UnitOptions = {},
): UnitAlignment {
  const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
  const keptA = a.map((_, i) => i).filter((i) => hasWords(a[i]!))
  const keptB = b.map((_, j) => j).filter((j) => hasWords(b[j]!))
  const language = options.language ?? detectLanguage(keptA.map((i) => a[i]!).join('\n'), 'en')
  const lengthA = median(keptA.map((i) => wordCount(a[i]!)))
  const lengthB = median(keptB.map((j) => wordCount(b[j]!)))
  const isLinesB = lengthA > UNEVEN * lengthB
  const isLinesA = lengthB > UNEVEN * lengthA
  const piecesA = isLinesB ? cutIntoSentences(a, keptA, language) : asGiven(a, keptA)
  const piecesB = isLinesA ? cutIntoSentences(b, keptB, language) : asGiven(b, keptB)
  const result = alignTexts(piecesA.texts, piecesB.texts, {
    language,
    similarity: similarityFor(language),
    ...(options.similarity === undefined ? {} : { similarity: options.similarity }),
    ...(isLinesB ? { shapes: LINE_SHAPES } : isLinesA ? { shapes: turned(LINE_SHAPES) } : {}),
    weights: options.weights ?? (isLinesA || isLinesB ? LINE_WEIGHTS : WEIGHTS),
    ...(options.progress === undefined ? {} : { progress: options.progress }),
  })
  const { related } = result
  const isCut = piecesA.texts.length !== keptA.length || piecesB.texts.length !== keptB.length
  const ownLinks = (related ? result.links : []).map((link) => ({
    a: link.a.map((i) => piecesA.owner[i]!),
    b: link.b.map((j) => piecesB.owner[j]!),
    confidence: link.confidence,
  }))
  const links = isCut ? putTogether(ownLinks) : ownLinks
  const kept = heaviestChain(
    links.map((link) => link.b[0]!),
    links.map((link) => link.b.reduce((sum, j) => sum + b[j]!.length, 0)),
  )
  const usedA = new Set(links.flatMap((link) => link.a))
  const usedB = new Set(links.flatMap((link) => link.b))
  return {
    links: links.map((link, k) => ({ ...link, moved: !kept[k] })),
    summaries: (related ? result.summaries : []).map((link) => ({
      a: [...new Set(link.a.map((i) => piecesA.owner[i]!))],
      b: [...new Set(link.b.map((j) => piecesB.owner[j]!))],
      confidence: link.confidence,
    })),
    aOnly: a.map((_, i) => i).filter((i) => !usedA.has(i)),
    bOnly: b.map((_, j) => j).filter((j) => !usedB.has(j)),
    related,
  }
}

/** Up to this many unlinked lines between two lines of one paragraph belong to it: lines that share no word with it. */
const FILLED_GAP = 1

/** Links between pieces as links between units: each unit of b goes to the unit of a with most say, gaps are filled. */
function putTogether(links: readonly Link[]): Link[] {
  const votes = new Map<number, Map<number, number>>()
  for (const link of links) {
    for (const j of link.b) {
      for (const i of link.a) {
        const row = votes.get(j) ?? new Map<number, number>()
        row.set(i, (row.get(i) ?? 0) + link.confidence / link.a.length)
        votes.set(j, row)
      }
    }
  }
  const owner = new Map<number, number>()
  for (const [j, row] of votes) {
    owner.set(j, [...row].sort((p, q) => q[1] - p[1] || p[0] - q[0])[0]![0])
  }
  const linked = [...owner.keys()].sort((p, q) => p - q)
  linked.forEach((j, k) => {
    const next = linked[k + 1]
    if (next === undefined || owner.get(next) !== owner.get(j) || next - j > FILLED_GAP + 1) return
    for (let between = j + 1; between < next; between++) owner.set(between, owner.get(j)!)
  })
  const groups = new Map<number, number[]>()
  for (const [j, i] of owner) groups.set(i, [...(groups.get(i) ?? []), j])
  return [...groups]
    .map(([i, members]) => ({
      a: [i],
      b: members.sort((p, q) => p - q),
      confidence: links
        .filter((link) => link.a.includes(i))
        .reduce((product, link) => product * link.confidence, 1),
    }))
    .sort((p, q) => p.a[0]! - q.a[0]!)
}
