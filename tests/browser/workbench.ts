import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect as strictExpect, test as base } from '@playwright/test'

/** Said when axe is refused by the preview of the report, which takes no scripts: the sandbox does its work. */
const SANDBOX_WORKS = /^Blocked script execution in 'about:srcdoc'/

/** Patient: a busy machine must not make a test fail. What is slow shows in the benchmark, not here. */
export const expect = strictExpect.configure({ timeout: 20_000 })

/**
 * The workbench as a person has it: found by roles and names wherever there are any. Each test gets a fresh visit, and
 * whatever it does, two things must hold: nothing but the page's own files is asked for, and the browser has nothing
 * to complain of (errors, blocked scripts or styles).
 */
export const test = base.extend<{ watch: undefined }>({
  watch: [
    async ({ page, baseURL }, use, testInfo) => {
      testInfo.setTimeout(240_000)
      const outside: string[] = []
      const complaints: string[] = []
      page.context().on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        if (protocol !== 'blob:' && protocol !== 'data:' && origin !== new URL(baseURL!).origin)
          outside.push(request.url())
      })
      page.on('console', (message) => {
        if (message.type() === 'error' && !SANDBOX_WORKS.test(message.text())) complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(String(error)))
      await use(undefined)
      expect(outside, 'requests outside the page’s own files').toEqual([])
      expect(complaints, 'complaints of the browser').toEqual([])
    },
    { auto: true },
  ],
})

export type Upload = { name: string; mimeType: string; buffer: Buffer }

export const textFile = (name: string, text: string): Upload => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text, 'utf8'),
})

export const sampleFile = (name: string): Upload => ({
  name,
  mimeType: 'text/plain',
  buffer: readFileSync(new URL(`../../samples/far-bank/${name}`, import.meta.url)),
})

/** A pair small enough to read in a test: one doubled word, one wrong number, one sentence that was cut. */
export const SMALL_ARTICLE = [
  'The River at Night',
  'Ann: Welcome to the river house, my friend.',
  'Ben: The the gauge stood at nine metres when the villages flooded in April.',
  'Ann: Nobody slept that night, and nobody blamed the forecast.',
].join('\n')

export const SMALL_TRANSCRIPT = [
  'WEBVTT',
  '00:01.000 --> 00:04.000\n<v Ann>Welcome to the river house, my friend.</v>',
  '00:05.000 --> 00:11.000\n<v Ben>The gauge stood at seven metres when the villages flooded in April.</v>',
  '00:12.000 --> 00:16.000\n<v Ben>My grandfather had painted a blue line on the kitchen wall in 1954.</v>',
  '00:17.000 --> 00:22.000\n<v Ann>Nobody slept that night, and nobody blamed the forecast.</v>',
].join('\n\n')

/** Some thirty blocks and seven minutes of the sample: flags of many kinds, cuts and headings, at a quarter of the cost. */
const excerptFiles = (): readonly Upload[] => {
  const article = sampleFile('article.en.txt').buffer.toString('utf8').split('\n').slice(0, 32)
  const captions = sampleFile('transcript.srt').buffer.toString('utf8').split(/\n\n/)
  const spoken = captions.filter((caption) => (/\n(\d\d:\d\d:\d\d),/.exec(caption)?.[1] ?? '') < '00:06:40')
  return [textFile('excerpt.txt', article.join('\n')), textFile('excerpt.srt', spoken.join('\n\n'))]
}

export class Workbench {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  get rows(): Locator {
    return this.page.getByRole('feed').getByRole('article')
  }

  get cuts(): Locator {
    return this.page.getByRole('region', { name: /^Cut passage/ })
  }

  get panel(): Locator {
    return this.page.getByRole('complementary', { name: 'Flags' })
  }

  get editor(): Locator {
    return this.page.getByRole('complementary', { name: 'Mark editor' })
  }

  /** What was read of new texts; with a project open, of the texts that replace its own. */
  get preview(): Locator {
    return this.page.getByRole('dialog', { name: /^(?:Check what was read|Change the texts)$/ })
  }

  async visit(): Promise<void> {
    await this.page.goto('./')
    await expect(this.page.getByRole('button', { name: 'Try the sample interview' })).toBeVisible()
  }

