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

test('the first chunk stays small, and the analysis is not in it', async ({ page }) => {
  const sizes: Promise<number>[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (pathname.endsWith('.js') && !pathname.includes('worker'))
      sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length))
  })
  await new Workbench(page).visit()
  expect(sizes.length).toBeGreaterThan(0)
  expect((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)).toBeLessThan(130_000)
})
