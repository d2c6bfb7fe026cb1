import type { Bead } from '../../model/alignment.ts'
import type { Token } from '../../text/tokens.ts'
import { stemWord } from './stem-word.ts'
import { FUNCTION_WORDS, SOUNDS } from './word-classes.ts'
import type { RuleContext } from '../rule.ts'

/** A word of one side of a bead. `stem` compares; `empty`: a function word, a sound, a contraction. */
export type SlotWord = Token & Readonly<{ stem: string; empty: boolean; sentence: number }>

/** Words that stand at the same place of a bead and are not the same; */
export type Slot = Readonly<{
  written: readonly SlotWord[]
  said: readonly SlotWord[]
  /** The agreeing words behind it; null at the end. */
  after: Readonly<{ written: SlotWord; said: SlotWord }> | null
}>

/** Longer beads are paraphrase as a whole; the table grows with the product. */
const LARGEST_TABLE = 20_000
/** Words that say little ("the") hold a place less firmly than others. */
const WEAK = 0.3

/**
 * Where article and recording part and meet again, by the longest common run of word stems (weighted):
 *
 *     written   a small town at the confluence of two [branches] .
 *     said      a little town where             two [tributaries] meet     agreeing: a, town, two
 *
 * Slots are what lies between two agreeing words, as many words as there are; empty on one side they are left out.
 */
export function slotsOf(context: RuleContext, bead: Bead, book: WordBook): readonly Slot[] {
  const written = wordsOf(context, book, 'article', bead.article)
  const said = wordsOf(context, book, 'transcript', bead.transcript)
  const [n, m] = [written.length, said.length]
  if (n * m > LARGEST_TABLE) return []
  const width = m + 1
  const best = new Float64Array((n + 1) * width)
  // numbers for stems: the table has a cell for each pair of words
  const numbers = new Map<string, number>()
  const numberOf = ({ stem }: SlotWord): number => {
    const number = numbers.get(stem) ?? numbers.size
    numbers.set(stem, number)
    return number
  }
  const left = Int32Array.from(written, numberOf)
  const right = Int32Array.from(said, numberOf)
  const worth = Float64Array.from(written, ({ empty }) => (empty ? WEAK : 1))
  const weight = (i: number, j: number): number => (left[i] === right[j] ? worth[i]! : 0)
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      best[i * width + j] = Math.max(
        best[(i + 1) * width + j]!,
        best[i * width + j + 1]!,
        best[(i + 1) * width + j + 1]! + weight(i, j),
      )
  const slots: Slot[] = []
  let [i, j, fromWritten, fromSaid] = [0, 0, 0, 0]
  const close = (): void => {
    if (i > fromWritten && j > fromSaid)
      slots.push({
        written: written.slice(fromWritten, i),
        said: said.slice(fromSaid, j),
        after: i < n && j < m ? { written: written[i]!, said: said[j]! } : null,
      })
  }
  while (i < n && j < m) {
    const met = weight(i, j)
    if (met > 0 && best[i * width + j]! - best[(i + 1) * width + j + 1]! <= met + 1e-9) {
      close()
      fromWritten = ++i
      fromSaid = ++j
    } else if (best[i * width + j] === best[(i + 1) * width + j]) i++
    else j++
  }
  ;[i, j] = [n, m]
  close()
  return slots
}

/** What is asked of every word of a run, found once for each spelling. */
export type WordBook = (lower: string) => Readonly<{ stem: string; empty: boolean }>

export function makeWordBook(): WordBook {
  const known = new Map<string, Readonly<{ stem: string; empty: boolean }>>()
  return (lower) => {
    const entry = known.get(lower) ?? {
      stem: stemWord(lower.replace(/'s$/u, '')),
      empty:
        FUNCTION_WORDS.has(lower) || SOUNDS.has(lower) || lower.includes("'") || !/\p{L}{3}/u.test(lower),
    }
    known.set(lower, entry)
    return entry
  }
}

function wordsOf(
  context: RuleContext,
  book: WordBook,
  side: 'article' | 'transcript',
  sentences: readonly number[],
): SlotWord[] {
  return sentences.flatMap((sentence) =>
    context.sentenceTokens(side, sentence).map((token) => {
      const { stem, empty } = book(token.lower)
      const { start, end, text, lower } = token
      return { start, end, text, lower, sentence, stem, empty }
    }),
  )
}
