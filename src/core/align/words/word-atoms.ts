import type { Sentence } from '../../model/document.ts'
import { findNumbers, type FoundNumber } from '../../text/numbers.ts'
import { splitWords, wordForms } from '../../text/words.ts'
import type { PairWords } from './pair-words.ts'

/**
 * The smallest thing that can be linked: a word as it is compared. A contraction is two atoms on one span (didn't: did, not),
 * a number one atom on several words (twenty-five).
 */
export type WordAtom = Readonly<{
  /** Half-open UTF-16 offsets in the reading text. */
  start: number
  end: number
  /** As printed. */
  text: string
  form: string
  stem: string
  /** Where it stands in its passage, 0 to 1, counted in atoms. */
  place: number
  /** Holds the sentence together and says nothing: linked only beside a linked word. */
  isFunction: boolean
  /** Printed with a capital, not at the head of a sentence. */
  isName: boolean
  isNegation: boolean
  /** Content weight of the stem, 0 to 1. */
  content: number
  number: FoundNumber | null
}>

/** The atoms of neighbouring sentences, in order. Spelled-out numbers are read in English only; digits in every language. */
export function wordAtoms(words: PairWords, sentences: readonly Sentence[], language: string): WordAtom[] {
  const isEnglish = language.split('-')[0] === 'en'
  const atoms: Omit<WordAtom, 'place'>[] = []
  for (const { text, start } of sentences) {
    const numbers = findNumbers(text).filter((number) => isEnglish || number.digits)
    let nextNumber = 0
    let isFirst = true
    for (const word of splitWords(text)) {
      while (nextNumber < numbers.length && numbers[nextNumber]!.end <= word.start) nextNumber++
      const number = numbers[nextNumber]
      if (number !== undefined && number.start < word.end) {
        // the number stands for all its words, once
        if (word.start <= number.start || atoms.at(-1)?.number !== number)
          atoms.push(atomOf(words, number.text.toLowerCase(), start, number, { isFirst, number }))
      } else
        for (const form of wordForms(word.text))
          atoms.push(atomOf(words, form, start, word, { isFirst, number: null }))
      isFirst = false
    }
  }
  return atoms.map((atom, at) => ({ ...atom, place: (at + 0.5) / atoms.length }))
}

function atomOf(
  words: PairWords,
  form: string,
  from: number,
  printed: Readonly<{ start: number; end: number; text: string }>,
  { isFirst, number }: Readonly<{ isFirst: boolean; number: FoundNumber | null }>,
): Omit<WordAtom, 'place'> {
  const stem = words.stem(form)
  const isNegation = words.negations.has(form)
  return {
    start: from + printed.start,
    end: from + printed.end,
    text: printed.text,
    form,
    stem,
    isFunction: number === null && !isNegation && words.functionWords.has(form),
    isName: number === null && !isFirst && /^\p{Lu}/u.test(printed.text),
    isNegation,
    content: words.content(stem),
    number,
  }
}
