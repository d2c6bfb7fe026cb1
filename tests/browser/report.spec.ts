import { readFileSync } from 'node:fs'
import { expect, test, Workbench } from './workbench.ts'

const FORMATS = [
  ['Markdown', /\.md$/],
  ['HTML', /\.html$/],
  ['CSV', /\.csv$/],
  ['JSON', /\.json$/],
] as const

test('every format downloads and holds what was decided', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  await bench.flagOn('The the').click()
  await page.keyboard.press('m')
  await bench.editor.getByRole('textbox', { name: 'Comment' }).fill('one river only')
  await page.keyboard.press('Control+Enter')
  await bench.rows.getByRole('button', { name: /: nine$/ }).click()
  await page.keyboard.press('d')

  await page.getByRole('link', { name: 'Export' }).click()
  await expect(page.getByRole('heading', { name: 'Corrections report' })).toBeVisible()
  for (const [title, extension] of FORMATS) {
    await page.getByRole('radio', { name: title, exact: true }).check()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save report' }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(extension)
    expect(file.suggestedFilename()).toMatch(/^the-river-at-night/)
    const text = readFileSync(await file.path(), 'utf8')
    expect(text, title).toContain('one river only')
    expect(text, title).toContain('grandfather') // the cut passage
    expect(text, title).not.toContain('Listen to the place') // the flag that was dismissed
  }
})

test('the preview shows the very page that will be saved, with its own look', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  await bench.flagOn('The the').click()
  await page.keyboard.press('a')
  await page.getByRole('link', { name: 'Report', exact: true }).click()
  const preview = page.locator('iframe').contentFrame()
  await expect(preview.getByRole('heading', { level: 1 })).toContainText('The River at Night')
  await expect(preview.getByText('The the').first()).toBeVisible()
  // unstyled, a browser's own heading would stand in its default 2em of 16 px serif
  const styled = await preview.locator('body').evaluate((body) => getComputedStyle(body).fontFamily)
  expect(styled).not.toMatch(/^"?Times New Roman"?$/)
})

test('what is not chosen is not in the report', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  await bench.flagOn('The the').click()
  await page.keyboard.press('m')
  await bench.editor.getByRole('textbox', { name: 'Comment' }).fill('one river only')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('link', { name: 'Export' }).click()
  await page.getByRole('radio', { name: 'Markdown', exact: true }).check()
  const sheet = page.getByLabel('Report as it will be saved')
  await expect(sheet).toContainText('one river only')
  await page.getByRole('checkbox', { name: /Marks/ }).uncheck()
  await page.getByRole('checkbox', { name: /Flags accepted/ }).uncheck()
  await expect(sheet).not.toContainText('one river only')
})
