import type { BlockRole } from '../../core/model/article.ts'
import type { Severity } from '../../core/model/mqm.ts'
import type { CutGrade } from '../../core/model/cut-grade.ts'
import type { CutLabel } from '../../core/model/row-notes.ts'
import { counted, SEVERITY_NAMES } from '../shared/wording.ts'
import { catalogue } from '../language/catalogue.ts'

const plural = (count: number, one: string): string => counted(count, one)

const roles = {
  title: 'Title',
  byline: 'Byline',
  placeholder: 'Placeholder',
  lead: 'Lead',
  heading: 'Heading',
  turn: 'Turn',
  continuation: 'Turn, continued',
  paragraph: 'Paragraph',
  'list-item': 'List item',
  quote: 'Quotation',
  note: 'Note',
  link: 'Link',
  recommended: 'Recommended reading',
  footer: 'Footer',
  share: 'Share line',
} as const satisfies Record<BlockRole, string>

const grades = {
  filler: 'Filler',
  echo: 'Echo',
  'small-talk': 'Small talk',
  sponsor: 'Sponsor',
  question: 'Question',
  remark: 'Remark',
  substance: 'Substance',
} as const satisfies Record<CutGrade, string>

const labels = {
  deliberate: 'Deliberate',
  lost: 'Lost',
  condensed: 'Condensed',
  sponsor: 'Sponsor',
  filler: 'Filler',
} as const satisfies Record<CutLabel, string>

/** The words of the two columns. */
export const reviewWords = catalogue('review', {
  pageTitle: (title: string) => `${title}, review`,
  unrelatedTitle: 'These two texts do not seem to belong together.',
  unrelated: 'No row was matched. Check that both are of the same interview, or open other files.',
  feedOfArticle: 'Article',
  feedOfBoth: 'Article beside transcript',
  strip: 'Coverage strip',
  // rows
  role: (role: BlockRole) => roles[role],
  row: (number: number) => `Row ${number}`,
  reviewedComma: 'reviewed, ',
  firmMatch: 'firm match',
  goodMatch: 'good match',
  weakMatch: 'weak match',
  noMatch: 'no match',
  severity: (severity: Severity) => SEVERITY_NAMES[severity].toLowerCase(),
  flagsGravest: (count: number, severity: string) => `${plural(count, 'flag')}, gravest ${severity}`,
  marks: (count: number) => plural(count, 'mark'),
  bookmarked: 'bookmarked',
  noMatchInRecording: 'No match in the recording',
  nothingSaid: 'Nothing like this is said in the recording',
  roleNotInRecording: (role: BlockRole) => `${roles[role]}, not in the recording`,
  notInRecording: 'Not in the recording',
  added: 'Added',
  addedLong: 'Added, not in the recording',
  seam: 'Seam',
  seamLong: 'Seam: words were cut here, show them',
  twoAnswers: 'Two answers joined',
  wordsCut: 'Words cut here',
  editMark: ', edit mark',
  sumsUp: (row: number) => `Sums up row ${row}`,
  // cuts
  cutHere: 'Cut here',
  cutName: (count: number, seconds: number | null, substantive: boolean) =>
    [
      'Cut passage',
      plural(count, 'word'),
      ...(seconds === null ? [] : [plural(seconds, 'second')]),
      ...(substantive ? ['substantive'] : []),
    ].join(', '),
  cutWord: (count: number, seconds: number | null) =>
    `Cut, ${plural(count, 'word')}${seconds === null ? '' : `, ${seconds} s`}`,
  flagName: (severity: string, category: string, words: string) => `${severity}, ${category}: ${words}`,
  comma: ', ',
  secondsUnit: 's',
  wordsUnit: (count: number) => (count === 1 ? 'word' : 'words'),
  substantive: 'Substantive',
  grade: (grade: CutGrade) => grades[grade],
  openCut: 'Open the cut',
  closeCut: 'Close the cut',
  leavesOut: 'The article leaves this passage out.',
  markOmission: 'Mark as omission',
  fineToCut: 'Fine to cut',
  omission: 'Omission',
  decideAgain: 'Decide again',
  label: (label: CutLabel) => labels[label],
  labels: 'What this cut is',
  // moves
  movedUp: 'Moved up',
  movedDown: 'Moved down',
  movedPassage: (rows: number) => `Moved passage, ${plural(rows, 'row')}`,
  rows: (rows: number) => plural(rows, 'row'),
  saidAt: ', said at ',
  showWhere: 'Show where',
  homeOfMoved: 'Home of a moved passage',
  saidHere: 'Said here',
  at: ' at ',
  printedIn: ', printed in',
  rowLink: (number: number | null) => `row ${number ?? ''}`,
  // folds
  foldedRows: 'Folded rows',
  reviewedFolded: (rows: number) => `${plural(rows, 'reviewed row')} folded`,
  quietFolded: (rows: number) => plural(rows, 'quiet paragraph'),
  firstRows: (rows: number) => `first ${rows}`,
  lastRows: (rows: number) => `last ${rows}`,
  numbers: (first: number, last: number) => `${first} to ${last}`,
  // one row at a time
  oneRow: 'One row at a time',
  previous: 'Previous row',
  next: 'Next row',
  position: (at: number, of: number) => `${at} of ${of}`,
  allRows: 'All rows',
  // bookmarks
  bookmark: 'Bookmark',
  bookmarkNote: 'Note',
  saveNote: 'Save note',
  removeBookmark: 'Remove bookmark',
  bookmarks: 'Bookmarks',
  // speech that was left out
  leftOut: (reason: string) => `left out: ${reason}`,
  takeIn: 'Include',
  // the original
  aboutHere: 'Original, about here',
  originalBy: (how: 'names' | 'position') =>
    how === 'names' ? 'found by numbers and names' : 'found by position',
  noOriginal: 'This project has no Chinese original.',
  // why
  whyCut: 'Why this is a cut',
  whyTogether: 'Why these belong together',
  whyNothing: 'Why nothing was matched',
})
