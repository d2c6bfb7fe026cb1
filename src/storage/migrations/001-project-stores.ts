import type { Migration } from '../stored-shape.ts'

/** Heads apart from files, so that the list of projects does not read every text of every project. */
export const createProjectStores: Migration = (database) => {
  database.createObjectStore('heads', { keyPath: 'id' }).createIndex('savedAt', 'savedAt')
  database.createObjectStore('files', { keyPath: 'id' })
}
