import { functionWordsOf } from '../words/function-words.ts'
import { formsOf } from './vocabulary.ts'
import type { AlignWeights } from './weights.ts'

/** What is known of units besides their words. */
export type UnitMarks = Readonly<{
  /** 1 where a unit asks a question; null where the texts have no question marks to go by. */
  asksA: Uint8Array | null
  asksB: Uint8Array | null
  /** 1 where another speaker begins than in the unit before; null where a side has no speakers. */
  turnsA: Uint8Array | null
  turnsB: Uint8Array | null
  /** What a bead pays for each unit of b that it holds; null where it pays nothing. */
  asides: Float64Array | null
}>

/** Only a unit's end is looked at: a search from its start for something that ends it is slow. */
const endOf = (text: string): string => text.trimEnd().slice(-12)

export const asksQuestion = (text: string): boolean => /[?？]["”’')\]]*$/.test(endOf(text))

export const endsLikeASentence = (text: string): boolean => /[.!?:;…。！？，,"”')]$/.test(endOf(text))

/** Share of units that end in punctuation above which a side is taken for written, and one that does not for a heading or caption. */
const PUNCTUATED = 0.7

export const isPunctuated = (units: readonly string[]): boolean =>
  units.filter(endsLikeASentence).length > PUNCTUATED * units.length

/** With so many words that say something a unit is no aside. */
const ASIDE_WORDS = 3

/**
 * "Oh no.", "True story.", "Fair point." say little that an article would keep, and little that would tell them from the sentences beside
 * them: without a price of their own they are taken along. Of sentences with one word of content or none half are cut, of those
 * with five and more one in eight. Questions are kept more often. A language without a list of function words has no asides.
 */
export function asidesOf(
  units: readonly string[],
  language: string,
  weights: AlignWeights,
): Float64Array | null {
  const functionWords = functionWordsOf(language)
  if (weights.aside === 0 || functionWords.size === 0) return null
  const known = new Map<string, number>() // words of content in what stands between two blanks
  const contentIn = (printed: string): number => {
    let count = known.get(printed)
    if (count === undefined) {
      count = formsOf(printed).filter((form) => !functionWords.has(form)).length
      known.set(printed, count)
    }
    return count
  }
  return Float64Array.from(units, (text) => {
    if (asksQuestion(text)) return 0
    let content = 0
    // word by word, for most units are done with after five of them
    for (let at = 0, end = 0; end !== -1; at = end + 1) {
      end = text.indexOf(' ', at)
      content += contentIn(text.slice(at, end === -1 ? text.length : end))
      if (content >= ASIDE_WORDS) return 0
    }
    return weights.aside * (1 - content / ASIDE_WORDS)
  })
}

/** Whether any of `width` units from `start` on has a mark. */
const hasMark = (marks: Uint8Array, start: number, width: number): boolean => {
  for (let k = start; k < start + width; k++) if (marks[k] === 1) return true
  return false
}

/** A question and, behind it, something that is none: most likely another voice that answers. */
const hasAnswer = (asks: Uint8Array, start: number, width: number): boolean => {
  for (let k = start; k + 1 < start + width; k++) if (asks[k] === 1 && asks[k + 1] === 0) return true
  return false
}

/** By first unit of b, for beads of one height that begin at one unit of a. */
export type MarkTerms = (i: number, x: number, y: number) => Float64Array

/**
 * Questions answer questions: a small sum for beads in which both sides ask, a cost where one does; a cost where one side holds a
 * question with its answer and the other does not; and one for beads that take words of two speakers on side b for words of one on
 * side a. What side a does is one of eight cases, so there are eight rows to a width.
 */
export function markTerms(marks: UnitMarks, m: number, weights: AlignWeights): MarkTerms {
  const { asksA, asksB, turnsA, turnsB, asides } = marks
  const rows = new Map<number, Float64Array>()
  const makeRow = (y: number, doesAsk: boolean, isMixed: boolean, isAnswered: boolean): Float64Array =>
    Float64Array.from({ length: m }, (_, j) => {
      let term = 0
      if (asksB !== null) {
        if (hasAnswer(asksB, j, y) !== isAnswered) term += weights.questionInside
        const answers = hasMark(asksB, j, y)
        if (answers === doesAsk) term += answers ? weights.questionBoth : weights.questionNone
        else term += weights.questionOne
      }
      if (asides !== null) for (let k = j; k < j + y && k < m; k++) term += asides[k]!
      if (turnsB !== null && !isMixed && hasMark(turnsB, j + 1, y - 1)) term += weights.mixedTurns
      return term
    })
  return (i, x, y) => {
    const doesAsk = asksA !== null && hasMark(asksA, i, x)
    const isMixed = turnsA !== null && hasMark(turnsA, i + 1, x - 1)
    const isAnswered = asksA !== null && hasAnswer(asksA, i, x)
    const key = y * 8 + Number(isAnswered) * 4 + Number(doesAsk) * 2 + Number(isMixed)
    let row = rows.get(key)
    if (row === undefined) {
      row = makeRow(y, doesAsk, isMixed, isAnswered)
      rows.set(key, row)
    }
    return row
  }
}
