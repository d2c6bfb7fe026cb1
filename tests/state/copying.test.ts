import { expect, it, vi } from 'vitest'
import { createStet } from '../../src/state/index.ts'
import { ARTICLE, inMemoryPorts, TRANSCRIPT } from './in-memory-ports.ts'

async function openPair(ports = inMemoryPorts()) {
  const stet = createStet(ports)
  await stet.session.start()
  await stet.importing.add([
    { name: 'article.txt', text: ARTICLE },
    { name: 'talk.vtt', text: TRANSCRIPT },
  ])
  await stet.importing.confirm()
  return { stet, ports }
}

const toast = (stet: ReturnType<typeof createStet>) => stet.view.getState().toast?.text

it('copies the current flag, also when a mark speaks for it; all that are listed; the row', async () => {
  const { stet, ports } = await openPair()
  const analysis = stet.analysis.getState().analysis!
  const flag = analysis.flags.find(({ rule }) => rule === 'doubled-word')!
  stet.navigating.goToFlag(flag.id)
  stet.reviewing.accept(flag.id)
  stet.navigating.goToFlag(flag.id)
  expect(stet.copying.current()).toBe(true)
  await vi.waitFor(() => expect(toast(stet)).toBe('Copied the finding'))
  expect(ports.copied[0]?.markdown).toContain('Linguistic conventions: duplication')
  expect(ports.copied[0]?.html).toContain('<b>')

  expect(stet.copying.listed()).toBe(true)
  await vi.waitFor(() => expect(ports.copied).toHaveLength(2))
  expect(ports.copied[1]!.markdown.split('\n\n').length).toBeGreaterThan(2)

  stet.view.setState({ currentFlag: null })
  expect(stet.copying.current()).toBe(stet.copying.row())
  await vi.waitFor(() => expect(ports.copied).toHaveLength(4))
  expect(ports.copied[2]).toEqual(ports.copied[3])
  expect(ports.copied[2]?.markdown).toMatch(/^\*\*Row \d+\*\*\n- Printed: /)
})

it('says so where the browser forbids it, and does nothing where there is nothing', async () => {
  const { stet } = await openPair({ ...inMemoryPorts(), copy: () => Promise.reject(new Error('forbidden')) })
  stet.view.setState({ currentFlag: null, currentRow: null })
  expect(stet.copying.current()).toBe(false)
  stet.copying.listed()
  await vi.waitFor(() => expect(toast(stet)).toContain('does not allow copying'))
})
