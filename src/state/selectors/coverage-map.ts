import { addedPassages } from '../../core/model/alignment.ts'
import type { Analysis } from '../../core/model/analysis.ts'
import { takesPartInAlignment } from '../../core/model/article.ts'
import type { Severity } from '../../core/model/mqm.ts'
import type { Decision } from '../../core/model/project.ts'
import { memoised } from '../memoised.ts'
import { cutFacts } from './cuts.ts'
import { isDrawnAsForm, isOpen } from './flags.ts'
import { mapScale, onAxis } from './map-scale.ts'
import type { MapScale } from './map-scale.ts'
import { rowIndex } from './row-index.ts'

/*
 * What the coverage map draws, in the units of map-scale.ts: nothing here knows of pixels.
 *
 *     recording 0 ──────────── x ───────────▶ end
 *     article   │ ╲                 kept: links, joined while one follows the other
 *               y  ╲   ▒▒▒          cut: a band from x0 to x1, with a mark at the y of its seam
 *               │       ╲    ╱      moved: a link off the line, dotted to the y where it was said
 *               ▼ +++    ╲          added: from y0 to y1, at no x
 */

/** Sentences that correspond. `joins`: nothing was cut, added or moved between it and the one before. */
export type MapLink = Readonly<{
  x0: number
  x1: number
  y0: number
  y1: number
  row: string
  joins: boolean
}>
/** `y`: the seam; null where nothing is aligned. */
export type MapCut = Readonly<{
  cut: number
  x0: number
  x1: number
  y: number | null
  row: string
  substantive: boolean
}>
export type MapAddition = Readonly<{ key: string; y0: number; y1: number; row: string }>
/** `home`: the y where it would stand in the order of the recording. */
export type MapMove = Readonly<{
  move: number
  direction: 'up' | 'down'
  links: readonly MapLink[]
  home: number | null
  row: string
}>
export type MapSummary = Readonly<{ key: string; x0: number; x1: number; y: number; row: string }>
export type MapHeading = Readonly<{ y: number; title: string; row: string }>

export type CoverageMap = Readonly<{
  scale: MapScale
  /** In article order. */
  kept: readonly MapLink[]
  cuts: readonly MapCut[]
  additions: readonly MapAddition[]
  moves: readonly MapMove[]
  summaries: readonly MapSummary[]
  headings: readonly MapHeading[]
}>

/** Null without a transcript: then there is nothing to map. */
export const coverageMap = memoised((analysis: Analysis): CoverageMap | null => {
  const { article, transcript, alignment, rows } = analysis
  if (transcript === null || alignment === null) return null
  const scale = mapScale(analysis)
  const { x, y } = scale
  const index = rowIndex(analysis)
  const rowOfSentence = (sentence: number | undefined): string =>
    rows[index.ofBlock[article.sentences[sentence ?? -1]?.block ?? -1] ?? -1]?.id ?? ''
  const seamY = (offset: number | null): number | null =>
    offset === null ? null : onAxis(y, article.sentences, offset)

  /** Whether only headings and the like stand between two sentences. */
  const isBeside = (before: number, after: number): boolean => {
    for (let at = before + 1; at < after; at++) {
      const block = article.blocks[article.sentences[at]!.block]!
      if (takesPartInAlignment(block.role)) return false
    }
    return before < after
  }

  let last: Readonly<{ article: number; transcript: number }> | null = null
  const linkOf = (bead: (typeof alignment.beads)[number]): MapLink => {
    const from = { article: bead.article[0]!, transcript: bead.transcript[0]! } // beads have both sides
    const to = { article: bead.article.at(-1)!, transcript: bead.transcript.at(-1)! }
    const joins =
      last !== null && from.transcript === last.transcript + 1 && isBeside(last.article, from.article)
    last = to
    return {
      x0: x.starts[from.transcript]!,
      x1: x.ends[to.transcript]!,
      y0: y.starts[from.article]!,
      y1: y.ends[to.article]!,
      row: rowOfSentence(from.article),
      joins,
    }
  }

  const kept = alignment.beads.filter((bead) => !bead.moved).map(linkOf)
  const moves = alignment.moves.map((move, at): MapMove => {
    last = null
    const links = move.beads.map((bead) => linkOf(alignment.beads[bead]!))
    return {
      move: at,
      direction: move.direction,
      links,
      home: seamY(move.home),
      row: links[0]?.row ?? '',
    }
  })
  const facts = cutFacts(analysis)
  const cuts = alignment.cuts.map((cut, at): MapCut => {
    const first = cut.transcript[0] ?? 0
    return {
      cut: at,
      x0: x.starts[first] ?? 0,
      x1: x.ends[cut.transcript.at(-1) ?? first] ?? 0,
      y: seamY(cut.seam),
      row: rows[index.ofTranscriptSentence[first] ?? -1]?.id ?? '',
      substantive: facts[at]?.substantive ?? false,
    }
  })
  return {
    scale,
    kept,
    cuts,
    moves,
    additions: addedPassages(article, alignment.additions).map((addition) => ({
      key: addition.id,
      y0: y.starts[addition.article[0] ?? -1] ?? 0,
      y1: y.ends[addition.article.at(-1) ?? -1] ?? 0,
      row: rowOfSentence(addition.article[0]),
    })),
    summaries: alignment.summaries.map((summary, at) => ({
      key: `summary-${at}`,
      x0: x.starts[summary.transcript[0] ?? -1] ?? 0,
      x1: x.ends[summary.transcript.at(-1) ?? -1] ?? 0,
      y: y.starts[summary.article[0] ?? -1] ?? 0,
      row: rowOfSentence(summary.article[0]),
    })),
    headings: rows
      .filter((row) => row.kind === 'heading')
      .flatMap((row) => {
        const block = article.blocks[row.block ?? -1]
        if (block === undefined) return []
        const title = article.text.slice(block.start, block.end).replace(/\s+/gu, ' ')
        return [{ y: onAxis(y, article.sentences, block.start), title, row: row.id }]
      }),
  }
})

