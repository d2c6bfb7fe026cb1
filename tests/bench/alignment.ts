/**
 * `npm run bench -- alignment`: the aligner on the gold sets beside the repository, on the shipped sample, and on large texts.
 * Measures as in the sets' own scorer (alignment/score.ts). Where the sets are not on the machine it says so.
 */
import { alignUnits, type UnitOptions } from '../../src/core/align/index.ts'
import { NO_SIMILARITY } from '../../src/core/align/scoring/similarity.ts'
import {
  FAR,
  LINE_WEIGHTS,
  WEIGHTS,
  type AlignWeights,
  type Far,
} from '../../src/core/align/scoring/weights.ts'
import { corrupt } from './alignment/corrupt.ts'
import { goldIsThere, readGoldSet, type GoldDocument } from './alignment/gold.ts'
import { readHeavySet } from './alignment/heavy.ts'
import { scoreSample } from './alignment/sample-check.ts'
import { scoreSeed } from './alignment/seed-check.ts'
import { score, type Score } from './alignment/score.ts'
import { spokenTable } from './alignment/spoken.ts'
import { speedTable } from './alignment/speed.ts'
import { wordLinkTable } from './alignment/word-links.ts'

type Goal = Readonly<{ strict?: number; pair?: number; cut?: number; moved?: number }>

const GOALS: Readonly<Record<string, Goal>> = {
  sample: { strict: 0.93, pair: 0.96, cut: 0.92, moved: 1 },
  'ted-dev': { strict: 0.975, pair: 0.988, cut: 0.97, moved: 0.98 },
  'sample-captions': { pair: 0.97, cut: 0.92, moved: 0.97 },
  'ted-dev-captions': { pair: 0.97, cut: 0.93, moved: 0.97 },
  'argrewrite-dev': { strict: 0.955, pair: 0.98, cut: 0.88 },
  'deplain-web-dev': { strict: 0.978, pair: 0.99, cut: 0.98, moved: 1 },
  heavy: {},
  'heavy-captions': {},
  unseen: {},
  'unseen-captions': {},
}

const isOurs = (set: string): boolean => set.startsWith('heavy') || set.startsWith('unseen')
const readSet = (set: string): GoldDocument[] => (isOurs(set) ? readHeavySet(set) : readGoldSet(set))
/** What can be read on this machine: the heavy set lives here, the others beside the repository. */
const setsAtHand = (): string[] => Object.keys(GOALS).filter((set) => isOurs(set) || goldIsThere())

export type Row = Readonly<{ set: string; score: Score; seconds: number }>

const isLines = (set: string): boolean => set.includes('captions')

function runSet(set: string, documents: readonly GoldDocument[], options: UnitOptions = {}): Row {
  const start = performance.now()
  const predictions = documents.map((document) => alignUnits(document.a, document.b, options).links)
  const seconds = (performance.now() - start) / 1000
  return { set, score: score(documents, predictions), seconds }
}

/** One row per gold set that is on this machine, in the order of the table of goals. */
export const alignmentRows = (): Row[] => setsAtHand().map((set) => runSet(set, readSet(set)))

const number = (value: number): string => value.toFixed(3).replace(/^0/, '')
const against = (value: number, goal: number | undefined): string =>
  goal === undefined ? number(value) : `${number(value)} (${number(goal)})`

function mainTable(rows: readonly Row[]): string[] {
  return [
    'Figures in brackets are the goals of the issue. ECE: expected calibration error of bead confidence, ten bins; behind the stroke what',
    'true probabilities would score on average with so many links (dice, 200 times).',
    '',
    '| set | strict F1 | pair F1 | cut F1 | addition F1 | moved recall | ECE | seconds |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(({ set, score: found, seconds }) => {
      const goal = GOALS[set] ?? {}
      const moved = found.movedPairs === 0 ? '–' : against(found.movedRecall, goal.moved)
      return `| ${set} | ${against(found.strict.f1, goal.strict)} | ${against(found.pair.f1, goal.pair)} | ${against(found.cut.f1, goal.cut)} | ${number(found.add.f1)} | ${moved} | ${number(found.calibration)} / ${number(found.calibrationByChance)} | ${seconds.toFixed(2)} |`
    }),
  ]
}

const withoutJump = (far: Far): Far => far.map((step) => ({ ...step, times: { ...step.times, jump: 1 } }))

/** Each technique switched off, everything else as it is. */
const ABLATIONS: readonly Readonly<{
  name: string
  weights?: Partial<AlignWeights>
  noLexicon?: true
  uncut?: true
  far?: Far
  /** Weights of lines stay as they are. */
  farOfSentences?: Far
}>[] = [
  { name: 'everything' },
  { name: 'no paraphrase lexicon', noLexicon: true },
  { name: 'units not cut into sentences', uncut: true },
  { name: 'no length', weights: { lengthFloor: 0 } },
  { name: 'no context', weights: { context: 0 } },
  { name: 'no jump', weights: { jump: -200 } },
  { name: 'no bent names', weights: { trigram: 0 } },
  {
    name: 'no question marks',
    weights: { questionBoth: 0, questionOne: 0, questionNone: 0, questionInside: 0 },
  },
  { name: 'no shift per document', weights: { shiftShare: 0 } },
  { name: 'one price for every skip', weights: { skipBOpen: 0, skipBLength: 0, skipALength: 0 } },
  { name: 'no floor under text size', weights: { unread: 0 } },
  { name: 'no change with the distance of the wording', far: [] },
  { name: 'always the most probable path', weights: { leftOver: 0 } },
  { name: 'numbers as they are printed', weights: { numbersByValue: 0 } },
  { name: 'going elsewhere as dear as in close wording', farOfSentences: withoutJump(FAR) },
]

