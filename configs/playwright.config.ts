import { createServer, type AddressInfo } from 'node:net'
import { defineConfig } from '@playwright/test'
import { findBrowser } from '../.ci/find-browser.mjs'

/**
 * Real browser, built page (`npm run build` goes first). `desktop` is what `npm test` runs; `laptop` is the second
 * window size, in the dark scheme, that `npm run verify` adds.
 */

/** Without these a root user's Chromium does not start, and on a closed network it knocks at outside hosts for ever. */
const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

// Null before `.ci/find-browser.mjs` has run, which `npm run test:browser` does first. No error here: tools that only
// read this file (knip) must be able to.
const executablePath = findBrowser()

/** A port that was free a moment ago, so that two runs on one machine, or a workbench left open, do not collide. */
const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo // a listening TCP server has an AddressInfo
      server.close(() => resolve(port))
    })
  })

// Every Playwright worker reads this file again: the first to read it chooses, the others inherit.
const port = (process.env['STET_TEST_PORT'] ??= String(await findFreePort()))
const baseURL = `http://127.0.0.1:${port}/`

// .ci/count-tests.mjs reads it; `npm run verify` gives its run a name of its own.
const report = process.env['STET_BROWSER_REPORT'] ?? 'playwright.json'

export default defineConfig({
  testDir: '../tests/browser',
  outputDir: '../test-results',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: `../node_modules/.cache/stet/${report}` }]],
  use: {
    baseURL,
    launchOptions: { args: BROWSER_ARGS, ...(executablePath === null ? {} : { executablePath }) },
    // A trace of every step of every test costs more than the steps; `--trace on` makes one of the test that failed.
    trace: 'off',
    screenshot: 'only-on-failure',
    // each test is a first visit, and would fetch every file of the page for a next one that never comes
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 }, colorScheme: 'light' } },
    { name: 'laptop', use: { viewport: { width: 1280, height: 720 }, colorScheme: 'dark' } },
  ],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '..',
    url: baseURL,
    reuseExistingServer: false,
  },
})
