import { expect, test, Workbench } from './workbench.ts'

test('the sample is one click away: rows, flags, cuts', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.openSample()
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(
    /The Flood Rushed Into the House/,
  )
  await expect.poll(() => bench.rows.count()).toBeGreaterThan(90)
  expect(await bench.cuts.count()).toBeGreaterThan(5)
  await expect(bench.panel.getByText(/^\d+ (of \d+|flags)$/)).toBeVisible()
  // the rows come first, what is flagged in them a moment later
  const flags = bench.rows.getByRole('button', { name: /^(Minor|Major|Critical), / })
  await expect.poll(() => flags.count()).toBeGreaterThan(20)
})

test('each side shows what the other needs: speaker and time at the right, headings as headings', async ({
  page,
}) => {
  const bench = new Workbench(page)
  await bench.openSample()
  const row = bench.rows.filter({ hasText: 'Thank you for the invitation, and thank you for saying' }).first()
  await expect(row.locator('time').first()).toHaveAttribute('datetime', /.+/)
  await expect(row.getByText('Tomas', { exact: false }).first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Written at the End' })).toBeAttached()
})

test('a time is a link to that second of the video', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.openSample()
  await page.getByRole('button', { expanded: false }).filter({ hasText: 'The Flood' }).click()
  const video = page.getByRole('textbox', { name: 'Video address' })
  await video.fill('https://youtu.be/dQw4w9WgXcQ')
  await video.press('Enter')
  await page.keyboard.press('Escape')
  await expect(bench.rows.getByRole('link').first()).toHaveAttribute('href', /[?&]t=\d+s?$/)
})

test('a cut opens and closes, and can be decided', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.openSample()
  const closed = bench.cuts.filter({ has: page.getByRole('button', { name: 'Open the cut' }) }).first()
  const name = (await closed.getAttribute('aria-label')) ?? ''
  const cut = page.getByRole('region', { name, exact: true }).first()
  await cut.getByRole('button', { name: 'Open the cut' }).click()
  await cut.getByRole('button', { name: /Fine to cut/ }).click()
  await expect(cut.getByText('Fine to cut')).toBeVisible()
  await page.keyboard.press('z')
  await expect(
    cut
      .getByRole('button', { name: /Fine to cut/ })
      .or(cut.getByRole('button', { name: 'Open the cut' }))
      .first(),
  ).toBeVisible()
})

test('pointing at a sentence shows its counterpart', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  await bench.rows.getByText('Nobody slept that night, and nobody blamed the forecast.').first().hover()
  await expect(page.locator('.s.on')).toHaveCount(2)
})
