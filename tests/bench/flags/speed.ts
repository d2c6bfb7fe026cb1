import { readFileSync } from 'node:fs'
import { alignDocuments } from '../../../src/core/align/index.ts'
import { runRules } from '../../../src/core/analysis/index.ts'
import type { Alignment } from '../../../src/core/model/alignment.ts'
import type { Article } from '../../../src/core/model/article.ts'
import type { Transcript } from '../../../src/core/model/transcript.ts'
import { readArticle, readTranscript } from '../../../src/core/readers/index.ts'

const SIZES = [1, 4, 16, 64]
/** Runs of each size; the table has the best, for other work on the machine only ever slows one down. */
const RUNS = [7, 5, 3, 1]

type Pair = Readonly<{ article: Article; transcript: Transcript }>

function readPair(article: string, transcript: string): Pair {
  const a = readArticle({ name: 'article.txt', text: article })
  const t = readTranscript({ name: 'transcript.txt', text: transcript })
  if (!a.ok || !t.ok) throw new Error('the sample can be read')
  return { article: a.document, transcript: t.document }
}

/**
 * Several copies one behind another, shifted as they stand. Reading the joined files would not do: readers take repeated speech
 * for a recogniser's loop, and what follows a footer for other articles.
 */
function repeatPair({ article, transcript }: Pair, copies: number): Pair {
  const all = Array.from({ length: copies }, (_, copy) => copy)
  const move = <S extends Readonly<{ start: number; end: number }>>(span: S, by: number): S => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  })
  const a = {
    length: article.text.length + 1,
    sentences: article.sentences.length,
    blocks: article.blocks.length,
  }
  const t = {
    length: transcript.text.length + 1,
    sentences: transcript.sentences.length,
    turns: transcript.turns.length,
  }
  return {
    article: {
      ...article,
      text: `${article.text}\n`.repeat(copies),
      blocks: all.flatMap((copy) =>
        article.blocks.map((block) => ({
          ...move(block, copy * a.length),
          index: block.index + copy * a.blocks,
          label: block.label && move(block.label, copy * a.length),
          sentences: move(block.sentences, copy * a.sentences),
        })),
      ),
      sentences: all.flatMap((copy) =>
        article.sentences.map((sentence) => ({
          ...move(sentence, copy * a.length),
          index: sentence.index + copy * a.sentences,
          block: sentence.block + copy * a.blocks,
        })),
      ),
    },
    transcript: {
      ...transcript,
      text: `${transcript.text}\n`.repeat(copies),
      turns: all.flatMap((copy) =>
        transcript.turns.map((turn) => ({
          ...move(turn, copy * t.length),
          index: turn.index + copy * t.turns,
          sentences: move(turn.sentences, copy * t.sentences),
        })),
      ),
      sentences: all.flatMap((copy) =>
        transcript.sentences.map((sentence) => ({
          ...move(sentence, copy * t.length),
          index: sentence.index + copy * t.sentences,
          turn: sentence.turn + copy * t.turns,
        })),
      ),
    },
  }
}

/** The rows of one copy, once for each copy: aligning sixty-four would measure the aligner. */
function repeatAlignment(once: Alignment, one: Pair, copies: number): Alignment {
  const [a, t] = [one.article.sentences.length, one.transcript.sentences.length]
  const all = Array.from({ length: copies }, (_, copy) => copy)
  const shift = (list: readonly number[], by: number): number[] => list.map((index) => index + by)
  return {
    ...once,
    beads: all.flatMap((copy) =>
      once.beads.map((bead) => ({
        ...bead,
        id: `${bead.id}-${copy}`,
        article: shift(bead.article, copy * a),
        transcript: shift(bead.transcript, copy * t),
      })),
    ),
    cuts: all.flatMap((copy) =>
      once.cuts.map((cut) => ({
        ...cut,
        id: `${cut.id}-${copy}`,
        transcript: shift(cut.transcript, copy * t),
      })),
    ),
    additions: all.flatMap((copy) =>
      once.additions.map((one) => ({
        ...one,
        id: `${one.id}-${copy}`,
        article: shift(one.article, copy * a),
      })),
    ),
    summaries: [],
    moves: [],
  }
}

/**
 * How long all rules together take, from the sample upwards. Processor time of this process, cold: the first run of each kind
 * counts as such, because in the worker it is the first that a reviewer waits for.
 */
export function measureSpeed(folder: string): string {
  const article = readFileSync(`${folder}article.en.txt`, 'utf8')
  const transcript = readFileSync(`${folder}transcript.txt`, 'utf8')
  const one = readPair(article, transcript)
  const once = alignDocuments(one.article, one.transcript)
  const count = (text: string): number => text.split(/\s+/u).filter(Boolean).length
  let unit = 0
  const rows = SIZES.map((copies, at) => {
    const many = repeatPair(one, copies)
    const alignment = repeatAlignment(once, one, copies)
    const times = Array.from({ length: RUNS[at]! }, () => {
      const before = process.cpuUsage()
      const run = runRules({ ...many, original: null, alignment })
      const { user, system } = process.cpuUsage(before)
      const failed = run.outcomes.find(({ status }) => status === 'failed')
      if (failed !== undefined) throw new Error(`${failed.id} failed`)
      return (user + system) / 1000
    })
    const best = Math.min(...times)
    if (copies === 1) unit = best
    const growth = (best / unit / copies).toFixed(2)
    return `| ${copies} | ${count(many.article.text)} + ${count(many.transcript.text)} | ${Math.round(times[0]!)} | ${Math.round(best)} | ${growth} |`
  })
  return [
    '| copies of the sample | words | first run, ms | best run, ms | best, per copy against one copy |',
    '| ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n')
}
