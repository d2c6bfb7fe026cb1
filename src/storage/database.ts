import type { DBSchema, IDBPDatabase } from 'idb'
import { openDB } from 'idb'
import { MIGRATIONS } from './migrations/index.ts'

/**
 * What stands in the browser's database, version 1. These types are written here and not taken from core on purpose:
 * a change of the stored shape must be a decision and a migration, never a side effect of a change elsewhere.
 */
export type StoredHead = Readonly<{
  id: string
  title: string
  /** ISO 8601, of the last save. */
  savedAt: string
  /** Counts the saves of this project, in whichever tab. */
  revision: number
}>

/**
 * The project as the text of a project file. Rejected: storing the object. There is one reader of old project files
 * (core/review); with the text stored, old stored projects go through the same door and need no second set of upgrades.
 */
export type StoredFile = Readonly<{ id: string; file: string }>

export interface StetDatabase extends DBSchema {
  heads: { key: string; value: StoredHead; indexes: { savedAt: string } }
  files: { key: string; value: StoredFile }
}

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
