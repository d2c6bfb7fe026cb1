import { fileURLToPath } from 'node:url'
import type { Browser, Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { findBrowser } from '../../.ci/find-browser.mjs'
import { countWords, makeArticle, makeTranscript } from './page/seed-sized.ts'
import type { Longest, Spent } from './page/trace.ts'
import { longestTask, timeSpent } from './page/trace.ts'

/**
 * How the built page feels with a real job: from the drop of two files to rows, and the longest task that kept the
 * page's own thread busy meanwhile (a task above 50 ms is felt as a stutter). Times are the median, tasks the worst of all
 * runs. Figures depend on the machine, and on what else it does: the processor's share of a task tells the two apart.
 */

const CASES = [
  {
    title: 'captions with speakers',
    articleWords: 7_000,
    transcriptWords: 10_000,
    captions: 'transcript.vtt',
    runs: 5,
  },
  {
    title: 'automatic captions',
    articleWords: 7_000,
    transcriptWords: 10_000,
    captions: 'transcript.auto.vtt',
    runs: 5,
  },
  {
    title: 'ten times that',
    articleWords: 70_000,
    transcriptWords: 100_000,
    captions: 'transcript.vtt',
    runs: 1,
  },
] as const

type Case = (typeof CASES)[number]

type Figures = Readonly<{
  read: number
  rows: number
  /** Of the processor, from the drop to the rows. */
  spent: Spent
  longest: Readonly<Record<Phase, Longest>>
}>

const PHASES = ['to rows', 'checking', 'flags', 'scrolling', 'matching'] as const
type Phase = (typeof PHASES)[number]

const tableHead = (): string =>
  [
    `| input | words | files to preview, ms | preview to rows, ms | together, ms | of the processor, ms: page + worker | ${PHASES.map((phase) => `longest task ${phase}, ms (processor)`).join(' | ')} |`,
    `| --- | --- | ---: | ---: | ---: | ---: | ${PHASES.map(() => '---:').join(' | ')} |`,
  ].join('\n')

async function benchCase(browser: Browser, address: string, each: Case): Promise<string> {
  const article = makeArticle(each.articleWords, each.transcriptWords)
  const transcript = makeTranscript(each.transcriptWords, each.captions)
  const runs: Figures[] = []
  for (let run = 0; run < each.runs; run++) runs.push(await measure(browser, address, article, transcript))
  const middle = (pick: (figures: Figures) => number): number => {
    const sorted = runs.map(pick).sort((a, b) => a - b)
    return Math.round(sorted[sorted.length >> 1]!)
  }
  const worst = (phase: Phase): string => {
    const of = (measure: keyof Longest): number =>
      Math.round(Math.max(...runs.map((run) => run.longest[phase][measure])))
    return `${of('clock')} (${of('processor')})`
  }
  const cells = [
    each.title,
    `${countWords(article)} + ${each.transcriptWords}`,
    middle((run) => run.read),
    middle((run) => run.rows),
    middle((run) => run.read + run.rows),
    `${middle((run) => run.spent.page)} + ${middle((run) => run.spent.workers)}`,
    ...PHASES.map(worst),
  ]
  return `| ${cells.join(' | ')} |`
}

/** One fresh visit: own storage, nothing cached but what the page itself loads. */
async function measure(
  browser: Browser,
  address: string,
  article: string,
  transcript: string,
): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(address)
  await page.getByRole('button', { name: 'Try the sample interview' }).waitFor()
  await page.waitForTimeout(1000) // the load is over; what follows is the reviewer's

  const phase = async <T>(act: () => Promise<T>): Promise<{ result: T; longest: Longest; spent: Spent }> => {
    await browser.startTracing(page, {
      categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'],
    })
    const result = await act()
    const trace = (await browser.stopTracing()).toString('utf8')
    return { result, longest: longestTask(trace, page.url()), spent: timeSpent(trace, page.url()) }
  }

  // in one, for the texts are aligned from the moment on at which they are read: a pause would be a present
  const opening = await phase(async () => {
    await dropFiles(page, article, transcript)
    return await page.evaluate(() => Reflect.get(window, 'opened') as Promise<Opened>)
  })
  const checking = await phase(() =>
    page.locator('.panel.flags[aria-busy="false"]').waitFor({ timeout: 600_000 }),
  )
  const flags = await phase(async () => {
    for (let step = 0; step < 10; step++) {
      await page.keyboard.press('j')
      await page.waitForTimeout(100)
    }
  })
  const scrolling = await phase(async () => {
    await page.mouse.move(500, 500)
    for (let step = 0; step < 20; step++) {
      await page.mouse.wheel(0, 800)
      await page.waitForTimeout(50)
    }
  })
  // a sentence goes over to the next row, and comes back
  const matching = await phase(async () => {
    for (const key of ['ArrowDown', ']', 'z']) {
      await page.keyboard.press(key)
      await page.waitForTimeout(2000)
    }
  })
  await context.close()
  return {
    ...opening.result,
    spent: opening.spent,
    longest: {
      'to rows': opening.longest,
      checking: checking.longest,
      flags: flags.longest,
      scrolling: scrolling.longest,
      matching: matching.longest,
    },
  }
}

/** Milliseconds on the page's own clock. */
type Opened = Readonly<{ read: number; rows: number }>

/**
 * Drops the files and says yes to the preview as soon as it is painted. `opened` of the window: how long it took from the drop
 * until then, and from there until rows are painted.
 */
const dropFiles = (page: Page, article: string, transcript: string): Promise<void> =>
  page.evaluate(
    ({ article, transcript }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([article], 'article.txt'))
      transfer.items.add(new File([transcript], 'transcript.vtt'))
      const start = performance.now()
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      )
      // no named function in here: the loader would wrap it in a call of its own, which the page does not know
      const opened = (async () => {
        while (
          document.querySelectorAll('[role=dialog] time, dialog time').length === 0 ||
          ![...document.querySelectorAll('button')].some(
            (button) => /^Align [\d,. ]+ rows/.test(button.textContent ?? '') && !button.disabled,
          )
        )
          await new Promise((resolve) => requestAnimationFrame(resolve))
        await new Promise((resolve) => requestAnimationFrame(resolve))
        const read = performance.now()
        ;[...document.querySelectorAll('button')]
          .find((button) => /^Align [\d,. ]+ rows/.test(button.textContent ?? ''))
          ?.click()
        while (document.querySelectorAll('[role=feed] [role=article], [role=feed] article').length === 0)
          await new Promise((resolve) => requestAnimationFrame(resolve))
        await new Promise((resolve) => requestAnimationFrame(resolve))
        return { read: read - start, rows: performance.now() - read }
      })()
      Reflect.set(window, 'opened', opened)
    },
    { article, transcript },
  )

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
  console.log(tableHead())
  for (const each of CASES) console.log(await benchCase(browser, address, each))
} finally {
  await browser.close()
  await server.close()
}
