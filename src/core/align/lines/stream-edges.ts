import { boundaryScores } from '../../text/spoken-units.ts'
import type { Stream } from './stream.ts'
import { STREAM } from './stream-weights.ts'
import { formsOf } from '../scoring/vocabulary.ts'

/** By word number: how much likelier than by chance (nats) it begins or ends a sentence. */
type EdgeOdds = Readonly<{ begins: Float64Array; ends: Float64Array }>

/**
 * Learned from the sentences of the punctuated side, in whatever language they are: of "the" they know a hundred places and none at an end,
 * so no sentence of the lines will end in "the"; of "but" many at a beginning. A word that they do not have says nothing.
 */
function learnEdges(sentences: readonly Int32Array[], vocabularySize: number): EdgeOdds {
  const count = new Float64Array(vocabularySize)
  const first = new Float64Array(vocabularySize)
  const last = new Float64Array(vocabularySize)
  let words = 0
  let told = 0
  for (const sentence of sentences) {
    if (sentence.length < 2) continue
    told++
    words += sentence.length
    for (const id of sentence) count[id]! += 1
    first[sentence[0]!]! += 1
    last[sentence.at(-1)!]! += 1
  }
  const chance = told / Math.max(1, words)
  const { learnedPrior } = STREAM
  const oddsOf = (hits: Float64Array): Float64Array =>
    told === 0
      ? hits
      : hits.map((value, id) => Math.log((value / chance + learnedPrior) / (count[id]! + learnedPrior)))
  return { begins: oddsOf(first), ends: oddsOf(last) }
}

/**
 * Evidence (nats) for a boundary in front of each word of the stream; nought at its two ends, where nothing has to be shown.
 * `texts` are the lines as printed, `sentences` those of the other side as word numbers.
 */
export function edgesOf(
  stream: Stream,
  texts: readonly string[],
  sentences: readonly Int32Array[],
  vocabularySize: number,
  language: string,
): Float64Array {
  const { words, lineStart } = stream
  const { begins, ends } = learnEdges(sentences, vocabularySize)
  // the lists behind it are English
  const spoken = language.split('-')[0] === 'en' ? boundaryScores(texts.join(' ')) : null
  const edges = new Float64Array(words.length + 1)
  let token = 0
  let last = -1 // word before
  let said = -Infinity // noises ("um") are no words here, and yet a boundary may stand in front of them
  texts.forEach((text, line) => {
    let at = lineStart[line]!
    const end = lineStart[line + 1]!
    for (const printed of text.split(/\s+/)) {
      if (printed === '') continue
      said = Math.max(said, spoken?.[token] ?? 0)
      token++
      const parts = formsOf(printed).length
      if (parts === 0 || at >= end) continue
      if (last >= 0) {
        const heard = Math.max(STREAM.spokenLeast, said + STREAM.spokenShift)
        edges[at] =
          STREAM.learned * (begins[words[at]!]! + ends[words[last]!]!) +
          (spoken === null ? 0 : STREAM.spoken * heard)
      }
      said = -Infinity
      // Han has no spaces: a boundary may be anywhere in a run of it
      const isRun = /\p{Script=Han}/u.test(printed)
      for (let k = 1; k < parts && at + k < end; k++) edges[at + k] = isRun ? 0 : STREAM.insideWord
      at = Math.min(end, at + parts)
      last = at - 1
    }
    edges.fill(STREAM.insideWord, at, end)
  })
  return edges
}
