import { catalogue } from '../language/catalogue.ts'

export const findWords = catalogue('find', {
  open: 'Find in both texts',
  next: 'Next hit',
  previous: 'Previous hit',
  case: 'Match case',
  word: 'Whole words',
  pattern: 'Regular expression',
  none: 'Nothing found',
  searching: 'Searching',
  slow: 'This expression takes too long and was given up. Write it without nested repeats, such as (a+)+.',
  bad: (why: string) => `The expression cannot be read: ${why}.`,
  count: (at: string, all: string) => `${at} of ${all}`,
  many: (most: string) => `${most} and more`,
  row: (number: number) => `row ${number}`,
  sides: (article: string, recording: string, original: string) =>
    `${article} in the article, ${recording} in the recording${
      original === '0' ? '' : `, ${original} in the original`
    }`,
  back: 'Go back',
  stay: 'Stay here',
})
