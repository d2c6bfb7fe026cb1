/**
 * `npm run bench -- reading`: every transcript reader on every fixture, the sentences of unpunctuated speech, files of ten
 * hours, and texts that cost a careless reader minutes.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Transcript } from '../../src/core/model/transcript.ts'
import { decodeFile, readTranscript, type TextFile } from '../../src/core/readers/index.ts'
import { segmentSentences } from '../../src/core/text/sentences.ts'
import { goldIsThere, readGoldSet } from './alignment/gold.ts'
import { boundaryScore, withoutTimes } from './reading/boundary-score.ts'
import { HARD_FILES } from './reading/hard-files.ts'
import { LONG_FORMATS } from './reading/long-files.ts'
import type { HardRun, LongRun } from './reading/measured-run.ts'

const FIXTURES = new URL('../fixtures/transcripts/', import.meta.url)
const ARRIVALS = new URL('../fixtures/arrivals/', import.meta.url)
const SAMPLE = new URL('../../samples/far-bank/', import.meta.url)

function open(folder: URL, name: string): TextFile {
  const decoded = decodeFile(name, readFileSync(new URL(name, folder)), (encoding, bytes, fatal) => {
    try {
      return new TextDecoder(encoding, { fatal }).decode(bytes)
    } catch {
      return null
    }
  })
  if (!decoded.ok) throw new Error(`${name}: ${decoded.problem.what}`)
  return { name, text: decoded.text }
}

function read(file: TextFile): Transcript {
  const result = readTranscript(file)
  if (!result.ok) throw new Error(`${file.name}: ${result.problem.what}`)
  return result.document
}

/** As expected.json says it counts them. */
const tokensOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('-', ' ')
    .match(/[\p{L}\p{N}]+(?:['.:,&][\p{L}\p{N}]+)*/gu) ?? []

/** One talk as services and programs hand it over: by reader, how many files and in how many every word is right. */
function arrivalTable(): string[] {
  // our own file, its shape is stated in its "about"
  const expected = JSON.parse(readFileSync(new URL('expected.json', ARRIVALS), 'utf8')) as {
    turns: { text: string }[]
    files: Record<string, unknown>
  }
  const wanted = tokensOf(expected.turns.map(({ text }) => text).join(' '))
  const rows = new Map<string, { files: number; right: number; turns: number; timed: number }>()
  for (const name of Object.keys(expected.files)) {
    const { format, text, turns, wordTimes } = read(open(ARRIVALS, name))
    const row = rows.get(format) ?? { files: 0, right: 0, turns: 0, timed: 0 }
    rows.set(format, row)
    row.files++
    if (tokensOf(text).join(' ') === wanted.join(' ')) row.right++
    if (turns.length === expected.turns.length) row.turns++
    if (wordTimes.length > 0) row.timed++
  }
  return [
    `A talk of ${wanted.length} words and ${expected.turns.length} turns as services, programs and people hand it over. Not all of them name speakers.`,
    '',
    '| read as | files | all words right | all turns found | with word times |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...[...rows].map(
      ([format, { files, right, turns, timed }]) =>
        `| ${format} | ${files} | ${right} | ${turns} | ${timed} |`,
    ),
  ]
}

function fixtureTable(): string[] {
  // our own file, its shape is stated in its "about"
  const expected = JSON.parse(readFileSync(new URL('expected.json', FIXTURES), 'utf8')) as {
    spokenText: string
  }
  const wanted = tokensOf(expected.spokenText)
  const names = readdirSync(FIXTURES).filter((name) => name !== 'expected.json')
  return [
    'Words found and words said, the same interview in every form. Right: the same words in the same order.',
    '',
    '| file | read as | words said | found | right | sentences | turns | word times | left out |',
    '| --- | --- | ---: | ---: | --- | ---: | ---: | ---: | ---: |',
    ...names.map((name) => {
      const { format, text, sentences, turns, wordTimes, left } = read(open(FIXTURES, name))
      const found = tokensOf(text)
      const isRight = found.join(' ') === wanted.join(' ') ? 'yes' : 'no'
      return `| ${name} | ${format} | ${wanted.length} | ${found.length} | ${isRight} | ${sentences.length} | ${turns.length} | ${wordTimes.length} | ${left.length} |`
    }),
  ]
}

const number = (value: number): string => value.toFixed(3).replace(/^0/, '')

/** Other people's talks, one sentence or more a line: read for the measure only. */
function talks(): Transcript[] {
  const texts = new Set(readGoldSet('ted-dev').map(({ b }) => b.join('\n')))
  return [...texts].map((text) => {
    const lines = text
      .split('\n')
      .flatMap((line) => segmentSentences(line, 'en').map(({ start, end }) => line.slice(start, end)))
    return read({ name: 'talk.txt', text: lines.join('\n\n') })
  })
}

function boundaryTable(): string[] {
  const sample = read(open(SAMPLE, 'transcript.vtt'))
  const fixture = read(open(FIXTURES, '06_captions_voice.vtt'))
  const row = (text: string, known: string, goal: number, score: number): string =>
    `| ${text} | ${known} | ${number(score)} | ${number(goal)} |`
  const rows = [
    row('sample', 'word times', 0.7, boundaryScore(sample, read(open(SAMPLE, 'transcript.auto.vtt')))),
    ...['02_ytdlp_auto.en.vtt', '03_ytdlp_auto.en.json3', '04_ytdlp_auto.en.srv3'].map((name) =>
      row(name, 'word times', 0.7, boundaryScore(fixture, read(open(FIXTURES, name)))),
    ),
    ...['01_youtube_show_transcript.txt', '13_extra_ytdlp_converted_doubled.srt'].map((name) =>
      row(name, 'times of lines', 0.6, boundaryScore(fixture, read(open(FIXTURES, name)))),
    ),
    row('sample', 'words alone', 0.6, boundaryScore(sample, withoutTimes(sample))),
    row('fixtures', 'words alone', 0.6, boundaryScore(fixture, withoutTimes(fixture))),
  ]
  if (goldIsThere()) {
    const all = talks()
      .filter(({ punctuated }) => punctuated)
      .map((talk) => boundaryScore(talk, withoutTimes(talk)))
    rows.push(
      row('talks of ted-dev', 'words alone', 0.6, all.reduce((sum, each) => sum + each, 0) / all.length),
    )
  }
  return [
    'F1 of sentence boundaries found in speech without punctuation, against the punctuated version. The model of words learned from',
    'none of these texts; how much it counts beside the lists was chosen by looking at them.',
    '',
    '| text | what is known | F1 | goal |',
    '| --- | --- | ---: | ---: |',
    ...rows,
  ]
}

const CUES = 100_000

/** The readers built as for the page, without the loader that runs this file: it wraps every function. */
async function buildMeasured(): Promise<string> {
  const outDir = fileURLToPath(new URL('../../node_modules/.cache/stet/bench-reading/', import.meta.url))
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('reading/measured-run.ts', import.meta.url)),
      outDir,
      emptyOutDir: true,
      target: 'node20.19',
      rolldownOptions: { output: { entryFileNames: 'run.mjs', format: 'es', codeSplitting: false } },
    },
  })
  return `${outDir}run.mjs`
}

