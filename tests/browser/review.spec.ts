import type { Page } from '@playwright/test'
import { expect, test, Workbench } from './workbench.ts'

/** "3 of 41" in the panel's head. */
const place = (page: Page) => new Workbench(page).panel.getByText(/^\d+ of \d+$/)

test('J and K walk through the flags, and the focus goes with them', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.openSample()
  await page.keyboard.press('j')
  await expect(place(page)).toHaveText(/^1 of/)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(place(page)).toHaveText(/^3 of/)
  await page.keyboard.press('k')
  await expect(place(page)).toHaveText(/^2 of/)
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[role=feed]') !== null))
    .toBe(true)
})

test('A accepts: a mark with the correction stands in the text, the next flag is current; Z takes it back', async ({
  page,
}) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  await bench.flagOn('The the').click()
  await page.keyboard.press('a')
  await expect(bench.mark('The the')).toBeVisible()
  await expect(bench.flagOn('The the')).toHaveCount(0)
  await expect(page.getByRole('status').filter({ hasText: 'The the' })).toBeVisible()
  await page.keyboard.press('z')
  await expect(bench.mark('The the')).toHaveCount(0)
  await expect(bench.flagOn('The the')).toBeVisible()
  await page.keyboard.press('Shift+Z')
  await expect(bench.mark('The the')).toBeVisible()
})

test('D dismisses: the underline goes, the count falls, Undo in the bar brings it back', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  await bench.flagOn('The the').click()
  const before = await place(page).innerText()
  await page.keyboard.press('d')
  await expect(bench.flagOn('The the')).toHaveCount(0)
  await expect(bench.mark('The the')).toHaveCount(0)
  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click()
  await bench.flagOn('The the').click()
  await expect(place(page)).toHaveText(before)
  await page.getByRole('banner').getByRole('button', { name: 'Redo' }).click()
  await expect(bench.flagOn('The the')).toHaveCount(0)
})

test('M edits the mark before it is made: severity by figure, correction, comment, Ctrl+Enter', async ({
  page,
}) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  await bench.flagOn('The the').click()
  await page.keyboard.press('m')
  await expect(bench.editor).toBeVisible()
  await bench.editor.getByRole('textbox', { name: 'Correction' }).fill('The river')
  await bench.editor.getByRole('radio', { name: /Critical/ }).check()
  await bench.editor.getByRole('textbox', { name: 'Comment' }).fill('said twice')
  await page.keyboard.press('Control+Enter')
  await expect(bench.editor).toBeHidden()
  await expect(bench.mark('The the')).toBeVisible()
  await expect(bench.rows.getByRole('button', { name: /Critical.*The river/ })).toBeVisible()
})

test('the panel shows reason, recording, suggestion, buttons, in that order', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  await bench.rows.getByRole('button', { name: /nine/ }).first().click()
  const text = await bench.panel.innerText()
  const order = ['nine', 'In the recording', 'The gauge stood at seven', 'Accept and mark', 'Dismiss'].map(
    (words) => text.indexOf(words),
  )
  expect(order.every((at) => at !== -1)).toBe(true)
  expect(order).toEqual([...order].sort((a, b) => a - b))
  await expect(bench.panel.getByRole('time').or(bench.panel.locator('time')).first()).toContainText('00:05')
})

test('Space marks the row reviewed and the bar counts it', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  await bench.rows.filter({ hasText: 'river house' }).getByText('Welcome').first().click()
  await page.keyboard.press(' ')
  await expect(page.getByRole('banner').getByText(/Reviewed 1 of/)).toBeVisible()
  await page.keyboard.press('z')
  await expect(page.getByRole('banner').getByText(/Reviewed 0 of/)).toBeVisible()
})

test('keys do nothing while words are typed', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  await bench.flagOn('The the').click()
  await page.keyboard.press('m')
  const comment = bench.editor.getByRole('textbox', { name: 'Comment' })
  await comment.fill('')
  await comment.pressSequentially('a dzk m')
  await expect(comment).toHaveValue('a dzk m')
  await expect(bench.flagOn('The the')).toBeVisible()
})
