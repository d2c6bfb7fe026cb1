import { catalogue } from '../language/catalogue.ts'

export const markWords = catalogue('marks', {
  recent: 'Used before',
  own: 'Own',
  noOwn: 'None yet. Type a name above.',
  useOwn: (name: string) => `Use “${name}” as a category of your own`,
  edges: 'The words that are marked',
  startBack: 'Begin a word earlier',
  startOn: 'Begin a word later',
  endBack: 'End a word earlier',
  endOn: 'End a word later',
  markSelected: 'Mark the selected words',
})
