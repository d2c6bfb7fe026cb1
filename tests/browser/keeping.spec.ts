import { readFileSync } from 'node:fs'
import { expect, test, textFile, Workbench } from './workbench.ts'

test('a reload finds everything: texts, marks, decisions, rows', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  await bench.flagOn('The the').click()
  await page.keyboard.press('m')
  await bench.editor.getByRole('textbox', { name: 'Comment' }).fill('heard it myself')
  await page.keyboard.press('Control+Enter')
  await bench.saved('heard it myself')
  await page.reload()
  await expect(bench.mark('The the')).toBeVisible()
  await expect(bench.flagOn('The the')).toHaveCount(0)
})

test('a project file is saved, and opens in another browser with all that was done', async ({
  page,
  browser,
  baseURL,
}) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  await bench.flagOn('The the').click()
  await page.keyboard.press('a')
  const download = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  const file = await download
  expect(file.suggestedFilename()).toMatch(/\.stet\.json$/)
  const text = readFileSync(await file.path(), 'utf8')
  expect(JSON.parse(text)).toMatchObject({ schema: 'stet.project/1' })

  const other = await browser.newContext({ baseURL: baseURL! })
  try {
    const there = new Workbench(await other.newPage())
    await there.visit()
    await there.drop(textFile(file.suggestedFilename(), text))
    await expect(there.mark('The the')).toBeVisible()
  } finally {
    await other.close()
  }
})

test('a project file opens in the browser that wrote it, and takes nothing from what was done since', async ({
  page,
}) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  const download = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  const file = await download
  const text = readFileSync(await file.path(), 'utf8')
  await bench.flagOn('The the').click()
  await page.keyboard.press('m')
  await bench.editor.getByRole('textbox', { name: 'Comment' }).fill('done since')
  await page.keyboard.press('Control+Enter')
  await bench.saved('done since')
  await page.reload()
  await expect(bench.mark('The the')).toBeVisible()
  await bench.drop(textFile(file.suggestedFilename(), text))
  await expect(bench.flagOn('The the')).toBeVisible()
  await expect(page.getByText('Not saved')).toBeHidden()
  await bench.saved('done since')
})

test('two tabs on one project: the second to save is told, and nothing is overwritten', async ({
  page,
  context,
}) => {
  const first = new Workbench(page)
  await first.openSmall()
  await first.saved('river.txt')
  const second = new Workbench(await context.newPage())
  await second.page.goto('./')
  await expect(second.rows.first()).toBeVisible()

  await second.flagOn('The the').click()
  await second.page.keyboard.press('m')
  await second.editor.getByRole('textbox', { name: 'Comment' }).fill('from the second tab')
  await second.page.keyboard.press('Control+Enter')
  await second.saved('from the second tab')

  await page.bringToFront()
  await first.flagOn('The the').click()
  await page.keyboard.press('d')
  await expect(page.getByRole('banner').getByText('Not saved')).toBeVisible()
  await page.getByRole('banner').getByRole('button', { expanded: false }).first().click()
  await expect(page.getByRole('alert').first()).toContainText(/another tab/)
  await first.saved('from the second tab')
})

test('full storage is reported, the work stays on the page, and is saved once there is room', async ({
  page,
}) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  await bench.saved('river.txt')
  await page.evaluate(() => {
    const real = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('made to fail', 'QuotaExceededError')
    }
    Object.assign(globalThis, {
      makeRoom: () => void Object.defineProperty(IDBObjectStore.prototype, 'put', real),
    })
  })
  await bench.flagOn('The the').click()
  await page.keyboard.press('m')
  await bench.editor.getByRole('textbox', { name: 'Comment' }).fill('no room for this')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('banner').getByText('Not saved')).toBeVisible()
  await expect(bench.mark('The the')).toBeVisible()
  await page.evaluate('makeRoom()')
  await bench.saved('no room for this') // the page tries again by itself
  await expect(page.getByRole('banner').getByText('Not saved')).toBeHidden()
})
