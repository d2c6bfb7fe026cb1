import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, Workbench } from './workbench.ts'

/** Silence as a WAV file (RIFF, PCM, one channel of 8 bits, 8 kHz), which every browser plays. */
function silence(seconds: number): Buffer {
  const rate = 8000
  const file = Buffer.alloc(44 + rate * seconds, 128)
  file.write('RIFF', 0)
  file.writeUInt32LE(36 + rate * seconds, 4)
  file.write('WAVEfmt ', 8)
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20)
  file.writeUInt16LE(1, 22)
  file.writeUInt32LE(rate, 24)
  file.writeUInt32LE(rate, 28)
  file.writeUInt16LE(1, 32)
  file.writeUInt16LE(8, 34)
  file.write('data', 36)
  file.writeUInt32LE(rate * seconds, 40)
  return file
}

test('a dropped recording plays from a time, by the sentence with Space, and rows light up with it', async ({
  page,
}) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  await bench.drop({ name: 'talk.wav', mimeType: 'audio/wav', buffer: silence(60) })
  const panel = page.getByRole('complementary', { name: 'Recording' })
  const player = panel.locator('video')
  const isPaused = () => player.evaluate((element: HTMLVideoElement) => element.paused)
  await expect(panel).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await bench.rows
    .getByRole('button', { name: /, play here$/ })
    .nth(1)
    .click()
  await expect.poll(isPaused).toBe(false)
  await expect(bench.rows.locator('.s.on').first()).toBeVisible()
  await bench.rows.nth(2).focus()
  await page.keyboard.press(' ')
  await expect.poll(isPaused).toBe(true)
  await page.keyboard.press('Shift+P')
  await expect(panel).toBeHidden()
})
