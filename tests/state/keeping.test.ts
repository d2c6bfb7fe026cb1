import { expect, test } from 'vitest'
import { readTranscript } from '../../src/core/readers/index.ts'
import { chapterStarts } from '../../src/state/selectors/chapters.ts'
import { createStet } from '../../src/state/index.ts'
import { ARTICLE, inMemoryPorts, TRANSCRIPT } from './in-memory-ports.ts'

async function review(more: Partial<ReturnType<typeof inMemoryPorts>> = {}) {
  const ports = { ...inMemoryPorts(), ...more }
  const stet = createStet(ports)
  await stet.importing.add([
    { name: 'article.txt', text: ARTICLE },
    { name: 'talk.vtt', text: TRANSCRIPT },
  ])
  await stet.importing.confirm()
  return { stet, ports }
}

test('a version is a copy under a name: what is done later leaves it alone, and it opens like any project', async () => {
  const { stet, ports } = await review()
  stet.navigating.nextFlag()
  stet.reviewing.dismiss()
  await stet.keeping.keepVersion('first reading')
  const { id } = stet.project.getState().project!
  stet.reviewing.undo()
  await stet.session.flush()
  const kept = [...ports.stored.values()].find((project) => project.id !== id)!
  expect(kept.title).toMatch(/ \(first reading\)$/)
  expect(Object.keys(kept.decisions)).toHaveLength(1)
  expect(Object.keys(ports.stored.get(id)!.decisions)).toHaveLength(0)
  expect(stet.view.getState().recent.map((head) => head.id)).toContain(kept.id)
  await stet.session.open(kept.id)
  expect(Object.keys(stet.project.getState().project!.decisions)).toHaveLength(1)
})

test('the browser is asked to keep the projects once, at the first act', async () => {
  let asked = 0
  const report = { isLasting: true, used: 2e6, quota: 9e9 }
  const { stet } = await review({
    room: { ask: () => Promise.resolve(++asked > 0), look: () => Promise.resolve(report) },
  })
  expect(asked).toBe(0)
  stet.navigating.nextFlag()
  stet.reviewing.dismiss()
  stet.reviewing.undo()
  await Promise.resolve()
  expect(asked).toBe(1)
  await stet.keeping.lookForRoom()
  expect(stet.view.getState().room).toEqual(report)
})

test('U goes round the rows that are not reviewed, and stops when there are none', async () => {
  const { stet } = await review()
  const numbers: (number | null)[] = []
  const { rows } = stet.analysis.getState().analysis!
  while (stet.navigating.nextUnreviewed()) {
    const id = stet.view.getState().currentRow!
    numbers.push(rows.find((row) => row.id === id)!.number)
    stet.reviewing.toggleReviewed(id)
  }
  expect(numbers).toEqual([1, 2, 3, 4, 5])
})

test('a chapter begins with the first sentence said after its mark', () => {
  const read = readTranscript({
    name: 'talk.txt',
    text: [
      '0:00',
      'Welcome to the river house.',
      '0:12',
      'The flood',
      '0:12',
      'It rose for nine hours.',
    ].join('\n'),
  })
  if (!read.ok) throw new Error(read.problem.what)
  const { document } = read
  const made = { ...document, chapters: [{ title: 'The flood', startSeconds: 12, line: 4 }] }
  const [[at, titles] = [-1, []]] = [...chapterStarts(made)]
  expect(titles).toEqual(['The flood'])
  expect(made.sentences[at]?.startSeconds).toBe(12)
})
