import type { Article, ArticleSentence, Block, BlockRole } from '../../../src/core/model/article.ts'
import type { Transcript, TranscriptSentence } from '../../../src/core/model/transcript.ts'

/**
 * Texts from a sketch of their alignment, one link a line, in any order:
 *
 *     a1 = b1
 *     a2 a3 = b2
 *     a4 =
 *     = b3
 *
 * Each link has words of its own, so that only the lattice can go wrong; both sides see them in different order, with everyday
 * words between.
 */
export type Sketch = Readonly<{ a: string[]; b: string[]; links: { a: number[]; b: number[] }[] }>

const SYLLABLES = [
  'ba',
  'ko',
  'ri',
  'tu',
  'ne',
  'sal',
  'mo',
  'ver',
  'din',
  'ga',
  'lop',
  'fe',
  'zan',
  'hu',
  'pir',
  'wes',
]
const EVERYDAY = ['the', 'and', 'of', 'we', 'it']

/** The k-th invented word: different for each k below 4096. */
export const inventedWord = (k: number): string =>
  SYLLABLES[k % 16]! + SYLLABLES[Math.floor(k / 16) % 16]! + SYLLABLES[Math.floor(k / 256) % 16]!

const sentence = (words: readonly string[], salt: number): string =>
  words.map((word, i) => (i === 2 ? `${EVERYDAY[salt % EVERYDAY.length]} ${word}` : word)).join(' ') + '.'

const share = (words: readonly string[], parts: number, part: number): string[] =>
  words.slice(Math.floor((part * words.length) / parts), Math.floor(((part + 1) * words.length) / parts))

const numbers = (text: string, side: string): number[] =>
  [...text.matchAll(new RegExp(`${side}(\\d+)`, 'g'))].map((match) => Number(match[1]) - 1)

export function sketch(text: string): Sketch {
  const a: string[] = []
  const b: string[] = []
  const links: { a: number[]; b: number[] }[] = []
  text
    .trim()
    .split('\n')
    .forEach((line, number) => {
      const [left = '', right = ''] = line.split('=')
      const ofA = numbers(left, 'a')
      const ofB = numbers(right, 'b')
      const size = 6 * Math.max(1, ofA.length, ofB.length)
      const words = Array.from({ length: size }, (_, k) => inventedWord(number * 24 + k))
      ofA.forEach((i, part) => (a[i] = sentence(share(words, ofA.length, part), number)))
      ofB.forEach((j, part) => (b[j] = sentence(share(words, ofB.length, part).toReversed(), number + 5)))
      if (ofA.length > 0 && ofB.length > 0) links.push({ a: ofA, b: ofB })
    })
  links.sort((p, q) => p.a[0]! - q.a[0]!)
  return { a, b, links }
}

/** n links of one sentence each, in order. */
export const inOrder = (n: number): string =>
  Array.from({ length: n }, (_, k) => `a${k + 1} = b${k + 1}`).join('\n')

const DOCUMENT = { name: 'test', format: 'plain', language: 'en', left: [], warnings: [] }

/** One block per entry; each string is a sentence. Roles default to `turn`. */
export function makeArticle(
  blocks: readonly (readonly string[] | { role: BlockRole; sentences: readonly string[] })[],
): Article {
  let text = ''
  const sentences: ArticleSentence[] = []
  const made = blocks.map((entry, index): Block => {
    const { role, sentences: own } = 'role' in entry ? entry : { role: 'turn' as const, sentences: entry }
    if (index > 0) text += '\n'
    const start = text.length
    const first = sentences.length
    own.forEach((words, k) => {
      if (k > 0) text += ' '
      const at = text.length
      text += words
      sentences.push({
        id: `a${sentences.length}`,
        index: sentences.length,
        start: at,
        end: text.length,
        text: words,
        block: index,
      })
    })
    return {
      id: `block${index}`,
      index,
      role,
      start,
      end: text.length,
      speaker: null,
      label: null,
      sentences: { start: first, end: sentences.length },
    }
  })
  return {
    ...DOCUMENT,
    side: 'article',
    source: text,
    text,
    map: [{ at: 0, source: 0, length: text.length }],
    blocks: made,
    sentences,
  }
}

export function makeTranscript(texts: readonly string[]): Transcript {
  let text = ''
  const sentences = texts.map((words, index): TranscriptSentence => {
    if (index > 0) text += ' '
    const start = text.length
    text += words
    return {
      id: `t${index}`,
      index,
      start,
      end: text.length,
      text: words,
      turn: 0,
      speaker: null,
      startSeconds: index * 4,
      endSeconds: index * 4 + 4,
      line: index + 1,
    }
  })
  return {
    ...DOCUMENT,
    side: 'transcript',
    source: text,
    text,
    map: [{ at: 0, source: 0, length: text.length }],
    cues: [],
    turns: [
      {
        id: 't0',
        index: 0,
        place: 0,
        speaker: null,
        start: 0,
        end: text.length,
        startSeconds: 0,
        endSeconds: texts.length * 4,
        sentences: { start: 0, end: texts.length },
      },
    ],
    sentences,
    wordTimes: [],
    chapters: [],
    punctuated: true,
  }
}
