import { expect, test, vi } from 'vitest'
import type { Analysis } from '../../src/core/model/analysis.ts'
import type { Analyzer } from '../../src/state/ports.ts'
import { createStet } from '../../src/state/index.ts'
import { inMemoryPorts } from './in-memory-ports.ts'

/** Twelve sentences said and printed alike, but that the recording has one more. */
const WORDS = ['river', 'bridge', 'garden', 'window', 'mother', 'winter']
const LINES = WORDS.map((word, at) => [
  `The ${word} was the first thing that we saw on day ${at + 1}.`,
  `Nobody had spoken of a ${word} before we came to the town.`,
])
const ARTICLE = [
  'A Talk About Towns',
  ...LINES.map(([a, b], at) => `${at % 2 ? 'Tomas' : 'Mara'}:${a} ${b}`),
].join('\n')
const TRANSCRIPT = `WEBVTT\n\n${[
  ...LINES,
  ['And that is all that I have to say about those old days, thank you.'],
]
  .map(
    (said, at) =>
      `00:${10 + at}.000 --> 00:${11 + at}.000\n<v ${at % 2 ? 'Tomas' : 'Mara'}>${said.join(' ')}`,
  )
  .join('\n\n')}\n`

async function openReview() {
  const ports = inMemoryPorts()
  const analyse = vi.fn<Analyzer['analyse']>((...args) => ports.analyzer.analyse(...args))
  const stet = createStet({ ...ports, analyzer: { ...ports.analyzer, analyse } })
  await stet.importing.add([
    { name: 'article.txt', text: ARTICLE },
    { name: 'talk.vtt', text: TRANSCRIPT },
  ])
  await stet.importing.confirm()
  const now = (): Analysis => stet.analysis.getState().analysis!
  const show = (): string[] =>
    now().rows.flatMap((row) =>
      row.kind === 'heading' || row.number === 1
        ? []
        : [
            `${row.number ?? 'cut'}: ${row.pieces.flatMap((piece) => piece.sentences.map((s) => (piece.cut === null ? `${s}` : `(${s})`))).join(' ')}`,
          ],
    )
  const goTo = (number: number): void =>
    stet.navigating.goToRow(now().rows.find((row) => row.number === number)!.id, { jump: false })
  return { stet, analyse, now, show, goTo }
}

test('an edit is shown at once, and undo brings the very analysis back', async () => {
  const { stet, analyse, now, show, goTo } = await openReview()
  const before = now()
  expect(show()).toEqual(['2: 0 1', '3: 2 3', '4: 4 5', '5: 6 7', '6: 8 9', '7: 10 11', 'cut: (12)'])
  goTo(3)
  await stet.aligning.push('down')
  expect(show().slice(0, 3)).toEqual(['2: 0 1', '3: 2', '4: 3 4 5'])
  expect(stet.view.getState().toast?.text).toContain('Moved a sentence down')
  await stet.aligning.pull('down')
  expect(show().slice(0, 3)).toEqual(['2: 0 1', '3: 2 3', '4: 4 5'])
  const runs = analyse.mock.calls.length
  stet.reviewing.undo()
  stet.reviewing.undo()
  await vi.waitFor(() => expect(now()).toBe(before))
  expect(analyse.mock.calls.length).toBe(runs)
  stet.reviewing.redo()
  await vi.waitFor(() => expect(show()[1]).toBe('3: 2'))
})

test('edits typed faster than they are worked out come one after the other', async () => {
  const { stet, show, goTo } = await openReview()
  goTo(2)
  await Promise.all([stet.aligning.push('down'), stet.aligning.push('down')])
  expect(show().slice(0, 2)).toEqual(['2: ', '3: 0 1 2 3'])
})

test('a cut taken into a row leaves the reviewer at the row; marking it as cut brings it back', async () => {
  const { stet, now, show, goTo } = await openReview()
  goTo(7)
  await stet.aligning.pull('down')
  expect(show().slice(5)).toEqual(['7: 10 11 12'])
  stet.navigating.pin({ side: 'transcript', index: 12 })
  await stet.aligning.standAlone()
  expect(show().slice(5)).toEqual(['7: 10 11', 'cut: (12)'])
  stet.navigating.pin(null)
  const cut = now().rows.at(-1)!
  stet.navigating.goToRow(cut.id, { jump: false })
  await stet.aligning.push('up')
  expect(stet.view.getState().currentRow).toBe(now().rows.find((row) => row.number === 7)!.id)
})

test('two sentences are linked across rows, and one is unlinked', async () => {
  const { stet, show, goTo } = await openReview()
  goTo(7)
  stet.navigating.pin({ side: 'transcript', index: 12 })
  await stet.aligning.link()
  expect(stet.view.getState().aligning.linking).toEqual({ side: 'transcript', index: 12 })
  stet.navigating.pin({
    side: 'article',
    index: stet.analysis.getState().analysis!.article.sentences.length - 1,
  })
  await stet.aligning.link()
  expect(show().at(-1)).toBe('7: 10 11 12')
  stet.navigating.pin({ side: 'transcript', index: 12 })
  await stet.aligning.unlink()
  expect(show().at(-1)).toBe('cut: (12)')
})

test('confirming a row confirms those before it, or only itself, and goes on', async () => {
  const { stet, now, goTo } = await openReview()
  goTo(4)
  await stet.aligning.confirm()
  const { confirmed = [] } = stet.project.getState().project!.constraints
  expect(confirmed.flatMap((group) => group.transcript)).toHaveLength(6)
  expect(stet.view.getState().currentRow).toBe(now().rows.find((row) => row.number === 5)!.id)
  stet.reviewing.undo()
  stet.aligning.set({ confirmsBefore: false })
  goTo(4)
  await stet.aligning.confirm()
  expect(stet.project.getState().project!.constraints.confirmed!.flatMap((g) => g.transcript)).toHaveLength(2)
})

test('with the rest held, an edit changes nothing else; align again does, and says what', async () => {
  const { stet, show, goTo } = await openReview()
  stet.aligning.set({ atOnce: false })
  goTo(3)
  await stet.aligning.shift('down')
  // a match of one sentence each: the last of them has no counterpart any more
  expect(show()).toEqual([
    '2: 0 1',
    '3: 2',
    '4: 3 4',
    '5: 5 6',
    '6: 7 8',
    '7: 9 10',
    'cut: (11)',
    'cut: (12)',
  ])
  expect(stet.view.getState().aligning.waiting).toBe(1)
  await stet.aligning.realign()
  expect(stet.view.getState().aligning).toMatchObject({ waiting: 0, changesOpen: true })
  await stet.aligning.freeAll()
  expect(show()[1]).toBe('3: 2 3')
})

test('what cannot be done is said', async () => {
  const { stet, goTo } = await openReview()
  await stet.aligning.merge()
  expect(stet.view.getState().toast?.text).toBe('Choose a row first')
  goTo(2)
  await stet.aligning.push('up')
  expect(stet.view.getState().toast?.text).toContain('There is nothing before it')
  expect(stet.project.getState().past).toEqual([])
})
