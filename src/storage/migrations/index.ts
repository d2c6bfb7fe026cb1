import type { IDBPDatabase, IDBPTransaction } from 'idb'
import type { StetDatabase } from '../database.ts'
import { createProjectStores } from './001-project-stores.ts'

/** One step: from version n-1 to n of the stores. Runs inside the upgrade, where no other tab sees the half-way state. */
export type Migration = (
  database: IDBPDatabase<StetDatabase>,
  transaction: IDBPTransaction<StetDatabase, ('heads' | 'files')[], 'versionchange'>,
) => void

/** In order, never reordered, never removed: the version of the database is the length of this list. */
export const MIGRATIONS: readonly Migration[] = [createProjectStores]
