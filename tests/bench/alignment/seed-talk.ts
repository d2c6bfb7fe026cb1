import { readFileSync } from 'node:fs'
import { similarityFor } from '../../../src/core/align/lexicon/index.ts'
import type { Article } from '../../../src/core/model/article.ts'
import { readTranscript } from '../../../src/core/readers/index.ts'
import { stemmerFor } from '../../../src/core/text/stem.ts'
import { seeded } from './corrupt.ts'

/** One sentence of the made-up talk; `from`: article sentences it was made from, none where the "editor cut" it. */
export type Spoken = Readonly<{ text: string; speaker: string; from: readonly number[]; moved: boolean }>

const FILLERS = ['um', 'you know', 'I mean', 'so', 'well']

/** Shares of sentences that are split at a comma or joined with the next; share of longer words that are replaced. */
const SPLIT = 0.4
const JOINED = 0.15
const REPLACED = 0.35

/**
 * A talk that could have been the source of an article that has none: its turns said again in other words, sentences
 * split and joined, two passages in another place, six passages of another talk (the shipped sample's) in between, as if the
 * editor had cut them. Made anew each time, the same each time, never stored: the article is not ours.
 */
export function makeTalk(article: Article): Spoken[] {
  const random = seeded(11)
  const stem = stemmerFor('en')
  const kin = similarityFor('en')
  const said = article.sentences.filter((sentence) => {
    const { role } = article.blocks[sentence.block]!
    return role === 'turn' || role === 'continuation'
  })
  const pool = said.flatMap((sentence) => sentence.text.match(/\p{L}{4,}/gu) ?? [])
  const inOtherWords = (text: string): string =>
    text.replace(/\p{L}{4,}/gu, (word) => {
      if (random() >= REPLACED) return word
      const related = [...kin.related(stem(word.toLowerCase()))]
      const other = pool[Math.floor(random() * pool.length)]!
      return random() < 0.6 && related.length > 0
        ? related[Math.floor(random() * related.length)]![0]
        : random() < 0.5
          ? word
          : other
    })
  const talk: Spoken[] = []
  for (const sentence of said) {
    const { speaker } = article.blocks[sentence.block]!
    const voice = speaker ?? 'Guest'
    const text = inOtherWords(sentence.text)
    const comma = text.indexOf(', ', text.length / 4)
    const last = talk.at(-1)
    const from = [sentence.index]
    if (comma > 0 && random() < SPLIT) {
      talk.push({ text: `${text.slice(0, comma)}.`, speaker: voice, from, moved: false })
      const filler = FILLERS[Math.floor(random() * FILLERS.length)]!
      const rest = text.slice(comma + 2)
      talk.push({
        text: `${filler[0]!.toUpperCase()}${filler.slice(1)}, ${rest}`,
        speaker: voice,
        from,
        moved: false,
      })
    } else if (last?.speaker === voice && random() < JOINED) {
      talk[talk.length - 1] = {
        ...last,
        text: `${last.text.replace(/[.!?]$/, '')}, and ${text}`,
        from: [...last.from, ...from],
      }
    } else talk.push({ text, speaker: voice, from, moved: false })
  }
  const share = (part: number): number => Math.floor(talk.length * part)
  const carry = (start: number, count: number, to: number): void => {
    const passage = talk.splice(start, count).map((spoken) => ({ ...spoken, moved: true }))
    talk.splice(to, 0, ...passage)
  }
  carry(share(0.2), 9, share(0.7))
  carry(share(0.85), 6, share(0.4))
  const strangers = otherTalk()
  for (let k = 0; k < 6; k++) {
    const passage = strangers.slice(k * 40, k * 40 + 5 + k)
    talk.splice(share((k + 0.5) / 6), 0, ...passage)
  }
  return talk
}

function otherTalk(): Spoken[] {
  const file = new URL('../../../samples/far-bank/transcript.vtt', import.meta.url)
  const reading = readTranscript({ name: 'transcript.vtt', text: readFileSync(file, 'utf8') })
  if (!reading.ok) throw new Error('the shipped sample cannot be read')
  return reading.document.sentences.map((sentence) => ({
    text: sentence.text,
    speaker: 'Host',
    from: [],
    moved: false,
  }))
}
