/**
 * Makes every picture in docs/screenshots anew, from the built page and the sample:
 *
 *     npm run build:page && npx tsx configs/screenshots.ts [views | sheet-dark | sheet-360 | sheet-chinese | sheet-forced-colours …]
 *
 * Without names all are made, which takes some minutes. A sheet shows the views small, in one guise.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../.ci/find-browser.mjs'

const FOLDER = new URL('../docs/screenshots/', import.meta.url)
const WIDE: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, colorScheme: 'light' }
const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  colorScheme: 'light',
}

type Steps = (page: Page) => Promise<void>

const press =
  (...keys: readonly string[]): Steps =>
  async (page) => {
    for (const key of keys) {
      await page.keyboard.press(key)
      await page.waitForTimeout(120)
    }
  }
const type =
  (words: string): Steps =>
  (page) =>
    page.keyboard.type(words)
const all =
  (...steps: readonly Steps[]): Steps =>
  async (page) => {
    for (const step of steps) await step(page)
  }
const view =
  (name: string): Steps =>
  async (page) => {
    await page.evaluate((hash) => (location.hash = hash), name)
    await page.locator('h1').first().waitFor()
    await page.waitForTimeout(600)
  }
const sample: Steps = async (page) => {
  // found by place, not by name: the interface may speak Chinese
  await page.locator('.empty-foot button').first().click()
  await page.locator('[role=feed] article').first().waitFor()
  await page.waitForTimeout(500)
}
const row = (number: number): Steps => all(press('g'), type(String(number)), press('Enter'))
const chinese: Steps = (page) => page.getByRole('button', { name: '简体中文' }).click()
const nothing: Steps = () => Promise.resolve()
const opening =
  (paths: readonly string[], seen: string): Steps =>
  async (page) => {
    const files = paths.map((path) => ({
      name: path.split('/').at(-1)!,
      mimeType: 'text/plain',
      buffer: readFileSync(new URL(`../${path}`, import.meta.url)),
    }))
    // Keys are heard once the page stands and has drawn itself.
    await page.locator('.empty-foot button').first().waitFor()
    await page.waitForTimeout(600)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').waitFor()
    const chooser = page.waitForEvent('filechooser')
    await type('open f')(page)
    await page.keyboard.press('Enter')
    await (await chooser).setFiles(files)
    await page.locator(`dialog.import ${seen}`).first().waitFor()
    await page.waitForTimeout(600)
  }
const SAMPLE = ['samples/far-bank/article.en.txt', 'samples/far-bank/transcript.vtt']
const importing = opening(SAMPLE, '.button.primary:enabled')
/** The import dialogue with what arrives in real life, on a first visit each. */
const IMPORTS: Readonly<Record<string, Steps>> = {
  'import-wechat': opening(['tests/fixtures/articles/wechat.html'], 'h3'),
  'import-youtube': opening(['tests/fixtures/transcripts/01_youtube_show_transcript.txt'], 'h3'),
  'import-broken': opening([SAMPLE[0]!, 'docs/screenshots/empty.png'], '[role=alert]'),
}
const decided = all(press('j', 'd', 'a', 'a', 'a', 'a', 'a', 'a'))
const marking = all(row(74), press('w', 'w', 'w', 'Shift+ArrowRight'))
const marked = all(marking, press('c'), type('mist'), press('Enter'), type('they think'))

/** Each view with the way to it from the sample under review; answers given on the way stay, so they come last. */
const VIEWS: Readonly<Record<string, Steps>> = {
  review: row(46),
  filter: press('j', '/'),
  mark: marked,
  why: all(row(13), press('y')),
  cut: all(row(43), press('ArrowUp')),
  match: all(row(16), press('ArrowRight', "'")),
  'one-row': all(row(74), press('v')),
  find: all(press('Control+f'), type('river')),
  commands: all(press('Control+k'), type('dark')),
  keys: press('?'),
  settings: press('Control+,'),
  project: (page) => page.locator('.project-name').click(),
  overview: view('overview'),
  rules: view('rules'),
  flag: press('j', 'j', 'j', 'j', 'd', 'j'),
  corrected: all(decided, view('corrected')),
  report: view('report'),
}

const SHEETS: Readonly<Record<string, Readonly<{ options: BrowserContextOptions; first: Steps }>>> = {
  'sheet-dark': { options: { ...WIDE, colorScheme: 'dark' }, first: nothing },
  'sheet-360': { options: PHONE, first: nothing },
  'sheet-chinese': { options: WIDE, first: chinese },
  'sheet-forced-colours': { options: { ...WIDE, forcedColors: 'active' }, first: nothing },
}
const ON_SHEETS = ['mark', 'why', 'cut', 'overview', 'rules', 'keys', 'flag', 'corrected', 'report']

/** A visit in one guise: the two first pages, then the views, each reached anew. */
async function* visit(
  browser: Browser,
  base: string,
  options: BrowserContextOptions,
  first: Steps,
  names: readonly string[],
): AsyncGenerator<Readonly<{ name: string; picture: Buffer }>> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  const take = async (name: string) => {
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(600)
    return { name, picture: await page.screenshot() }
  }
  const start = async (): Promise<void> => {
    await page.goto('about:blank')
    await page.goto(base)
  }
  await start()
  await page.locator('.empty-foot button').first().waitFor()
  await first(page)
  yield await take('empty')
  await importing(page)
  yield await take('import')
  for (const [name, steps] of Object.entries(names.includes('review') ? IMPORTS : {})) {
    await start()
    await steps(page)
    yield await take(name)
  }
  await start()
  await sample(page)
  for (const name of names) {
    await start()
    await page.locator('[role=feed] article').first().waitFor()
    await page.waitForTimeout(700)
    await VIEWS[name]!(page)
    yield await take(name)
  }
  await context.close()
}

async function sheetOf(browser: Browser, pictures: readonly Buffer[], isNarrow: boolean, path: string) {
  const page = await browser.newPage({ viewport: { width: 1520, height: 100 } })
  const width = isNarrow ? 182 : 370
  const images = pictures.map(
    (picture) => `<img width="${width}" src="data:image/png;base64,${picture.toString('base64')}">`,
  )
  await page.setContent(
    `<body style="margin:0;padding:8px;background:#8a857c;display:flex;flex-wrap:wrap;gap:6px">${images.join('')}`,
  )
  await page.waitForTimeout(500)
  await page.screenshot({ path, fullPage: true })
  await page.close()
}

const wanted = process.argv.slice(2)
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name)
const pathOf = (name: string): string => fileURLToPath(new URL(`${name}.png`, FOLDER))

const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'silent' })
const base = server.resolvedUrls?.local[0]
const executablePath = findBrowser()
if (base === undefined || executablePath === null) throw new Error('No server or no browser.')
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })

if (isWanted('views'))
  for await (const { name, picture } of visit(browser, base, WIDE, nothing, Object.keys(VIEWS))) {
    writeFileSync(pathOf(name), picture)
    console.log(name)
  }
for (const [name, { options, first }] of Object.entries(SHEETS)) {
  if (!isWanted(name)) continue
  const pictures: Buffer[] = []
  for await (const { picture } of visit(browser, base, options, first, ON_SHEETS)) pictures.push(picture)
  await sheetOf(browser, pictures, options === PHONE, pathOf(name))
  console.log(name)
}
await browser.close()
await server.close()