const ABLATION_SETS = [
  'sample',
  'ted-dev',
  'heavy',
  'argrewrite-dev',
  'deplain-web-dev',
  'sample-captions',
  'ted-dev-captions',
  'heavy-captions',
  'unseen',
]

function ablationTable(): string[] {
  const sets = ABLATION_SETS.map((set) => ({ set, documents: readSet(set) }))
  return [
    'Strict / cut F1 with one technique off (captions: pair / cut).',
    '',
    `| | ${ABLATION_SETS.join(' | ')} |`,
    `| --- |${' --- |'.repeat(ABLATION_SETS.length)}`,
    ...ABLATIONS.map(({ name, weights = {}, noLexicon, uncut, far, farOfSentences }) => {
      const cells = sets.map(({ set, documents }) => {
        const options = {
          weights: { ...(isLines(set) ? LINE_WEIGHTS : WEIGHTS), ...weights },
          ...(noLexicon === true ? { similarity: NO_SIMILARITY } : {}),
          ...(uncut === true ? { uncut } : {}),
          ...(far === undefined ? {} : { far }),
          ...(farOfSentences === undefined || isLines(set) ? {} : { far: farOfSentences }),
        }
        const found = runSet(set, documents, options).score
        return `${number((isLines(set) ? found.pair : found.strict).f1)} / ${number(found.cut.f1)}`
      })
      return `| ${name} | ${cells.join(' | ')} |`
    }),
  ]
}

function robustnessTable(): string[] {
  const variants: readonly [string, (documents: readonly GoldDocument[]) => GoldDocument[]][] = [
    ['as it is', (documents) => [...documents]],
    ['10 % of transcript words replaced', (documents) => corrupt(documents, { words: 0.1 })],
    ['30 % of transcript words replaced', (documents) => corrupt(documents, { words: 0.3 })],
    ['article cut to 15 %', (documents) => corrupt(documents, { keep: 0.15 })],
    ['article shuffled in blocks of six', (documents) => corrupt(documents, { shuffle: 6 })],
  ]
  const sets = Object.keys(GOALS)
  return [
    'Strict / pair / cut F1 of each set made harder (captions: pair / cut).',
    '',
    `| | ${sets.join(' | ')} |`,
    `| --- |${' --- |'.repeat(sets.length)}`,
    ...variants.map(([name, change]) => {
      const cells = sets.map((set) => {
        const found = runSet(set, change(readSet(set))).score
        const strict = isLines(set) ? '' : `${number(found.strict.f1)} / `
        return `${strict}${number(found.pair.f1)} / ${number(found.cut.f1)}`
      })
      return `| ${name} | ${cells.join(' | ')} |`
    }),
  ]
}

function sampleTable(): string[] {
  return [
    'The shipped sample through the readers, scored by transcript words.',
    '',
    '| transcript | sentences | pair F1 | cut F1 | moved recall | summaries | seams |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...scoreSample().map(
      (row) =>
        `| ${row.file} | ${row.sentences} | ${number(row.pairF1)} | ${number(row.cutF1)} | ${number(row.movedRecall)} | ${row.summaries} | ${row.seams} |`,
    ),
  ]
}

function seedTable(): string[] {
  return [
    'The article this project was made for, against a talk made up for it (other words, other order, passages of another talk',
    'in between), in each format a transcript comes in; scored by words of the talk.',
    '',
    '| file | read as | sentences | pair F1 | cut F1 | moved recall |',
    '| --- | --- | --- | --- | --- | --- |',
    ...scoreSeed().map(
      (row) =>
        `| ${row.file} | ${row.format} | ${row.sentences} | ${number(row.pairF1)} | ${number(row.cutF1)} | ${number(row.movedRecall)} |`,
    ),
  ]
}

if (process.argv[1]?.endsWith('alignment.ts') === true) {
  const parts = [mainTable(alignmentRows()), sampleTable(), wordLinkTable()]
  if (goldIsThere()) {
    parts.push(
      seedTable(),
      spokenTable(['sample', 'ted-dev', 'heavy', 'unseen'].map((set) => [set, readSet(set)] as const)),
      robustnessTable(),
      ablationTable(),
      speedTable(process.argv.includes('--large')),
    )
  } else {
    parts.unshift([
      'The gold sets (../shared/gold/alignment) are not on this machine: their tables are left out.',
    ])
  }
  console.log(parts.map((lines) => lines.join('\n')).join('\n\n'))
}
