import { splitWords } from './words.ts'

const HAN = /^\p{Script=Han}/u

/** Words of a text, for coverage and scores. A Han character counts as a word, since Chinese has no spaces to count by. */
export function countWords(text: string): number {
  const plain = countPlainWords(text)
  if (plain !== null) return plain
  let count = 0
  for (const word of splitWords(text)) count += HAN.test(word.text) ? [...word.text].length : 1
  return count
}

const NEITHER = 0
const LETTER = 1
const DIGIT = 2
/** Between the letters of a word. */
const APOSTROPHE = 3
/** Between the digits of a number. */
const SEPARATOR = 4
const OTHER = 5

function kindOf(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER
  if (code >= 48 && code <= 57) return DIGIT
  if (code === 39 || code === 0x2019) return APOSTROPHE
  if (code === 44 || code === 46) return SEPARATOR
  // dashes, quotation marks, the ellipsis
  return code < 128 || (code >= 0x2010 && code <= 0x2027) ? NEITHER : OTHER
}

/**
 * The same count for English as it is mostly written (ASCII and typographic signs); null where there is anything else. A
 * hundred thousand words are counted when a long project opens, and to make an object of each held the page for 60 ms.
 */
function countPlainWords(text: string): number | null {
  const { length } = text
  let count = 0
  let at = 0
  const run = (...kinds: readonly [number, number?]): void => {
    for (let kind = kindOf(text.charCodeAt(at)); kind === kinds[0] || kind === kinds[1];)
      kind = ++at < length ? kindOf(text.charCodeAt(at)) : NEITHER
  }
  const isAt = (index: number, kind: number): boolean =>
    index < length && kindOf(text.charCodeAt(index)) === kind
  while (at < length) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === OTHER) return null
    if (kind !== LETTER && kind !== DIGIT) {
      at++
      continue
    }
    count++
    if (kind === DIGIT) {
      run(DIGIT)
      while (isAt(at, SEPARATOR) && isAt(at + 1, DIGIT)) {
        at++
        run(DIGIT)
      }
      if (isAt(at, LETTER)) run(LETTER)
    } else {
      run(LETTER, DIGIT)
      while (isAt(at, APOSTROPHE) && isAt(at + 1, LETTER)) {
        at++
        run(LETTER)
      }
    }
    // a letter of another alphabet would go on with the word
    if (isAt(at, OTHER)) return null
  }
  return count
}
