import type { Migration } from '../stored-shape.ts'
import { createProjectStores } from './001-project-stores.ts'
import { createSourceStore } from './002-sources-apart.ts'

/** In order, never reordered, never removed: the version of the database is the length of this list. */
export const MIGRATIONS: readonly Migration[] = [createProjectStores, createSourceStore]
