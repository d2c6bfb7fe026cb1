import type { Migration } from '../stored-shape.ts'

/** Texts apart from the work on them. Files from before keep theirs inside until they are saved again. */
export const createSourceStore: Migration = (database) => {
  database.createObjectStore('sources', { keyPath: 'id' })
}
