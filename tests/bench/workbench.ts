import { fileURLToPath } from 'node:url'
import { readFileSync } from 'node:fs'
import type { Browser, CDPSession, Locator, Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { findBrowser } from '../../.ci/find-browser.mjs'
import { countWords, makeArticle, makeTranscript } from './page/seed-sized.ts'
import { timeSpent } from './page/trace.ts'

/**
 * The workbench under a load that no interview has: 100,000 words against 120,000, thousands of flags. How long the
 * project takes to open again, how smoothly it scrolls, and how long from a key to paint. `--words N` for other sizes.
 * Times are the median of five acts: processor time of the page's main thread, which a busy machine does not change much,
 * and in brackets the page's own clock. A frame is late when it comes after more than 1.5 of its time.
 */
const argument = process.argv.indexOf('--words')
const WORDS = argument === -1 ? 100_000 : Number(process.argv[argument + 1])

const ROWS = '[role=feed] [role=article], [role=feed] article'

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** Milliseconds: of the main thread's processor time, and on the clock. */
type Took = Readonly<{ processor: number; clock: number }>

const said = ({ processor, clock }: Took): string => `${Math.round(processor)} ms (${Math.round(clock)})`

/** Seconds that the main thread has worked so far. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
}

/** From the next input event until what it caused is painted: two frames after the first. */
async function toPaint(
  page: Page,
  session: CDPSession,
  type: 'keydown' | 'click',
  act: () => Promise<void>,
): Promise<Took> {
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
  const before = await worked(session)
  await act()
  const clock = await page.evaluate(() => Reflect.get(window, 'painted') as Promise<number>)
  return { clock, processor: ((await worked(session)) - before) * 1000 }
}

const often = async (times: number, measure: () => Promise<Took>): Promise<Took> => {
  const all: Took[] = []
  for (let at = 0; at < times; at++) all.push(await measure())
  return middle(all)
}

const middle = (all: readonly Took[]): Took => ({
  processor: median(all.map(({ processor }) => processor)),
  clock: median(all.map(({ clock }) => clock)),
})

/** A press of the mouse without what Playwright looks up in the page to aim it, which would be counted. */
async function pressOn(page: Page, target: Locator): Promise<() => Promise<void>> {
  const box = await target.boundingBox()
  if (box === null) throw new Error('nothing to press')
  return () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

/** Resident MB of the largest process that draws pages, its workers included; null where the system does not tell. */
async function memoryOf(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .flatMap(({ id }) => {
      try {
        return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1000
      } catch {
        return []
      }
    })
  return sizes.length === 0 ? null : Math.max(...sizes)
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
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const lines: [string, string, string][] = []
  await page.goto(address)
  await page.getByRole('button', { name: 'Try the sample interview' }).waitFor()
  await drop(page, article, transcript)
  const align = page.getByRole('button', { name: /^Align [\d,. ]+ rows/ })
  await align.waitFor({ timeout: 120_000 })
  const begun = Date.now()
  await align.click()
  await page.locator(ROWS).first().waitFor({ timeout: 600_000 })
  const seconds = (): string => `${((Date.now() - begun) / 1000).toFixed(1)} s`
  lines.push(['aligned the first time: rows', seconds(), '–'])
  await page.locator('.panel.flags[aria-busy="false"]').waitFor({ timeout: 600_000 })
  lines.push(['checked the first time: flags', seconds(), '–'])
  const flags = await page.locator('.panel-count b').textContent()
  await page.waitForTimeout(8000) // saved, and the analysis kept

  const opened: (Took & Readonly<{ workers: number }>)[] = []
  for (let at = 0; at < 3; at++) {
    await page.goto('about:blank')
    await browser.startTracing(page, {
      categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'],
    })
    await page.goto(address)
    await page.locator(ROWS).first().waitFor({ timeout: 600_000 })
    const clock = await page.evaluate(
      () =>
        new Promise<number>((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))),
        ),
    )
    const spent = timeSpent((await browser.stopTracing()).toString('utf8'), page.url())
    opened.push({ clock, processor: spent.page, workers: spent.workers })
  }
  lines.push([
    'opens from storage, page load included',
    `${said(middle(opened))}, worker ${Math.round(median(opened.map(({ workers }) => workers)))} ms`,
    '1,500 ms',
  ])
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
  const typed = await often(9, () => toPaint(page, session, 'keydown', () => page.keyboard.press('x')))
  lines.push(['a letter in the mark editor to paint', said(typed), '50 ms'])
  await page.keyboard.press('Escape')

  await page.locator('body').press('/')
  const press = await pressOn(page, page.getByRole('button', { name: /^Major \d/ }).first())
  const filtered = await often(4, () => toPaint(page, session, 'click', press))
  lines.push(['a filter to paint', said(filtered), '100 ms'])
  await page.keyboard.press('Escape')

  const undone: Took[] = []
  for (let at = 0; at < 5; at++) {
    await page.locator('body').press('j')
    await page.keyboard.press('d')
    await page.waitForTimeout(300)
    undone.push(await toPaint(page, session, 'keydown', () => page.keyboard.press('z')))
    await page.waitForTimeout(200)
  }
  lines.push(['undo to paint', said(middle(undone)), '50 ms'])

  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0
  const memory = await memoryOf(browser)
  lines.push([
    'memory of the page’s process, its worker included',
    `${memory === null ? '–' : `${Math.round(memory)} MB`} (${Math.round(heap / 1e6)} MB objects of the page)`,
    '400 MB',
  ])
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
