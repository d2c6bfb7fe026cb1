import { expect, it } from 'vitest'
import { newProject } from '../../src/core/review/index.ts'
import { ARTICLE, inMemoryPorts, TRANSCRIPT } from '../state/in-memory-ports.ts'

const project = newProject({
  id: 'p',
  title: 'A Talk About Floods',
  article: { name: 'article.txt', source: ARTICLE, format: null },
  transcript: { name: 'talk.vtt', source: TRANSCRIPT, format: null },
})

it('explains a row of a project, analysed or not, and says null for a row that is none', async () => {
  const { analyzer } = inMemoryPorts()
  const early = await analyzer.explain(project, 'nonesuch')
  expect(early).toBeNull()
  const { rows } = await analyzer.analyse(project, () => undefined)
  const cut = rows.find((row) => row.kind === 'cut')!
  const why = await analyzer.explain(project, cut.id)
  expect(why).toMatchObject({ row: cut.id, parts: [{ kind: 'cut', article: [] }] })
  const linked = rows.find((row) => row.beads.length > 0)!
  const answer = await analyzer.explain(project, linked.id)
  expect(answer?.parts[0]?.links.length).toBeGreaterThan(2)
  expect(await analyzer.explain(project, linked.id)).toEqual(answer)
})

it('has nothing to explain without a transcript', async () => {
  const { analyzer } = inMemoryPorts()
  const alone = { ...project, transcript: null }
  const { rows } = await analyzer.analyse(alone, () => undefined)
  expect(await analyzer.explain(alone, rows[0]!.id)).toBeNull()
})
