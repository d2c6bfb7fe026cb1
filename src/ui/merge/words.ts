import { catalogue } from '../language/catalogue.ts'

const s = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

export const mergeWords = catalogue('merge', {
  title: 'Another person’s review',
  reading: 'Reading…',
  nothing: 'This file says nothing that is not in the project already.',
  lead: (file: string) => `From ${file}. Nothing is taken over before you say so, and undo takes it back.`,
  marks: (total: number, same: number, differ: number) =>
    `${s(total, 'mark')}: ${same} you have just so, ${differ} where you say something else, ${total - same - differ} new`,
  answers: (count: number) => `${s(count, 'flag')} answered`,
  skipped: (count: number) => `${s(count, 'entry', 'entries')} could not be placed`,
  agreement: 'How far you agree',
  spans: 'which words are marked',
  categories: 'as what they are marked',
  alphaHint: 'Krippendorff’s alpha over the words of the article: 1 is all alike, 0 as by chance.',
  notDefined: 'cannot be said',
  differ: 'Where you differ',
  yours: 'You',
  own: 'Keep mine',
  both: 'Keep both',
  theirs: 'Take theirs',
  noCorrection: 'no correction',
  conflicts: 'Flags you answered otherwise',
  take: (marks: number, answers: number) =>
    answers === 0
      ? `Take over ${s(marks, 'mark')}`
      : `Take over ${s(marks, 'mark')} and ${s(answers, 'answer')}`,
  taken: 'All of it is in the project.',
  open: 'Take over another person’s review',
  kept: 'kept',
  corrected: 'accepted',
  dismissed: 'dismissed',
})
