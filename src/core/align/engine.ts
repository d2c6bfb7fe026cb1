import { contextScores } from './context.ts'
import { buildKinship } from './kinship.ts'
import { bestPath, posteriors, type LatticeCosts } from './lattice.ts'
import { scoreBeads, SHAPES, wordStatistics, type BeadScores } from './scores.ts'
import { NO_SIMILARITY, type WordSimilarity } from './similarity.ts'
import { buildVocabulary } from './vocabulary.ts'
import { WEIGHTS, type AlignWeights } from './weights.ts'

/** Units of a and b that correspond, ascending, neither empty. */
export type Link = Readonly<{ a: readonly number[]; b: readonly number[]; confidence: number }>

export type EngineOptions = Readonly<{
  language?: string
  similarity?: WordSimilarity
  weights?: AlignWeights
  progress?: (done: number) => void
}>

const asksQuestion = (text: string): boolean => /[?？]["”’')\]]*\s*$/.test(text)
const ENDS_LIKE_A_SENTENCE = /[.!?:;…。！？，,"”')]\s*$/

/** Questions answer questions: a small sum for beads in which both sides ask, a cost where one does. */
function addQuestions(
  scores: BeadScores,
  a: readonly string[],
  b: readonly string[],
  weights: AlignWeights,
): void {
  const asksA = a.map(asksQuestion)
  const asksB = b.map(asksQuestion)
  const share = (asks: readonly boolean[]): number => asks.filter(Boolean).length / Math.max(1, asks.length)
  // unpunctuated speech asks without a mark: then its absence tells nothing
  if (share(asksA) < 0.01 || share(asksB) < 0.01) return
  scores.shapes.forEach(({ x, y }, s) => {
    const matrix = scores.matrices[s]!
    for (let i = 0; i + x <= scores.n; i++) {
      const left = asksA.slice(i, i + x).includes(true)
      for (let j = 0; j + y <= scores.m; j++) {
        let right = false
        for (let d = 0; d < y; d++) right ||= asksB[j + d]!
        matrix[i * scores.m + j]! +=
          left === right ? (left ? weights.questionBoth : weights.questionNone) : weights.questionOne
      }
    }
  })
}

function addContext(scores: BeadScores, context: Float32Array, weights: AlignWeights): void {
  const { n, m } = scores
  scores.shapes.forEach(({ x, y }, s) => {
    const matrix = scores.matrices[s]!
    const weight = (weights.context * (x + y)) / 2 / (x * y)
    for (let i = 0; i + x <= n; i++) {
      for (let j = 0; j + y <= m; j++) {
        let sum = 0
        for (let p = 0; p < x; p++) for (let q = 0; q < y; q++) sum += context[(i + p) * m + j + q]!
        matrix[i * m + j]! += weight * sum
      }
    }
  })
}

function skipCosts(
  a: readonly string[],
  tokensA: readonly Int32Array[],
  m: number,
  weights: AlignWeights,
): LatticeCosts {
  const mean = tokensA.reduce((sum, list) => sum + list.length, 0) / Math.max(1, tokensA.length)
  const ended = a.filter((text) => ENDS_LIKE_A_SENTENCE.test(text)).length
  const punctuated = ended > 0.7 * a.length
  const skipA = Float64Array.from(a, (text, i) => {
    const heading =
      punctuated && (!ENDS_LIKE_A_SENTENCE.test(text) || !/\p{Ll}{3}/u.test(text) || text.includes('http'))
    const length = weights.skipALength * (tokensA[i]!.length / Math.max(1, mean) - 1)
    return weights.skipA + length + (heading ? weights.headingSkip : 0)
  })
  return {
    skipA,
    skipB: new Float64Array(m).fill(weights.skipB),
    gapOpen: weights.gapOpen,
    gapStep: weights.gapStep,
    jump: weights.jump,
  }
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((p, q) => p - q)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Aligns two lists of units; see docs/alignment.md for the method and a worked example. */
export function alignTexts(a: readonly string[], b: readonly string[], options: EngineOptions = {}): Link[] {
  const weights = options.weights ?? WEIGHTS
  if (a.length === 0 || b.length === 0) return []
  const vocabulary = buildVocabulary(a, b, options.language ?? 'en')
  const kinship = buildKinship(vocabulary, options.similarity ?? NO_SIMILARITY, weights)
  const statistics = wordStatistics(vocabulary, weights)
  const shapes = SHAPES.filter(({ x, y }) => x <= a.length && y <= b.length)
  const scores = scoreBeads(vocabulary, kinship, statistics, weights, shapes)
  addQuestions(scores, a, b, weights)
  if (weights.context > 0) addContext(scores, contextScores(vocabulary, kinship, weights), weights)
  const costs = skipCosts(a, vocabulary.a.all, b.length, weights)
  const first = bestPath(scores, costs)
  if (first.length >= 8) {
    const typical = median(
      first.map(
        ({ i, j, shape }) =>
          (scores.matrices[shape]![i * scores.m + j]! * 2) / (shapes[shape]!.x + shapes[shape]!.y),
      ),
    )
    const shift = Math.min(weights.shiftMost, weights.shiftShare * Math.max(-1, typical - weights.shiftStart))
    shapes.forEach(({ x, y }, s) => {
      const matrix = scores.matrices[s]!
      for (let at = 0; at < matrix.length; at++) matrix[at]! -= (shift * (x + y)) / 2
    })
  }
  const path = bestPath(scores, costs)
  const posterior = posteriors(scores, costs)
  const candidates = path.map((step) => ({ step, confidence: posterior(step) }))
  candidates.sort((p, q) => q.confidence - p.confidence || p.step.i - q.step.i)
  const taken = new Uint8Array(b.length)
  const links: Link[] = []
  for (const { step, confidence } of candidates) {
    const { x, y } = shapes[step.shape]!
    const free: number[] = []
    for (let j = step.j; j < step.j + y; j++) if (taken[j] === 0) free.push(j)
    if (free.length === 0 || free.length * 2 < y) continue
    for (const j of free) taken[j] = 1
    links.push({ a: Array.from({ length: x }, (_, d) => step.i + d), b: free, confidence })
  }
  return links.sort((p, q) => p.a[0]! - q.a[0]!)
}
