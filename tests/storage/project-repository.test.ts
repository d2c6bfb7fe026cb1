import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Project } from '../../src/core/model/project.ts'
import { newProject } from '../../src/core/review/index.ts'
import { createProjectRepository } from '../../src/storage/project-repository.ts'

let databaseName = ''
let count = 0
beforeEach(() => {
  databaseName = `test-${++count}`
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** Each call is another tab: own memory, same database. Its clock ticks a second per look. */
function openTab(startSecond = 0) {
  let second = startSecond
  return createProjectRepository({
    databaseName,
    nextId: () => `fresh-${++count}`,
    now: () => new Date(Date.UTC(2026, 10, 23) + 1000 * second++).toISOString(),
  })
}

const project = (id: string, title = id): Project => ({
  ...newProject({ id, article: { name: 'article.txt', source: 'One bank.\nTwo banks.', format: null } }),
  title,
})

describe('the projects of this browser', () => {
  it('gives back what was saved, in another tab and after closing', async () => {
    await openTab().save(project('a', 'The Far Bank'))
    expect(await openTab().load('a')).toEqual(project('a', 'The Far Bank'))
  })

  it('writes the long texts once, and again when one is another', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    const written = () =>
      put.mock.calls.filter(([value]) => JSON.stringify(value).includes('Two banks')).length
    const tab = openTab()
    const transcript = { name: 't.txt', source: 'Two banks, as said.', format: null }
    await tab.save(project('a'))
    await tab.save(project('a', 'with a title'))
    await tab.save({ ...project('a'), transcript })
    await tab.save({ ...project('a', 'and another'), transcript })
    expect(written()).toBe(2)
    expect(await openTab().load('a')).toEqual({ ...project('a', 'and another'), transcript })
    const other = openTab()
    await other.load('a')
    await other.save(project('a', 'no transcript any more'))
    expect(written()).toBe(3)
    expect(await openTab().load('a')).toEqual(project('a', 'no transcript any more'))
  })

  it('lists the newest first, without the texts', async () => {
    const tab = openTab()
    await tab.save(project('a'))
    await tab.save(project('b'))
    await tab.save(project('a', 'a again'))
    expect(await tab.list()).toEqual([
      { id: 'a', title: 'a again', savedAt: '2026-11-23T00:00:02.000Z' },
      { id: 'b', title: 'b', savedAt: '2026-11-23T00:00:01.000Z' },
    ])
  })

  it('knows nothing of what was never saved or was removed', async () => {
    const tab = openTab()
    await tab.save(project('a'))
    await tab.remove('a')
    expect(await tab.load('a')).toBeUndefined()
    expect(await tab.load('b')).toBeUndefined()
    expect(await tab.list()).toEqual([])
  })

  it('keeps the order of saves that are asked for without waiting', async () => {
    const tab = openTab()
    await Promise.all(['1', '2', '3', '4', '5'].map((title) => tab.save(project('a', title))))
    expect((await openTab().load('a'))?.title).toBe('5')
  })
})

describe('project files', () => {
  it('keep their id where it is not taken', async () => {
    const tab = openTab()
    expect(await tab.fromFile('a.stet.json', tab.toFile(project('a')))).toEqual({
      ok: true,
      project: project('a'),
    })
  })

  it('become a project of their own where the id is stored, so that later work stays', async () => {
    const file = openTab().toFile(project('a', 'as it was'))
    await openTab().save(project('a', 'worked on since'))
    const tab = openTab()
    await tab.list()
    const opened = await tab.fromFile('a.stet.json', file)
    if (!opened.ok) throw new Error(opened.problem.what)
    await tab.save(opened.project)
    expect((await tab.list()).map(({ title }) => title).sort()).toEqual(['as it was', 'worked on since'])
  })

  it('that are broken give a problem with name and line', async () => {
    expect(await openTab().fromFile('a.stet.json', '{')).toMatchObject({
      ok: false,
      problem: { file: 'a.stet.json', line: 1 },
    })
  })
})

describe('two tabs on one project', () => {
  it('refuses the save of the tab that has not seen the other one’s, and overwrites nothing', async () => {
    const [first, second] = [openTab(), openTab()]
    await first.save(project('a', 'start'))
    await second.load('a')
    await second.save(project('a', 'of the second tab'))
    await expect(first.save(project('a', 'of the first tab'))).rejects.toMatchObject({
      name: 'StorageError',
      code: 'conflict',
    })
    expect((await openTab().load('a'))?.title).toBe('of the second tab')
  })

  it('lets the tab save again once it has read the other one’s work', async () => {
    const [first, second] = [openTab(), openTab()]
    await first.save(project('a'))
    await second.load('a')
    await second.save(project('a', 'second'))
    await first.load('a')
    await first.save(project('a', 'first after reading'))
    expect((await second.load('a'))?.title).toBe('first after reading')
  })

  it('does not let a project from elsewhere with the same id replace the stored one', async () => {
    await openTab().save(project('a', 'stored'))
    await expect(openTab().save(project('a', 'from a file'))).rejects.toMatchObject({ code: 'conflict' })
  })

  it('writes a project again that the other tab removed', async () => {
    const [first, second] = [openTab(), openTab()]
    await first.save(project('a'))
    await second.remove('a')
    await first.save(project('a', 'still here'))
    expect((await second.load('a'))?.title).toBe('still here')
  })
})

describe('trouble', () => {
  const failingPut = (name: string) =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('made to fail', name)
    })

  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'unavailable'],
    ['UnknownError', 'failed'],
  ])('reports %s as "%s", with a remedy, and keeps what was stored', async (name, code) => {
    const tab = openTab()
    await tab.save(project('a', 'stored'))
    failingPut(name)
    await expect(tab.save(project('a', 'lost?'))).rejects.toMatchObject({
      code,
      message: expect.stringContaining('save it to a project file') as string,
    })
    vi.restoreAllMocks()
    expect((await tab.load('a'))?.title).toBe('stored')
  })

  it('goes on after a failed save: the next one is written', async () => {
    const tab = openTab()
    const failing = failingPut('QuotaExceededError')
    const failed = tab.save(project('a', 'first'))
    await expect(failed).rejects.toMatchObject({ code: 'full' })
    failing.mockRestore()
    await tab.save(project('a', 'second'))
    expect((await openTab().load('a'))?.title).toBe('second')
  })

  it('says so where the browser keeps no database, and tries again later', async () => {
    const tab = openTab()
    vi.stubGlobal('indexedDB', undefined)
    await expect(tab.list()).rejects.toMatchObject({ code: 'unavailable' })
    vi.unstubAllGlobals()
    expect(await tab.list()).toEqual([])
  })

  it('names what is damaged instead of opening half a project', async () => {
    const tab = openTab()
    await tab.save(project('a'))
    const database = await openDB(databaseName)
    await database.put('files', { id: 'a', file: '{"schema":"stet.project/1"' })
    database.close()
    await expect(tab.load('a')).rejects.toMatchObject({ code: 'damaged' })
  })

  it('reopens after a newer tab took the database over', async () => {
    const tab = openTab()
    await tab.save(project('a'))
    const newer = await openDB(databaseName, 99) // would wait for ever if the old connection did not step aside
    newer.close()
    // an older Stet cannot read the stores of a newer one: it says so and does not hang
    await expect(tab.load('a')).rejects.toMatchObject({ code: 'outdated' })
  })
})
