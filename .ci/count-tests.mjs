/**
 * Adds up what the last runs of vitest and Playwright reported and prints one closing line: `Tests: N passed, N failed`.
 * A report that is missing or counts no test ends in failure: a run that tested nothing must not look like a good one.
 * Takes the names of the Playwright reports to count (default: that of `npm test`).
 */
import { readFileSync } from 'node:fs'

const REPORTS = new URL('../node_modules/.cache/stet/', import.meta.url)

/**
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} Vitest
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} Playwright
 */

/** @returns {unknown} @param {string} name */
const readReport = (name) => JSON.parse(readFileSync(new URL(name, REPORTS), 'utf8'))

// The shapes are the runners' own; a change of theirs shows as NaN below, which counts as no passed test.
const vitest = /** @type {Vitest} */ (readReport('vitest.json'))
const browserReports = process.argv.length > 2 ? process.argv.slice(2) : ['playwright.json']

const runs = [
  {
    name: 'vitest',
    passed: vitest.numPassedTests,
    failed: vitest.numFailedTests,
    skipped: vitest.numPendingTests + vitest.numTodoTests,
  },
  ...browserReports.map((name) => {
    const { stats } = /** @type {Playwright} */ (readReport(name))
    return { name, passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
  }),
]

for (const run of runs) {
  if (run.passed > 0) continue
  console.error(`${run.name} reports no passed test. Its report is in node_modules/.cache/stet/.`)
  process.exitCode = 1
}

/** @param {'passed' | 'failed' | 'skipped'} key */
const total = (key) => runs.reduce((sum, run) => sum + run[key], 0)
if (total('failed') > 0) process.exitCode = 1
console.log(`Tests: ${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`)
