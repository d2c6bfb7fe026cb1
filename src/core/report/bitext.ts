import type { Analysis } from '../model/analysis.ts'
import type { Sentence } from '../model/document.ts'
import type { AlignmentConstraints } from '../model/alignment.ts'
import type { Project } from '../model/project.ts'
import type { Span } from '../text/span.ts'

/** Sentences as one text. `pieces`: `at` of `text` is `start` to `end` of the reading text; between them a space is ours. */
export type Passage = Readonly<{ text: string; pieces: readonly (Span & Readonly<{ at: number }>)[] }>

/**
 * One line of the two texts side by side.
 * match: what was said and what was printed · cut: said only · addition: printed only · aside: headings, bylines and what
 * else takes no part in matching.
 */
export type BitextUnit = Readonly<{
  /** Unique; of the match or the cut, or of the first sentence. */
  id: string
  kind: 'match' | 'cut' | 'addition' | 'aside'
  article: Passage | null
  transcript: Passage | null
  speaker: string | null
  startSeconds: number | null
  endSeconds: number | null
  confidence: number | null
  /** A person fixed or confirmed it, or is done with its row. */
  confirmed: boolean
  moved: boolean
}>

/** All of both texts: in the order of the article, a cut passage where it would stand. Each sentence once. */
export function listBitext(project: Project, analysis: Analysis): readonly BitextUnit[] {
  const { article, transcript, alignment } = analysis
  type Placed = Readonly<{ unit: BitextUnit; at: number; after: number }>
  const placed: Placed[] = []
  const taken = new Set<number>()
  const said = (
    indexes: readonly number[],
  ): Pick<BitextUnit, 'transcript' | 'speaker' | 'startSeconds' | 'endSeconds'> => {
    const sentences = indexes.flatMap((index) => transcript?.sentences[index] ?? [])
    const seconds = (list: readonly (number | null)[]): number[] => list.filter((one) => one !== null)
    const starts = seconds(sentences.map(({ startSeconds }) => startSeconds))
    const ends = seconds(sentences.map(({ endSeconds }) => endSeconds))
    return {
      transcript:
        transcript === null || sentences.length === 0 ? null : joinSentences(transcript.text, sentences),
      speaker: sentences.find(({ speaker }) => speaker !== null)?.speaker ?? null,
      startSeconds: starts.length === 0 ? null : starts.reduce((a, b) => Math.min(a, b)),
      endSeconds: ends.length === 0 ? null : ends.reduce((a, b) => Math.max(a, b)),
    }
  }
  const isConfirmed = confirmedBeads(project, analysis)
  for (const [index, bead] of (alignment?.beads ?? []).entries()) {
    const sentences = bead.article.map((one) => article.sentences[one]!)
    for (const one of bead.article) taken.add(one)
    placed.push({
      at: sentences[0]!.start,
      after: 1,
      unit: {
        id: bead.id,
        kind: 'match',
        article: joinSentences(article.text, sentences),
        ...said(bead.transcript),
        confidence: bead.confidence,
        confirmed: isConfirmed.has(index),
        moved: bead.moved,
      },
    })
  }
  for (const cut of alignment?.cuts ?? []) {
    placed.push({
      at: cut.seam ?? 0,
      after: 0,
      unit: {
        id: cut.id,
        kind: 'cut',
        article: null,
        ...said(cut.transcript),
        confidence: cut.confidence,
        confirmed: false,
        moved: false,
      },
    })
  }
  const added = new Map(
    (alignment?.additions ?? []).flatMap((one) => one.article.map((index) => [index, one] as const)),
  )
  for (const sentence of article.sentences) {
    if (taken.has(sentence.index)) continue
    const addition = added.get(sentence.index)
    placed.push({
      at: sentence.start,
      after: 1,
      unit: {
        id: sentence.id,
        kind: addition === undefined ? 'aside' : 'addition',
        article: joinSentences(article.text, [sentence]),
        ...said([]),
        confidence: addition?.confidence ?? null,
        confirmed: false,
        moved: false,
      },
    })
  }
  placed.sort((a, b) => a.at - b.at || a.after - b.after)
  return placed.map(({ unit }) => unit)
}

/** Neighbours keep what stands between them; a space is put between others. */
function joinSentences(text: string, sentences: readonly Sentence[]): Passage {
  const pieces: { at: number; start: number; end: number }[] = []
  let joined = ''
  let last: Sentence | null = null
  for (const sentence of sentences) {
    const previous = pieces.at(-1)
    const isNext = last !== null && sentence.index === last.index + 1 && sentence.start >= last.end
    const between: string = last === null ? '' : isNext ? text.slice(last.end, sentence.start) : ' '
    if (previous !== undefined && isNext && /^\s*$/.test(between)) {
      joined += between + text.slice(sentence.start, sentence.end)
      previous.end = sentence.end
    } else {
      if (last !== null) joined += ' '
      pieces.push({ at: joined.length, start: sentence.start, end: sentence.end })
      joined += text.slice(sentence.start, sentence.end)
    }
    last = sentence
  }
  return { text: joined, pieces }
}

/** Where the words of a span stand in a passage, cut to what is in it; null where none is. A seam is in it at its ends, too. */
export function locateIn(passage: Passage, span: Span): Span | null {
  let found: { start: number; end: number } | null = null
  for (const piece of passage.pieces) {
    const start = Math.max(span.start, piece.start)
    const end = Math.min(span.end, piece.end)
    if (start > end || (start === end && span.start !== span.end)) continue
    const at = { start: piece.at + start - piece.start, end: piece.at + end - piece.start }
    found = found === null ? at : { start: found.start, end: at.end }
  }
  return found
}

function confirmedBeads(
  project: Project,
  { article, transcript, alignment, rows }: Analysis,
): ReadonlySet<number> {
  const found = new Set<number>()
  if (transcript === null || alignment === null) return found
  const { pins, confirmed = [] } = project.constraints
  const key = (pin: AlignmentConstraints['pins'][number]): string =>
    `${[...pin.article].sort().join(' ')}|${[...pin.transcript].sort().join(' ')}`
  const fixed = new Set([...pins, ...confirmed].map(key))
  for (const [index, bead] of alignment.beads.entries()) {
    const ids = {
      article: bead.article.map((one) => article.sentences[one]!.id),
      transcript: bead.transcript.map((one) => transcript.sentences[one]!.id),
    }
    if (fixed.has(key(ids))) found.add(index)
  }
  for (const row of rows)
    if (Object.hasOwn(project.reviewed, row.id)) for (const bead of row.beads) found.add(bead)
  return found
}