/** What `measured-run.ts` prints, which is our own. */
const measure = <T>(script: string, ...args: string[]): T =>
  JSON.parse(execFileSync(process.execPath, ['--expose-gc', script, ...args], { encoding: 'utf8' })) as T

function longTable(script: string): string[] {
  return [
    'Files of ten hours, 100,000 captions, two words each, each read in a process of its own, built like the worker. Goal: 2 s.',
    'Half as many captions should take half the time and half the memory. Processor seconds count the threads of the garbage',
    'collector, too; passed: until the document is there. Held: what the document takes beside the text of the file.',
    '',
    '| format | MB | captions read | words timed | processor s, 50,000 | processor s, 100,000 | s passed, 100,000 | MB held, 50,000 | MB held, 100,000 |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...LONG_FORMATS.map((format) => {
      const half = measure<LongRun>(script, format, String(CUES / 2))
      const whole = measure<LongRun>(script, format, String(CUES))
      return `| ${format} | ${whole.megabytes.toFixed(1)} | ${whole.captions} | ${whole.timed} | ${half.processor.toFixed(2)} | ${whole.processor.toFixed(2)} | ${whole.passed.toFixed(2)} | ${half.heldMegabytes.toFixed(0)} | ${whole.heldMegabytes.toFixed(0)} |`
    }),
  ]
}

function hardTable(script: string): string[] {
  return [
    'A megabyte of one thing over and over: processor seconds to guess what it is and read or refuse it, and as the slowest of',
    'all formats that somebody may choose by hand.',
    '',
    '| a megabyte of | verdict | s | slowest, s | slowest format |',
    '| --- | --- | ---: | ---: | --- |',
    ...HARD_FILES.map(({ title }) => {
      const { verdict, guessed, slowest, format } = measure<HardRun>(script, title)
      return `| ${title} | ${verdict} | ${guessed.toFixed(2)} | ${slowest.toFixed(2)} | ${format} |`
    }),
  ]
}

const script = await buildMeasured()
console.log(
  [fixtureTable(), arrivalTable(), boundaryTable(), longTable(script), hardTable(script)]
    .map((lines) => lines.join('\n'))
    .join('\n\n'),
)
