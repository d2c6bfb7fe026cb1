import { innerQuotes } from '../../core/text/inner-quotes.ts'
import type { Need, RuleGroup } from '../../core/rules/index.ts'
import type { RuleOrder } from '../../state/selectors/rule-list.ts'
import { catalogue } from '../language/catalogue.ts'
import { counted, grouped } from '../shared/wording.ts'

const ORDERS = {
  group: 'By subject',
  name: 'By name',
  flags: 'Most flags first',
  kept: 'Most kept first',
  dismissed: 'Most dismissed first',
} as const

const NEEDS = {
  'english-article': 'an article in English',
  transcript: 'a transcript',
  alignment: 'a transcript of the same talk',
  'transcript-times': 'times in the transcript',
  speakers: 'named speakers on both sides',
  original: 'the original in Chinese',
  glossary: 'your glossary',
} as const satisfies Readonly<Record<Need, string>>

export const ruleWords = catalogue('rules', {
  title: 'Rules',
  lead: 'What is checked, and what this project chooses. Every change can be undone, and the checks run again by themselves.',
  loading: 'The rules are being fetched.',
  checking: 'Checks are running again.',
  sum: (rules: number, off: number, flags: number) =>
    `${counted(rules, 'rule')}${off === 0 ? '' : `, ${off} off`}, ${counted(flags, 'flag')}`,
  find: 'Find a rule',
  order: 'Order',
  orderBy: (order: RuleOrder) => ORDERS[order] as string,
  none: 'No rule is told of in these words.',
  group: (group: RuleGroup) => group as string,

  isOn: (title: string) => `${title}, runs`,
  severityOf: (title: string) => `Severity of ${title}`,
  ownSeverity: (severity: string) => `${severity}, its own`,
  flags: (count: number) => counted(count, 'flag'),
  kept: (count: number) => `${grouped(count)} kept`,
  dismissed: (count: number) => `${grouped(count)} dismissed`,
  showFlags: (title: string) => `Show the flags of ${title}`,
  off: 'Off',
  needs: (needs: string) => `Not run: needs ${needs}`,
  failed: (reason: string) => `Failed: ${reason}`,

  why: 'Why',
  action: 'What to do',
  category: 'Category',
  needsLabel: 'Needs',
  version: 'Version',
  between: '; ',
  list: (parts: readonly string[]) => parts.join(', '),
  nothingElse: 'nothing but the article',
  need: (need: Need) => NEEDS[need] as string,
  flaggedExamples: 'Flagged',
  cleanExamples: 'Not flagged',
  said: 'Recording:',
  noText: 'nothing in the article',
  notSaid: 'nothing in the recording',

  accepted: 'Words that are right in this project',
  acceptedAll: 'Right for every rule',
  acceptedAllLead: 'No rule flags exactly these words.',
  addWords: 'Add words',
  add: 'Add',
  refuse: (words: string) => `Flag “${innerQuotes(words)}” again`,

  glossary: 'Your glossary',
  glossaryLead:
    'Terms to use, and words that must not stand for them. Any number or tense counts as the term.',
  noTerms: 'No terms yet.',
  term: 'Term',
  forbidden: 'Not to be used',
  allowed: 'Also right',
  original: 'In Chinese',
  note: 'Note',
  several: 'one; another',
  acts: 'Change',
  edit: 'Edit',
  editTerm: (term: string) => `Edit ${term}`,
  remove: 'Remove',
  removeTerm: (term: string) => `Remove ${term}`,
  addTerm: 'Add a term',
  saveTerm: 'Save the term',
  cancel: 'Cancel',
  termMissing: 'Type the term to be used, for example lead time.',
  importFile: 'Read a list',
  importKinds: 'CSV, TSV or TBX',
  replace: 'In place of the terms that are here',
})
