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
 * Slots are what lies between two agreeing words, as many words as there are; those that on one side hold no word with a
 * meaning are left out.
 */
export function slotsOf(context: RuleContext, bead: Bead, book: WordBook): readonly Slot[] {
  const own = runOf(context, book, 'article', bead.article)
  const heard = runOf(context, book, 'transcript', bead.transcript)
  const [n, m] = [own.length, heard.length]
  if (n * m > LARGEST_TABLE) return []
  const width = m + 1
  const best = new Float64Array((n + 1) * width)
  const left = Int32Array.from(own, ({ entry }) => entry.id)
  const right = Int32Array.from(heard, ({ entry }) => entry.id)
  const worth = Float64Array.from(own, ({ entry }) => (entry.empty ? WEAK : 1))
  const weight = (i: number, j: number): number => (left[i] === right[j] ? worth[i]! : 0)
  for (let i = n - 1; i >= 0; i--) {
    const row = i * width
    const below = row + width
    const stem = left[i]!
    for (let j = m - 1; j >= 0; j--) {
      let most = best[below + j]!
      if (best[row + j + 1]! > most) most = best[row + j + 1]!
      const met = best[below + j + 1]! + (stem === right[j] ? worth[i]! : 0)
      best[row + j] = met > most ? met : most
    }
  }
  const slots: Slot[] = []
  let [i, j, fromWritten, fromSaid] = [0, 0, 0, 0]
  const close = (): void => {
    if (hasMeaning(own, fromWritten, i) && hasMeaning(heard, fromSaid, j))
      slots.push({
        written: own.slice(fromWritten, i).map(slotWord),
        said: heard.slice(fromSaid, j).map(slotWord),
        after: i < n && j < m ? { written: slotWord(own[i]!), said: slotWord(heard[j]!) } : null,
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

/** What is asked of every word of a run, found once for each spelling. `id`: the same for words of one stem. */
type BookEntry = Readonly<{ stem: string; id: number; empty: boolean }>
export type WordBook = (lower: string) => BookEntry

export function makeWordBook(): WordBook {
  const known = new Map<string, BookEntry>()
  const ids = new Map<string, number>()
  return (lower) => {
    let entry = known.get(lower)
    if (entry === undefined) {
      const stem = stemWord(lower.replace(/'s$/u, ''))
      const id = ids.get(stem) ?? ids.size
      ids.set(stem, id)
      const empty =
        FUNCTION_WORDS.has(lower) || SOUNDS.has(lower) || lower.includes("'") || !/\p{L}{3}/u.test(lower)
      entry = { stem, id, empty }
      known.set(lower, entry)
    }
    return entry
  }
}

type Placed = Readonly<{ token: Token; entry: BookEntry; sentence: number }>

/** Made for the words of slots only: a row has many more. */
const slotWord = ({ token, entry, sentence }: Placed): SlotWord => {
  // field by field: spreading takes several times as long
  const { start, end, text, lower } = token
  return { start, end, text, lower, sentence, stem: entry.stem, empty: entry.empty }
}

const hasMeaning = (words: readonly Placed[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!words[at]!.entry.empty) return true
  return false
}

function runOf(
  context: RuleContext,
  book: WordBook,
  side: 'article' | 'transcript',
  sentences: readonly number[],
): Placed[] {
  const run: Placed[] = []
  for (const sentence of sentences)
    for (const token of context.sentenceTokens(side, sentence))
      run.push({ token, entry: book(token.lower), sentence })
  return run
}
