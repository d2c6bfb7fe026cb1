import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test, Workbench } from './workbench.ts'

/** The words of the page that are lit, by kind and column. */
const litWords = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const lit: Record<string, string[]> = {}
    for (const [name, highlight] of CSS.highlights)
      if (name.startsWith('stet-why-'))
        lit[name.slice('stet-why-'.length)] = [...highlight].map((range) => {
          // our highlights hold live ranges only
          const live = range as Range
          return live.toString()
        })
    return lit
  })

test('Y shows why a row belongs together and lights its words on both sides; Y again hides it', async ({
  page,
}) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  const row = bench.rows.filter({ hasText: 'The the gauge stood' })
  await row.locator('.margin').click()
  await page.keyboard.press('y')
  const why = row.getByRole('region', { name: 'Why these belong together' })
  await expect(why).toContainText('Both sides have: ')
  await expect(why).toContainText('Numbers without a counterpart: nine here, seven there.')
  await expect.poll(() => litWords(page)).toHaveProperty('same')
  const { same = [] } = await litWords(page)
  expect(same.filter((word) => word === 'villages')).toHaveLength(2)
  await page.keyboard.press('y')
  await expect(why).toBeHidden()
  expect(await litWords(page)).toEqual({})
})

test('pointing at a sentence lights its words alone', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.openSample()
  const row = bench.rows.filter({ hasText: 'Every big flood will push the gravel around' })
  await row.hover()
  await row.getByRole('button', { name: /^Why/ }).click()
  await expect(row.getByRole('region', { name: /^Why/ }).getByRole('listitem').first()).toBeVisible()
  await page.mouse.move(2, 200)
  const count = async (): Promise<number> => Object.values(await litWords(page)).flat().length
  await expect.poll(count).toBeGreaterThan(40)
  const all = await count()
  await row.locator('[data-sentence]').getByText('Every big flood will push the gravel around').hover()
  await expect.poll(count).toBeLessThan(all)
  expect((await litWords(page))['same']).toContain('gravel')
})

test('a cut says why, and its reasons lead to other rows', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  const cut = bench.cuts.first()
  await cut.hover()
  await cut.getByRole('button', { name: 'Why this is a cut' }).click()
  const why = cut.getByRole('region', { name: 'Why this is a cut' })
  await expect(why).toContainText('Words that the article never uses')
  await why.getByText('It would stand after').getByRole('button').click()
  await expect(page.locator('.row.current')).toContainText('The the gauge stood')
})

test('opening the reasons moves nothing above them, and closing puts everything back', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.openSample()
  const row = bench.rows.filter({ hasText: 'Thomas, thank you for coming' })
  await row.hover()
  /** Where the first rows stand, however far the page is scrolled. */
  const tops = (): Promise<number[]> =>
    page.locator('.row, .cut-holder').evaluateAll((rows) => {
      const { scrollTop } = document.querySelector('.shell')!
      return rows.slice(0, 12).map((each) => Math.round(each.getBoundingClientRect().top + scrollTop))
    })
  const at = await row.evaluate((element) =>
    [...document.querySelectorAll('.row, .cut-holder')].indexOf(element),
  )
  const before = await tops()
  const button = row.getByRole('button', { name: /^Why/ })
  await button.click()
  await expect(row.getByRole('listitem').first()).toBeVisible()
  expect((await tops()).slice(0, at + 1)).toEqual(before.slice(0, at + 1))
  await button.click()
  await expect.poll(tops).toEqual(before)
})

test('reasons that open below the window come into view', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.openSample()
  const row = bench.rows.filter({ hasText: "But you can't buy back" })
  await row.scrollIntoViewIfNeeded()
  await row.evaluate((element) => {
    const shell = document.querySelector('.shell')!
    shell.scrollTop += element.getBoundingClientRect().bottom - shell.getBoundingClientRect().bottom - 4
  })
  await row.hover({ position: { x: 20, y: 20 } })
  await row.getByRole('button', { name: /^Why/ }).click()
  const why = row.getByRole('region', { name: /^Why/ })
  await expect(why.getByRole('listitem').first()).toBeInViewport()
  await expect(why.getByRole('listitem').last()).toBeInViewport()
})

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the reasons, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    const bench = new Workbench(page)
    await bench.openSmall()
    for (const [place, name] of [
      [bench.rows.filter({ hasText: 'The the gauge stood' }), 'Why these belong together'],
      [bench.cuts.first(), 'Why this is a cut'],
    ] as const) {
      await place.hover()
      const button = place.getByRole('button', { name })
      await button.click()
      await expect(button).toHaveAttribute('aria-expanded', 'true')
      await expect(place.getByRole('region', { name }).getByRole('listitem').first()).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`)),
      ).toEqual([])
    }
  })