  async openSample(): Promise<void> {
    await this.visit()
    await this.page.getByRole('button', { name: 'Try the sample interview' }).click()
    await this.reviewing()
  }

  /** Rows stand there before the flags do. */
  async reviewing(): Promise<void> {
    await expect(this.rows.first()).toBeVisible()
    await expect(this.page.locator('.panel.flags[aria-busy="false"]')).toBeVisible()
  }

  async openExcerpt(): Promise<void> {
    await this.visit()
    await this.drop(...excerptFiles())
    await this.align()
  }

  /** As a drop of files onto the page. */
  async drop(...files: readonly Upload[]): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      (list) => {
        const data = new DataTransfer()
        for (const { name, bytes } of list) data.items.add(new File([new Uint8Array(bytes)], name))
        return data
      },
      files.map(({ name, buffer }) => ({ name, bytes: [...buffer] })),
    )
    for (const type of ['dragenter', 'dragover', 'drop'])
      await this.page.locator('body').dispatchEvent(type, { dataTransfer: transfer })
  }

  /** The part of the preview that shows one side; it also takes that side's file. */
  side(name: 'Article' | 'Transcript'): Locator {
    return this.preview.getByRole('region', { name })
  }

  /** Gives a file to one side: on the first page, or in the preview when it is open. */
  async choose(name: 'Article' | 'Transcript', file: Upload): Promise<void> {
    const side = (await this.preview.isVisible()) ? this.side(name) : this.page.getByRole('region', { name })
    const chooser = this.page.waitForEvent('filechooser')
    await side.getByRole('button', { name: 'Open a file' }).click()
    await (await chooser).setFiles(file)
    await expect(this.side(name).getByRole('heading', { name: file.name })).toBeVisible()
  }

  async align(): Promise<void> {
    await this.preview.getByRole('button', { name: /^Align \d+ rows?/ }).click()
    await expect(this.preview).toBeHidden()
    await this.reviewing()
  }

  async openSmall(): Promise<void> {
    await this.visit()
    await this.drop(textFile('river.txt', SMALL_ARTICLE), textFile('river.vtt', SMALL_TRANSCRIPT))
    await this.align()
  }

  /** Waits until a saved project of this browser holds these words: what a reload would find. */
  async saved(words: string): Promise<void> {
    const stored = (): Promise<string> =>
      this.page.evaluate(
        () =>
          new Promise<string>((resolve, reject) => {
            const opening = indexedDB.open('stet')
            opening.onerror = () => reject(new Error('no database'))
            opening.onsuccess = () => {
              const reading = opening.result.transaction('files').objectStore('files').getAll()
              reading.onsuccess = () => {
                opening.result.close()
                resolve(JSON.stringify(reading.result))
              }
            }
          }),
      )
    await expect
      .poll(stored, { message: `"${words}" in the browser's database`, timeout: 20_000 })
      .toContain(words)
  }

  /** The button of a flag in the article, by the words it stands on. */
  flagOn(words: string): Locator {
    return this.rows.getByRole('button', { name: new RegExp(`: ${words}$`) })
  }

  mark(words: string): Locator {
    return this.rows.locator('mark', { hasText: words })
  }

  /** Selects words of the article as a mouse does: press at their start, release at their end. */
  async select(words: string): Promise<void> {
    const row = this.rows.filter({ hasText: words }).last()
    const drag = await row.evaluate((element, wanted) => {
      element.scrollIntoView({ block: 'center' })
      const range = document.createRange()
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const start = (element.textContent ?? '').indexOf(wanted)
      let passed = 0
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0
        if (start >= passed && start < passed + length) range.setStart(node, start - passed)
        const end = start + wanted.length
        if (end > passed && end <= passed + length) range.setEnd(node, end - passed)
        passed += length
      }
      // a rectangle per line: from the middle of the first one's left edge to that of the last one's right edge
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0)
      const [first, last] = [boxes[0]!, boxes.at(-1)!]
      return {
        from: { x: first.left + 1, y: first.top + first.height / 2 },
        to: { x: last.right, y: last.top + last.height / 2 },
      }
    }, words)
    await this.page.mouse.move(drag.from.x, drag.from.y)
    await this.page.mouse.down()
    await this.page.mouse.move(drag.to.x, drag.to.y, { steps: 5 })
    await this.page.mouse.up()
  }
}
