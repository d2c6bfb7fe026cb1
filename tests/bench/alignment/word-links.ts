/** `npx tsx tests/bench/alignment/word-links.ts`: words that answer to each other, against the links made by hand; what explaining a row costs. */
import type { PairWords } from '../../../src/core/align/index.ts'
import { NO_SIMILARITY } from '../../../src/core/align/scoring/similarity.ts'
import { buildRows, explainRow } from '../../../src/core/analysis/index.ts'
import { readSample, scoreWordLinks } from '../../core/align/word-gold.ts'

const VARIANTS: readonly (readonly [string, (words: PairWords) => PairWords])[] = [
  ['everything', (words) => words],
  ['no paraphrase lexicon', (words) => ({ ...words, similarity: NO_SIMILARITY })],
  ['nothing learnt from the texts', (words) => ({ ...words, associated: () => 0 })],
  ['neither', (words) => ({ ...words, similarity: NO_SIMILARITY, associated: () => 0 })],
]

const number = (value: number): string => value.toFixed(3).replace(/^0/, '')

/** Milliseconds of CPU, which a busy machine distorts less than the clock. */
function cost(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

export function wordLinkTable(): string[] {
  const sample = readSample()
  const rows = VARIANTS.map(([name, change]) => {
    const all = scoreWordLinks(sample, { change })
    const kept = scoreWordLinks(sample, { from: 15, change })
    return `| ${name} | ${all.passages} | ${number(all.precision)} | ${number(all.recall)} | ${number(all.f1)} | ${number(kept.f1)} |`
  })
  const { article, transcript, alignment, words } = sample
  const explained = buildRows(article, transcript, alignment)
  const explainAll = (): number[] =>
    explained.map((row) => cost(() => void explainRow(words, alignment, row))).sort((p, q) => p - q)
  explainAll() // warm, as a page's worker is after the first row
  const times = explainAll()
  return [
    'Words linked inside matched passages of the sample, against links made by hand (sure ones for recall, possible ones allowed).',
    'Last column: the passages that nothing was tuned on.',
    '',
    '| | passages | precision | recall | F1 | F1, kept back |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    `Reasons and links of one row, ${times.length} rows, CPU: median ${times[times.length >> 1]!.toFixed(1)} ms, most ${times.at(-1)!.toFixed(1)} ms.`,
  ]
}

if (process.argv[1]?.endsWith('word-links.ts') === true) console.log(wordLinkTable().join('\n'))
