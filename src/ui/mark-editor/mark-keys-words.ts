import { catalogue } from '../language/catalogue.ts'

export const markKeyWords = catalogue('markKeys', {
  mark: 'Mark the selection or the flag',
  editMark: 'Edit the mark',
  category: 'Category (mark editor)',
  selectWord: 'Select the next word',
  grow: 'Grow the selection by a word',
  shrink: 'Shrink the selection by a word',
  neutral: 'Neutral (mark editor)',
  minor: 'Minor (mark editor)',
  major: 'Major (mark editor)',
  critical: 'Critical (mark editor)',
})
