import type { IDBPDatabase } from 'idb'
import { openDB } from 'idb'
import { MIGRATIONS } from './migrations/index.ts'
import type { StetDatabase } from './stored-shape.ts'

export const DATABASE_NAME = 'stet'

/** Opens the database, after bringing an older one up to date step by step. `lost`: called when the connection is gone. */
export function openDatabase(name: string, lost: () => void): Promise<IDBPDatabase<StetDatabase>> {
  return openDB<StetDatabase>(name, MIGRATIONS.length, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(database, transaction)
    },
    blocking(_current, _blocked, event) {
      // a tab with a newer Stet wants to upgrade: step aside at once, or it waits for ever
      ;(event.target as IDBDatabase).close() // the target of versionchange is the connection (IndexedDB 3.0, 4.9)
      lost()
    },
    terminated: lost,
  })
}
