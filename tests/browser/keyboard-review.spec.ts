import type { Page } from '@playwright/test'
import { expect, sampleFile, test, Workbench } from './workbench.ts'

/** A keyboard that counts: letters of typed words are keystrokes, too. */
class Hands {
  keys = 0
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.keys++
      await this.page.keyboard.press(key)
    }
  }
  async type(words: string): Promise<void> {
    this.keys += words.length
    await this.page.keyboard.type(words)
  }
  /** What the keystrokes since the last call of this were. */
  lap(): number {
    const made = this.keys - this.#last
    this.#last = this.keys
    return made
  }
  #last = 0
}

test('a whole review by keyboard alone, counted: import, flags, cuts, mark, alignment, undo, export', async ({
  page,
}, testInfo) => {
  const bench = new Workbench(page)
  const hands = new Hands(page)
  const counts: Record<string, number> = {}
  await bench.visit()

  // both files at once, by the palette
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox')).toBeFocused({ timeout: 500 })
  }).toPass()
  hands.keys++
  const chooser = page.waitForEvent('filechooser')
  await hands.type('open f')
  await hands.press('Enter')
  await (await chooser).setFiles([sampleFile('article.en.txt'), sampleFile('transcript.vtt')])
  const align = bench.preview.getByRole('button', { name: /^Align \d+ rows/ })
  await expect(align).toBeEnabled()
  await hands.press('Control+Enter')
  await bench.reviewing()
  counts['import'] = hands.lap()

  // every flag, one key each: accept and dismiss in turn
  await hands.press('j')
  const counter = bench.panel.getByText(/^1 of \d+$/)
  await expect(counter).toBeVisible()
  const flags = Number(/\d+$/.exec((await counter.textContent()) ?? '')?.[0])
  expect(flags).toBeGreaterThan(100)
  for (let at = 0; at < flags - 20; at++) await hands.press('d')
  await expect(bench.panel.getByText(/^\d+ of 20$/)).toBeVisible()
  // the rest by kind, as a reviewer does who has seen enough of it
  const none = bench.panel.getByText('0 flags', { exact: true })
  await expect(async () => {
    await hands.press('Shift+d')
    await expect(none).toBeVisible({ timeout: 300 })
  }).toPass()
  counts['flags'] = hands.lap()

  // taken back and done again
  await hands.press('z')
  await expect(none).toBeHidden()
  await hands.press('Shift+z')
  await expect(none).toBeVisible()
  counts['undo, redo'] = hands.lap()

  // a mark of her own on the next row: word, two more, category, correction
  await hands.press('g')
  await hands.type('13')
  await hands.press('Enter')
  await expect(page.locator(':focus')).toHaveAttribute('data-row', /./)
  await hands.press('w', 'Shift+ArrowRight')
  await expect(bench.editor).toBeVisible()
  await hands.press('c')
  await hands.type('mist')
  await hands.press('Enter')
  await expect(bench.editor.getByRole('radio', { name: 'Mistranslation', exact: true })).toBeChecked()
  await expect(bench.editor.getByRole('textbox', { name: 'Correction' })).toBeFocused()
  await hands.type('Let’s')
  await hands.press('Control+Enter')
  await expect(bench.editor).toBeHidden()
  await expect(bench.rows.locator('mark').first()).toBeAttached()
  counts['mark'] = hands.lap()

  // the match: last sentence of the row over to the next, and back
  const undo = page.getByRole('banner').getByRole('button', { name: 'Undo' })
  await hands.press('ArrowDown', ']')
  await expect(page.getByRole('status').getByText(/./).first()).toBeAttached()
  await expect(undo).toBeEnabled()
  await hands.press('z')
  counts['alignment'] = hands.lap()

  // out: one command
  const download = page.waitForEvent('download')
  await hands.press('Control+k')
  await hands.type('html')
  await hands.press('Enter')
  expect((await download).suggestedFilename()).toMatch(/\.html$/)
  counts['export'] = hands.lap()

  const said = Object.entries(counts).map(([step, keys]) => `${step} ${keys}`)
  const sum = `${hands.keys} keystrokes for ${flags} flags: ${said.join(', ')}`
  console.log(sum)
  testInfo.annotations.push({ type: 'keystrokes', description: sum })
  // one key a flag, and a handful for everything around them
  expect(hands.keys).toBeLessThan(flags + 60)
})

test('what is typed right after M goes into the correction, first letter included', async ({ page }) => {
  const bench = new Workbench(page)
  const hands = new Hands(page)
  await bench.openSmall()
  await bench.flagOn('The the').click()
  // without waiting for anything
  await hands.press('m', 'Control+a')
  await hands.type('jad The')
  await expect(bench.editor.getByRole('textbox', { name: 'Correction' })).toHaveValue('jad The')
})
