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
  const texts: string[] = []
  const pieces: SourcePiece[] = []
  const cues: Cue[] = []
  const wordTimes: WordTime[] = []
  const starts: { at: number; speaker: string | null }[] = []
  let length = 0
  for (const draft of drafts) {
    if (texts.length > 0) {
      texts.push(' ')
      length += 1
    }
    const speaker = draft.speaker
    if (starts.length === 0 || starts.at(-1)!.speaker !== speaker || draft.changes.includes(0))
      starts.push({ at: length, speaker })
    for (const change of draft.changes) if (change > 0) starts.push({ at: length + change, speaker })
    cues.push({
      index: cues.length,
      line: draft.line,
      start: length,
      end: length + draft.text.text.length,
      startSeconds: draft.startSeconds,
      endSeconds: draft.endSeconds,
      speaker,
    })
    for (const { at, source, length: size } of draft.text.pieces)
      appendPiece(pieces, { at: at + length, source, length: size })
    for (const time of draft.text.times)
      wordTimes.push({ start: time.start + length, startSeconds: time.startSeconds })
    texts.push(draft.text.text)
    length += draft.text.text.length
  }
  const runs = starts.map(({ at, speaker }, index) => {
    const next = starts[index + 1]
    return { start: at, end: next === undefined ? length : next.at - 1, speaker }
  })
  return { text: texts.join(''), map: pieces, cues, wordTimes, runs }
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
