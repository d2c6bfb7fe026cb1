/**
 * `npx tsx configs/lexicon/learn-boundaries.ts`: learns the weights of src/core/text/boundary-model.ts from the talks in
 * tests/bench/reading and writes them. Logistic regression by AdaGrad (Duchi, Hazan, Singer 2011) with weight decay; the
 * order of examples comes from a fixed generator, so that the same talk gives the same file. Takes half a minute.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { readTranscript } from '../../src/core/readers/index.ts'
import { boundaryValues, FEATURES } from '../../src/core/text/boundary-model.ts'
import { classifyWords } from '../../src/core/text/word-classes.ts'

const TALK = new URL('../../tests/bench/reading/', import.meta.url)
const OUT = new URL('../../src/core/text/boundary-weights.ts', import.meta.url)
const DECAY = 0.02
const ROUNDS = 20
const RATE = 0.3
/** A feature seen less often says more about the talk than about English. */
const SEEN = 5
/** What turns no verdict is not worth its place in the download. */
const LEAST = 0.04

type Example = Readonly<{ features: readonly string[]; isBoundary: boolean }>

const bareWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[-–—]/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '')

function examplesOf(name: string): Example[] {
  const read = readTranscript({ name, text: readFileSync(new URL(name, TALK), 'utf8') })
  if (!read.ok) throw new Error(`${name}: ${read.problem.what}`)
  const words: string[] = []
  const starts = new Set<number>()
  for (const { text } of read.document.sentences) {
    starts.add(words.length)
    words.push(...bareWords(text))
  }
  const classed = classifyWords(words)
  return words
    .slice(1)
    .map((_, at) => ({ features: featuresAt(classed, at + 1), isBoundary: starts.has(at + 1) }))
}

const featuresAt = (classed: ReturnType<typeof classifyWords>, gap: number): string[] =>
  boundaryValues(classed, gap).map((value, at) => `${FEATURES[at]!}=${value}`)

const all = readdirSync(TALK)
  .filter((name) => /^talk-\d+\.txt$/.test(name))
  .sort()
  .flatMap(examplesOf)
const counts = new Map<string, number>()
for (const { features } of all) for (const each of features) counts.set(each, (counts.get(each) ?? 0) + 1)
const examples = all.map(({ features, isBoundary }) => ({
  features: features.filter((each) => counts.get(each)! >= SEEN),
  isBoundary,
}))

const weights = new Map<string, number>()
const squares = new Map<string, number>()
let state = 1
const random = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 2 ** 32
}
for (let round = 0; round < ROUNDS; round++) {
  const order = examples.map((_, at) => at)
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  for (const at of order) {
    const { features, isBoundary } = examples[at]!
    let score = 0
    for (const each of features) score += weights.get(each) ?? 0
    const error = 1 / (1 + Math.exp(-score)) - (isBoundary ? 1 : 0)
    for (const each of features) {
      const weight = weights.get(each) ?? 0
      const slope = error + (each === 'bias=' ? 0 : DECAY * weight)
      const square = (squares.get(each) ?? 0) + slope * slope
      squares.set(each, square)
      weights.set(each, weight - (RATE * slope) / Math.sqrt(square + 1e-6))
    }
  }
}

const entries = [...weights]
  .filter(([, weight]) => Math.abs(weight) >= LEAST)
  .map(([feature, weight]) => `${feature}:${Math.round(weight * 100)}`)
  .sort()
const lines: string[] = ['']
for (const entry of entries) {
  if (lines.at(-1)!.length + entry.length > 108) lines.push('')
  lines.push(`${lines.pop()!} ${entry}`.trim())
}
writeFileSync(
  OUT,
  `/** Feature and weight in hundredths. Made by \`npx tsx configs/lexicon/learn-boundaries.ts\`; do not edit. */\nexport const BOUNDARY_WEIGHTS = \`\n${lines.join('\n')}\n\`\n`,
)
console.log(`${examples.length} gaps, ${entries.length} weights`)
