import { readFileSync } from 'node:fs'
import { expect, test, textFile, Workbench } from './workbench.ts'

/** Texts come from anywhere. Whatever they hold is shown as text, in the page and in the reports, and runs nowhere. */
const SCRIPT = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>'

const ARTICLE = [
  `The River ${SCRIPT}`,
  `Ann: Welcome to the river house, my friend ${SCRIPT}.`,
  'Ben: The the gauge stood at nine metres when the villages flooded in April.',
  'Ann: =HYPERLINK("https://evil.example","click") nobody slept that night.',
].join('\n')

const TRANSCRIPT = [
  'WEBVTT',
  `00:01.000 --> 00:04.000\n<v Ann>Welcome to the river house, my friend &lt;script&gt;window.hacked=1&lt;/script&gt;.</v>`,
  '00:05.000 --> 00:11.000\n<v Ben>The gauge stood at seven metres when the villages flooded in April.</v>',
  '00:12.000 --> 00:16.000\n<v Ann>Nobody slept that night.</v>',
].join('\n\n')

test('markup in texts, names and comments is shown, never run', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.visit()
  await bench.drop(textFile(`river${'<b>'}.txt`, ARTICLE), textFile('river.vtt', TRANSCRIPT))
  await bench.align()
  await expect(bench.rows.filter({ hasText: '<script>window.hacked=1</script>' }).first()).toBeVisible()

  await bench.flagOn('The the').click()
  await page.keyboard.press('m')
  await bench.editor.getByRole('textbox', { name: 'Comment' }).fill(`=1+1 ${SCRIPT}`)
  await bench.editor.getByRole('textbox', { name: 'Correction' }).fill(`=cmd|' /C calc'!A0 ${SCRIPT}`)
  await page.keyboard.press('Control+Enter')
  await expect(bench.mark('The the')).toBeVisible()

  await page.getByRole('link', { name: 'Export' }).click()
  for (const title of ['HTML', 'CSV']) {
    await page.getByRole('radio', { name: title }).check()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save report' }).click()
    const text = readFileSync(await (await download).path(), 'utf8')
    expect(text).toContain('window.hacked=1')
    if (title === 'HTML') expect(text).not.toMatch(/<script|<img/i)
    else expect(text).not.toMatch(/(^|[,\n"])=(cmd|1\+1|HYPERLINK)/m)
  }
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  expect(await page.locator('img').count()).toBe(0)
})

test('a hostile project file opens as data: a name like __proto__ and a script as video', async ({
  page,
}) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  const download = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  const text = readFileSync(await (await download).path(), 'utf8')
  const hostile = text.replace(/"video": "[^"]*"/, '"video": "javascript:window.hacked=1//"')
  expect(hostile).toContain('javascript:')
  await bench.drop(
    textFile('hostile.stet.json', hostile.replace('"decisions": {', '"decisions": {"__proto__": {"x": 1},')),
  )
  // refused with its line or opened without harm: both are fine, harm is not
  await expect(page.getByRole('alert').or(bench.rows.first()).first()).toBeVisible()
  await bench.drop(textFile('hostile.stet.json', hostile))
  await expect(bench.rows.first()).toBeVisible()
  const links = await page
    .getByRole('link')
    .evaluateAll((list) => list.map((link) => link.getAttribute('href') ?? ''))
  expect(links.filter((href) => /^javascript:/i.test(href))).toEqual([])
  expect(await page.evaluate(() => 'hacked' in window || 'x' in {})).toBe(false)
})
