import { severityRank } from '../../core/model/mqm.ts'
import type { ShownMark } from '../../state/selectors/marks.ts'
import type { FlagPlace } from '../../state/selectors/places.ts'

/** Words that are drawn alike. Offsets are half-open UTF-16 in the reading text. */
export type Run = Readonly<{
  start: number
  end: number
  /** The flag that is drawn: the current one, else the gravest, else the shortest. */
  flag: FlagPlace | null
  flagStarts: boolean
  flagEnds: boolean
  /** The latest mark here; `deep`: another lies under it. */
  mark: ShownMark | null
  markStarts: boolean
  deep: boolean
  /** A seam stands before this run. */
  seam: boolean
}>

/** Runs of one sentence; `sentence` is null between sentences. */
export type RunGroup = Readonly<{ sentence: number | null; runs: readonly Run[] }>

export type RunInput = Readonly<{
  start: number
  end: number
  sentences: readonly Readonly<{ index: number; start: number; end: number }>[]
  flags: readonly FlagPlace[]
  marks: readonly ShownMark[]
  seams: readonly number[]
  currentFlag: string | null
}>

/**
 * Cuts a stretch of text at every edge of a sentence, flag, mark or seam, so that each piece is drawn in one way.
 *
 *     It won. They both left.          sentences It won. | They both left.
 *             ‾‾‾‾‾‾‾‾‾                flag      They both
 *                  ‾‾‾‾‾‾‾‾‾           mark      both left
 *     [It won.][ ][They ][both][ left][.]
 *
 * Nested elements were rejected: flags and marks overlap without nesting, and HTML cannot.
 */
export function textRuns(input: RunInput): readonly RunGroup[] {
  const { start, end, sentences, flags, marks, seams, currentFlag } = input
  const edges = new Set([start, end])
  const add = (offset: number): void => {
    if (offset > start && offset < end) edges.add(offset)
  }
  for (const span of [...sentences, ...flags, ...marks]) {
    add(span.start)
    add(span.end)
  }
  for (const seam of seams) add(seam)
  const offsets = [...edges].sort((a, b) => a - b)

  const groups: { sentence: number | null; runs: Run[] }[] = []
  let sentenceAt = 0
  for (let at = 0; at + 1 < offsets.length; at++) {
    const from = offsets[at]!
    const to = offsets[at + 1]!
    while (sentenceAt < sentences.length && sentences[sentenceAt]!.end <= from) sentenceAt++
    const candidate = sentences[sentenceAt]
    const sentence = candidate !== undefined && candidate.start <= from ? candidate.index : null
    const flag = drawnFlag(flags, from, currentFlag)
    const here = marks.filter((mark) => mark.start <= from && mark.end > from)
    const mark = here.at(-1) ?? null
    const run: Run = {
      start: from,
      end: to,
      flag,
      flagStarts: flag !== null && Math.max(flag.start, start) === from,
      flagEnds: flag !== null && Math.min(flag.end, end) === to,
      mark,
      markStarts: mark !== null && Math.max(mark.start, start) === from,
      deep: here.length > 1,
      seam: seams.includes(from),
    }
    const group = groups.at(-1)
    if (group !== undefined && group.sentence === sentence) group.runs.push(run)
    else groups.push({ sentence, runs: [run] })
  }
  return groups
}

function drawnFlag(
  flags: readonly FlagPlace[],
  offset: number,
  currentFlag: string | null,
): FlagPlace | null {
  let best: FlagPlace | null = null
  for (const place of flags) {
    if (place.start > offset || place.end <= offset) continue
    if (place.flag.id === currentFlag) return place
    if (best === null || isGraver(place, best)) best = place
  }
  return best
}

function isGraver(a: FlagPlace, b: FlagPlace): boolean {
  const difference = severityRank(a.flag.severity) - severityRank(b.flag.severity)
  return difference > 0 || (difference === 0 && a.end - a.start < b.end - b.start)
}
