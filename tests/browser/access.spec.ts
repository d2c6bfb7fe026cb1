import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, SMALL_ARTICLE, test, textFile, Workbench } from './workbench.ts'

/** Each state of the workbench, reached the way a person reaches it. */
const STATES: Readonly<Record<string, (bench: Workbench) => Promise<void>>> = {
  'first visit': (bench) => bench.visit(),
  pasting: async (bench) => {
    await bench.visit()
    await bench.page.getByRole('button', { name: 'Paste text' }).first().click()
  },
  'import with an error': async (bench) => {
    await bench.visit()
    await bench.drop(textFile('river.txt', SMALL_ARTICLE), textFile('nothing.vtt', ''))
    await expect(bench.preview.getByRole('alert')).toBeVisible()
  },
  review: async (bench) => {
    await bench.openSample()
    await bench.page.keyboard.press('j')
    await expect(bench.panel.getByText(/^1 of/)).toBeVisible()
  },
  'mark editor': async (bench) => {
    await bench.openExcerpt()
    await bench.page.keyboard.press('j')
    await bench.page.keyboard.press('m')
    await expect(bench.editor).toBeVisible()
  },
  'flag filter, several reasons and a comment': async (bench) => {
    await bench.openExcerpt()
    const reasons = bench.panel.getByRole('listitem').filter({ hasText: 'Dismiss only this' })
    for (let at = 0; at < 80 && (await reasons.count()) === 0; at++) await bench.page.keyboard.press('j')
    await expect(reasons.first()).toBeAttached()
    for (const key of ['3', 'n']) await bench.page.keyboard.press(key)
    await expect(bench.panel.getByRole('textbox', { name: 'Comment' })).toBeFocused()
    await bench.page.keyboard.press('Enter')
    await bench.page.keyboard.press('/')
    await bench.panel.getByRole('button', { name: /^Major \d/ }).click()
    await expect(bench.panel.getByRole('button', { name: 'Major, remove from the filter' })).toBeVisible()
  },
  'alignment tools, a link half made and a bookmark': async (bench) => {
    await bench.openExcerpt()
    await bench.page.keyboard.press('g')
    await bench.page.getByRole('textbox', { name: /Row number/ }).fill('16')
    await bench.page.keyboard.press('Enter')
    await expect(bench.page.locator('.row.current')).toBeFocused()
    await bench.page.keyboard.press('b')
    await expect(bench.page.getByRole('textbox', { name: 'Note' })).toBeFocused()
    await bench.page.keyboard.type('ask')
    await bench.page.keyboard.press('Enter')
    await bench.page.locator('.row.current').getByRole('button', { name: 'Correct the match' }).click()
    await expect(bench.page.getByRole('toolbar', { name: 'Correct the match' })).toBeVisible()
    for (const key of ['ArrowRight', "'"]) await bench.page.keyboard.press(key)
    await expect(bench.page.getByRole('button', { name: 'Link with the chosen sentence' })).toBeVisible()
  },
  'what an alignment changed': async (bench) => {
    await bench.openSmall()
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', '}']) await bench.page.keyboard.press(key)
    await expect(bench.cuts).toHaveCount(0)
    await bench.page.keyboard.press('\\')
    await expect(bench.page.getByRole('dialog')).toContainText('changed')
  },
  'corrected text': async (bench) => {
    await bench.openSmall()
    await bench.flagOn('The the').click()
    await bench.page.keyboard.press('a')
    await bench.page.evaluate(() => (location.hash = 'corrected'))
    await expect(bench.page.getByRole('button', { name: '“The the” is now “The”' })).toBeVisible()
  },
  rules: async (bench) => {
    await bench.openExcerpt()
    await bench.page.evaluate(() => (location.hash = 'rules'))
    await bench.page.getByRole('button', { name: 'Doubled word', exact: true }).click()
    await expect(bench.page.getByRole('region', { name: 'Not flagged' })).toBeVisible()
    await bench.page.getByRole('button', { name: 'Add a term' }).click()
    await bench.page.getByRole('textbox', { name: 'Term' }).fill('gauge')
    await bench.page.getByRole('textbox', { name: 'Not to be used' }).fill('water level meter')
    await bench.page.keyboard.press('Enter')
    await expect(bench.page.getByRole('rowheader', { name: 'gauge' })).toBeVisible()
  },
  'after decisions': async (bench) => {
    await bench.openExcerpt()
    for (const key of ['j', 'a', 'a', 'd', ' ']) await bench.page.keyboard.press(key)
    await expect(bench.page.getByRole('banner').getByRole('button', { name: 'Undo' })).toBeEnabled()
  },
  'all commands': async (bench) => {
    await bench.openExcerpt()
    await bench.page.keyboard.press('Control+k')
    await bench.page.keyboard.type('theme')
    await expect(bench.page.getByRole('dialog').getByRole('option', { selected: true })).toHaveText(/^Theme/)
  },
  'find, with hits': async (bench) => {
    await bench.openExcerpt()
    await bench.page.keyboard.press('Control+f')
    await bench.page.keyboard.type('river')
    await expect(bench.page.getByRole('search').getByRole('status')).toHaveText(/^1 of/)
  },
  'changing a key, in Chinese': async (bench) => {
    await bench.openExcerpt()
    await bench.page.keyboard.press('Control+,')
    await bench.page.getByRole('radio', { name: '简体中文' }).check()
    await expect(bench.page.getByRole('dialog', { name: '设置' })).toBeVisible()
    await bench.page.keyboard.press('Escape')
    await bench.page.keyboard.press('?')
    await bench.page.getByRole('button', { name: /^驳回，继续/ }).click()
    await bench.page.keyboard.press('a')
    await expect(bench.page.getByRole('alert')).toBeVisible()
  },
  overview: async (bench) => {
    await bench.openExcerpt()
    await bench.page.getByRole('link', { name: 'Overview' }).click()
    await expect(bench.page.getByRole('heading', { level: 1 })).toHaveText(/keeps of the recording/)
    await bench.page.getByRole('slider', { name: 'Place in the coverage map' }).focus()
    for (const key of ['ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown'])
      await bench.page.keyboard.press(key)
    await expect(bench.page.getByText(/^In this part/)).toBeVisible()
    await bench.page.getByRole('table', { name: 'Cut, by kind' }).getByRole('button').first().click()
  },
  report: async (bench) => {
    await bench.openExcerpt()
    await bench.page.getByRole('link', { name: 'Export' }).click()
    await expect(bench.page.getByRole('button', { name: 'Save report' })).toBeEnabled()
    const threshold = bench.page.getByRole('textbox', { name: 'Passing threshold' })
    await threshold.fill('120')
    await expect(threshold).toHaveAttribute('aria-invalid', 'true')
  },
  'error notice': async (bench) => {
    await bench.openSmall()
    await bench.drop(textFile('broken.stet.json', '{'))
    await expect(bench.page.getByRole('alert')).toBeVisible()
  },
  'all keys': async (bench) => {
    await bench.openSmall()
    await bench.page.keyboard.press('?')
    await expect(bench.page.getByRole('dialog')).toBeVisible()
  },
}

