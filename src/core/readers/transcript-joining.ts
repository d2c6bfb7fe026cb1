import type { Cue, WordTime } from '../model/transcript.ts'
import { appendPiece, type MappedText } from '../text/mapped-text.ts'
import type { SourceMap, SourcePiece } from '../text/source-map.ts'
import type { Span } from '../text/span.ts'

/** A cue as a reader found it, markup gone, sounds gone. Empty ones are passed over. */
export type CueDraft = Readonly<{
  /** In the file, from 1. */
  line: number
  startSeconds: number | null
  endSeconds: number | null
  speaker: string | null
  text: MappedText
  /** Offsets in `text` where someone else begins to speak though no name is given (`>>`, `- `); 0 for the whole cue. */
  changes: readonly number[]
}>

/** Broken cue order happens in hand-edited files; untimed cues stay where they are. Stable. */
export function inTimeOrder(cues: readonly CueDraft[]): readonly CueDraft[] {
  let last = -Infinity
  for (const cue of cues) {
    if (cue.startSeconds === null) return cues
    if (cue.startSeconds < last) return cues.toSorted((a, b) => (a.startSeconds ?? 0) - (b.startSeconds ?? 0))
    last = cue.startSeconds
  }
  return cues
}

export type Run = Span & Readonly<{ speaker: string | null }>

export type Joined = Readonly<{
  text: string
  map: SourceMap
  cues: readonly Cue[]
  wordTimes: readonly WordTime[]
  /** Stretches of one speaker, or between two changes of unnamed speakers. */
  runs: readonly Run[]
}>

export function joinCues(drafts: readonly CueDraft[]): Joined {
  const joining: Joining = { texts: [], length: 0, map: [], cues: [], wordTimes: [], starts: [] }
  for (const draft of drafts) append(joining, draft)
  const { texts, length, map, cues, wordTimes, starts } = joining
  const runs = starts.map(({ at, speaker }, index) => {
    const next = starts[index + 1]
    return { start: at, end: next === undefined ? length : next.at - 1, speaker }
  })
  return { text: texts.join(' '), map, cues, wordTimes, runs }
}

type Joining = {
  texts: string[]
  /** Of the texts and the spaces between them. */
  length: number
  map: SourcePiece[]
  cues: Cue[]
  wordTimes: WordTime[]
  /** Where runs begin. */
  starts: { at: number; speaker: string | null }[]
}

/** One cue more: a function, which engines make fast after some calls; a loop over ten hours runs slow until it is over. */
function append(joining: Joining, draft: CueDraft): void {
  const { texts, map, cues, wordTimes, starts } = joining
  const { line, startSeconds, endSeconds, speaker, text, changes } = draft
  const start = cues.length === 0 ? 0 : joining.length + 1
  if (cues.length === 0 || cues[cues.length - 1]!.speaker !== speaker || changes.includes(0))
    starts.push({ at: start, speaker })
  for (const change of changes) if (change > 0) starts.push({ at: start + change, speaker })
  const end = start + text.text.length
  cues.push({ index: cues.length, line, start, end, startSeconds, endSeconds, speaker })
  for (const { at, source, length } of text.pieces) appendPiece(map, { at: at + start, source, length })
  for (const time of text.times)
    wordTimes.push({ start: time.start + start, startSeconds: time.startSeconds })
  texts.push(text.text)
  joining.length = end
}

export function breakLines(text: string, breaks: readonly number[]): string {
  const parts: string[] = []
  let from = 0
  for (const at of breaks) {
    parts.push(text.slice(from, at), '\n')
    from = at + 1
  }
  parts.push(text.slice(from))
  return parts.join('')
}
