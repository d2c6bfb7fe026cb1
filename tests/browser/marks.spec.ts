import { expect, test, Workbench } from './workbench.ts'

test('selecting words opens the editor; a saved mark has its note; editing and removing work', async ({
  page,
}) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  await bench.select('nobody blamed the forecast')
  await expect(bench.editor).toBeVisible()
  await expect(bench.editor.getByText('nobody blamed the forecast', { exact: true })).toBeVisible()

  await bench.editor.getByRole('button', { name: 'Save mark' }).click()
  await expect(bench.editor.getByRole('alert')).toContainText(/Choose a category/)

  await bench.editor.getByRole('radio', { name: 'Mistranslation', exact: true }).check()
  await bench.editor.getByRole('radio', { name: /Minor/ }).check()
  await bench.editor.getByRole('textbox', { name: 'Correction' }).fill('no one blamed the forecast')
  await bench.editor.getByRole('button', { name: 'Save mark' }).click()
  await expect(bench.mark('nobody blamed the forecast')).toBeVisible()

  const note = bench.rows.getByRole('button', { name: /Minor.*no one blamed/ })
  await note.click()
  await bench.editor.getByRole('textbox', { name: 'Comment' }).fill('house style')
  await page.keyboard.press('Control+Enter')
  await note.click()
  await expect(bench.editor.getByRole('textbox', { name: 'Comment' })).toHaveValue('house style')
  await bench.editor.getByRole('button', { name: 'Remove' }).click()
  await expect(bench.mark('nobody blamed the forecast')).toHaveCount(0)
  await page.keyboard.press('z')
  await expect(bench.mark('nobody blamed the forecast')).toBeVisible()
})

test('the word diff between words and correction is shown while typing', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  await bench.select('stood at nine metres')
  await bench.editor.getByRole('textbox', { name: 'Correction' }).fill('stood at seven metres')
  await expect(bench.editor.locator('del')).toHaveText(/nine/)
  await expect(bench.editor.locator('ins')).toHaveText(/seven/)
})

test('Escape closes the editor and keeps what was typed for the visit', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  await bench.flagOn('The the').click()
  await page.keyboard.press('m')
  await bench.editor.getByRole('textbox', { name: 'Comment' }).fill('not yet sure')
  await page.keyboard.press('Escape')
  await expect(bench.editor).toBeHidden()
  await bench.flagOn('The the').click()
  await page.keyboard.press('m')
  await expect(bench.editor.getByRole('textbox', { name: 'Comment' })).toHaveValue('not yet sure')
})

test('words are marked without a mouse: W takes a word, Shift and arrows grow it', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('w')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('m')
  await expect(bench.editor).toBeVisible()
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('words selected with the system’s handles are marked by the button at the foot', async ({ page }) => {
    const bench = new Workbench(page)
    await bench.openSmall()
    await bench.rows.filter({ hasText: 'nobody blamed the forecast' }).evaluate((row) => {
      const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT)
      let node = walker.nextNode()
      while (node !== null && !(node.textContent ?? '').includes('the forecast')) node = walker.nextNode()
      const start = (node!.textContent ?? '').indexOf('the forecast')
      getSelection()?.setBaseAndExtent(node!, start, node!, start + 'the forecast'.length)
    })
    await page.getByRole('button', { name: 'Mark the selected words' }).tap()
    await bench.editor.getByText('Mistranslation', { exact: true }).tap()
    await bench.editor.getByRole('button', { name: 'Save mark' }).tap()
    await expect(bench.mark('the forecast')).toBeVisible()
  })
})
