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
export function slotsOf(context: RuleContext, bead: Bead): readonly Slot[] {
  const written = wordsOf(context, 'article', bead.article)
  const said = wordsOf(context, 'transcript', bead.transcript)
  const [n, m] = [written.length, said.length]
  if (n * m > LARGEST_TABLE) return []
  const width = m + 1
  const best = new Float64Array((n + 1) * width)
  const weight = (i: number, j: number): number =>
    written[i]!.stem === said[j]!.stem ? (written[i]!.empty ? WEAK : 1) : 0
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

function wordsOf(
  context: RuleContext,
  side: 'article' | 'transcript',
  sentences: readonly number[],
): SlotWord[] {
  return sentences.flatMap((sentence) =>
    context.sentenceTokens(side, sentence).map((token) => ({
      ...token,
      sentence,
      stem: stemWord(token.lower.replace(/'s$/u, '')),
      empty:
        FUNCTION_WORDS.has(token.lower) ||
        SOUNDS.has(token.lower) ||
        token.lower.includes("'") ||
        !/\p{L}{3}/u.test(token.lower),
    })),
  )
}
