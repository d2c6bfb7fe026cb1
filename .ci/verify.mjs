/**
 * What is too long for every `npm test`: every property with many more random cases, and the browser tests again in the
 * second window size and the dark scheme, and the Word files in LibreOffice. Installs what it needs where it can (browser,
 * office). Stops with an error at the first step that fails or finds nothing to do. At most 45 minutes, so that
 * .ci/run stays under its limit.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FUZZ_FACTOR = process.env['STET_FUZZ'] ?? '20'
const MINUTES = 45

const deadline = Date.now() + MINUTES * 60_000

/**
 * @param {string} title
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [environment]
 */
function step(title, command, args, environment = {}) {
  console.log(`\n=== verify: ${title}`)
  const done = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
    timeout: Math.max(1, deadline - Date.now()),
    shell: process.platform === 'win32',
  })
  if (done.status === 0) return
  const why = done.error === undefined ? `exit code ${done.status}` : done.error.message
  console.error(`verify: "${title}" failed (${why}).`)
  process.exit(1)
}

const properties = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => join('tests', name))
  .filter((file) => readFileSync(file, 'utf8').includes("from 'fast-check'"))
if (properties.length === 0) {
  console.error('verify: no test imports fast-check, so there is nothing to fuzz.')
  process.exit(1)
}

const fuzz = [
  'vitest',
  'run',
  '--testTimeout',
  String(MINUTES * 60_000),
  '--reporter',
  'default',
  ...properties,
]
step(`${properties.length} files of properties, ${FUZZ_FACTOR} times the cases`, 'npx', fuzz, {
  STET_FUZZ: FUZZ_FACTOR,
})
step('Word files, opened by LibreOffice', 'node', ['.ci/find-office.mjs'])
step('a browser', 'node', ['.ci/find-browser.mjs'])
step('the page and the command line, built', 'npm', ['run', '--silent', 'build'])
const laptop = ['playwright', 'test', '--config', 'configs/playwright.config.ts', '--project', 'laptop']
step('browser tests in a small dark window', 'npx', laptop, { STET_BROWSER_REPORT: 'playwright-laptop.json' })
console.log('\nverify: all steps passed.')
