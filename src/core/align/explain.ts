import type { Alignment } from '../model/alignment.ts'
import type { Article } from '../model/article.ts'
import type { Transcript } from '../model/transcript.ts'
import { stemmerFor } from '../text/stem.ts'
import { splitWords, wordForms } from '../text/words.ts'
import { sentencesTakingPart } from './documents.ts'
import { buildKinship } from './kinship.ts'
import { similarityFor } from './lexicon/index.ts'
import { wordStatistics } from './scores.ts'
import { buildVocabulary } from './vocabulary.ts'
import { WEIGHTS } from './weights.ts'

const SHOWN = 6
/** Words below this content weight (roughly: more than one word in three hundred) are no reason for anything. */
const TELLING = 0.5

/** A stem's first printed form among the sentences, for showing. */
function printedForms(texts: readonly string[], language: string): Map<string, string> {
  const stem = stemmerFor(language)
  const forms = new Map<string, string>()
  for (const text of texts) {
    for (const word of splitWords(text)) {
      for (const form of wordForms(word.text)) if (!forms.has(stem(form))) forms.set(stem(form), word.text)
    }
  }
  return forms
}

const percent = (value: number): string => `${Math.round(value * 100)} %`

/**
 * Why bead number `bead` was made, as sentences for a person: shared rare words, paraphrases, length, neighbours,
 * confidence. Made from the texts, so that nothing but the alignment need be kept. Throws RangeError for a number that is no bead.
 */
export function explainBead(
  article: Article,
  transcript: Transcript,
  alignment: Alignment,
  bead: number,
): string[] {
  const found = alignment.beads[bead]
  if (found === undefined)
    throw new RangeError(`There is no link ${bead}; the alignment has ${alignment.beads.length}.`)
  const active = sentencesTakingPart(article)
  const textsA = active.map((index) => article.sentences[index]!.text)
  const textsB = transcript.sentences.map((sentence) => sentence.text)
  const vocabulary = buildVocabulary(textsA, textsB, article.language)
  const kinship = buildKinship(vocabulary, similarityFor(article.language), WEIGHTS)
  const { content } = wordStatistics(vocabulary, WEIGHTS)
  const placeOf = new Map(active.map((index, place) => [index, place]))
  const wordsA = new Set(
    found.article.flatMap((index) => [...(vocabulary.a.unique[placeOf.get(index) ?? -1] ?? [])]),
  )
  const wordsB = new Set(found.transcript.flatMap((index) => [...vocabulary.b.unique[index]!]))
  const printedA = printedForms(
    found.article.map((index) => article.sentences[index]!.text),
    article.language,
  )
  const printedB = printedForms(
    found.transcript.map((index) => transcript.sentences[index]!.text),
    article.language,
  )
  const nameOf = (id: number, forms: ReadonlyMap<string, string>): string =>
    forms.get(vocabulary.words[id]!) ?? vocabulary.words[id]!
  const rarity = (id: number): number => vocabulary.countA[id]! + vocabulary.countB[id]!
  const shared = [...wordsA]
    .filter((id) => wordsB.has(id) && content[id]! >= TELLING)
    .sort((p, q) => rarity(p) - rarity(q) || p - q)
  const paraphrases: string[] = []
  for (const id of wordsA) {
    if (wordsB.has(id) || content[id]! < TELLING) continue
    const kin = kinship.ofA.ids[id]!
    let best = -1
    kin.forEach((other, k) => {
      if (
        other !== id &&
        wordsB.has(other) &&
        (best < 0 || kinship.ofA.strengths[id]![k]! > kinship.ofA.strengths[id]![best]!)
      )
        best = k
    })
    if (best >= 0) paraphrases.push(`${nameOf(id, printedA)} ~ ${nameOf(kin[best]!, printedB)}`)
  }
  const reasons: string[] = []
  if (shared.length > 0) {
    reasons.push(
      `Both sides have: ${shared
        .slice(0, SHOWN)
        .map((id) => nameOf(id, printedA))
        .join(', ')}.`,
    )
  }
  if (paraphrases.length > 0)
    reasons.push(`Words that answer to each other: ${paraphrases.slice(0, SHOWN).join(', ')}.`)
  if (shared.length === 0 && paraphrases.length === 0) {
    reasons.push('No telling word is shared: length and place decided.')
  }
  reasons.push(
    `Length: ${wordsA.size} different words against ${wordsB.size}.`,
    ...placeReasons(alignment, bead),
  )
  reasons.push(`Confidence ${percent(found.confidence)}.`)
  return reasons
}

function placeReasons(alignment: Alignment, bead: number): string[] {
  const found = alignment.beads[bead]!
  if (found.moved)
    return ['It stands elsewhere in the article than its neighbours in the recording would have it.']
  const before = alignment.beads[bead - 1]
  const behind = alignment.beads[bead + 1]
  const near: string[] = []
  if (before !== undefined && before.transcript.at(-1)! + 1 === found.transcript[0]) {
    near.push(`follows the match before it on both sides (confidence ${percent(before.confidence)})`)
  }
  if (behind !== undefined && found.transcript.at(-1)! + 1 === behind.transcript[0]) {
    near.push(`is followed by the next one on both sides (confidence ${percent(behind.confidence)})`)
  }
  return near.length === 0
    ? ['In order with the matches around it, with passages left out between.']
    : [`It ${near.join(' and ')}.`]
}
