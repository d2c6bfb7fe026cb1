import {
  expect,
  sampleFile,
  SMALL_ARTICLE,
  SMALL_TRANSCRIPT,
  test,
  textFile,
  Workbench,
} from './workbench.ts'

test('two dropped files are read, shown, aligned', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.visit()
  await bench.drop(sampleFile('transcript.vtt'), sampleFile('article.en.txt')) // in either order
  await expect(bench.preview).toBeVisible()
  await expect(bench.preview.getByText('article.en.txt')).toBeVisible()
  await expect(bench.preview.getByText('transcript.vtt')).toBeVisible()
  await bench.align()
  await expect.poll(() => bench.rows.count()).toBeGreaterThan(90)
})

test('files are chosen one by one as well', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.visit()
  await bench.choose('Article', textFile('river.txt', SMALL_ARTICLE))
  await bench.choose('Transcript', textFile('river.vtt', SMALL_TRANSCRIPT))
  await bench.align()
  await expect(bench.rows.filter({ hasText: 'river house' }).last()).toBeVisible()
})

test('an empty file is refused with name, line and remedy; the good one stays', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.visit()
  await bench.drop(textFile('river.txt', SMALL_ARTICLE), textFile('nothing.vtt', ''))
  const refused = bench.side('Transcript')
  await expect(refused.getByRole('heading')).toHaveText('nothing.vtt')
  await expect(refused.getByRole('alert')).toContainText(/Line 1\W+The file is empty.*Choose/)
  await expect(bench.side('Article').getByRole('heading')).toHaveText('river.txt')
  await expect(bench.preview.getByRole('button', { name: /^(Align|Check) / })).toBeDisabled()
  await refused.getByRole('button', { name: 'Remove' }).click()
  await bench.choose('Transcript', textFile('river.vtt', SMALL_TRANSCRIPT))
  await bench.align()
})

test('a broken project file names its line and leaves the open project alone', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  await bench.drop(textFile('broken.stet.json', '{\n  "schema": "stet.project/1",\n  "id": \n'))
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('broken.stet.json')
  await expect(alert).toContainText(/line \d/i)
  await expect(bench.rows.first()).toBeVisible()
  await alert.getByRole('button', { name: 'Close the message' }).click()
  await expect(alert).toBeHidden()
})

test('a text that is no text is refused while a project is open, and nothing is lost', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  await bench.drop({
    name: 'picture.png',
    mimeType: 'image/png',
    buffer: Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
  })
  const texts = page.getByRole('dialog', { name: 'Change the texts' })
  await expect(texts.getByRole('heading', { name: 'picture.png' })).toBeVisible()
  await expect(texts.getByRole('alert')).toContainText(/not a text file.*Save/i)
  await texts.getByRole('button', { name: 'Close' }).click()
  await expect(bench.rows.first()).toBeVisible()
})

test('texts given the wrong way round are noticed and can be swapped', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.visit()
  await bench.choose('Article', textFile('river.vtt', SMALL_TRANSCRIPT))
  await bench.choose('Transcript', textFile('river.txt', SMALL_ARTICLE))
  await bench.preview.getByRole('button', { name: /Swap/ }).click()
  await bench.align()
  await expect(bench.rows.filter({ hasText: 'river house' }).last()).toBeVisible()
})

test('a running analysis shows its progress and can be cancelled', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.visit()
  const long = (file: { buffer: Buffer }, times: number): string => file.buffer.toString('utf8').repeat(times)
  await bench.drop(
    textFile('long.txt', long(sampleFile('article.en.txt'), 4)),
    textFile('long-transcript.txt', long(sampleFile('transcript.txt'), 4)),
  )
  await bench.preview.getByRole('button', { name: /^Align \d+ rows?/ }).click()
  await expect(bench.preview.getByRole('progressbar', { name: 'Analysis' })).toBeVisible()
  await bench.preview.getByRole('button', { name: 'Cancel' }).click()
  await expect(bench.preview.getByRole('progressbar', { name: 'Analysis' })).toBeHidden()
  await expect(page.getByRole('feed')).toBeHidden()
  // and the worker is ready for the next
  if (await bench.preview.isVisible()) await bench.preview.getByRole('button', { name: 'Close' }).click()
  await bench.openSample()
})
