/**
 * What a reviewer downloads before the workbench shows itself, and what comes later. The first chunk is everything that
 * index.html names itself: scripts, styles and preloaded modules. Builds the page and the command line first, so that
 * the figures are of the code as it is.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..')
const PAGE = join(ROOT, 'dist/page')
const GOAL_KB = 130

const built = spawnSync('npm', ['run', '--silent', 'build'], {
  cwd: ROOT,
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
})
if (built.status !== 0) process.exit(1)

type Size = Readonly<{ name: string; bytes: number; gzip: number }>

const measure = (path: string): Size => {
  const content = readFileSync(path)
  const gzip = gzipSync(content, { level: 9 }).length
  return { name: relative(join(ROOT, 'dist'), path).replaceAll('\\', '/'), bytes: content.length, gzip }
}

const kb = (bytes: number): string => (bytes / 1000).toFixed(1)
const total = (sizes: readonly Size[]): string => kb(sizes.reduce((sum, size) => sum + size.gzip, 0))

const html = readFileSync(join(PAGE, 'index.html'), 'utf8')
const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g)].map(
  (match) => join(PAGE, match[1]!),
)
const first = [join(PAGE, 'index.html'), ...named].map(measure)
const later = readdirSync(PAGE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:js|css|wasm)$/.test(name))
  .map((name) => join(PAGE, name))
  .filter((path) => !named.includes(path))
  .map(measure)
const commandLine = measure(join(ROOT, 'dist/cli/stet.js'))

if (named.length === 0) {
  console.error('index.html names no script: nothing was measured.')
  process.exit(1)
}

const row = (when: string, size: Size): string =>
  `| ${when} | ${size.name} | ${kb(size.bytes)} | ${kb(size.gzip)} |`
console.log(
  [
    '| when | file | kB | kB gzip |',
    '| --- | --- | ---: | ---: |',
    ...first.map((size) => row('first', size)),
    `| **first** | **together (goal: under ${GOAL_KB})** | | **${total(first)}** |`,
    ...later.map((size) => row('later', size)),
    row('command line', commandLine),
  ].join('\n'),
)
