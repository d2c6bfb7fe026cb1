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
  const choose = async (side: string, file: ReturnType<typeof textFile>): Promise<void> => {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('region', { name: side }).getByRole('button', { name: 'Open a file' }).click()
    await (await chooser).setFiles(file)
    await expect(bench.preview).toBeVisible()
  }
  await choose('Article', textFile('river.txt', SMALL_ARTICLE))
  await bench.preview.getByRole('button', { name: 'Close' }).click()
  await choose('Transcript', textFile('river.vtt', SMALL_TRANSCRIPT))
  await bench.align()
  await expect(bench.rows.filter({ hasText: 'river house' })).toBeVisible()
})

test('an empty file is refused with name, line and remedy; the good one stays', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.visit()
  await bench.drop(textFile('river.txt', SMALL_ARTICLE), textFile('nothing.vtt', ''))
  const alert = bench.preview.getByRole('alert')
  await expect(alert).toContainText('nothing.vtt')
  await expect(alert).toContainText(/line 1/i)
  await expect(bench.preview.getByText('river.txt')).toBeVisible()
})

test('a broken project file names its line and leaves the open project alone', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.openSmall()
  await bench.drop(textFile('broken.stet.json', '{\n  "schema": "stet.project/1",\n  "id": \n'))
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('broken.stet.json')
  await expect(alert).toContainText(/line \d/)
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
  await expect(bench.preview.getByRole('alert')).toContainText('picture.png')
  await bench.preview.getByRole('button', { name: 'Close' }).click()
  await expect(bench.rows.first()).toBeVisible()
})

test('texts given the wrong way round are noticed and can be swapped', async ({ page }) => {
  const bench = new Workbench(page)
  await bench.visit()
  for (const [side, file] of [
    ['Article', textFile('river.vtt', SMALL_TRANSCRIPT)],
    ['Transcript', textFile('river.txt', SMALL_ARTICLE)],
  ] as const) {
    if (await bench.preview.isVisible()) await bench.preview.getByRole('button', { name: 'Close' }).click()
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('region', { name: side }).getByRole('button', { name: 'Open a file' }).click()
    await (await chooser).setFiles(file)
    await expect(bench.preview).toBeVisible()
  }
  await bench.preview.getByRole('button', { name: /Swap/ }).click()
  await bench.align()
  await expect(bench.rows.filter({ hasText: 'river house' })).toBeVisible()
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
  await expect(page.getByRole('progressbar', { name: 'Analysis' })).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).first().click()
  await expect(page.getByRole('progressbar', { name: 'Analysis' })).toBeHidden()
  await expect(page.getByRole('feed')).toBeHidden()
  // and the worker is ready for the next
  if (await bench.preview.isVisible()) await bench.preview.getByRole('button', { name: 'Close' }).click()
  await bench.openSample()
})
