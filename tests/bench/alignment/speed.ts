/**
 * Time and memory of the aligner on long pairs. Each row is a process of its own (`speed.ts SIZE` prints it as JSON), so that
 * its peak memory is its own and its first run is cold, as in a worker just started. `speed.ts SIZE worker` measures on a thread of its own.
 */
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { makeTextPair } from '../../../src/core/align/engine.ts'
import { similarityFor } from '../../../src/core/align/lexicon/index.ts'
import { longPair } from './long-pair.ts'
import { score } from './score.ts'

type SpeedRow = Readonly<{
  n: number
  m: number
  cold: number
  /** Null for texts so long that compiling no longer shows. */
  warm: number | null
  /** A run after one pin more, with what was kept of the last: median processor seconds of five. */
  pinned: number
  /** Processor seconds of the best run: what it takes beside other work on the machine. */
  processor: number
  megabytes: number
  strict: number
  cut: number
}>

const LONG = 5000
const WARM_RUNS = 4

const timed = (work: () => void): { seconds: number; processor: number } => {
  const start = performance.now()
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return { seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6 }
}

function measure(size: number): SpeedRow {
  const pair = longPair(size)
  const options = { language: 'en', similarity: similarityFor('en') }
  const runs = Array.from({ length: size < LONG ? 1 + WARM_RUNS : 1 }, () => {
    const kept = makeTextPair(pair.a, pair.b, options)
    let links = [] as ReturnType<typeof kept.align>['links']
    const time = timed(() => (links = kept.align().links))
    return { ...time, kept, links }
  })
  const [first, ...others] = runs
  const last = runs.at(-1)!
  // five matches fixed by hand otherwise than they were found, one after the other
  const pins: { a: number[]; b: number[] }[] = []
  const pinned = [0.5, 0.2, 0.7, 0.35, 0.9].map((share) => {
    pins.push({ a: [Math.floor(share * pair.a.length)], b: [Math.floor(share * pair.b.length) + 3] })
    return timed(() => last.kept.align({ pins: [...pins] }))
  })
  const found = score([pair], [last.links])
  return {
    n: pair.a.length,
    m: pair.b.length,
    cold: first!.seconds,
    warm: others.length === 0 ? null : Math.min(...others.map(({ seconds }) => seconds)),
    pinned: pinned.map(({ processor }) => processor).sort((p, q) => p - q)[2]!,
    processor: Math.min(...runs.map(({ processor }) => processor)),
    megabytes: process.resourceUsage().maxRSS / 1024,
    strict: found.strict.f1,
    cut: found.cut.f1,
  }
}

const HERE = fileURLToPath(import.meta.url)

function inOwnProcess(size: number, ...where: 'worker'[]): SpeedRow {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const printed = execFileSync(process.execPath, ['--import', loader, HERE, String(size), ...where], {
    encoding: 'utf8',
  })
  // the line printed at the end of this file
  return JSON.parse(printed) as SpeedRow
}

/** `large`: the row of 64,000 sentences too, which takes a minute. */
export function speedTable(large: boolean): string[] {
  const rows = [400, 1000, 6500, ...(large ? [64_000] : [])].map((size) => inOwnProcess(size))
  const inWorker = [400, 1000, 6500].map((size) => inOwnProcess(size, 'worker'))
  const seconds = (value: number | null): string => (value === null ? '–' : value.toFixed(2))
  const short = rows.find(({ n }) => n >= 1000)!
  const long = rows.at(-1)!
  const exponent = Math.log(long.processor / short.processor) / Math.log(long.n / short.n)
  return [
    'Documents of the gold sets one after another, about as many sentences on both sides; each row in a process of its own. Cold: first run',
    'of the process, the lexicon unpacked on the way. After a pin: processor seconds for the same pair with one match more fixed by hand, median of five.',
    '',
    '| article | transcript | where | s, cold | s, warm | s of processor | s after a pin | MB, peak of the process | strict F1 | cut F1 |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...[
      ...rows.map((row) => ({ ...row, where: 'plain Node' })),
      ...inWorker.map((row) => ({ ...row, where: 'in a worker' })),
    ].map(
      (row) =>
        `| ${row.n} | ${row.m} | ${row.where} | ${seconds(row.cold)} | ${seconds(row.warm)} | ${seconds(row.processor)} | ${seconds(row.pinned)} | ${Math.round(row.megabytes)} | ${row.strict.toFixed(3)} | ${row.cut.toFixed(3)} |`,
    ),
    '',
    `Processor time grows with the ${exponent.toFixed(2)}th power of the length from ${short.n} to ${long.n} sentences.${large ? '' : ' The row of 64,000: `npm run bench -- alignment --large`.'}`,
  ]
}

/** The engine's own share in a worker: texts are made there, nothing is sent but the figures. */
function measureInWorker(size: number): Promise<SpeedRow> {
  return new Promise((resolve, reject) => {
    // a worker does not inherit the loader of TypeScript
    const loader = import.meta.resolve('tsx/esm/api')
    const start = `import('${loader}').then(({ register }) => (register(), import('${pathToFileURL(HERE).href}')))`
    const worker = new Worker(start, { eval: true, workerData: size })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

if (!isMainThread) parentPort?.postMessage(measure(Number(workerData)))
else if (process.argv[1] === HERE) {
  const size = Number(process.argv[2])
  console.log(JSON.stringify(process.argv[3] === 'worker' ? await measureInWorker(size) : measure(size)))
}
