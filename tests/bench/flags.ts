/**
 * How good the flags are, in three tables: doubled words against the test suites of other checkers, the sample against its
 * gold, and two talks in machine translation against professional annotation, with a human translation (refB) as the
 * control for false alarms. The first and third need texts that are not part of the repository.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkTexts } from './flags/check-files.ts'
import { FAMILY, holds } from './flags/families.ts'
import { hitsOf, measureGold, tableByKind } from './flags/gold.ts'
import { measureSeeded } from './flags/seeded.ts'
import { measureSpeed } from './flags/speed.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SHARED = fileURLToPath(new URL('../../../shared/gold/flags/', import.meta.url))
const SAMPLE = `${ROOT}samples/far-bank/`

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3))
function doubled(): string {
  type Case = Readonly<{ text: string; expected: boolean; disputed?: boolean }>
  const cases = readFileSync(`${SHARED}doubled-dev.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case) // one object per line, described in the README beside it
    .filter((one) => one.disputed !== true && !one.text.includes('\n'))
  const text = `${cases.map((one) => one.text).join('\n\n')}\n`
  const flagged = new Set(
    checkTexts({ name: 'doubled.txt', text }, null)
      .flags.filter((flag) => flag.severity !== 'neutral' && holds(flag.rule, FAMILY['doubled-word']))
      .flatMap((flag) => flag.places.map((place) => place.line)),
  )
  const wrong = cases.filter((one, index) => flagged.has(2 * index + 1) !== one.expected)
  for (const one of wrong) console.error(`${one.expected ? 'missed' : 'false alarm'}: ${one.text}`)
  return `Doubled words: ${cases.length - wrong.length} of ${cases.length} sentences right = ${share(cases.length - wrong.length, cases.length)} (goal .97).`
}

type Spans = Readonly<{
  errors: readonly Readonly<{ span_side?: string; mt_start: number; mt_end: number }>[]
}>
type Tally = { hits: number; touching: number }

function talks(): string {
  const tallies = new Map<string, { machine: Tally; human: Tally }>()
  const words = { machine: 0, human: 0 }
  for (const talk of readdirSync(`${SHARED}ted-dev`).sort()) {
    const folder = `${SHARED}ted-dev/${talk}/`
    const who = talk.endsWith('refB') ? 'human' : 'machine'
    const text = readFileSync(`${folder}mt.txt`, 'utf8')
    const { errors } = JSON.parse(readFileSync(`${folder}errors.json`, 'utf8')) as Spans // as its README says
    const spans = errors.filter(
      (error) => error.span_side === 'target' && error.mt_end - error.mt_start <= 60,
    )
    const starts = [0]
    for (const line of text.split('\n')) starts.push(starts.at(-1)! + line.length + 1)
    words[who] += text.split(/\s+/u).filter(Boolean).length
    for (const { rule, place } of hitsOf(`${folder}mt.txt`, `${folder}reference.txt`)) {
      const entry = tallies.get(rule) ?? {
        machine: { hits: 0, touching: 0 },
        human: { hits: 0, touching: 0 },
      }
      tallies.set(rule, entry)
      const from = starts[place.line - 1]! + place.start
      const to = starts[place.line - 1]! + place.end
      entry[who].hits++
      if (spans.some((span) => from < span.mt_end && span.mt_start < to)) entry[who].touching++
    }
  }
  const rate = (hits: number, who: 'machine' | 'human'): string => ((1000 * hits) / words[who]).toFixed(2)
  const sum = (who: 'machine' | 'human'): number =>
    [...tallies.values()].reduce((all, one) => all + one[who].hits, 0)
  const rows = [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([rule, { machine, human }]) =>
        `| ${rule} | ${machine.hits} | ${machine.touching} | ${rate(machine.hits, 'machine')} | ${human.hits} | ${rate(human.hits, 'human')} |`,
    )
  return [
    '| rule | machine: flags | touching an annotated error | per 1,000 words | human: flags | per 1,000 words |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    `| **all** | ${sum('machine')} | | ${rate(sum('machine'), 'machine')} | ${sum('human')} | ${rate(sum('human'), 'human')} |`,
  ].join('\n')
}

const hasShared = existsSync(`${SHARED}doubled-dev.jsonl`)
const skipped = (what: string): string =>
  `${what}: not measured, the development sets are not on this machine.`

const planted = [
  ['night-shift', 'transcript.txt'],
  ['sleep-clinic', 'transcript.txt'],
  ['honey-lab', 'transcript.txt'],
  ['crane-cab', 'transcript.vtt'],
].map(([name, transcript]) => {
  const folder = `${ROOT}tests/bench/flags/articles/${name}/`
  return measureGold(`${folder}article.txt`, `${folder}${transcript}`, `${folder}flags.json`, name)
})

console.log(
  [
    hasShared ? doubled() : skipped('Doubled words'),
    '',
    'The sample, flags above neutral. Found: of what a rule can find (groups count once). Right: of flags whose gold is complete.',
    '',
    '| transcript | found | right | look-alikes hit |',
    '| --- | --- | --- | ---: |',
    ...['transcript.vtt', 'transcript.auto.vtt'].map(
      (transcript) =>
        measureGold(`${SAMPLE}article.en.txt`, SAMPLE + transcript, `${SAMPLE}gold/flags.json`).row,
    ),
    '',
    'Four interviews made up for this measure, with planted errors of every kind and harmless look-alikes beside them (tests/bench/flags/articles).',
    '',
    '| article | found | right | look-alikes hit |',
    '| --- | --- | --- | ---: |',
    ...planted.map((one) => one.row),
    '',
    tableByKind(planted),
    '',
    'Two talks: five machine translations and a human one against what was said.',
    '',
    hasShared ? talks() : skipped('Talks'),
    '',
    'The human translation with one word changed in every sentence that has such a word, so that it says something else.',
    '',
    hasShared
      ? measureSeeded([`${SHARED}ted-dev/ted.talk.2.refB`, `${SHARED}ted-dev/ted.talk.6.refB`])
      : skipped('Changed words'),
    '',
    'All rules together, processor time, from the sample (some 4,300 words on each side) to sixty-four times its size.',
    '',
    measureSpeed(SAMPLE),
  ].join('\n'),
)
