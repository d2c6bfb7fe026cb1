import { AxeBuilder } from '@axe-core/playwright'
import { htmlReport } from '../../src/core/report/html.ts'
import { hostileInput } from '../core/report/hostile-input.ts'
import { expect, test } from './workbench.ts'

test('the HTML report is readable for all, on a phone and on paper, and its filters need no script', async ({
  page,
}) => {
  await page.setContent(htmlReport.write(hostileInput(`A word of ${'w'.repeat(200)} <b>`)))
  const violations = async () => (await new AxeBuilder({ page }).analyze()).violations
  expect(await violations()).toEqual([])

  const lines = page.locator('#corrections tbody tr:visible')
  await expect(lines).toHaveCount(6)
  await page.getByRole('checkbox', { name: 'Major' }).uncheck()
  await expect(lines).toHaveCount(1)
  await page.getByRole('checkbox', { name: 'Major' }).check()

  await page.setViewportSize({ width: 360, height: 800 })
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return { scrollWidth, clientWidth }
  })
  expect(scrollWidth).toBe(clientWidth)
  expect(await violations()).toEqual([])

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await expect(page.locator('#quotations li').first()).toBeVisible()
})
