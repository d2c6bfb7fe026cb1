import { expect, it, vi } from 'vitest'
import { createStet } from '../../src/state/index.ts'
import type { Analyzer } from '../../src/state/ports.ts'
import { ARTICLE, inMemoryPorts, TRANSCRIPT } from './in-memory-ports.ts'

async function openPair(analyzer: Partial<Analyzer> = {}) {
  const stet = createStet(inMemoryPorts(analyzer))
  await stet.session.start()
  await stet.importing.add([
    { name: 'article.txt', text: ARTICLE },
    { name: 'talk.vtt', text: TRANSCRIPT },
  ])
  await stet.importing.confirm()
  const rows = stet.analysis.getState().analysis!.rows.filter((row) => row.kind !== 'heading')
  return { stet, rows, why: () => stet.view.getState().why }
}

it('shows why a row is as it is, then hides it', async () => {
  const { stet, rows, why } = await openPair()
  const row = rows.find((each) => each.beads.length > 0)!
  stet.explaining.toggle(row.id)
  expect(why()).toEqual({ row: row.id, status: 'running' })
  await vi.waitFor(() =>
    expect(why()).toMatchObject({ row: row.id, status: 'done', explanation: { row: row.id } }),
  )
  stet.explaining.toggle(row.id)
  expect(why()).toBeNull()
})

it('drops an answer that comes when another row was asked for', async () => {
  const answers: ((row: string) => void)[] = []
  const { stet, rows, why } = await openPair({
    explain: () => new Promise((resolve) => answers.push((row) => resolve({ row, parts: [] }))),
  })
  const [first, second] = [rows[0]!.id, rows[1]!.id]
  stet.explaining.toggle(first)
  stet.explaining.toggle(second)
  answers[1]!(second)
  await vi.waitFor(() => expect(why()).toMatchObject({ row: second, status: 'done' }))
  answers[0]!(first)
  await Promise.resolve()
  expect(why()).toMatchObject({ row: second, status: 'done' })
})

it('says so when there is no answer', async () => {
  const { stet, rows, why } = await openPair({ explain: () => Promise.reject(new Error('no')) })
  stet.explaining.toggle(rows[0]!.id)
  await vi.waitFor(() => expect(why()).toEqual({ row: rows[0]!.id, status: 'failed' }))
})

it('closes when other texts are opened', async () => {
  const { stet, rows, why } = await openPair()
  stet.explaining.toggle(rows[0]!.id)
  await vi.waitFor(() => expect(why()?.status).toBe('done'))
  await stet.session.open(stet.project.getState().project!.id)
  expect(why()).toBeNull()
})
