import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { openDB } from 'idb'
import { describe, expect, it } from 'vitest'
import { parseProject } from '../../src/core/review/index.ts'
import { createProjectRepository } from '../../src/storage/project-repository.ts'

/**
 * What once was written opens for ever. Each file of fixtures/projects is a project file of one version, each case of
 * `DATABASES` the stores of one version, filled the way Stet of that time did. Add to them; never change or remove one.
 */
const folder = new URL('../fixtures/projects/', import.meta.url)
const projectFiles = readdirSync(folder).filter((name) => name.endsWith('.json'))
const readFixture = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

const now = () => '2026-11-23T00:00:00.000Z'
const nextId = () => 'fresh'

describe('project files of every version', () => {
  it('has files to open', () => expect(projectFiles).toContain('v1.json'))

  it.each(projectFiles)('%s opens, with its marks, decisions and constraints', (name) => {
    const result = parseProject(name, readFixture(name))
    if (!result.ok) throw new Error(`${result.problem.what} ${result.problem.remedy}`)
    const { project } = result
    expect(project).toMatchObject({ id: 'fixture', title: 'The Far Bank', reviewer: 'Nora' })
    expect(Object.values(project.marks).map((mark) => mark.anchor.quote)).toEqual([
      'bread car',
      'Momentum and momentum',
    ])
    expect(Object.values(project.decisions).map((decision) => decision.verdict)).toEqual([
      'corrected',
      'dismissed',
    ])
    expect(Object.keys(project.reviewed)).toHaveLength(1)
    expect(project.constraints.pins).toHaveLength(1)
    expect(project.article.source).toContain('面包车')
    expect(project.weights.critical).toBe(25)
  })

  it.each(projectFiles)('%s is the same project after being written and read again', async (name) => {
    const repository = createProjectRepository({ now, nextId })
    const first = await repository.fromFile(name, readFixture(name))
    if (!first.ok) throw new Error(first.problem.what)
    expect(await repository.fromFile(name, repository.toFile(first.project))).toEqual(first)
  })
})

/** By version: makes a database as that version left it. */
const DATABASES: Readonly<Record<number, (name: string) => Promise<void>>> = {
  1: async (name) => {
    const database = await openDB(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('heads', { keyPath: 'id' }).createIndex('savedAt', 'savedAt')
        fresh.createObjectStore('files', { keyPath: 'id' })
      },
    })
    await database.put('heads', {
      id: 'fixture',
      title: 'The Far Bank',
      savedAt: '2026-11-23T10:00:00.000Z',
      revision: 7,
    })
    await database.put('files', { id: 'fixture', file: readFixture('v1.json') })
    database.close()
  },
  2: async (name) => {
    const database = await openDB(name, 2, {
      upgrade(fresh) {
        fresh.createObjectStore('heads', { keyPath: 'id' }).createIndex('savedAt', 'savedAt')
        fresh.createObjectStore('files', { keyPath: 'id' })
        fresh.createObjectStore('sources', { keyPath: 'id' })
      },
    })
    await database.put('heads', {
      id: 'fixture',
      title: 'The Far Bank',
      savedAt: '2026-11-23T10:00:00.000Z',
      revision: 7,
    })
    const { article, transcript, ...rest } = JSON.parse(readFixture('v1.json')) as Record<
      'article' | 'transcript',
      { source: string }
    >
    const emptied = { article: { ...article, source: '' }, transcript: { ...transcript, source: '' } }
    await database.put('files', { id: 'fixture', file: JSON.stringify({ ...rest, ...emptied }) })
    await database.put('sources', {
      id: 'fixture',
      article: article.source,
      transcript: transcript.source,
      original: null,
    })
    database.close()
  },
}

describe('databases of every version', () => {
  it.each(Object.entries(DATABASES))('version %s is brought up to date and read', async (version, make) => {
    const databaseName = `old-${version}`
    await make(databaseName)
    const repository = createProjectRepository({ now, nextId, databaseName })
    expect(await repository.list()).toEqual([
      { id: 'fixture', title: 'The Far Bank', savedAt: '2026-11-23T10:00:00.000Z' },
    ])
    const project = await repository.load('fixture')
    expect(project?.reviewer).toBe('Nora')
    expect(project?.article.source).toContain('面包车')
    expect(project?.transcript?.source).toContain('WEBVTT')
    // and it can be written on: the revision goes on from where the old version left it
    await repository.save({ ...project!, title: 'Written on' })
    expect((await repository.list())[0]?.title).toBe('Written on')
    const again = createProjectRepository({ now, nextId, databaseName })
    expect(await again.load('fixture')).toEqual({ ...project!, title: 'Written on' })
  })
})
