import { detectLanguage } from '../text/language.ts'
import { segmentSentences } from '../text/sentences.ts'
import { heaviestChain } from './chain.ts'
import { alignTexts, type EngineOptions, type EngineResult } from './engine.ts'
import { similarityFor } from './lexicon/index.ts'
import { putTogether, seenFromLines, type LineWords } from './lines.ts'
import { LINE_SHAPES, turned } from './scores.ts'
import { LINE_WEIGHTS, WEIGHTS, type AlignWeights } from './weights.ts'

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

/** A lead stands at the start: this share of the units, so many at most. */
const OPENING_SHARE = 0.05
const OPENING_MOST = 12

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
  const weights = options.weights ?? (isLinesA || isLinesB ? LINE_WEIGHTS : WEIGHTS)
  const result = alignTexts(piecesA.texts, piecesB.texts, {
    language,
    similarity: similarityFor(language),
    ...(options.similarity === undefined ? {} : { similarity: options.similarity }),
    ...(isLinesB ? { shapes: LINE_SHAPES } : isLinesA ? { shapes: turned(LINE_SHAPES) } : {}),
    weights,
    opening: Math.min(OPENING_MOST, Math.ceil(OPENING_SHARE * piecesA.texts.length)),
    ...(options.progress === undefined ? {} : { progress: options.progress }),
  })
  const { related } = result
  const found = related ? result.links : []
  const isCut = piecesA.texts.length !== keptA.length || piecesB.texts.length !== keptB.length
  const links = isCut
    ? isLinesB
      ? putTogether(
          seenFromLines(found, 'b'),
          piecesA.owner,
          piecesB.texts.length,
          wordsOfLines(result, 'b', weights),
        ).map(({ unit, lines, confidence }) => ({
          a: [unit],
          b: lines.map((j) => piecesB.owner[j]!),
          confidence,
        }))
      : putTogether(
          seenFromLines(found, 'a'),
          piecesB.owner,
          piecesA.texts.length,
          wordsOfLines(result, 'a', weights),
        )
          .map(({ unit, lines, confidence }) => ({
            a: lines.map((i) => piecesA.owner[i]!),
            b: [unit],
            confidence,
          }))
          .sort((p, q) => p.a[0]! - q.a[0]!)
    : found.map((link) => ({
        a: link.a.map((i) => piecesA.owner[i]!),
        b: link.b.map((j) => piecesB.owner[j]!),
        confidence: link.confidence,
      }))
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

function wordsOfLines(result: EngineResult, linesAre: 'a' | 'b', weights: AlignWeights): LineWords | null {
  if (result.prepared === null) return null
  const { vocabulary, kinship, statistics } = result.prepared
  return {
    lines: vocabulary[linesAre].all,
    pieces: vocabulary[linesAre === 'a' ? 'b' : 'a'].unique,
    kinship: linesAre === 'b' ? kinship.ofB : kinship.ofA,
    content: statistics.content,
    frequency: statistics[linesAre],
    weights,
  }
}
