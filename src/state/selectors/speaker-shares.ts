import type { Analysis } from '../../core/model/analysis.ts'
import { takesPartInAlignment } from '../../core/model/article.ts'
import { memoised } from '../memoised.ts'
import { rowIndex } from './row-index.ts'
import { wordCounts } from './word-counts.ts'

/**
 * How much one person speaks, in the recording and in the article. The two may print the name differently (Dr. Varga,
 * Tomas): an article's name is the person of the recording with whose words most of its words correspond.
 */
export type SpeakerShare = Readonly<{
  /** As in the recording; where only the article names someone, as there. Null: nobody is named. */
  speaker: string | null
  /** As in the article, where it is another name. */
  printedAs: string | null
  saidWords: number
  /** Null where the recording has no times. */
  saidSeconds: number | null
  printedWords: number
  /** Of all that is said, of all that is printed; 0 to 1. */
  saidShare: number
  printedShare: number
  /** First row in which they speak. */
  row: string | null
}>

/** Most words said first. Empty where the recording names nobody. */
export const speakerShares = memoised((analysis: Analysis): readonly SpeakerShare[] => {
  const { article, transcript, alignment, rows } = analysis
  if (transcript === null) return []
  const words = wordCounts(analysis)
  const index = rowIndex(analysis)
  const personOf = namesOfArticle(analysis)
  type Sum = { said: number; seconds: number | null; printed: number; as: string | null; row: string | null }
  const sums = new Map<string | null, Sum>()
  const sumOf = (speaker: string | null): Sum => {
    const known = sums.get(speaker)
    if (known !== undefined) return known
    const fresh: Sum = { said: 0, seconds: null, printed: 0, as: null, row: null }
    sums.set(speaker, fresh)
    return fresh
  }
  for (const sentence of transcript.sentences) {
    const sum = sumOf(sentence.speaker)
    sum.said += words.transcript[sentence.index] ?? 0
    if (sentence.startSeconds !== null && sentence.endSeconds !== null)
      sum.seconds = (sum.seconds ?? 0) + Math.max(0, sentence.endSeconds - sentence.startSeconds)
    sum.row ??= rows[index.ofTranscriptSentence[sentence.index] ?? -1]?.id ?? null
  }
  for (const sentence of article.sentences) {
    const block = article.blocks[sentence.block]!
    if (!takesPartInAlignment(block.role) || block.speaker === null) continue
    const person = personOf.get(block.speaker) ?? block.speaker
    const sum = sumOf(person)
    sum.printed += words.article[sentence.index] ?? 0
    if (block.speaker !== person) sum.as = block.speaker
    sum.row ??= rows[index.ofBlock[sentence.block] ?? -1]?.id ?? null
  }
  const list = [...sums]
  if (alignment === null || list.every(([speaker]) => speaker === null)) return []
  const said = list.reduce((sum, [, each]) => sum + each.said, 0)
  const printed = list.reduce((sum, [, each]) => sum + each.printed, 0)
  return list
    .map(([speaker, sum]): SpeakerShare => ({
      speaker,
      printedAs: sum.as,
      saidWords: sum.said,
      saidSeconds: sum.seconds,
      printedWords: sum.printed,
      saidShare: said === 0 ? 0 : sum.said / said,
      printedShare: printed === 0 ? 0 : sum.printed / printed,
      row: sum.row,
    }))
    .sort((a, b) => b.saidWords - a.saidWords || b.printedWords - a.printedWords)
})

/** Who is meant by a name of the article. */
function namesOfArticle(analysis: Analysis): ReadonlyMap<string, string> {
  const { article, transcript, alignment } = analysis
  const words = wordCounts(analysis)
  const votes = new Map<string, Map<string, number>>()
  for (const bead of alignment?.beads ?? []) {
    const printed = article.blocks[article.sentences[bead.article[0]!]!.block]!.speaker // beads have both sides
    if (printed === null) continue
    const counts = votes.get(printed) ?? new Map<string, number>()
    votes.set(printed, counts)
    for (const sentence of bead.transcript) {
      const speaker = transcript?.sentences[sentence]?.speaker ?? null
      if (speaker !== null)
        counts.set(speaker, (counts.get(speaker) ?? 0) + (words.transcript[sentence] ?? 0))
    }
  }
  const names = new Map<string, string>()
  for (const [printed, counts] of votes) {
    const best = [...counts].sort((a, b) => b[1] - a[1])[0]
    if (best !== undefined) names.set(printed, best[0])
  }
  return names
}
