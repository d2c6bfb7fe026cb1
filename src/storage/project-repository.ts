import type { IDBPDatabase } from 'idb'
import type { Project } from '../core/model/project.ts'
import type { Problem } from '../core/readers/reading.ts'
import { formatProject } from '../core/review/project-format.ts'
import { DATABASE_NAME, openDatabase } from './database.ts'
import type { StetDatabase, StoredHead, StoredSources } from './stored-shape.ts'
import { StorageError, toStorageError } from './storage-error.ts'
import { putSourcesBack, sameSources, takeSources } from './stored-texts.ts'

/**
 * Projects in the browser's database.
 *
 * Two tabs on one project: every save counts `revision` up, and a save is refused (`conflict`) when the stored
 * revision is not the one this tab last read or wrote. Reading and writing it is one transaction, which IndexedDB
 * serialises over all tabs, so no lock is needed:
 *
 *     tab A  load → 4          tab B  load → 4, save → 5          tab A  save: stored 5, knows 4 → conflict, 5 stays
 *
 * Rejected: navigator.locks (a tab that is left open would lock the other out) and merging (two reviewers' decisions
 * on one flag cannot be merged without asking).
 *
 * A project file whose id is stored here becomes a project of its own, with a fresh id: the file may be older than what
 * is stored, and opening it must not take back what was done since.
 *
 * Saves are carried out in the order in which they were asked for. A failing one rejects for its own caller and does
 * not hold up the next.
 */
export type Surroundings = Readonly<{
  /** ISO 8601. */
  now: () => string
  /** A fresh id for a project from a file whose own is taken. */
  nextId: () => string
  /** Other than the default in tests only. */
  databaseName?: string
}>

export type StoredProjects = Readonly<{
  list(): Promise<readonly Readonly<{ id: string; title: string; savedAt: string }>[]>
  load(id: string): Promise<Project | undefined>
  save(project: Project): Promise<void>
  remove(id: string): Promise<void>
  toFile(project: Project): string
  fromFile(
    name: string,
    text: string,
  ): Promise<Readonly<{ ok: true; project: Project } | { ok: false; problem: Problem }>>
}>

const STORES = ['heads', 'files', 'sources'] as const

/** Checking a file line by line is a third of this folder's code, and a first visit has nothing to be read. */
const readingFiles = () => import('../core/review/project-file.ts')

export function createProjectRepository({
  now,
  nextId,
  databaseName = DATABASE_NAME,
}: Surroundings): StoredProjects {
  let connection: Promise<IDBPDatabase<StetDatabase>> | null = null
  /** The revision this tab last read or wrote, per project. */
  const known = new Map<string, number>()
  /** The texts that stand beside that revision. */
  const knownSources = new Map<string, StoredSources>()
  /** Ids that are stored, as far as this tab has seen. */
  const taken = new Set<string>()
  let lastWrite: Promise<unknown> = Promise.resolve()

  const connect = (): Promise<IDBPDatabase<StetDatabase>> => {
    if (typeof indexedDB === 'undefined') return Promise.reject(new StorageError('unavailable'))
    if (connection === null) {
      const opening = openDatabase(databaseName, () => (connection = null))
      // a failed opening must not be remembered: storage may be allowed a moment later
      opening.catch(() => (connection = null))
      connection = opening
    }
    return connection
  }

  const attempt = async <T>(work: (database: IDBPDatabase<StetDatabase>) => Promise<T>): Promise<T> => {
    try {
      return await work(await connect())
    } catch (error) {
      throw toStorageError(error)
    }
  }

  const inOrder = <T>(work: () => Promise<T>): Promise<T> => {
    const result = lastWrite.then(work)
    lastWrite = result.catch(() => undefined)
    return result
  }

  const write = async (database: IDBPDatabase<StetDatabase>, project: Project): Promise<void> => {
    const { rest, sources } = takeSources(project)
    const file = formatProject(rest)
    // strict: "saved" on the page means written to disk, not handed to the operating system
    const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' })
    const heads = transaction.objectStore('heads')
    const stored = await heads.get(project.id)
    if (stored !== undefined && stored.revision !== known.get(project.id)) {
      transaction.abort()
      await transaction.done.catch(() => undefined)
      throw new StorageError('conflict')
    }
    // a project removed in the other tab is written again: that destroys nothing. Its count goes on, never back
    const revision = Math.max(stored?.revision ?? 0, known.get(project.id) ?? 0) + 1
    const head: StoredHead = { id: project.id, title: project.title, savedAt: now(), revision }
    const before = stored === undefined ? undefined : knownSources.get(project.id)
    const isNew = before === undefined || !sameSources(before, sources)
    await Promise.all([
      heads.put(head),
      transaction.objectStore('files').put({ id: project.id, file }),
      isNew && transaction.objectStore('sources').put(sources),
      transaction.done,
    ])
    known.set(project.id, revision)
    knownSources.set(project.id, sources)
    taken.add(project.id)
  }

  return {
    list: () =>
      attempt(async (database) => {
        const heads = await database.getAllFromIndex('heads', 'savedAt')
        for (const { id } of heads) taken.add(id)
        return heads.reverse().map(({ id, title, savedAt }) => ({ id, title, savedAt }))
      }),

    load: (id) =>
      attempt(async (database) => {
        const transaction = database.transaction(STORES)
        const [head, stored, sources] = await Promise.all([
          transaction.objectStore('heads').get(id),
          transaction.objectStore('files').get(id),
          transaction.objectStore('sources').get(id),
        ])
        if (head === undefined || stored === undefined) return undefined
        const { parseProject } = await readingFiles()
        const result = parseProject(head.title, stored.file)
        if (!result.ok)
          throw new StorageError('damaged', undefined, `${result.problem.what}, ${result.problem.remedy}`)
        known.set(id, head.revision)
        if (sources !== undefined) knownSources.set(id, sources)
        taken.add(id)
        return putSourcesBack(result.project, sources)
      }),

    save: (project) => inOrder(() => attempt((database) => write(database, project))),

    remove: (id) =>
      inOrder(() =>
        attempt(async (database) => {
          const transaction = database.transaction(STORES, 'readwrite')
          await Promise.all([
            ...STORES.map((store) => transaction.objectStore(store).delete(id)),
            transaction.done,
          ])
          known.delete(id)
          knownSources.delete(id)
          taken.delete(id)
        }),
      ),

    toFile: formatProject,
    fromFile: async (name, text) => {
      const { parseProject } = await readingFiles()
      const result = parseProject(name, text)
      if (!result.ok || !taken.has(result.project.id)) return result
      return { ok: true, project: { ...result.project, id: nextId() } }
    },
  }
}