/** Where a row stands; x is null for what nobody said. Same order as `analysis.rows`. */
export type MapRow = Readonly<{ row: string; x0: number | null; x1: number | null; y0: number; y1: number }>

export const mapRows = memoised((analysis: Analysis): readonly MapRow[] => {
  const { x, y } = mapScale(analysis)
  const { article, alignment, rows } = analysis
  let lastY = 0
  return rows.map((row): MapRow => {
    const said = row.pieces.flatMap((piece) => piece.sentences)
    const spoken = said.length === 0 ? null : { from: Math.min(...said), to: Math.max(...said) }
    const block = row.block === null ? null : article.blocks[row.block]!
    const seam = row.cut === null ? null : (alignment?.cuts[row.cut]?.seam ?? null)
    const y0 =
      block !== null
        ? (y.starts[block.sentences.start] ?? lastY)
        : seam === null
          ? lastY
          : onAxis(y, article.sentences, seam)
    const y1 = block === null ? y0 : Math.max(y0, y.ends[block.sentences.end - 1] ?? y0)
    lastY = y1
    return {
      row: row.id,
      x0: spoken === null ? null : (x.starts[spoken.from] ?? null),
      x1: spoken === null ? null : (x.ends[spoken.to] ?? null),
      y0,
      y1,
    }
  })
})

/** An open flag at the edge of the map: of the article by its y, of the recording by its x. */
export type MapTick = Readonly<{ flag: string; axis: 'x' | 'y'; at: number; severity: Severity }>

/** Flags that have a form of their own on the map (cuts, moves) have no tick as well. */
export const mapTicks = memoised(
  (analysis: Analysis, decisions: Readonly<Record<string, Decision>>): readonly MapTick[] => {
    const { x, y } = mapScale(analysis)
    const ticks: MapTick[] = []
    for (const flag of analysis.flags) {
      if (isDrawnAsForm(flag.rule) || !isOpen(decisions, flag)) continue
      const [place] = flag.places
      if (place.side === 'original') continue
      const axis = place.side === 'article' ? 'y' : 'x'
      const sentences =
        place.side === 'article' ? analysis.article.sentences : (analysis.transcript?.sentences ?? [])
      const severity = decisions[flag.id]?.severity ?? flag.severity
      ticks.push({
        flag: flag.id,
        axis,
        at: onAxis(axis === 'y' ? y : x, sentences, place.start),
        severity,
      })
    }
    return ticks
  },
)
