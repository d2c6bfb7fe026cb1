/** `npx tsx tests/bench/alignment/sample-check.ts`: the shipped sample through the readers, each transcript format against its gold. */
import { readFileSync } from 'node:fs'
import { alignDocuments } from '../../../src/core/align/index.ts'
import { readArticle, readTranscript } from '../../../src/core/readers/index.ts'

type GoldUnit = Readonly<{ id: string; line: number; start: number; end: number; text: string }>
type Gold = Readonly<{
  en_transcript: readonly { a: string[]; b: string[] }[]
  cuts: readonly { id: string; b: string[]; after_en_id: string | null }[]
  moved: readonly { a: string[]; b: string[] }[]
  additions: readonly string[]
  summary: readonly { a: string[]; b: string[] }[]
}>

const folder = new URL('../../../samples/far-bank/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
// our own files, shapes as their README states them
const jsonLines = (name: string): GoldUnit[] =>
  read(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldUnit)

export type SampleFormatScore = Readonly<{
  file: string
  sentences: number
  pairF1: number
  cutF1: number
  movedRecall: number
  summaries: string
  seams: string
}>

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []

/** Word by word: which gold unit each transcript word belongs to, so that any cutting into sentences can be scored. */
function goldOfWords(units: readonly GoldUnit[]): { word: string; unit: string }[] {
  return units.flatMap((unit) => wordsOf(unit.text).map((word) => ({ word, unit: unit.id })))
}

/** Walks both word lists; words that differ (recognition errors) are stepped over within a short look-ahead. */
export function assignUnits(
  sentences: readonly string[],
  gold: readonly { word: string; unit: string }[],
): Map<string, number>[] {
  let at = 0
  return sentences.map((sentence) => {
    const counts = new Map<string, number>()
    for (const word of wordsOf(sentence)) {
      for (let ahead = 0; ahead < 12 && at + ahead < gold.length; ahead++) {
        const candidate = gold[at + ahead]!
        if (candidate.word !== word) continue
        at += ahead + 1
        counts.set(candidate.unit, (counts.get(candidate.unit) ?? 0) + 1)
        break
      }
    }
    return counts
  })
}

export const f1 = (hits: number, predicted: number, wanted: number): number =>
  predicted + wanted === 0 ? 0 : (2 * hits) / (predicted + wanted)

export function scoreSample(): SampleFormatScore[] {
  const gold = JSON.parse(read('gold/alignment.json')) as Gold
  const unitsEn = jsonLines('gold/units.en.jsonl')
  const unitsB = jsonLines('gold/units.transcript.jsonl')
  const parsed = readArticle({ name: 'article.en.txt', text: read('article.en.txt') })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed))
  const article = parsed.document
  const plain = (text: string): string => wordsOf(text).join(' ')
  // article sentences to gold units by text; gold pairs are (article unit, transcript unit), weighted by transcript words
  const enOf = article.sentences.map((sentence) => {
    const own = plain(sentence.text)
    return unitsEn
      .filter((unit) => own.includes(plain(unit.text)) && plain(unit.text) !== '')
      .map((unit) => unit.id)
  })
  return [
    'transcript.vtt',
    'transcript.auto.vtt',
    'transcript.srt',
    'transcript.paste.txt',
    'transcript.txt',
  ].map((file) => {
    const reading = readTranscript({ name: file, text: read(file) })
    if (!reading.ok) throw new Error(JSON.stringify(reading))
    const transcript = reading.document
    const counts = assignUnits(
      transcript.sentences.map((sentence) => sentence.text),
      goldOfWords(unitsB),
    )
    const alignment = alignDocuments(article, transcript)
    const goldOfB = new Map(gold.en_transcript.flatMap((link) => link.b.map((b) => [b, link.a] as const)))
    const cutOfB = new Map(gold.cuts.flatMap((cut) => cut.b.map((b) => [b, cut] as const)))
    const moved = new Set(gold.moved.flatMap((move) => move.b))
    const beadOf = new Map(alignment.beads.flatMap((bead) => bead.transcript.map((j) => [j, bead] as const)))
    const sum = { hit: 0, said: 0, wanted: 0, cutHit: 0, cutSaid: 0, cutWanted: 0, moveHit: 0, moveWanted: 0 }
    counts.forEach((row, j) => {
      const bead = beadOf.get(j)
      const linked = new Set(bead?.article.flatMap((i) => enOf[i]!) ?? [])
      for (const [unit, words] of row) {
        const wanted = goldOfB.get(unit)
        const isHit = wanted !== undefined && wanted.some((id) => linked.has(id))
        if (bead !== undefined) sum.said += words
        else sum.cutSaid += words
        if (wanted !== undefined) sum.wanted += words
        if (isHit) sum.hit += words
        if (cutOfB.has(unit)) {
          sum.cutWanted += words
          if (bead === undefined) sum.cutHit += words
        }
        if (moved.has(unit) && wanted !== undefined) {
          sum.moveWanted += words
          if (isHit && bead?.moved === true) sum.moveHit += words
        }
      }
    })
    const unitOfSentence = counts.map((row) => [...row].sort((p, q) => q[1] - p[1])[0]?.[0])
    const summaryHits = gold.summary.filter((wanted) =>
      alignment.summaries.some(
        (found) =>
          found.article.some((i) => enOf[i]!.includes(wanted.a[0]!)) &&
          found.transcript.some((j) => wanted.b.includes(unitOfSentence[j] ?? '')),
      ),
    ).length
    let seamHits = 0
    for (const cut of gold.cuts) {
      const found = alignment.cuts.find((other) =>
        other.transcript.some((j) => cut.b.includes(unitOfSentence[j] ?? '')),
      )
      const after = article.sentences.find((sentence) =>
        enOf[sentence.index]!.includes(cut.after_en_id ?? '-'),
      )
      if (found !== undefined && after !== undefined && found.seam === after.end) seamHits++
    }
    return {
      file,
      sentences: transcript.sentences.length,
      pairF1: f1(sum.hit, sum.said, sum.wanted),
      cutF1: f1(sum.cutHit, sum.cutSaid, sum.cutWanted),
      movedRecall: sum.moveHit / Math.max(1, sum.moveWanted),
      summaries: `${summaryHits} of ${gold.summary.length} (${alignment.summaries.length} said)`,
      seams: `${seamHits} of ${gold.cuts.filter((cut) => cut.after_en_id !== null).length} (${alignment.cuts.length} cuts said, ${alignment.moves.length} moves, ${alignment.additions.length} additions)`,
    }
  })
}

if (process.argv[1]?.endsWith('sample-check.ts') === true) console.table(scoreSample())
