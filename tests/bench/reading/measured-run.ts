/**
 * One reading in a process of its own, as a worker has it: built like the page's worker (the bench does that), the reader
 * warm from a short text. `measured-run FORMAT COUNT` and `measured-run TITLE` of a hard file print one line of JSON.
 */
import {
  detectFormat,
  guessKind,
  listFormats,
  readArticle,
  readTranscript,
  type TextFile,
} from '../../../src/core/readers/index.ts'
import { HARD_FILES } from './hard-files.ts'
import { LONG_FORMATS, longFile } from './long-files.ts'

export type LongRun = Readonly<{
  megabytes: number
  captions: number
  timed: number
  /** Processor seconds, those of the garbage collector's own threads among them, and seconds that passed. */
  processor: number
  passed: number
  /** What the document takes beside the text of the file. */
  heldMegabytes: number
}>
export type HardRun = Readonly<{ slowest: number; format: string; guessed: number; verdict: string }>

const MEGABYTE = 1_000_000

function timed<T>(run: () => T): { value: T; processor: number; passed: number } {
  const from = performance.now()
  const before = process.cpuUsage()
  const value = run()
  const { user, system } = process.cpuUsage(before)
  return { value, processor: (user + system) / 1e6, passed: (performance.now() - from) / 1e3 }
}

/** As a file arrives, decoded from bytes: what was joined of pieces would be copied together in the middle of the reading. */
const decoded = ({ name, text }: TextFile): TextFile => ({
  name,
  text: new TextDecoder().decode(new TextEncoder().encode(text)),
})

/** `node --expose-gc` makes it; without, memory is not measured. */
const heldNow = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / MEGABYTE
}

function runLong(file: TextFile): LongRun {
  const before = heldNow()
  const { value: read, processor, passed } = timed(() => readTranscript(file))
  if (!read.ok) throw new Error(`${file.name}: ${read.problem.what}`)
  const held = heldNow() - before
  const { cues, wordTimes } = read.document
  return {
    megabytes: file.text.length / MEGABYTE,
    captions: cues.length,
    timed: wordTimes.length,
    processor,
    passed,
    heldMegabytes: held,
  }
}

/** As guessed, and as every format that somebody may choose. */
function runHard(text: string): HardRun {
  const file = { name: 'a.txt', text }
  const { processor: guessed, value: verdict } = timed(() => {
    const { kind } = guessKind(file)
    detectFormat(file, kind)
    const read = kind === 'transcript' ? readTranscript(file) : readArticle(file)
    return read.ok ? `${read.document.sentences.length} sentences` : read.problem.what
  })
  let slowest = 0
  let format = ''
  for (const kind of ['article', 'transcript'] as const)
    for (const { id } of listFormats(kind)) {
      const { processor } = timed(() =>
        kind === 'article' ? readArticle(file, { format: id }) : readTranscript(file, { format: id }),
      )
      if (processor > slowest) [slowest, format] = [processor, `${kind}, ${id}`]
    }
  return { slowest, format, guessed, verdict }
}

const [what, count] = process.argv.slice(2)
const format = LONG_FORMATS.find((each) => each === what)
const hard = HARD_FILES.find(({ title }) => title === what)
readTranscript(longFile('vtt', 2000))
readArticle({ name: 'a.txt', text: 'It rained for a week.\n\n'.repeat(200) })
if (format !== undefined) console.log(JSON.stringify(runLong(decoded(longFile(format, Number(count))))))
else if (hard !== undefined) console.log(JSON.stringify(runHard(hard.make(MEGABYTE))))
else throw new Error(`No format and no hard file is called "${what ?? ''}".`)
