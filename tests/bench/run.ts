/**
 * `npm run bench [-- NAME …] [--write] [--large]`: runs the benchmarks named, or all, one after the other, and prints their tables.
 * With `--write` each table also replaces its section in docs/benchmarks.md; without it nothing is written.
 *
 * A benchmark is a file `tests/bench/NAME.ts` that prints Markdown on standard output and talks on standard error. Each
 * runs in a process of its own, so that one cannot warm up or burden the next. It ends with an error when it measured
 * nothing; where its texts are not on the machine it says so in its table.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { replaceSection } from './sections.ts'

/** In the order of docs/benchmarks.md. */
const BENCHMARKS = ['alignment', 'reading', 'flags', 'reports', 'page', 'workbench', 'size'] as const

const HERE = dirname(fileURLToPath(import.meta.url))
const PAGE = join(HERE, '../../docs/benchmarks.md')
// The loader's own address, so that a benchmark does not depend on npx or on where it is started.
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/** Resolves with what it printed; shows it at the same time. */
const run = (name: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', TSX, join(HERE, `${name}.ts`), ...(large ? ['--large'] : [])],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    let printed = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk
      process.stdout.write(chunk)
    })
    child.once('error', reject)
    child.once('close', (code) => {
      if (code !== 0) reject(new Error(`The benchmark "${name}" ended with exit code ${code}.`))
      else if (printed.trim() === '') reject(new Error(`The benchmark "${name}" printed nothing.`))
      else resolve(printed.trim())
    })
  })

/** Formatted as `npm run check` wants it. */
async function writeSection(name: string, table: string): Promise<void> {
  const page = replaceSection(readFileSync(PAGE, 'utf8'), name, table)
  writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE }))
}

const options = process.argv.slice(2)
const write = options.includes('--write')
/** Measures what takes minutes, too. */
const large = options.includes('--large')
const asked = options.filter((option) => !option.startsWith('--'))
const strange = [
  ...asked.filter((name) => !(BENCHMARKS as readonly string[]).includes(name)),
  ...options.filter((option) => option.startsWith('--') && option !== '--write' && option !== '--large'),
]
if (strange.length > 0) {
  console.error(
    `No benchmark "${strange.join('", "')}". There are: ${BENCHMARKS.join(', ')}; and the options --write and --large.`,
  )
  process.exit(2)
}

try {
  for (const name of BENCHMARKS.filter((candidate) => asked.length === 0 || asked.includes(candidate))) {
    if (!existsSync(join(HERE, `${name}.ts`))) throw new Error(`tests/bench/${name}.ts is missing.`)
    console.log(`\n## ${name}\n`)
    const table = await run(name)
    if (write) await writeSection(name, table)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
