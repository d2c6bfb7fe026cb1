import { innerQuotes } from '../../core/text/inner-quotes.ts'
import type { Side } from '../../core/model/side.ts'
import type { Confidence, FlagFilter, FlagSort } from '../../state/stores/view-store.ts'
import { catalogue } from '../language/catalogue.ts'
import { counted, grouped } from '../shared/wording.ts'

const STATES = { open: 'Not yet decided', decided: 'Decided', all: 'All' } as const
const SIDES = { article: 'Article', transcript: 'Recording', original: 'Original' } as const
const SURE = { high: 'Sure', medium: 'Likely', low: 'Unsure' } as const
const SORTS = {
  position: 'As in the article',
  severity: 'Gravest first',
  confidence: 'Surest first',
  kept: 'Best rules first',
} as const

export const flagWords = catalogue('flags', {
  panel: 'Flags',
  at: (at: number, all: number) => `${grouped(at)} of ${grouped(all)}`,
  count: (flags: number) => counted(flags, 'flag'),
  showEvidence: 'Show the evidence',
  hideEvidence: 'Hide the evidence',
  previous: 'Previous flag',
  next: 'Next flag',

  filter: 'Filter',
  chosen: 'What is shown',
  clear: 'Show all again',
  without: (what: string) => `${what}, remove from the filter`,
  sort: 'Order',
  sortBy: (sort: FlagSort) => SORTS[sort] as string,
  shown: 'Show',
  state: (state: FlagFilter['state']) => STATES[state] as string,
  severity: 'Severity',
  sure: 'How sure',
  sureness: (confidence: Confidence) => SURE[confidence] as string,
  side: 'Where',
  sideName: (side: Side) => SIDES[side] as string,
  speaker: 'Speaker',
  nobody: 'Nobody named',
  category: 'Category',
  rule: 'Rule',

  checking: 'Checks are running.',
  notChecked: 'The checks were stopped before they were through.',
  check: 'Run the checks',
  choose: 'Choose a flag in the text, or go to the next with the arrow above.',
  chooseTogether: (flags: number, places: number) =>
    `Choose a flag in the text, or go to the next with the arrow above. Where rules flag the same words, one item holds them: ${flags} flags in ${places} items.`,
  nothingFlagged: 'Nothing was flagged. Marks can be made by selecting words.',
  noneFits: 'No flag fits the filter.',
  allDecided: (flags: number) => `All ${grouped(flags)} decided. Report is ready.`,
  noneDecided: 'No flag is decided yet.',

  reasons: (count: number) => `${count} reasons for these words, one answer for all`,
  soFar: (kept: number, dismissed: number) => `${kept} kept, ${dismissed} dismissed so far`,
  acceptAlone: 'Accept only this',
  dismissAlone: 'Dismiss only this',
  aboutRule: (title: string) => `${title}, about this rule`,
  places: (count: number) => `${counted(count, 'place')}, one decision for all`,
  severityOfFlag: 'Severity of this flag',
  ruleSays: (severity: string) => `rule says ${severity}`,

  inRecording: 'In the recording',
  inArticle: 'In the article',
  inOriginal: 'In the original',
  morePlaces: (count: number) => `And ${counted(count, 'more place')} like these`,
  suggestion: 'Suggestion',
  changesPlaces: (count: number) => `Changes ${counted(count, 'place')}; this is one of them`,

  note: 'Comment',
  notePlaceholder: 'For the report, or for yourself',
  addNote: 'Comment',
  copyListed: (count: number) => (count === 1 ? 'Copy the one listed' : `Copy the ${grouped(count)} listed`),

  omission: 'Omission',
  fineToCut: 'Fine to cut',
  kept: 'Accepted',
  corrected: 'Accepted, corrected',
  dismissed: 'Dismissed',
  decideAgain: 'Decide again',
  editMark: 'Edit mark',
  markOmission: 'Mark as omission',
  accept: 'Accept and mark',
  acceptPlaces: (count: number) => `Accept, change ${counted(count, 'place')}`,
  keepWords: 'Keep words',
  dismiss: 'Dismiss',

  alike: 'All like this',
  dismissSame: (count: number) => `Dismiss ${grouped(count)} with the same words`,
  acceptSame: (count: number) => `Accept ${grouped(count)} with the same words`,
  dismissKind: (count: number) => `Dismiss all ${grouped(count)} of this rule`,
  acceptKind: (count: number) => `Accept all ${grouped(count)} of this rule`,
  neverFlag: (words: string) => `Never flag “${innerQuotes(words)}”`,

  first: 'First',
  nextOnes: 'Next',
  severityOf: (severity: string) => `${severity}: `,
  moreReasons: (count: number) => `, ${count} reasons`,
  row: ', row ',

  lost: 'Marks whose words are gone',
  lostCount: (count: number) => `${counted(count, 'mark')} whose words are gone`,
  between: 'between two words',
  copy: 'Copy',
  remove: 'Remove',
  copyMark: (name: string) => `Copy the mark ${name}`,
  removeMark: (name: string) => `Remove the mark ${name}`,
  selectAndCopy: 'Select the words above and copy them.',
  correctionIs: (words: string) => `Correction: ${words}`,
  commentIs: (words: string) => `Comment: ${words}`,

  failed: (title: string) => `${title} failed.`,
  notRun: (count: number) => `${counted(count, 'check')} not run`,
  needs: (title: string, needs: string) => `${title}: needs ${needs}`,
  allRules: 'All rules',

  correctedText: 'Corrected text',

  keyNext: 'next',
  keyBack: 'back',
  keyReviewed: 'row reviewed',
  allKeys: 'all keys',
})
