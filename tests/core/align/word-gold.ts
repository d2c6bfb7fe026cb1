import { readFileSync } from 'node:fs'
import { alignDocuments, linkWords, readPairWords, type PairWords } from '../../../src/core/align/index.ts'
import type { WordLink } from '../../../src/core/model/explanation.ts'
import type { Sentence } from '../../../src/core/model/document.ts'
import { readArticle, readTranscript } from '../../../src/core/readers/index.ts'
import { splitWords } from '../../../src/core/text/words.ts'

/**
 * Word links of the shipped sample made by hand, and their measure. As in alignment work since Och and Ney (2003): sure
 * links must be found, possible ones may be; precision counts against both, recall against the sure. Counted are pairs of
 * words (a link of two words with one is two pairs), those with a word that says something: at least one of the two is named in the gold
 * or is no word of grammar.
 */
type GoldPassage = Readonly<{
  article: readonly string[]
  transcript: readonly string[]
  /** "words = words" of either side; "flood#2": its second occurrence. */
  sure: readonly string[]
  possible: readonly string[]
}>

export type WordScore = Readonly<{
  passages: number
  precision: number
  recall: number
  f1: number
  /** What is wrong, for reading: "+ a = b" said wrongly, "- a = b" missed. */
  errors: readonly string[]
}>

const here = (path: string): URL => new URL(`../../../${path}`, import.meta.url)
const text = (path: string): string => readFileSync(here(path), 'utf8')

/** The sample, its alignment, and what explanations know of it. */
export function readSample() {
  const article = readArticle({ name: 'article.en.txt', text: text('samples/far-bank/article.en.txt') })
  const transcript = readTranscript({
    name: 'transcript.vtt',
    text: text('samples/far-bank/transcript.vtt'),
  })
  if (!article.ok || !transcript.ok) throw new Error('the sample cannot be read')
  const alignment = alignDocuments(article.document, transcript.document)
  const words = readPairWords(article.document, transcript.document, alignment)
  return { article: article.document, transcript: transcript.document, alignment, words }
}

function find(sentences: readonly Sentence[], wanted: readonly string[], side: string): number[] {
  return wanted.map((words) => {
    const found = sentences.find((sentence) => sentence.text === words)
    if (found === undefined)
      throw new Error(`tests/fixtures/word-links.json: the ${side} has no sentence "${words}"`)
    return found.index
  })
}

type Place = Readonly<{ start: number; end: number; text: string }>

const wordsOf = (sentences: readonly Sentence[]): Place[] =>
  sentences.flatMap((sentence) =>
    splitWords(sentence.text).map((word) => ({
      start: sentence.start + word.start,
      end: sentence.start + word.end,
      text: word.text,
    })),
  )

/** Indexes of the words of a phrase, "flood#2" being the second one. */
function placesOf(words: readonly Place[], phrase: string): number[] {
  const [plain = '', number = '1'] = phrase.split('#')
  const wanted = splitWords(plain).map((word) => word.text)
  let left = Number(number)
  for (let at = 0; at + wanted.length <= words.length; at++)
    if (wanted.every((word, k) => words[at + k]!.text === word) && --left === 0)
      return wanted.map((_, k) => at + k)
  throw new Error(
    `tests/fixtures/word-links.json: no "${phrase}" in "${words.map((word) => word.text).join(' ')}"`,
  )
}

const cross = (a: readonly number[], b: readonly number[]): string[] =>
  a.flatMap((i) => b.map((j) => `${i} ${j}`))

type Sample = ReturnType<typeof readSample>

/** Scores passages `from` to `to` (exclusive) of the gold. `change` takes knowledge away, for ablations. */
export function scoreWordLinks(
  { article, transcript, words: known }: Sample,
  { from = 0, to = Infinity, change = (words: PairWords) => words } = {},
): WordScore {
  const words = change(known)
  // our own file, shape as above
  const { beads } = JSON.parse(text('tests/fixtures/word-links.json')) as { beads: GoldPassage[] }
  const gold = beads.slice(from, Math.min(to, beads.length))
  let said = 0
  let right = 0
  let wanted = 0
  let met = 0
  const errors: string[] = []
  for (const passage of gold) {
    const a = find(article.sentences, passage.article, 'article')
    const b = find(transcript.sentences, passage.transcript, 'transcript')
    const wordsA = wordsOf(a.map((index) => article.sentences[index]!))
    const wordsB = wordsOf(b.map((index) => transcript.sentences[index]!))
    const pairsOf = (lines: readonly string[]): string[] =>
      lines.flatMap((line) => {
        const [left = '', right = ''] = line.split(' = ')
        return cross(placesOf(wordsA, left), placesOf(wordsB, right))
      })
    const sure = new Set(pairsOf(passage.sure))
    const allowed = new Set([...sure, ...pairsOf(passage.possible)])
    const found = new Set(
      linkWords(words, { article: a, transcript: b }).flatMap((link) => pairsOfLink(link)),
    )
    const show = (pair: string): string => {
      const [i, j] = pair.split(' ').map(Number)
      return `${wordsA[i!]!.text} = ${wordsB[j!]!.text}`
    }
    for (const pair of found) {
      const isGrammar = pair.split(' ').every((at, side) => {
        const word = (side === 0 ? wordsA : wordsB)[Number(at)]!.text.toLowerCase()
        return words.functionWords.has(word) || /['’]/.test(word)
      })
      if (!allowed.has(pair) && isGrammar) continue
      said++
      if (allowed.has(pair)) right++
      else errors.push(`+ ${show(pair)}`)
    }
    for (const pair of sure) {
      wanted++
      if (found.has(pair)) met++
      else errors.push(`- ${show(pair)}`)
    }

    function pairsOfLink(link: WordLink): string[] {
      const inside = (list: readonly Place[], span: WordLink['article']): number[] =>
        list.flatMap((word, at) => (word.start < span.end && word.end > span.start ? [at] : []))
      return cross(inside(wordsA, link.article), inside(wordsB, link.transcript))
    }
  }
  const precision = said === 0 ? 0 : right / said
  const recall = wanted === 0 ? 0 : met / wanted
  return {
    passages: gold.length,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    errors,
  }
}
