import { catalogue } from '../language/catalogue.ts'

export const flagKeyWords = catalogue('flagKeys', {
  nextFlag: 'Next flag',
  previousFlag: 'Previous flag',
  accept: 'Accept and mark, go on',
  dismiss: 'Dismiss, go on',
  dismissKind: 'Dismiss all of this kind',
  filter: 'Filter the flags',
})
