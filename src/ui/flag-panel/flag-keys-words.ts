import { catalogue } from '../language/catalogue.ts'

export const flagKeyWords = catalogue('flagKeys', {
  nextFlag: 'Next flag',
  previousFlag: 'Previous flag',
  accept: 'Accept and mark, go on',
  keepWords: 'Mark but keep the words, go on',
  dismiss: 'Dismiss, go on',
  dismissSame: 'Dismiss everywhere with the same words',
  acceptSame: 'Accept everywhere with the same words',
  dismissKind: 'Dismiss all of this kind',
  acceptKind: 'Accept all of this kind',
  note: 'Comment on the flag',
  neutral: 'Flag is neutral',
  minor: 'Flag is minor',
  major: 'Flag is major',
  critical: 'Flag is critical',
  sort: 'Order the flags: place, severity, sureness',
  copy: 'Copy the flag, or the row',
  copyListed: 'Copy all flags listed',
  copyRow: 'Copy the row, both sides with its time',
  filter: 'Filter the flags',
})
