/**
 * `npx tsx tests/bench/alignment/seed-check.ts`: the article this project was made for, against a talk made up for it
 * (seed-talk.ts), in each format a transcript comes in. Scored by words of the talk. Empty where the article is not on the machine.
 */
import { existsSync, readFileSync } from 'node:fs'
import { alignDocuments } from '../../../src/core/align/index.ts'
import { readArticle, readTranscript } from '../../../src/core/readers/index.ts'
import { assignUnits, f1, wordsOf } from './sample-check.ts'
import { makeTalk } from './seed-talk.ts'
import { writeFormats } from './talk-formats.ts'

const FILE = new URL('../../../../shared/seed/article.txt', import.meta.url)

export type SeedScore = Readonly<{
  file: string
  format: string
  sentences: number
  pairF1: number
  cutF1: number
  movedRecall: number
}>

export function scoreSeed(): SeedScore[] {
  if (!existsSync(FILE)) return []
  const parsed = readArticle({ name: 'article.txt', text: readFileSync(FILE, 'utf8') })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed))
  const article = parsed.document
  const talk = makeTalk(article)
  const words = talk.flatMap((spoken, k) => wordsOf(spoken.text).map((word) => ({ word, unit: String(k) })))
  return writeFormats(talk).map(([file, text]) => {
    const reading = readTranscript({ name: file, text })
    if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
    const transcript = reading.document
    const { beads } = alignDocuments(article, transcript)
    const beadOf = new Map(beads.flatMap((bead) => bead.transcript.map((j) => [j, bead] as const)))
    const sum = { hit: 0, said: 0, wanted: 0, cutHit: 0, cutSaid: 0, cutWanted: 0, moveHit: 0, moveWanted: 0 }
    assignUnits(
      transcript.sentences.map((sentence) => sentence.text),
      words,
    ).forEach((row, j) => {
      const bead = beadOf.get(j)
      for (const [unit, count] of row) {
        const { from, moved } = talk[Number(unit)]!
        const isHit = bead !== undefined && from.some((index) => bead.article.includes(index))
        if (bead === undefined) sum.cutSaid += count
        else sum.said += count
        if (from.length > 0) sum.wanted += count
        else {
          sum.cutWanted += count
          if (bead === undefined) sum.cutHit += count
        }
        if (isHit) sum.hit += count
        if (moved) {
          sum.moveWanted += count
          if (isHit && bead.moved) sum.moveHit += count
        }
      }
    })
    return {
      file,
      format: transcript.format,
      sentences: transcript.sentences.length,
      pairF1: f1(sum.hit, sum.said, sum.wanted),
      cutF1: f1(sum.cutHit, sum.cutSaid, sum.cutWanted),
      movedRecall: sum.moveHit / Math.max(1, sum.moveWanted),
    }
  })
}

if (process.argv[1]?.endsWith('seed-check.ts') === true) console.table(scoreSeed())