/** Rule, where, and what axe would have: one line each in a failing test. */
async function violations(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  // the preview of the report takes no scripts, axe's neither: the report is tested as a page of its own below
  // the size of targets is WCAG 2.2, which axe leaves out unless it is asked
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  if (rules.length > 0) axe.withRules([...rules])
  else axe.options({ rules: { 'target-size': { enabled: true } } })
  const { violations: found } = await axe.analyze()
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary?.replace(/\s+/g, ' ')}`),
  )
}

// One visit for all three: a state is dear to reach, its colours and its width are not.
for (const [name, reach] of Object.entries(STATES))
  test(`axe finds nothing, light or dark, and a phone shows it without sideways scrolling: ${name}`, async ({
    page,
  }) => {
    await reach(new Workbench(page))
    expect(await violations(page)).toEqual([])
    // colours are all that differs in the dark; without motion: one on its way from light to dark has no contrast to speak of
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    expect(await violations(page, ['color-contrast']), 'dark').toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await tooWide(page)).toEqual([])
  })

test.describe('a phone, 360 px wide', () => {
  test.use({ viewport: { width: 360, height: 740 } })
  test('a project opened there, a flag answered, overview and report: nothing scrolls sideways, axe finds nothing', async ({
    page,
  }) => {
    const bench = new Workbench(page)
    await bench.openExcerpt()
    for (const key of ['j', 'a', 'd']) await page.keyboard.press(key)
    expect(await tooWide(page), 'review').toEqual([])
    expect(await violations(page), 'review').toEqual([])
    for (const place of ['overview', 'report']) {
      await page.evaluate((hash) => (location.hash = hash), place)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await tooWide(page), place).toEqual([])
    }
  })
})

test('axe finds nothing in a saved HTML report, and it fits a phone', async ({ page, context }) => {
  const bench = new Workbench(page)
  await bench.openExcerpt()
  for (const key of ['j', 'a', 'a']) await page.keyboard.press(key)
  await page.getByRole('link', { name: 'Export' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save report' }).click()
  const report = await context.newPage()
  await report.setContent(readFileSync(await (await download).path(), 'utf8'))
  expect(await violations(report)).toEqual([])
  await report.setViewportSize({ width: 360, height: 740 })
  expect(await tooWide(report)).toEqual([])
})

/** What stands out over the right edge; nothing while the page itself does not scroll sideways. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const scroller = document.scrollingElement!
    if (scroller.scrollWidth <= width) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
  })
