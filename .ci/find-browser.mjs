/**
 * Finds a Chromium that the tests can drive, and installs one where none is found. `node .ci/find-browser.mjs` prints
 * its path; `findBrowser()` only looks and never installs, for configs/playwright.config.ts.
 *
 * Order: what the caller chose (CHROMIUM_PATH), what Playwright installed for itself, what the machine has, what the
 * system's packages offer, what Playwright can download. System packages come before the download because a closed
 * network often reaches the former only. The same step brings a font with Chinese characters: without one every
 * screenshot of the Chinese side shows boxes.
 *
 * Runs on plain Node 20.19, before anything else is known to work.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'

/** Where Chrome, Chromium and Edge put themselves. The Windows and macOS lists have not been run by us. */
const KNOWN_PATHS = {
  // The shell without windows first: the same engine, and a new page costs half as much.
  linux: [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable]
    if (folder === undefined) return []
    return [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]
  }),
}

/** Each is tried until one can be installed; older distributions have only the second. */
const HEADLESS_PACKAGES = ['chromium-headless-shell', 'chromium']

/** Small first: each is tried until one can be installed. */
const CHINESE_FONTS = ['fonts-wqy-zenhei', 'fonts-noto-cjk']

const REMEDY =
  'Install Chrome or Chromium and try again, or name one: CHROMIUM_PATH=/path/to/chromium npm test. ' +
  'With an open network, `npx playwright install chromium` also does.'

/** @returns {string | null} path of a browser that is there already */
export function findBrowser() {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen
    throw new Error(`CHROMIUM_PATH names ${chosen}, which does not exist. Correct it or unset it.`)
  }
  const own = playwrightsOwn()
  if (own !== null) return own
  /** @type {Readonly<Record<string, readonly string[]>>} */
  const byPlatform = KNOWN_PATHS
  return byPlatform[process.platform]?.find((path) => existsSync(path)) ?? null
}

/** @returns {string | null} */
function playwrightsOwn() {
  // Throws where Playwright knows no build for this platform; that is "none", not an error.
  try {
    const path = chromium.executablePath()
    return existsSync(path) ? path : null
  } catch {
    return null
  }
}

const mayUseApt = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0

/**
 * @param {readonly string[]} packages
 * @returns {boolean} whether all of them are installed now
 */
function aptInstall(packages) {
  console.error(`Installing ${packages.join(', ')} with apt-get …`)
  const done = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return done.status === 0
}

function aptUpdate() {
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** A missing font spoils screenshots, not tests: it is said, and the tests go on. */
function ensureChineseFont() {
  const listed = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  if (listed.status === 0 && listed.stdout.trim() !== '') return
  if (process.platform !== 'linux') return
  if (mayUseApt()) {
    aptUpdate()
    if (CHINESE_FONTS.some((font) => aptInstall([font]))) return
  }
  console.error(
    `No font with Chinese characters was found: screenshots will show boxes. Install ${CHINESE_FONTS[0]}.`,
  )
}

/** @returns {string} path of a browser that starts; throws with a remedy where none can be had */
function ensureBrowser() {
  let path = findBrowser()
  if (path === null && mayUseApt()) {
    aptUpdate()
    HEADLESS_PACKAGES.some((name) => aptInstall([name]))
    path = findBrowser()
  }
  if (path === null) {
    console.error('Asking Playwright for its own Chromium …')
    spawnSync('npx', ['playwright', 'install', 'chromium'], {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    })
    path = findBrowser()
  }
  if (path === null) throw new Error(`No Chromium was found and none could be installed. ${REMEDY}`)
  return path
}

/** @param {string} path */
function askVersion(path) {
  // Chrome on Windows opens a window instead of answering; that it is there has to do.
  if (process.platform === 'win32') return 'present'
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    throw new Error(`${path} is there but does not start (${path} --version failed). ${REMEDY}`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const path = ensureBrowser()
    ensureChineseFont()
    console.log(`Browser: ${path} (${askVersion(path)})`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
