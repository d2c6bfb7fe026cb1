import { splitWords } from './words.ts'

const HAN = /^\p{Script=Han}/u

/** Words of a text, for coverage and scores. A Han character counts as a word, since Chinese has no spaces to count by. */
export function countWords(text: string): number {
  let count = 0
  for (const word of splitWords(text)) count += HAN.test(word.text) ? [...word.text].length : 1
  return count
}
