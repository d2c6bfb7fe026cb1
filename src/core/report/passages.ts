import type { Analysis } from '../model/analysis.ts'
import { addedPassages } from '../model/alignment.ts'
import type { Flag } from '../model/flag.ts'
import type { Project } from '../model/project.ts'
import { flagState, videoLink } from '../review/index.ts'
import type { Span } from '../text/span.ts'
import { spansOverlap } from '../text/span.ts'
import { countWords } from '../text/word-count.ts'
import type { Whereabouts } from './locate.ts'
import type { AddedPassage, CutPassage, MovedPassage, PassageFlag } from './review.ts'

/** Rules that speak about whole passages: their open flags are told with the passage, not a second time as an item. */
const PASSAGE_RULES = { cut: 'cut-passage', addition: 'addition', move: 'moved-passage' } as const

export type Passages = Readonly<{
  cuts: readonly CutPassage[]
  additions: readonly AddedPassage[]
  moves: readonly MovedPassage[]
  /** Ids of the open flags that are told here. */
  told: ReadonlySet<string>
}>

export function listPassages(project: Project, analysis: Analysis, where: Whereabouts): Passages {
  const { article, transcript, alignment } = analysis
  const told = new Set<string>()
  if (transcript === null || alignment === null) return { cuts: [], additions: [], moves: [], told }

  const flagOn = (rule: string, side: 'article' | 'transcript', span: Span): PassageFlag | null => {
    const flag = analysis.flags.find(
      (one) => one.rule === rule && one.places[0].side === side && spansOverlap(one.places[0], span),
    )
    return flag === undefined ? null : passageFlag(project, flag, told)
  }
  const said = (sentences: readonly number[]): Span & { text: string; words: number } => {
    const parts = sentences.map((index) => transcript.sentences[index]!)
    const text = parts.map((sentence) => sentence.text).join(' ')
    return { start: parts[0]!.start, end: parts.at(-1)!.end, text, words: countWords(text) }
  }
  const printed = (sentences: readonly number[]): Span & { text: string; words: number; rows: number[] } => {
    const parts = sentences.map((index) => article.sentences[index]!)
    const text = parts.map((sentence) => sentence.text).join(' ')
    const rows = [...new Set(parts.map((sentence) => where.rowOfBlock(sentence.block)))].filter(
      (row) => row !== null,
    )
    return { start: parts[0]!.start, end: parts.at(-1)!.end, text, words: countWords(text), rows }
  }

  const cutRow = rowsOfCuts(analysis)
  const cuts = alignment.cuts.map((cut, index): CutPassage => {
    const first = transcript.sentences[cut.transcript[0]!]!
    const last = transcript.sentences[cut.transcript.at(-1)!]!
    const { text, words, ...span } = said(cut.transcript)
    const speakers = new Set(cut.transcript.map((sentence) => transcript.sentences[sentence]!.speaker))
    return {
      id: cut.id,
      row: cutRow.get(index)?.row ?? null,
      inside: cutRow.get(index)?.inside ?? false,
      line: first.line,
      text,
      words,
      speakers: [...speakers].filter((speaker) => speaker !== null),
      startSeconds: first.startSeconds,
      endSeconds: last.endSeconds,
      link: first.startSeconds === null ? null : videoLink(project.video, first.startSeconds),
      confidence: cut.confidence,
      flag: flagOn(PASSAGE_RULES.cut, 'transcript', span),
    }
  })
  const summedUp = new Set(alignment.summaries.flatMap((summary) => summary.article))
  const additions = addedPassages(article, alignment.additions).map((addition): AddedPassage => {
    const { text, words, rows, ...span } = printed(addition.article)
    return {
      id: addition.id,
      rows,
      line: where.line('article', span.start),
      text,
      words,
      sumsUp: addition.article.every((sentence) => summedUp.has(sentence)),
      confidence: addition.confidence,
      flag: flagOn(PASSAGE_RULES.addition, 'article', span),
    }
  })
  const moves = alignment.moves.map((move): MovedPassage => {
    const beads = move.beads.map((index) => alignment.beads[index]!)
    const { text, words, rows, ...span } = printed(
      beads.flatMap((bead) => bead.article).sort((a, b) => a - b),
    )
    const first = Math.min(...beads.flatMap((bead) => bead.transcript))
    const { startSeconds } = transcript.sentences[first]!
    return {
      id: move.id,
      rows,
      line: where.line('article', span.start),
      direction: move.direction,
      homeRow: move.home === null ? null : where.rowAt(Math.max(0, move.home - 1)),
      text,
      words,
      startSeconds,
      link: startSeconds === null ? null : videoLink(project.video, startSeconds),
      confidence: move.confidence,
      flag: flagOn(PASSAGE_RULES.move, 'article', span),
    }
  })
  return { cuts, additions, moves, told }
}

/** A flag that was decided stands among the items (or, dismissed, nowhere); only an open one is told here. */
function passageFlag(project: Project, flag: Flag, told: Set<string>): PassageFlag | null {
  const marked = Object.values(project.marks).some((mark) => mark.flag === flag.id)
  const state = flagState(project, flag)
  if (marked || state !== 'open') return null
  told.add(flag.id)
  return { id: flag.id, rule: flag.rule, severity: flag.severity, reason: flag.message, state }
}

/** The row after or in which each cut stands, by index of the cut. */
function rowsOfCuts(
  analysis: Analysis,
): ReadonlyMap<number, Readonly<{ row: number | null; inside: boolean }>> {
  const rows = new Map<number, { row: number | null; inside: boolean }>()
  let before: number | null = null
  for (const row of analysis.rows) {
    if (row.cut !== null) rows.set(row.cut, { row: before, inside: false })
    for (const piece of row.pieces) {
      if (piece.cut !== null && row.kind !== 'cut') rows.set(piece.cut, { row: row.number, inside: true })
    }
    before = row.number ?? before
  }
  return rows
}
