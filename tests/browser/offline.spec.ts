import { expect, SMALL_ARTICLE, SMALL_TRANSCRIPT, test, textFile, Workbench } from './workbench.ts'

test.use({ serviceWorkers: 'allow' })

test('a project opens again without a network, and can be worked on', async ({ page, context }) => {
  const workbench = new Workbench(page)
  await workbench.openSmall()
  await workbench.saved('river.txt')
  // the files are kept once the page rests
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await expect(workbench.rows.first()).toBeVisible()
  await page.keyboard.press('Control+,')
  await expect(page.getByText('Stet opens here')).toBeVisible()
  await page.keyboard.press('Escape')

  await context.setOffline(true)
  await page.reload()
  await expect(workbench.rows.first()).toBeVisible()
  await expect(page.getByText('nine metres')).toBeVisible()
  // parts that this visit never fetched, and the thread that reads and aligns
  await page.getByRole('link', { name: 'Overview' }).click()
  await expect(page.getByRole('table').first()).toBeVisible()
  await workbench.drop(
    textFile('bridge.txt', SMALL_ARTICLE.replace('River', 'Bridge')),
    textFile('bridge.vtt', SMALL_TRANSCRIPT),
  )
  await workbench.align()
  await expect(workbench.rows.filter({ hasText: 'The Bridge at Night' })).toBeVisible()
})
