import { catalogue } from '../language/catalogue.ts'

export const pageKeyWords = catalogue('pageKeys', {
  undo: 'Undo',
  redo: 'Redo',
  keys: 'All keys',
  saveFile: 'Save a project file',
})
