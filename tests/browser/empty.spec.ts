import { gzipSync } from 'node:zlib'
import { expect, SMALL_ARTICLE, SMALL_TRANSCRIPT, test, Workbench } from './workbench.ts'

test('the first visit says what to put where, and that nothing is sent', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.visit()
  await expect(page.getByRole('heading', { level: 1, name: 'Stet' })).toBeVisible()
  for (const side of ['Article', 'Transcript']) {
    const sheet = page.getByRole('region', { name: side })
    await expect(sheet.getByRole('button', { name: 'Open a file' })).toBeVisible()
    await expect(sheet.getByRole('button', { name: 'Paste text' })).toBeVisible()
  }
  await expect(page.getByText('Nothing is sent.')).toBeVisible()
})

test('two pasted texts become rows', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.visit()
  const paste = async (text: string): Promise<void> => {
    await page
      .getByRole('dialog', { name: /^Paste/ })
      .getByRole('textbox')
      .fill(text)
    await page.getByRole('button', { name: 'Read this text' }).click()
  }
  await page.getByRole('region', { name: 'Article' }).getByRole('button', { name: 'Paste text' }).click()
  await paste(SMALL_ARTICLE)
  await bench.side('Transcript').getByRole('button', { name: 'Paste text' }).click()
  await paste(SMALL_TRANSCRIPT)
  await expect(bench.side('Transcript').locator('time').first()).toBeVisible()
  await bench.align()
  await expect(bench.rows.filter({ hasText: 'nobody blamed the forecast' })).toBeVisible()
})

test('the first download stays small, and the analysis is not in it', async ({ page }) => {
  // what the page names, not what came: parts are fetched ahead once the browser has nothing else to do
  const first = await (await page.request.get('/')).text()
  const files = [...first.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map((match) => match[1]!)
  expect(files.length).toBeGreaterThan(1)
  expect(files.filter((file) => file.includes('worker'))).toEqual([])
  const bodies = await Promise.all(files.map(async (file) => (await page.request.get(file)).body()))
  const sizes = [Buffer.from(first), ...bodies].map((body) => gzipSync(body, { level: 9 }).length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(130_000)
})
