import type { DBSchema, IDBPDatabase } from 'idb'
import { openDB } from 'idb'
import type { Packed } from './packing.ts'

/** Everything an analysis depends on, as text: equal keys, equal analyses, as long as Stet itself is the same. */
export type AnalysisKey = Readonly<{ texts: string; settings: string }>

/**
 * The last analysis of each project, so that one of a hundred thousand words opens at once and not after it was aligned
 * anew. A cache and nothing more: it may be empty, refused or emptied by the browser at any time, and never fails a caller.
 */
export type AnalysisCache = Readonly<{
  /** Null where nothing is known of these texts. The settings may be others than those asked for. */
  load(project: string, texts: string): Promise<Readonly<AnalysisKey & { packed: Packed }> | null>
  store(project: string, key: AnalysisKey, packed: Packed): Promise<void>
  remove(project: string): Promise<void>
}>

interface Stored extends DBSchema {
  analyses: {
    key: string
    value: Readonly<AnalysisKey & { project: string; engine: string; packed: Packed }>
  }
}

const DATABASE_NAME = 'stet-analyses'

/**
 * In the browser's database, apart from the projects: it can be thrown away whole, so it needs no migrations. `engine`
 * names the code that analyses; what another code made is not used. Opened from the worker, since to read a large analysis
 * takes longer than the page may be held.
 */
export function createAnalysisCache(engine: string, databaseName = DATABASE_NAME): AnalysisCache {
  let connection: Promise<IDBPDatabase<Stored>> | null = null
  const connect = (): Promise<IDBPDatabase<Stored>> => {
    connection ??= openDB<Stored>(databaseName, 1, {
      upgrade: (database) => void database.createObjectStore('analyses', { keyPath: 'project' }),
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
  return {
    load: async (project, texts) => {
      const found = await quietly((database) => database.get('analyses', project))
      return found != null && found.engine === engine && found.texts === texts ? found : null
    },
    store: async (project, key, packed) => {
      await quietly((database) => database.put('analyses', { project, engine, ...key, packed }))
    },
    remove: async (project) => {
      await quietly((database) => database.delete('analyses', project))
    },
  }
}

/** Where nothing can be kept. */
export const NO_CACHE: AnalysisCache = {
  load: () => Promise.resolve(null),
  store: () => Promise.resolve(),
  remove: () => Promise.resolve(),
}
