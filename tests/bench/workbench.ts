import { fileURLToPath } from 'node:url'
import type { Browser, Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { findBrowser } from '../../.ci/find-browser.mjs'
import { countWords, makeArticle, makeTranscript } from './page/seed-sized.ts'

/**
 * The workbench under a load that no interview has: 100,000 words against 120,000, thousands of flags. How long the
 * project takes to open again, how smoothly it scrolls, and how long from a key to paint. `--words N` for other sizes.
 * Times are the median of five acts on the page's own clock; a frame is late when it comes after more than 1.5 of its time.
 */
const argument = process.argv.indexOf('--words')
const WORDS = argument === -1 ? 100_000 : Number(process.argv[argument + 1])

const ROWS = '[role=feed] [role=article], [role=feed] article'

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** Milliseconds from the next input event until what it caused is painted: two frames after the first. */
async function toPaint(page: Page, type: 'keydown' | 'click', act: () => Promise<void>): Promise<number> {
  await page.evaluate((type) => {
    Reflect.set(
      window,
      'painted',
      new Promise((resolve) => {
        window.addEventListener(
          type,
          (event) => {
            const start = event.timeStamp
            // the frame after the one that holds the change has been shown when this runs
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)))
          },
          { capture: true, once: true },
        )
      }),
    )
  }, type)
  await act()
  return page.evaluate(() => Reflect.get(window, 'painted') as Promise<number>)
}

const often = async (times: number, measure: () => Promise<number>): Promise<number> => {
  const all: number[] = []
  for (let at = 0; at < times; at++) all.push(await measure())
  return median(all)
}

async function drop(page: Page, article: string, transcript: string): Promise<void> {
  await page.evaluate(
    ({ article, transcript }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([article], 'article.txt'))
      transfer.items.add(new File([transcript], 'transcript.vtt'))
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      )
    },
    { article, transcript },
  )
}

async function scroll(page: Page): Promise<{ rate: number; late: number; longest: number }> {
  await page.mouse.move(500, 500)
  await page.evaluate(() => {
    const frames: number[] = []
    Reflect.set(window, 'frames', frames)
    // no named function in here: the loader would wrap it in a call of its own, which the page does not know
    void (async () => {
      while ((Reflect.get(window, 'frames') as unknown) === frames)
        frames.push(await new Promise<number>((resolve) => requestAnimationFrame(resolve)))
    })()
  })
  for (let step = 0; step < 120; step++) {
    await page.mouse.wheel(0, 160)
    await page.waitForTimeout(16)
  }
  const frames = await page.evaluate(() => {
    const all = Reflect.get(window, 'frames') as unknown as number[] // put there above
    Reflect.set(window, 'frames', null)
    return all
  })
  const gaps = frames.slice(1).map((now, at) => now - frames[at]!)
  const total = frames.at(-1)! - frames[0]!
  return {
    rate: (gaps.length * 1000) / total,
    late: gaps.filter((gap) => gap > 25).length / gaps.length,
    longest: Math.max(...gaps),
  }
}

async function measure(browser: Browser, address: string): Promise<void> {
  const article = makeArticle(WORDS, Math.round(WORDS * 1.2))
  const transcript = makeTranscript(Math.round(WORDS * 1.2), 'transcript.vtt')
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const lines: [string, string, string][] = []
  await page.goto(address)
  await page.getByRole('button', { name: 'Try the sample interview' }).waitFor()
  await drop(page, article, transcript)
  const align = page.getByRole('button', { name: /^Align [\d,. ]+ rows/ })
  await align.waitFor({ timeout: 120_000 })
  const begun = Date.now()
  await align.click()
  await page.locator(ROWS).first().waitFor({ timeout: 600_000 })
  lines.push(['aligned and checked the first time', `${((Date.now() - begun) / 1000).toFixed(1)} s`, '–'])
  const flags = await page.locator('.panel-count b').textContent()
  await page.waitForTimeout(8000) // saved, and the analysis kept

  const opened: number[] = []
  for (let at = 0; at < 3; at++) {
    await page.goto('about:blank')
    await page.goto(address)
    await page.locator(ROWS).first().waitFor({ timeout: 600_000 })
    opened.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) =>
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))),
          ),
      ),
    )
  }
  lines.push(['opens from storage, page load included', `${Math.round(median(opened))} ms`, '1,500 ms'])
  await page.waitForTimeout(3000)

  const { rate, late, longest } = await scroll(page)
  lines.push([
    'scrolls at',
    `${rate.toFixed(0)} frames per second (${(late * 100).toFixed(0)} % late, longest ${longest.toFixed(0)} ms)`,
    '55',
  ])

  await page.keyboard.press('j')
  await page.keyboard.press('m')
  const correction = page.locator('#correction')
  await correction.waitFor()
  await correction.focus()
  const typed = await often(9, () => toPaint(page, 'keydown', () => page.keyboard.press('x')))
  lines.push(['a letter in the mark editor to paint', `${Math.round(typed)} ms`, '50 ms'])
  await page.keyboard.press('Escape')

  await page.locator('body').press('/')
  const chips = page.getByRole('button', { name: /^Major \d/ })
  const filtered = await often(4, () => toPaint(page, 'click', () => chips.first().click()))
  lines.push(['a filter to paint', `${Math.round(filtered)} ms`, '100 ms'])
  await page.keyboard.press('Escape')

  const undone: number[] = []
  for (let at = 0; at < 5; at++) {
    await page.locator('body').press('j')
    await page.keyboard.press('d')
    await page.waitForTimeout(300)
    undone.push(await toPaint(page, 'keydown', () => page.keyboard.press('z')))
    await page.waitForTimeout(200)
  }
  lines.push(['undo to paint', `${Math.round(median(undone))} ms`, '50 ms'])

  const session = await context.newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0
  lines.push(['memory of the page, without the worker', `${Math.round(heap / 1e6)} MB`, '400 MB'])
  await context.close()

  console.log(
    `${countWords(article)} words against ${Math.round(WORDS * 1.2)}, ${flags?.trim() ?? 'no flags'}\n`,
  )
  console.log('| what | measured | goal |\n| --- | ---: | ---: |')
  for (const line of lines) console.log(`| ${line.join(' | ')} |`)
}

const executablePath = findBrowser()
if (executablePath === null) throw new Error('No browser: run `node .ci/find-browser.mjs` first.')
const root = fileURLToPath(new URL('../..', import.meta.url))
await build({ root, logLevel: 'error' })
const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } })
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
})
try {
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('The preview server gave no address.')
  await measure(browser, address)
} finally {
  await browser.close()
  await server.close()
}
