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

test('the map leads to a row, by keys and by pointer, and shows what was in view', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.openSample()
  await page.getByRole('link', { name: 'Overview' }).click()
  const map = page.getByRole('slider', { name: 'Place in the coverage map' })
  await expect(map.locator('.map-seen')).toBeVisible()
  await map.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(bench.rows.last()).toBeFocused()
  await page.getByRole('link', { name: 'Overview' }).click()
  const box = (await map.boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 3)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 })
  await page.mouse.up()
  await expect(page.getByText(/^In this part/)).toBeVisible()
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect(page.getByRole('feed')).toBeVisible()
})

test('a report is built: Chinese, other sections, a Word file, and the same again after a reload', async ({
  page,
}) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  await bench.flagOn('The the').click()
  await page.keyboard.press('a')
  await page.getByRole('link', { name: 'Export' }).click()
  const preview = page.locator('iframe').contentFrame()
  await page.getByRole('radio', { name: '中文' }).check()
  await page.getByRole('button', { name: 'Move Cut passages up' }).click()
  await expect(preview.getByRole('heading', { level: 2 }).nth(2)).toHaveText(/^删节/)
  const save = async (button: string): Promise<string> => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    return readFileSync(await (await download).path(), 'latin1')
  }
  const html = await save('Save report')
  await page.getByRole('radio', { name: 'Word, the report as tables' }).check()
  await expect(page.getByText(/\.docx, \d+ kB$/)).toBeVisible()
  expect((await save('Save report')).slice(0, 2)).toBe('PK')
  await page.getByRole('radio', { name: 'HTML', exact: true }).check()
  expect(await save('Save report')).toHaveLength(html.length)
  await page.reload()
  await page.getByRole('link', { name: 'Report', exact: true }).click()
  expect(await save('Save as last time')).toHaveLength(html.length)
})
