import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'

/**
 * What stands in the browser's database, version 2. These types are written here and not taken from core on purpose:
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
 * Where the project has `sources`, those of the file are empty.
 */
export type StoredFile = Readonly<{ id: string; file: string }>

/** What the texts of a project were made from, as they arrived; null: the project has no such text. */
export type StoredSources = Readonly<{
  id: string
  article: string
  transcript: string | null
  original: string | null
}>

export interface StetDatabase extends DBSchema {
  heads: { key: string; value: StoredHead; indexes: { savedAt: string } }
  files: { key: string; value: StoredFile }
  sources: { key: string; value: StoredSources }
}

/** One step: from version n-1 to n of the stores. Runs inside the upgrade, where no other tab sees the half-way state. */
export type Migration = (
  database: IDBPDatabase<StetDatabase>,
  transaction: IDBPTransaction<StetDatabase, ('heads' | 'files' | 'sources')[], 'versionchange'>,
) => void
