import type { DBSchema, IDBPDatabase } from 'idb'
import { openDB } from 'idb'
import type { Packed } from './packing.ts'

/** Everything an analysis depends on (texts-key.ts): equal keys, equal analyses, as long as Stet itself is the same. */
export type AnalysisKey = Readonly<{ texts: string; settings: string }>

/** What was found: its settings may be others than those asked for. The lines (packing.ts) come one by one, in order. */
export type KeptAnalysis = Readonly<{ settings: string; lines: readonly Promise<string>[] }>

/**
 * The last analysis of each project, so that one of a hundred thousand words opens at once and not after it was aligned
 * anew. A cache and nothing more: it may be empty, refused or emptied by the browser at any time, and never fails a caller;
 * but a line that is lost on the way rejects.
 */
export type AnalysisCache = Readonly<{
  /** Null where nothing is known of these texts or, with `settings`, of these texts under these settings. */
  load(project: string, texts: string, settings?: string): Promise<KeptAnalysis | null>
  store(project: string, key: AnalysisKey, packed: Packed): Promise<void>
  remove(project: string): Promise<void>
}>

interface Stored extends DBSchema {
  heads: {
    key: string
    value: Readonly<AnalysisKey & { project: string; engine: string; lines: number }>
  }
  /** By project and place. Apart from each other, for a value is taken out in one task. */
  lines: { key: [string, number]; value: string }
}

const DATABASE_NAME = 'stet-analyses'

/**
 * In the browser's database, apart from the projects: it can be thrown away whole, so it needs no migrations. `engine`
 * names the code that analyses; what another code made is not used. The worker stores, for packing takes long; the page takes
 * out what it shows, so that a project opens without waiting until the worker, ten times as large as the page, has started.
 */
export function createAnalysisCache(engine: string, databaseName = DATABASE_NAME): AnalysisCache {
  let connection: Promise<IDBPDatabase<Stored>> | null = null
  const connect = (): Promise<IDBPDatabase<Stored>> => {
    connection ??= openDB<Stored>(databaseName, 2, {
      upgrade: (database) => {
        for (const name of Array.from(database.objectStoreNames)) database.deleteObjectStore(name)
        database.createObjectStore('heads', { keyPath: 'project' })
        database.createObjectStore('lines')
      },
      blocking: (_current, _blocked, event) => {
        ;(event.target as IDBDatabase).close() // the target of versionchange is the connection
        connection = null
      },
      terminated: () => (connection = null),
    })
    return connection
  }
  const quietly = async <T>(work: (database: IDBPDatabase<Stored>) => Promise<T>): Promise<T | null> => {
    try {
      return await work(await connect())
    } catch {
      connection = null // forbidden, full or broken: the analysis is made anew
      return null
    }
  }
  const linesOf = (project: string): IDBKeyRange => IDBKeyRange.bound([project], [project, []])
  return {
    load: (project, texts, settings) =>
      quietly(async (database) => {
        const transaction = database.transaction(['heads', 'lines'])
        const head = await transaction.objectStore('heads').get(project)
        if (head?.engine !== engine || head.texts !== texts) return null
        if (settings !== undefined && head.settings !== settings) return null
        const store = transaction.objectStore('lines')
        const lines = Array.from({ length: head.lines }, async (_, at) => {
          const line = await store.get([project, at])
          if (line === undefined) throw new Error('a part of the analysis is gone')
          return line
        })
        // whoever waits for one in vain is told; nobody needs to wait for all
        for (const line of lines) line.catch(() => undefined)
        return { settings: head.settings, lines }
      }),
    store: async (project, key, packed) => {
      await quietly(async (database) => {
        const transaction = database.transaction(['heads', 'lines'], 'readwrite')
        const lines = transaction.objectStore('lines')
        await Promise.all([
          lines.delete(linesOf(project)),
          ...packed.map((line, at) => lines.put(line, [project, at])),
          transaction.objectStore('heads').put({ project, engine, ...key, lines: packed.length }),
          transaction.done,
        ])
      })
    },
    remove: async (project) => {
      await quietly(async (database) => {
        const transaction = database.transaction(['heads', 'lines'], 'readwrite')
        await Promise.all([
          transaction.objectStore('heads').delete(project),
          transaction.objectStore('lines').delete(linesOf(project)),
          transaction.done,
        ])
      })
    },
  }
}

/** Where nothing can be kept. */
export const NO_CACHE: AnalysisCache = {
  load: () => Promise.resolve(null),
  store: () => Promise.resolve(),
  remove: () => Promise.resolve(),
}
