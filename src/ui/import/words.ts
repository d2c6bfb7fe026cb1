import type { Kind } from '../../core/readers/reading.ts'
import { catalogue } from '../language/catalogue.ts'
import { counted, plainName } from '../shared/wording.ts'

const KINDS: Readonly<Record<Kind, string>> = {
  article: 'Article',
  transcript: 'Transcript',
  original: 'Original, in Chinese',
}

const KINDS_IN_SENTENCES: Readonly<Record<Kind, string>> = {
  article: 'an article',
  transcript: 'a transcript',
  original: 'the original',
}

/** Why something was left out, where the reader's word says too little to somebody who sees it for the first time. */
const REASONS: Readonly<Record<string, string>> = {
  panel: 'Furniture of the video page',
  'sound-cue': 'Sounds',
  sponsor: 'Word of the sponsor',
  teaser: 'Teaser, said again later',
  'recogniser loop': 'Repeated by the speech recogniser',
  hidden: 'Hidden in the page',
}

export const importWords = catalogue('import', {
  swapTitle: 'Swap two speakers for a stretch',
  swapHint: 'Where the recogniser took one for the other.',
  swapFirst: 'One speaker',
  swapSecond: 'The other',
  swapFrom: (timed: boolean) => (timed ? 'From the turn at' : 'From turn number'),
  swapTo: (timed: boolean) => (timed ? 'To the turn at' : 'To turn number'),
  swapDo: 'Swap',
  swapMade: (one: string, other: string, from: string, to: string) =>
    `${one} and ${other} swapped, ${from === to ? from : `${from} to ${to}`}`,
  swapUndo: 'Swap back',
  swapNoTurn: (timed: boolean) =>
    timed ? 'No turn is at that time. Times are like 12:30.' : 'There is no turn of that number.',
  swapOrder: 'The last turn is before the first.',
  startNew: 'Start a new review with them instead',

  check: 'Check what was read',
  change: 'Change the texts',
  swapped: 'These look swapped.',
  swapTexts: 'Swap them',
  cancel: 'Cancel',
  align: (rows: number | null) => (rows === null ? 'Align rows' : `Align ${counted(rows, 'row')}`),
  checkRows: (rows: number | null) => (rows === null ? 'Check rows' : `Check ${counted(rows, 'row')}`),
  needsArticle: 'An article is needed.',
  oneUnread: 'One file could not be read. What was open before is still here.',
  noTranscript:
    'Without a transcript only the article itself is checked; what was said and cut stays unknown.',
  revising: 'Marks go to where their words stand now; decisions stay.',

  kind: (kind: Kind) => KINDS[kind],
  replace: 'Replace',
  openFile: 'Open a file',
  remove: 'Remove',
  paste: 'Paste text',
  notChosen: 'Not chosen yet.',
  reading: 'Reading…',
  looksLike: (kind: Kind) => `This looks like ${KINDS_IN_SENTENCES[kind]}.`,
  takenFor: (kind: Kind, reasons: readonly string[]) =>
    `Taken for ${KINDS_IN_SENTENCES[kind]}: ${reasons.join(', ')}`,
  line: (line: number) => `Line ${line}: `,
  lineStop: (line: number) => `Line ${line}.`,
  readAsBefore: 'Read it as before',
  before: 'What the reading before gave:',
  watch: 'What to watch',

  takenForLabel: 'Taken for',
  encoding: 'Encoding',
  format: 'Format',
  detected: (what: string) => (what === '' ? 'Detected' : `Detected: ${what}`),
  bigEndian: 'UTF-16, big-endian',
  littleEndian: 'UTF-16, little-endian',
  versions: (name: string, changes: number) =>
    `${name} has ${counted(changes, 'tracked change')}. Which version do you want to check?`,
  final: 'Final',
  finalIs: ', as if every change were accepted',
  original: 'Original',
  originalIs: ', as if every change were rejected',
  both: 'Both',
  bothIs: ', deleted and inserted words together',

  firstLines: 'First lines',
  leaveOut: 'Leave out',
  leaveOutThis: (words: string) => `Leave out: ${words}`,
  moreTurns: (n: number) => `Show more of ${counted(n, 'turn')}`,
  moreRows: (n: number) => `Show more of ${counted(n, 'row')}`,

  leftOut: 'Left out',
  nothingLeftOut: 'Nothing is left out',
  leftOutCount: (n: number) => `Left out, ${counted(n, 'passage')}`,
  reason: (reason: string) => REASONS[reason] ?? plainName(reason),
  group: (name: string, passages: number, back: number) =>
    `${name}, ${counted(passages, 'passage')}${
      back === 0 ? '' : back === passages ? ', put back' : `, ${back} put back`
    }`,
  putBack: 'Put back',
  leaveOutAgain: 'Leave out again',
  putAllBack: 'Put all back',
  leaveAllOutAgain: 'Leave all out again',
  ofWhat: (act: string, words: string) => `${act}: ${words}`,
  showMore: (n: number) => `Show ${counted(n, 'more passage')}`,

  speakers: (n: number) => `Speakers, ${n}`,
  sameName: 'Give two the same name to make them one.',
  nameOf: (name: string) => `Name of ${name}`,
  turns: (n: number) => counted(n, 'turn'),
  inFile: (name: string) => `${name} in the file`,
  mergedWith: (names: readonly string[]) => `merged with ${names.join(' and ')}`,

  locale: 'en',
  words: (n: number) => counted(n, 'word'),
  characters: (n: number) => counted(n, 'character'),
  rows: (n: number) => counted(n, 'row'),
  noTimes: 'no times',
  chapters: (n: number) => counted(n, 'chapter'),
  people: (n: number) => counted(n, 'speaker'),
  passagesLeftOut: (n: number) => (n === 0 ? 'nothing left out' : `${counted(n, 'passage')} left out`),
  sentence: (parts: readonly string[]) => `${parts.join(', ')}.`,
  list: (parts: readonly string[]) => parts.join(', '),
})
