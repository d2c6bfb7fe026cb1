import { catalogue } from '../language/catalogue.ts'

export const pageKeyWords = catalogue('pageKeys', {
  palette: 'All commands',
  settings: 'Settings',
  undo: 'Undo',
  redo: 'Redo',
  keys: 'All keys',
  saveFile: 'Save a project file',
})
