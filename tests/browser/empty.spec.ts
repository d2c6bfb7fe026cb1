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
  for (const [side, text] of [
    ['Article', SMALL_ARTICLE],
    ['Transcript', SMALL_TRANSCRIPT],
  ] as const) {
    if (await bench.preview.isVisible()) await bench.preview.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('region', { name: side }).getByRole('button', { name: 'Paste text' }).click()
    await page.getByRole('dialog').getByRole('textbox').fill(text)
    await page.getByRole('button', { name: 'Read this text' }).click()
    await expect(bench.preview).toBeVisible()
  }
  await bench.align()
  await expect(bench.rows.filter({ hasText: 'nobody blamed the forecast' })).toBeVisible()
})

test('the first chunk stays small, and the analysis is not in it', async ({ page }) => {
  const scripts: { url: string; body: Promise<Buffer> }[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push({ url: response.url(), body: response.body() })
  })
  await new Workbench(page).visit()
  const first = scripts.filter(({ url }) => !url.includes('worker'))
  expect(first.length).toBeGreaterThan(0)
  const { gzipSync } = await import('node:zlib')
  const sizes = await Promise.all(first.map(async ({ body }) => gzipSync(await body).length))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(130_000)
})
