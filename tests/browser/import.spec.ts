import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { del, ins, p, run, zipDocx } from '../core/readers/office-files.ts'
import { expect, SMALL_TRANSCRIPT, test, textFile, Workbench } from './workbench.ts'

/** Ann and Ben by the river, as a Word document in which the last editor's changes are still open. */
const DOCX = {
  name: 'river.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: Buffer.from(
    zipDocx({
      body: [
        p('The River at Night'),
        p(run('Ann: Welcome to the river house, my ') + del('foe') + ins('friend') + run('.')),
        p(
          run('Ben: The gauge stood at ') +
            del('nine') +
            ins('seven') +
            run(' metres when the villages flooded in April.'),
        ),
        p('Ann: Nobody slept that night, and nobody blamed the forecast.'),
      ].join(''),
      comments: '<w:comment w:id="0" w:author="Lin Ting">' + p('Ask Ben about the gauge.') + '</w:comment>',
    }),
  ),
}

/** As a browser saves an article of WeChat: the body hidden until a script shows it, furniture around it. */
const WECHAT = textFile(
  'wechat.html',
  `<!DOCTYPE html><html><head><meta charset="utf-8"><style>#js_content{visibility:hidden}</style></head><body>
<div id="js_article"><h1 class="rich_media_title">夜里的河</h1>
<div id="js_content" style="visibility: hidden;"><p><img data-src="https://mmbiz.example/1.png" alt="河"></p>
<p>主持人：欢迎来到河边的房子，我的朋友。</p><p>本：四月村庄被淹的时候，水位是七米。</p></div>
<div class="rich_media_tool" id="js_toobar3"><a id="js_view_source" href="#">阅读原文</a></div></div>
<div id="js_pc_qr_code" style="display:none"><p>微信扫一扫</p></div></body></html>`,
)

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary?.replace(/\s+/g, ' ')}`),
  )
}

for (const scheme of ['light', 'dark'] as const)
  test.describe(`what is chosen for the reading counts, ${scheme}`, () => {
    test.use({ colorScheme: scheme })
    test('a Word document, a page of WeChat, captions', async ({ page }) => {
      const bench = new Workbench(page)
      await bench.visit()
      await bench.drop(WECHAT, textFile('river.vtt', SMALL_TRANSCRIPT), DOCX)
      const article = bench.side('Article')
      await expect(article.getByRole('heading', { name: 'river.docx' })).toBeVisible()

      const question = article.getByRole('group', { name: /has 4 tracked changes\. Which version/ })
      await question.getByLabel(/^Original/).check()
      await expect(article.getByText(/nine metres/)).toBeVisible()
      await question.getByLabel(/^Final/).check()
      await expect(article.getByText(/seven metres/)).toBeVisible()
      await article.getByRole('button', { name: 'Put back: Ask Ben about the gauge.' }).click()
      await expect(article.getByRole('button', { name: /^Leave out again: Ask Ben/ })).toBeFocused()

      const original = bench.preview.getByRole('region', { name: 'Original, in Chinese' })
      const furniture = original.getByRole('button', { name: /^Put back: .*阅读原文/ })
      await furniture.scrollIntoViewIfNeeded()
      await furniture.press('Enter')
      await expect(original.getByRole('list', { name: 'First lines' })).toContainText('阅读原文')

      const talk = bench.side('Transcript')
      await talk.getByLabel('Name of Ben').fill('Benjamin Hale')
      await talk.getByLabel('Name of Ben').press('Enter')
      await expect(talk.getByText('Ben in the file')).toBeVisible()
      await article.getByLabel('Name of Ben').fill('Benjamin Hale')
      await article.getByLabel('Name of Ben').press('Tab')
      await expect(article.getByText('Ben in the file')).toBeVisible()
      expect(await violations(page)).toEqual([])

      await bench.align()
      await expect(page.getByRole('article', { name: /^Row \d+, Benjamin Hale,/ })).toBeVisible()
      await expect(bench.rows.filter({ hasText: 'Ask Ben about the gauge.' })).toBeVisible()

      // the same dialogue, with the choices that were made
      await page
        .getByRole('banner')
        .getByRole('button', { name: /The River at Night/ })
        .click()
      await page.getByRole('button', { name: 'Change the texts' }).click()
      const again = page.getByRole('dialog', { name: 'Change the texts' })
      const side = again.getByRole('region', { name: 'Article' })
      await expect(side.getByLabel('Name of Ben')).toHaveValue('Benjamin Hale')
      await side.getByRole('button', { name: /^Leave out again: Ask Ben/ }).click()
      await expect(side.getByRole('button', { name: /^Put back: Ask Ben/ })).toBeVisible()
      await again.getByRole('button', { name: /^Align/ }).click()
      await expect(again).toBeHidden()
      await expect(bench.rows.filter({ hasText: 'Ask Ben about the gauge.' })).toHaveCount(0)
    })
  })

test.describe('a phone, 390 px wide', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('everything is in reach, nothing runs out of the window', async ({ page }) => {
    const bench = new Workbench(page)
    await bench.visit()
    await bench.drop(WECHAT, textFile('river.vtt', SMALL_TRANSCRIPT), DOCX)
    await expect(bench.side('Article').getByText(/tracked changes\. Which/)).toBeVisible()
    const sides = page.locator('.import-sides')
    expect(await sides.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(
      0,
    )
    await bench.preview.getByRole('button', { name: /^Put back: .*阅读原文/ }).scrollIntoViewIfNeeded()
    expect(await violations(page)).toEqual([])
  })
})
