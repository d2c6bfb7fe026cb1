import { expect, test, Workbench } from './workbench.ts'

test('by keyboard alone: the alignment is put right, the place is kept, and undo takes it back', async ({
  page,
}) => {
  const bench = new Workbench(page)
  await bench.openSample()
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const row = page.locator('.row.current')
  const said = (): Promise<string> => row.locator('.recording').innerText()
  const top = async (): Promise<number> => Math.round((await row.boundingBox())!.y)
  await press('g')
  await page.getByRole('textbox', { name: /Row number/ }).fill('16')
  await press('Enter')
  await expect(row).toBeFocused()
  const [before, place] = [await said(), await top()]

  // the last sentence goes to the next row: at once, in place, with the focus where it was
  await press(']')
  await expect.poll(said).not.toBe(before)
  expect(await top()).toBe(place)
  await expect(row).toBeFocused()
  await expect(row).toHaveAccessibleName(/Changed by you/)
  await press('}')
  await expect.poll(said).toBe(before)

  // merged with the next row, split again at a sentence
  await press(',')
  await expect.poll(said).not.toBe(before)
  await press('ArrowRight', 'ArrowRight', '.')
  await expect(page.getByText('Split a match')).toBeVisible()
  for (let step = 0; step < 4; step++) await press('z')
  await expect.poll(said).toBe(before)
  await expect(row).not.toHaveAccessibleName(/Changed by you/)

  // confirmed up to here; the next row is current
  await press('=')
  await expect(page.getByText(/^Confirmed \d+ rows/)).toBeVisible()
  await expect(row).toHaveAccessibleName(/^Row 17/)

  // a selection still goes over both rows: the feed is text
  await page.evaluate(() => {
    const [from, to] = [...document.querySelectorAll('.row .article p')].slice(8, 10)
    getSelection()!.setBaseAndExtent(from!, 0, to!, to!.childNodes.length)
  })
  expect((await page.evaluate(() => getSelection()!.toString())).length).toBeGreaterThan(60)
})
