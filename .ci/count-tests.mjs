/**
 * Adds up what the last runs of vitest and Playwright reported and prints one closing line: `Tests: N passed, N failed`.
 * A report that is missing or counts no test ends in failure: a run that tested nothing must not look like a good one.
 */
import { readFileSync } from 'node:fs'

const REPORTS = new URL('../node_modules/.cache/stet/', import.meta.url)

/** @param {string} name @returns {Record<string, any>} a JSON report; its shape is the runner's */
const readReport = (name) => JSON.parse(readFileSync(new URL(name, REPORTS), 'utf8'))

const vitest = readReport('vitest.json')
const { expected, unexpected, flaky, skipped } = readReport('playwright.json')['stats']

const runs = [
  {
    name: 'vitest',
    passed: vitest['numPassedTests'],
    failed: vitest['numFailedTests'],
    skipped: vitest['numPendingTests'] + vitest['numTodoTests'],
  },
  { name: 'browser', passed: expected + flaky, failed: unexpected, skipped },
]

for (const run of runs) {
  if (!(run.passed > 0)) {
    console.error(`${run.name} reports no passed test. Its report is in node_modules/.cache/stet/.`)
    process.exitCode = 1
  }
}

/** @param {'passed' | 'failed' | 'skipped'} key */
const total = (key) => runs.reduce((sum, run) => sum + run[key], 0)
if (total('failed') > 0) process.exitCode = 1
console.log(`Tests: ${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`)
