import type { Kinship } from './kinship.ts'
import { placesOf } from './evidence.ts'
import type { Scratch } from './scratch.ts'
import type { TokenSide, Vocabulary } from './vocabulary.ts'
import type { AlignWeights } from './weights.ts'

/** Weights of a Gaussian of standard deviation `width` (units), cut at two of them; index 0 is the far left. */
const kernelOf = (width: number): Float64Array =>
  Float64Array.from({ length: 4 * width + 1 }, (_, i) => Math.exp(-0.5 * ((i - 2 * width) / width) ** 2))

/** Length of each unit's TF-IDF vector after its neighbours were mixed in. `sums` is all noughts, and is so again. */
function blurredNorms(
  side: TokenSide,
  idf: Float32Array,
  kernel: Float64Array,
  sums: Float32Array,
): Float64Array {
  const reach = (kernel.length - 1) / 2
  const { unique } = side
  const norms = new Float64Array(unique.length)
  for (let i = 0; i < unique.length; i++) {
    const first = Math.max(0, i - reach)
    const last = Math.min(unique.length - 1, i + reach)
    for (let k = first; k <= last; k++) {
      const weight = kernel[k - i + reach]!
      for (const id of unique[k]!) sums[id]! += weight * idf[id]!
    }
    let square = 0
    for (let k = first; k <= last; k++) {
      for (const id of unique[k]!) {
        square += sums[id]! * sums[id]!
        sums[id] = 0
      }
    }
    norms[i] = Math.max(1e-6, Math.sqrt(square))
  }
  return norms
}

/**
 * How well the surroundings of unit i of a agree with those of unit j of b: cosine of TF-IDF rows after a Gaussian blur
 * over neighbouring units, then as standard deviations from the median of the document (clipped to -2 … 3), so that one weight
 * serves texts of any closeness. Blurring the product is blurring both factors, and cheaper.
 */
export function contextScores(
  vocabulary: Vocabulary,
  kinship: Readonly<{ ofA: Kinship }>,
  weights: AlignWeights,
  scratch: Scratch,
): Float32Array {
  const { a, b } = vocabulary
  const n = a.unique.length
  const m = b.unique.length
  // only words of these units are looked at: a window of a long text has few of the vocabulary's
  const frequency = scratch.floats('frequency', vocabulary.words.length, 0)
  for (const side of [a, b]) for (const list of side.unique) for (const id of list) frequency[id]! += 1
  const idf = scratch.floats('idf', vocabulary.words.length, 0)
  for (const side of [a, b])
    for (const list of side.unique)
      for (const id of list)
        if (idf[id] === 0) idf[id] = Math.max(0, Math.log((n + m + 1) / (frequency[id]! + 0.5)))
  const postings = placesOf(b)
  const kernelA = kernelOf(weights.contextBlur)
  const kernelB = kernelOf(Math.max(1, Math.min(12, Math.round((weights.contextBlur * m) / Math.max(1, n)))))
  const reachA = (kernelA.length - 1) / 2
  const reachB = (kernelB.length - 1) / 2
  const plain = scratch.floats('plain', n * m, 0)
  const row = new Float64Array(m)
  for (let i = 0; i < n; i++) {
    row.fill(0)
    for (const id of a.unique[i]!) {
      const kin = kinship.ofA.ids[id]!
      const strengths = kinship.ofA.strengths[id]!
      for (let k = 0; k < kin.length; k++) {
        const weight = idf[id]! * idf[kin[k]!]! * strengths[k]!
        if (weight < 1e-3) continue
        for (const j of postings.get(kin[k]!) ?? []) row[j]! += weight
      }
    }
    // along b
    const at = i * m
    for (let j = 0; j < m; j++) {
      const value = row[j]!
      if (value === 0) continue
      for (let d = Math.max(-reachB, -j), end = Math.min(reachB, m - 1 - j); d <= end; d++) {
        plain[at + j + d]! += value * kernelB[d + reachB]!
      }
    }
  }
  const sums = scratch.floats('sums', vocabulary.words.length, 0)
  const normsA = blurredNorms(a, idf, kernelA, sums)
  const normsB = blurredNorms(b, idf, kernelB, sums)
  const out = scratch.floats('context', n * m, 0)
  for (let i = 0; i < n; i++) {
    for (let d = Math.max(-reachA, -i), end = Math.min(reachA, n - 1 - i); d <= end; d++) {
      const weight = kernelA[d + reachA]! / normsA[i]!
      const from = (i + d) * m
      const to = i * m
      for (let j = 0; j < m; j++) out[to + j]! += weight * plain[from + j]!
    }
    for (let j = 0; j < m; j++) out[i * m + j]! /= normsB[j]!
  }
  return standardise(out)
}

/** Cells from which median and deviation are taken. A prime, so that the stride does not walk along columns. */
const SAMPLE = 5003

function standardise(values: Float32Array): Float32Array {
  if (values.length === 0) return values
  const stride = Math.max(1, Math.floor(values.length / SAMPLE))
  const sample = Float32Array.from(
    { length: Math.ceil(values.length / stride) },
    (_, k) => values[k * stride]!,
  ).sort()
  const median = sample[sample.length >> 1]!
  let sum = 0
  let squares = 0
  for (const value of sample) {
    sum += value
    squares += value * value
  }
  const mean = sum / sample.length
  const deviation = Math.sqrt(Math.max(0, squares / sample.length - mean * mean)) + 1e-6
  for (let at = 0; at < values.length; at++) {
    values[at] = Math.max(-2, Math.min(3, (values[at]! - median) / deviation))
  }
  return values
}
